"""The stages for one record, in reading order; what the templates need, done once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fleksidoc import law, pdf, template
from fleksidoc.agreement import Agreement, Validated, Vocabulary, documents, validate
from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.findings import Finding, FindingsError, has_errors, in_order
from fleksidoc.language import (
    Field,
    Language,
    Wording,
    fields,
    installed,
    localise,
    vocabulary,
)
from fleksidoc.pdf import Fonts, Typeset, typeset
from fleksidoc.receipt import DocumentText, NotPrintedError, Receipt, receipt
from fleksidoc.sources import Record, read
from fleksidoc.template import (
    Draft,
    Filled,
    Library,
    Statements,
    Template,
    compile_template,
    open_draft,
    shipped_templates,
    statements,
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
    template: Template
    filled: Filled
    typeset: Typeset | None
    """None where no PDF was asked for."""

    formats: tuple[str, ...]


class Press:
    """Languages, templates and fonts, set up once; prints any number of agreements."""

    def __init__(
        self, library: Library, fonts: Fonts, *, accept_changes: bool = False
    ) -> None:
        self._library = library
        self._accept_changes = accept_changes
        self._fonts = fonts
        self._drafts: dict[Path, Draft] = {}
        self._statements: dict[Path, Statements] = {}
        self._templates: dict[tuple[object, ...], Template] = {}

    @cached_property
    def languages(self) -> dict[str, Language]:
        """Every installed language, by its code."""
        return {found.code: found for found in installed(*self._library.folders)}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What people may write for fixed values, in every installed language."""
        return vocabulary(tuple(self.languages.values()))

    @cached_property
    def fields(self) -> Field:
        """What a template may print."""
        return fields()

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
            NotPrintedError: The template omits what the law wants in writing.
            FleksidocError: A file cannot be read, or a template is wrong.
        """
        checked = self.check(path, options)
        agreement = checked.agreement
        printed = self._printed(agreement)
        compiled = self.template(agreement.document, printed, options.layout)
        wordings = _wordings(agreement, printed)
        received = self._receipt(agreement, printed, wordings)
        if received.findings:
            raise NotPrintedError(checked.record.file, received.findings)
        filled = compiled.fill(wordings, _word_properties(agreement))
        return Rendered(
            checked=checked,
            document=agreement.document,
            languages=tuple(printed),
            layout=options.layout if len(printed) > 1 else None,
            receipt=received,
            template=compiled,
            filled=filled,
            typeset=self._typeset(filled, agreement, printed, options),
            formats=options.formats,
        )

    def receipt(self, agreement: Agreement, options: Options) -> Receipt:
        """Return where a document would print what the law demands.

        Raises:
            FleksidocError: a template is missing, or has errors.
        """
        printed = self._printed(agreement)
        self.template(agreement.document, printed, options.layout)
        return self._receipt(agreement, printed, _wordings(agreement, printed))

    def template(
        self, document: str, languages: Sequence[Language], layout: LayoutKind
    ) -> Template:
        """Return the compiled template, made the first time it is asked for."""
        codes = tuple(language.code for language in languages)
        key = (document, codes, layout)
        if key not in self._templates:
            files = self._library.find(document, codes)
            drafts = list(map(self._draft, files, languages))
            whole = compose(*drafts, layout=layout) if len(drafts) > 1 else drafts[0]
            self._templates[key] = compile_template(whole, self.fields)
        return self._templates[key]

    def _printed(self, agreement: Agreement) -> list[Language]:
        return [self.languages[code] for code in agreement.languages]

    def _receipt(
        self,
        agreement: Agreement,
        printed: Sequence[Language],
        wordings: Mapping[str, Wording],
    ) -> Receipt:
        document = agreement.document
        if not documents()[document].binding:
            return Receipt()
        codes = [language.code for language in printed]
        files = self._library.find(document, codes)
        texts = {
            language.code: DocumentText(
                statements=self._said(file, language),
                shipped=self._usually_said(document, language),
                wording=wordings[language.code],
            )
            for language, file in zip(printed, files, strict=True)
        }
        return receipt(agreement, texts)

    def _usually_said(self, document: str, language: Language) -> Statements | None:
        file = shipped_templates() / language.code / f"{document}.docx"
        return self._said(file, language) if file.is_file() else None

    def _said(self, file: Path, language: Language) -> Statements:
        if file not in self._statements:
            self._statements[file] = statements(self._draft(file, language))
        return self._statements[file]

    def _draft(self, file: Path, language: Language) -> Draft:
        if file not in self._drafts:
            self._drafts[file] = open_draft(
                file,
                name=f"{language.code}/{file.name}",
                language=language.code,
                tag=language.tag,
                accept_changes=self._accept_changes,
            )
        return self._drafts[file]

    def _typeset(
        self,
        filled: Filled,
        agreement: Agreement,
        printed: Sequence[Language],
        options: Options,
    ) -> Typeset | None:
        if "pdf" not in options.formats:
            return None
        return typeset(
            filled.content,
            fonts=self._fonts,
            properties=_pdf_properties(agreement, filled.title, printed),
        )


def _wordings(agreement: Agreement, printed: Sequence[Language]) -> dict[str, Wording]:
    return {
        language.code: localise(agreement, language, printed) for language in printed
    }


def _word_properties(agreement: Agreement) -> template.Properties:
    return template.Properties(
        creator=agreement.employer.name,
        subject=agreement.reference or "",
        issued=agreement.issued,
    )


def _pdf_properties(
    agreement: Agreement, title: str, printed: Sequence[Language]
) -> pdf.Properties:
    return pdf.Properties(
        title=title,
        author=agreement.employer.name,
        subject=agreement.reference or "",
        languages=tuple(language.tag for language in printed),
        issued=agreement.issued,
    )
