"""The stages for one record, in reading order; what the templates need, done once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fleksidoc import law, pdf, template
from fleksidoc.agreement import Agreement, Validated, Vocabulary, validate
from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.findings import Finding, FindingsError, has_errors, in_order
from fleksidoc.language import (
    Field,
    Language,
    fields,
    installed,
    localise,
    vocabulary,
)
from fleksidoc.pdf import Fonts, Typeset, typeset
from fleksidoc.sources import Record, read
from fleksidoc.template import (
    Draft,
    Filled,
    Library,
    Template,
    compile_template,
    open_draft,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the caller asks for; what is left out, the data says."""

    document: str | None = None
    languages: tuple[str, ...] | None = None
    layout: LayoutKind = LayoutKind.COLUMNS
    formats: tuple[str, ...] = ("docx", "pdf")


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

    template: Template
    filled: Filled
    typeset: Typeset | None
    """None where no PDF was asked for."""

    formats: tuple[str, ...]


class Press:
    """Languages, templates and fonts, set up once; prints any number of agreements."""

    def __init__(self, library: Library, fonts: Fonts) -> None:
        self._library = library
        self._fonts = fonts
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
            found += law.check(validated.agreement, record)
        return Checked(
            record=record, validated=validated, findings=tuple(in_order(found))
        )

    def render(self, path: Path, options: Options) -> Rendered:
        """Turn a data file into a finished document. Nothing is written.

        Raises:
            FindingsError: The data has errors.
            FleksidocError: A file cannot be read, or a template is wrong.
        """
        checked = self.check(path, options)
        agreement = checked.agreement
        printed = [self.languages[code] for code in agreement.languages]
        compiled = self.template(agreement.document, printed, options.layout)
        wordings = {
            language.code: localise(agreement, language, printed)
            for language in printed
        }
        filled = compiled.fill(wordings, _word_properties(agreement))
        return Rendered(
            checked=checked,
            document=agreement.document,
            languages=tuple(printed),
            layout=options.layout if len(printed) > 1 else None,
            template=compiled,
            filled=filled,
            typeset=self._typeset(filled, agreement, printed, options),
            formats=options.formats,
        )

    def template(
        self, document: str, languages: Sequence[Language], layout: LayoutKind
    ) -> Template:
        """Return the compiled template, made the first time it is asked for."""
        codes = tuple(language.code for language in languages)
        key = (document, codes, layout)
        if key not in self._templates:
            files = self._library.find(document, codes)
            drafts = list(map(_draft, files, languages))
            whole = compose(*drafts, layout=layout) if len(drafts) > 1 else drafts[0]
            self._templates[key] = compile_template(whole, self.fields)
        return self._templates[key]

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


def _draft(file: Path, language: Language) -> Draft:
    return open_draft(
        file,
        name=f"{language.code}/{file.name}",
        language=language.code,
        tag=language.tag,
    )


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
