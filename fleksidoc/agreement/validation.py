"""Validate: a record becomes an agreement, or all that is wrong with it in one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fleksidoc.agreement.contradictions import contradictions
from fleksidoc.agreement.documents import documents
from fleksidoc.agreement.errors import (
    TooManyLanguagesError,
    UnknownDocumentError,
    UnknownLanguageError,
)
from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.reading.codes import language_code
from fleksidoc.agreement.reading.contract import contract, table_form
from fleksidoc.agreement.reading.forbidden import forbidden
from fleksidoc.agreement.reading.phrases import Languages, phrases
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.validated import Validated
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.findings import has_errors, in_order
from fleksidoc.sources import Record

MOST_LANGUAGES = 2


def validate(
    record: Record,
    vocabulary: Vocabulary,
    *,
    languages: Sequence[str] | None = None,
    document: str | None = None,
) -> Validated:
    """Return the agreement that a record holds, and everything wrong with it.

    ``languages`` and ``document`` are what the caller asks for; without them the data
    says. The agreement's ``languages`` and ``document`` are those that are printed.

    Raises:
        UnknownLanguageError: The caller asks for a language that is not installed.
        TooManyLanguagesError: The caller asks for more than a document can have.
        UnknownDocumentError: The caller asks for a document that there is not.
    """
    check_asked(languages, document, vocabulary)
    stated = _stated(record, vocabulary)
    printed = tuple(languages or stated)
    reader = _reader(record, vocabulary, stated, printed)
    agreement = _read(reader)
    values = Values(
        record=record,
        read=reader.values,
        printed=printed,
        document=document or _document(reader),
    )
    for clash in contradictions(values):
        reader.find(clash.way, clash.situation, **clash.facts)
    return _validated(agreement, values.document, reader)


def check_asked(
    languages: Sequence[str] | None, document: str | None, vocabulary: Vocabulary
) -> None:
    """Stop where the caller asks for what there is not.

    Raises:
        UnknownLanguageError: A language is not installed.
        TooManyLanguagesError: A document cannot have so many.
        UnknownDocumentError: There is no such document.
    """
    for code in languages or ():
        if code not in vocabulary.languages:
            raise UnknownLanguageError(code, vocabulary.languages)
    if languages and len(languages) > min(MOST_LANGUAGES, len(set(languages))):
        raise TooManyLanguagesError(languages)
    if document is not None and document not in documents():
        raise UnknownDocumentError(document, documents())


def _stated(record: Record, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the languages the file asks for, as far as they can be read."""
    written = record.values.get("languages")
    codes = [
        language_code(one, vocabulary)
        for one in (written if isinstance(written, list) else ())
    ]
    return tuple(dict.fromkeys(code for code in codes if code))


def _reader(
    record: Record,
    vocabulary: Vocabulary,
    stated: tuple[str, ...],
    printed: tuple[str, ...],
) -> Reader:
    refused = forbidden(record)
    reader = Reader(
        record=record,
        vocabulary=vocabulary,
        printed=printed,
        contract=contract(),
        phrases=phrases(record.values.get("phrases"), Languages(stated, printed)),
        refused=frozenset(refused),
    )
    for way, refusal in refused.items():
        reader.refuse(way, refusal)
    return reader


def _read(reader: Reader) -> Agreement | None:
    read = table_form(Agreement).read(reader.record.values, (), reader)
    return read if isinstance(read, Agreement) else None


def _document(reader: Reader) -> str:
    document = reader.values.get(("document",))
    return document if isinstance(document, str) else "agreement"


def _validated(agreement: Agreement | None, document: str, reader: Reader) -> Validated:
    findings = tuple(in_order(reader.findings))
    if agreement is None or has_errors(findings):
        return Validated(None, findings, tuple(reader.readings))
    printed = replace(agreement, languages=reader.printed, document=document)
    return Validated(printed, findings, tuple(reader.readings))
