"""The stages for one record, in reading order; what the templates need, done once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from fleksidoc import law
from fleksidoc.agreement import Agreement, Validated, Vocabulary, documents, validate
from fleksidoc.bilingual import LayoutKind
from fleksidoc.bilingual.settling import settled
from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.findings import Finding, FindingsError, has_errors, in_order
from fleksidoc.language import Language, Wording, installed, localise, vocabulary
from fleksidoc.preparing import Prepared, Templates
from fleksidoc.receipt import DocumentText, NotPrintedError, Receipt, receipt
from fleksidoc.sources import Record, read
from fleksidoc.storage import NOWHERE, Storage
from fleksidoc.template import Filled, Library, Properties, Template
from fleksidoc.template.compiled.statements import Numbered

if TYPE_CHECKING:  # what draws is slow to start: it waits until a PDF is asked for
    from fleksidoc import pdf


class TwoDataFilesError(FleksidocError):
    """The document is written from the difference between two data files."""

    exit_code = ExitCode.USAGE

    def __init__(self, document: str) -> None:
        super().__init__(
            Message(
                no="Dokumentet «{document}» lages av to datafiler, ikke av én.",
                en="The document “{document}” is made from two data files, not one.",
                facts={"document": document},
            ),
            hint=Message(
                no="Kjør «fleksidoc amend GAMMEL.toml NY.toml».",
                en="Run “fleksidoc amend OLD.toml NEW.toml”.",
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the caller asks for; what is left out, the data says."""

    document: str | None = None
    languages: tuple[str, ...] | None = None
    layout: LayoutKind = LayoutKind.COLUMNS
    formats: tuple[str, ...] = ("docx", "pdf")
    on: dt.date | None = None
    """The day whose law counts; left out, that on which the arrangement begins."""

    allow_stale: bool = False
    """Whether a text may be printed beside one that has changed alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One record, read, validated and held against the law."""

    record: Record
    validated: Validated
    findings: tuple[Finding, ...]

    @property
    def agreement(self) -> Agreement:
        """The agreement, if no error stands in its way.

        Raises:
            FindingsError: The data has errors.
        """
        if self.validated.agreement is None or has_errors(self.findings):
            raise FindingsError(self.findings)
        return self.validated.agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """One finished document, not yet written, and what it was made from."""

    checked: Checked
    document: str
    languages: tuple[Language, ...]
    layout: LayoutKind | None
    """None in a document of one language."""

    receipt: Receipt
    clauses: Mapping[str, tuple[Numbered, ...]]
    """The clauses of the document with their numbers, by language."""

    stale: tuple[Finding, ...]
    """The texts that are printed though the other language's has changed alone."""

    template: Template
    filled: Filled
    typeset: pdf.Typeset | None
    """None where no PDF was asked for."""

    formats: tuple[str, ...]


