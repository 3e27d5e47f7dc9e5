"""The forms of codes: languages and documents, known only when the program runs."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.agreement.documents import documents
from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.reading.form import Form, JsonSchema
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.reading.texts import report_not_installed
from fleksidoc.agreement.reading.words import one_of
from fleksidoc.agreement.situations.shape import NO_SUCH_DOCUMENT
from fleksidoc.agreement.vocabulary import LANGUAGES, Vocabulary, fold
from fleksidoc.agreement.written.shown import shown
from fleksidoc.errors import Message
from fleksidoc.sources import Way


def language_code(written: object, vocabulary: Vocabulary) -> str | None:
    """Return the code of the installed language that is named, by code or by name.

    >>> language_code("EN", Vocabulary(languages=("en", "no")))
    'en'
    """
    if not isinstance(written, str):
        return None
    word = fold(written)
    code = vocabulary.words.get(LANGUAGES, {}).get(word, word)
    return code if code in vocabulary.languages else None


@dataclass(frozen=True, kw_only=True)
class LanguageForm(Form):
    """An installed language."""

    def read(self, written: object, way: Way, reader: Reader) -> str | None:
        """Return the code of the language."""
        code = language_code(written, reader.vocabulary)
        if code is not None:
            reader.note(way, written, code)
        elif isinstance(written, str):
            report_not_installed(written, way, reader)
        else:
            self.report_wrong_kind(written, way, reader)
        return code

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of a language, by code or by name."""
        names = vocabulary.words.get(LANGUAGES, {})
        return one_of([*vocabulary.languages, *names])


@dataclass(frozen=True, kw_only=True)
class DocumentForm(Form):
    """A document that can be made."""

    def read(self, written: object, way: Way, reader: Reader) -> str | None:
        """Return the document's name."""
        if not isinstance(written, str):
            self.report_wrong_kind(written, way, reader)
            return None
        if written in documents():
            return written
        reader.find(
            way,
            NO_SUCH_DOCUMENT,
            found=shown(written),
            valid=tuple(documents()),
            nearest=nearest(written, documents()),
        )
        return None

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:  # noqa: ARG002  # no words
        """Return the schema of a document's name."""
        return {"enum": sorted(documents())}


LANGUAGE = LanguageForm(
    expected=Message(no="et språk", en="a language"),
    example='"no"',
    name="language",
)
DOCUMENT = DocumentForm(
    expected=Message(no="navnet på et dokument", en="the name of a document"),
    example='"agreement"',
)
