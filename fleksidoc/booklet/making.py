"""The room's own flow: samples and a document's template in, one Word file out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import FixedValue
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.pages import section_of
from fleksidoc.booklet.joining import Part, joined
from fleksidoc.booklet.wording import NOT_FOR_SIGNING, SAMPLE, Described, Shown, Words
from fleksidoc.language import Language, Wording, fields, localise
from fleksidoc.language.finished import finished
from fleksidoc.samples import SampleAgreement, Sampled
from fleksidoc.samples.bench import Item
from fleksidoc.sheets import sheet_draft, styles
from fleksidoc.sheets.draft import writer_for
from fleksidoc.sheets.wordml import Writer
from fleksidoc.template import (
    Draft,
    Filled,
    Properties,
    compile_template,
    statements,
)
from fleksidoc.template.branches import Branch

_TOLD = (
    "employee.position",
    "employee.age_group",
    "employer.sector",
    "scope.model",
    "duration.end",
)
"""Fixed values that tell one sample from another."""

_NOBODY = Properties(creator="", issued=None)
"""A booklet is no document of an employer's, and bears no date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booklet:
    """A finished Word file, and what it shows where."""

    filled: Filled
    samples: tuple[Described, ...]
    shown: tuple[Shown, ...]
    """Every branch in the order of the text; without samples, those not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The document that a booklet is about."""

    name: str
    languages: tuple[Language, ...]
    """Those it is printed in, in order."""

    draft: Draft
    """Its template, in these languages and the layout asked for."""

    singles: Mapping[str, Draft]
    """Its template in each of the languages, by the language's code."""


def booklet(subject: Subject, sampled: Sampled, reader: Language) -> Booklet:
    """Return the booklet of a document; its own words are in the reader's language."""
    return _Making(subject, sampled, Words(reader)).booklet()


@dataclass(frozen=True, slots=True)
class _Making:
    """Makes one booklet."""

    subject: Subject
    sampled: Sampled
    words: Words

    def booklet(self) -> Booklet:
        """Return the booklet."""
        filled = self._filled()
        described = tuple(self._described(filled))
        shown = tuple(self._shown())
        front = sheet_draft(
            self.words.front(self.subject.name, described),
            self.subject.draft,
            self.words.language,
        )
        package = Package.copied_from(front)
        section = section_of(package)
        writer = writer_for(package, section, self.words.language)
        back = writer.blocks(self.words.back(shown, self._headings()))
        whole = joined(front, list(self._parts(writer, filled)), list(back))
        nothing: dict[str, Wording] = {front.sources[0].language: {}}
        return Booklet(
            filled=compile_template(whole).fill(nothing, _NOBODY),
            samples=described,
            shown=shown,
        )

    def _filled(self) -> tuple[Filled, ...]:
        """Return the document of each sample."""
        languages = self.subject.languages
        compiled = compile_template(self.subject.draft, fields())
        return tuple(
            compiled.fill(
                {
                    language.code: localise(sample.agreement, language, languages)
                    for language in languages
                },
                _NOBODY,
            )
            for sample in self.sampled.samples
        )

    def _headings(self) -> dict[str, str]:
        codes = (self.words.language.code, *self.subject.singles)
        code = next(code for code in codes if code in self.subject.singles)
        found = statements(self.subject.singles[code]).clauses
        return {clause.id: clause.heading({}) for clause in found}

    def _parts(self, writer: Writer, filled: Sequence[Filled]) -> Iterator[Part]:
        count = str(len(filled))
        for number, document in enumerate(filled, start=1):
            heading = self.words.say(SAMPLE, number=str(number))
            marked = self.words.say(NOT_FOR_SIGNING, number=str(number), count=count)
            yield Part(
                name=str(number),
                content=document.content,
                above=[writer.paragraph(styles.HEADINGS[0], (heading,))],
                on_each_page=writer.paragraph(styles.MARGIN, (marked,)),
            )

    def _described(self, filled: Sequence[Filled]) -> Iterator[Described]:
        for number, (sample, document) in enumerate(
            zip(self.sampled.samples, filled, strict=True), start=1
        ):
            yield Described(
                number=number,
                title=document.title,
                facts=self._facts(sample.agreement),
                alone=len({branch for _, branch in self._alone(sample)}),
            )

    def _facts(self, agreement: Agreement) -> str:
        """Return the fixed values that tell a sample from others."""
        values = (_value(agreement, key) for key in _TOLD)
        told = (
            finished(value, self.words.language)
            for value in values
            if isinstance(value, FixedValue)
        )
        return " · ".join(told)

    def _alone(self, sample: SampleAgreement) -> frozenset[Item]:
        others = (one.taken for one in self.sampled.samples if one is not sample)
        return sample.taken.difference(*others)

    def _shown(self) -> Iterator[Shown]:
        """Yield each branch once, whatever languages it stands in."""
        seen: set[Branch] = set()
        for item, known in self.sampled.known.items():
            if known.branch not in seen:
                seen.add(known.branch)
                numbers = (
                    number
                    for number, one in enumerate(self.sampled.samples, start=1)
                    if item in one.taken
                )
                yield Shown(
                    branch=known.branch, words=known.words, samples=tuple(numbers)
                )


def _value(agreement: Agreement, key: str) -> object:
    """Return the value at a dotted key; of a table that is absent, nothing."""
    value: object = agreement
    for name in key.split("."):
        value = getattr(value, name, None)
    return value
