"""The booklet is one sound Word file of whole documents, each as it would be alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.booklet import Booklet, Subject, booklet
from fleksidoc.language import Language
from fleksidoc.pdf import Fonts, Properties, typeset
from fleksidoc.pdf.document import Paragraph, Table
from fleksidoc.pdf.read import read_document
from fleksidoc.samples import sample
from fleksidoc.template import Draft
from fleksidoc.template.branches import Way
from tests.samples.templates import BOTH, LANGUAGES, VOCABULARY, opened, shipped
from tests.template.word_files import h, lines, names, p, part, reread, story, write
from tests.validators import faults
from tests.word_rules import broken_rules


def made(
    drafts: dict[str, Draft], languages: tuple[Language, ...] = BOTH[:1], ui: str = "en"
) -> Booklet:
    """The booklet of templates that say they are the agreement's."""
    first, *others = drafts.values()
    subject = Subject(
        name="agreement",
        languages=languages,
        draft=compose(first, *others, layout=LayoutKind.COLUMNS) if others else first,
        singles=drafts,
    )
    found = sample("agreement", drafts, languages, VOCABULARY)
    return booklet(subject, found, LANGUAGES[ui])


def of(folder: Path, *blocks: str, ui: str = "en", **more: object) -> Booklet:
    file = write(folder, *blocks, **more)
    return made({"no": opened(file, LANGUAGES["no"])}, ui=ui)


BLOCKS = (
    p("Avtale", style="Tittel"),
    h("Adresse {# clause: address #}"),
    "{%p if employer.address %}",
    "Adressen er {{ employer.address }}.",
    "{%p endif %}",
    "{%p if scope %}",
    h("Omfang {# clause: scope #}"),
    "Hjemmekontor.",
    "{%p endif %}",
)


def words(one: Booklet) -> list[str]:
    return lines(reread(one.filled.content))


@cache
def refusal() -> tuple[Booklet, bytes]:
    drafts = shipped("refusal")
    subject = Subject(
        name="refusal",
        languages=BOTH,
        draft=compose(*drafts.values(), layout=LayoutKind.COLUMNS),
        singles=drafts,
    )
    found = sample("refusal", drafts, BOTH, VOCABULARY)
    one = booklet(subject, found, LANGUAGES["no"])
    properties = Properties(
        title=one.filled.title,
        author="",
        languages=tuple(language.tag for language in BOTH),
        issued=dt.date(2026, 12, 1),
    )
    drawn = typeset(one.filled.content, fonts=Fonts(), properties=properties)
    return one, drawn.content


def test_word_and_the_archive_take_a_booklet_in_two_languages() -> None:
    one, pdf = refusal()

    assert broken_rules(one.filled.content) == []
    assert faults(pdf) == []
    assert one.filled.title == "Eksempler på «refusal»"


def labels(block: object) -> Iterator[str]:
    """Give the numbers of the headings from a block on."""
    if isinstance(block, Paragraph):
        if block.outline == 0 and block.label:
            yield block.label.text
    elif isinstance(block, Table):
        for row in block.rows:
            for cell in row.cells:
                for inner in cell.blocks:
                    yield from labels(inner)


def test_each_sample_counts_its_clauses_from_one() -> None:
    one, _ = refusal()

    document = read_document(one.filled.content)
    counted = [
        [label for block in section.blocks for label in labels(block)]
        for section in document.sections
    ]

    numbered = [numbers for numbers in counted if numbers]
    assert len(numbered) == len(one.samples)
    for numbers in numbered:
        clauses = len(numbers) // 2
        # Both languages, clause by clause, side by side.
        assert numbers == [str(n) for n in range(1, clauses + 1) for _ in BOTH]


def test_a_booklet_says_what_each_sample_is_and_marks_every_page(
    tmp_path: Path,
) -> None:
    one = of(tmp_path, *BLOCKS)

    told = words(one)
    assert told[0] == "Samples of “agreement”"
    assert one.filled.title == "Samples of “agreement”"
    assert [sample.title for sample in one.samples] == ["Avtale"] * len(one.samples)
    for number in range(1, len(one.samples) + 1):
        assert f"Sample {number}" in told
    marks = {mark for mark in margins(one) if "not for signing" in mark}
    count = len(one.samples)
    assert marks == {
        f"Sample {number} of {count} – not for signing"
        for number in range(1, count + 1)
    }


def margins(one: Booklet) -> Iterator[str]:
    for name in names(one.filled.content):
        if "header" in name and name.endswith(".xml"):
            yield "".join(map(str, part(one.filled.content, name).itertext()))


def test_every_branch_is_told_with_the_samples_that_show_it(tmp_path: Path) -> None:
    one = of(tmp_path, "{% if issued %}x{% endif %}", *BLOCKS)

    told = words(one)
    shown = {(branch.branch.way, branch.branch.text): branch for branch in one.shown}
    assert shown[Way.HOLDS, "employer.address"].samples
    assert shown[Way.LEFT_OUT, "issued"].samples == ()
    assert "employer.address" in told
    assert "left out unless issued" in told
    assert "What no sample shows" in told
    assert told.index("What no sample shows") < told.index("left out unless issued")
    assert "Adresse" in told
    assert "not shown" in told


def test_where_every_branch_is_shown_nothing_is_listed_as_not(tmp_path: Path) -> None:
    assert "What no sample shows" not in words(of(tmp_path, *BLOCKS))


def test_long_texts_are_cut_between_words(tmp_path: Path) -> None:
    long = "ord " * 60

    told = words(of(tmp_path, f"{{% if scope %}}{long}{{% endif %}}"))

    (cut,) = {line for line in told if line.endswith(" …")}
    assert set(cut.removesuffix(" …").split()) == {"ord"}


def test_a_sample_keeps_its_headers_notes_and_bookmarks(tmp_path: Path) -> None:
    note = (
        '<w:footnote w:id="1"><w:p><w:r><w:t>Note {{ issued }}</w:t></w:r></w:p>'
        "</w:footnote>"
    )
    mark = '<w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/>'
    referring = f'<w:p>{mark}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'

    one = of(
        tmp_path,
        referring,
        *BLOCKS,
        parts={
            "header1.xml": ("header", story("hdr", "Hos {{ employer.name }}")),
            "footnotes.xml": ("footnotes", story("footnotes", note)),
        },
    )

    assert broken_rules(one.filled.content) == []
    notes = part(one.filled.content, "word/footnotes.xml")
    assert len(notes) == len(one.samples)


@pytest.mark.parametrize("ui", ["no", "en"])
def test_its_own_words_are_those_of_the_reader(tmp_path: Path, ui: str) -> None:
    told = words(of(tmp_path, *BLOCKS, ui=ui))

    assert ("Eksemplene" in told) is (ui == "no")
    assert ("The samples" in told) is (ui == "en")