class Press:
    """Languages, templates and fonts, set up once; prints any number of agreements."""

    def __init__(
        self,
        library: Library,
        *,
        font_dir: Iterable[Path] = (),
        accept_changes: bool = False,
        storage: Storage = NOWHERE,
    ) -> None:
        self.library = library
        self.accept_changes = accept_changes
        self._templates = Templates(library, storage, accept_changes=accept_changes)
        self._font_dir = tuple(font_dir)
        self._storage = storage

    @cached_property
    def languages(self) -> dict[str, Language]:
        """Every installed language, by its code."""
        found = installed(*self.library.folders, storage=self._storage)
        return {language.code: language for language in found}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What people may write for fixed values, in every installed language."""
        return vocabulary(tuple(self.languages.values()))

    @cached_property
    def fonts(self) -> pdf.Fonts:
        """What a PDF is drawn with."""
        from fleksidoc import pdf  # noqa: PLC0415  as above

        return pdf.Fonts(folders=self._font_dir, storage=self._storage.part("fonts"))

    def check(self, path: Path, options: Options) -> Checked:
        """Read a data file and return all that is wrong with it."""
        record = read(path)
        validated = validate(
            record,
            self.vocabulary,
            languages=options.languages,
            document=options.document,
        )
        found = list(validated.findings)
        if validated.agreement is not None:
            found += law.check(validated.agreement, record, options.on)
        return Checked(
            record=record, validated=validated, findings=tuple(in_order(found))
        )

    def render(self, path: Path, options: Options) -> Rendered:
        """Turn a data file into a finished document. Nothing is written.

        Raises:
            FindingsError: The data has errors.
            LanguagesDifferError: The languages do not say the same, or no longer do.
            NotPrintedError: The template omits what the law wants in writing.
            FleksidocError: A file cannot be read, or a template is wrong.
        """
        checked = self.check(path, options)
        document = checked.agreement.document
        if documents()[document].from_two:
            raise TwoDataFilesError(document)
        return self.finish(checked, options)

    def finish(
        self,
        checked: Checked,
        options: Options,
        more: Mapping[str, Wording] | None = None,
    ) -> Rendered:
        """Make a document of what was checked; nothing is written.

        ``more`` are words beyond those of the data, by language.

        Raises:
            FleksidocError: as ``render`` does.
        """
        agreement = checked.agreement
        printed = self.printed(agreement)
        prepared = self._prepared(agreement, printed, options)
        stale = settled(prepared.unsettled, allow_stale=options.allow_stale)
        wordings = {
            code: {**wording, **(more or {}).get(code, {})}
            for code, wording in _wordings(agreement, printed).items()
        }
        received = _receipt(agreement, prepared, wordings)
        if received.findings:
            raise NotPrintedError(checked.record.file, received.findings)
        filled = prepared.template.fill(wordings, _word_properties(agreement))
        return Rendered(
            checked=checked,
            document=agreement.document,
            languages=tuple(printed),
            layout=options.layout if len(printed) > 1 else None,
            receipt=received,
            clauses={
                code: prepared.statements[code].printed(wording)
                for code, wording in wordings.items()
            },
            stale=stale,
            template=prepared.template,
            filled=filled,
            typeset=self._typeset(filled, agreement, printed, options),
            formats=options.formats,
        )

    def receipt(self, agreement: Agreement, options: Options) -> Receipt:
        """Return where a document would print what the law demands.

        Raises:
            FleksidocError: a template is missing, or has errors.
        """
        printed = self.printed(agreement)
        prepared = self._prepared(agreement, printed, options)
        return _receipt(agreement, prepared, _wordings(agreement, printed))

    def _prepared(
        self, agreement: Agreement, printed: Sequence[Language], options: Options
    ) -> Prepared:
        document, layout = agreement.document, options.layout
        return self._templates.prepared(document, printed, layout)

    def printed(self, agreement: Agreement) -> list[Language]:
        """Return the languages that an agreement is printed in."""
        return [self.languages[code] for code in agreement.languages]

    def _typeset(
        self,
        filled: Filled,
        agreement: Agreement,
        printed: Sequence[Language],
        options: Options,
    ) -> pdf.Typeset | None:
        if "pdf" not in options.formats:
            return None
        from fleksidoc import pdf  # noqa: PLC0415  as above

        return pdf.typeset(
            filled.content,
            fonts=self.fonts,
            properties=pdf.Properties(
                title=filled.title,
                author=agreement.employer.name,
                subject=agreement.reference or "",
                languages=tuple(language.tag for language in printed),
                issued=agreement.issued,
            ),
        )


def _wordings(agreement: Agreement, printed: Sequence[Language]) -> dict[str, Wording]:
    return {
        language.code: localise(agreement, language, printed) for language in printed
    }


def _receipt(
    agreement: Agreement, prepared: Prepared, wordings: Mapping[str, Wording]
) -> Receipt:
    if not documents()[agreement.document].binding:
        return Receipt()
    texts = {
        code: DocumentText(
            statements=prepared.statements[code],
            shipped=prepared.shipped.get(code),
            wording=wording,
        )
        for code, wording in wordings.items()
    }
    return receipt(agreement, texts)


def _word_properties(agreement: Agreement) -> Properties:
    return Properties(
        creator=agreement.employer.name,
        subject=agreement.reference or "",
        issued=agreement.issued,
    )
