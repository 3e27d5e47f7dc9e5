from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fleksidoc.bilingual import Comparison, LayoutKind, compare, compose
from fleksidoc.bilingual.errors import LanguagesDifferError
from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.language import installed
from fleksidoc.template import Draft, shipped_templates
from tests.bilingual.wordfiles import (
    NAMESPACES,
    WordFile,
    clause,
    draft,
    paragraph,
    signatures,
    table,
    when,
)

LANGUAGES = {language.code: language for language in installed(shipped_templates())}


def drafts(folder: Path, first: WordFile, second: WordFile) -> tuple[Draft, Draft]:
    return draft(folder, "no", first), draft(folder, "en", second)


def one_clause(*blocks: str) -> WordFile:
    return WordFile(body=(clause("rest", "Hvile", *blocks),))


def compared(folder: Path, first: WordFile, second: WordFile) -> Comparison:
    return compare(*drafts(folder, first, second), languages=LANGUAGES)


def doubts(
    folder: Path, first: tuple[str, ...], second: tuple[str, ...]
) -> list[Finding]:
    """Return what seems to differ in the only clause of two texts."""
    comparison = compared(folder, one_clause(*first), one_clause(*second))
    return [doubt for pair in comparison.pairs for doubt in pair.doubts]


def differences(folder: Path, first: WordFile, second: WordFile) -> list[Finding]:
    with pytest.raises(LanguagesDifferError) as caught:
        compose(*drafts(folder, first, second), layout=LayoutKind.COLUMNS)
    return list(caught.value.findings)


def said(finding: Finding) -> tuple[str, str, str]:
    message = finding.message
    return (
        finding.code,
        message.no.format(**message.facts),
        message.en.format(**message.facts),
    )


# What differs for certain.


def test_a_field_that_one_language_does_not_print_is_an_error(tmp_path: Path) -> None:
    first = one_clause(paragraph("Kjernetiden er {{ hours.core }}."))
    second = one_clause(paragraph("There are core hours."))

    (finding,) = differences(tmp_path, first, second)

    assert said(finding) == (
        "PAIR011",
        (
            "I punktet «rest» («Hvile») skrives {{ hours.core }} ut i "
            "no/agreement.docx («Kjernetiden er {{ hours.core }}.»), men ikke i "
            "en/agreement.docx."
        ),
        (
            "In the clause “rest” (“Hvile”), {{ hours.core }} is printed in "
            "no/agreement.docx (“Kjernetiden er {{ hours.core }}.”), but not in "
            "en/agreement.docx."
        ),
    )
    assert finding.place == WordPlace(
        file="no/agreement.docx",
        heading="Hvile",
        words="Kjernetiden er {{ hours.core }}.",
    )
    assert [place.file for place in finding.related] == ["en/agreement.docx"]


def test_the_same_field_under_another_condition_is_told_with_it(tmp_path: Path) -> None:
    first = one_clause(
        when("scope", paragraph("{{ issued }}")), paragraph("{{ reference }}")
    )
    second = one_clause(
        when("scope", paragraph("{{ reference }}")), paragraph("{{ issued }}")
    )

    found = differences(tmp_path, first, second)

    assert [finding.code for finding in found] == ["PAIR011"] * 4
    assert any(
        "under the condition “scope”, {{ issued }} is printed" in said(finding)[2]
        for finding in found
    )


def test_words_for_an_empty_field_may_be_translated(tmp_path: Path) -> None:
    first = one_clause(paragraph('{{ reference | default("ingen") }}'))
    second = one_clause(paragraph('{{ reference|default("none") }}'))

    assert compose(*drafts(tmp_path, first, second), layout=LayoutKind.COLUMNS)


@pytest.mark.parametrize("part", ["header", "footer"])
def test_a_condition_in_a_line_of_the_margin_is_compared(
    tmp_path: Path, part: str
) -> None:
    first = paragraph("{% if scope %}Hjemmekontor{% else %}Fleksitid{% endif %}")
    second = paragraph("{% if not scope %}Home office{% else %}Flexitime{% endif %}")

    files = [
        replace(one_clause(), header=text)
        if part == "header"
        else replace(one_clause(), footer=text)
        for text in (first, second)
    ]

    (finding,) = differences(tmp_path, *files)

    assert said(finding)[2] == (
        f"Inside the {part} stands the condition “not scope” in en/agreement.docx, but "
        "the condition “scope” at the same place in no/agreement.docx."
    )
    assert isinstance(finding.place, WordPlace)
    assert (finding.place.part, finding.place.heading) == (part, "")


def test_a_first_page_has_a_header_of_its_own(tmp_path: Path) -> None:
    link = '<w:headerReference w:type="first" r:id="rId7"/>'
    files = [
        replace(
            one_clause(),
            page=link + one_clause().page + "<w:titlePg/>",
            parts={"word/header7.xml": ("rId7", "header", header(text))},
        )
        for text in ("{{ issued }}", "Draft")
    ]

    (finding,) = differences(tmp_path, *files)

    assert "In the header, {{ issued }} is printed" in said(finding)[2]


def header(text: str) -> str:
    return f"<w:hdr {NAMESPACES}>{paragraph(text)}</w:hdr>"


def test_a_field_that_one_language_lacks_among_the_signatures_is_an_error(
    tmp_path: Path,
) -> None:
    first, second = (
        WordFile(body=(clause("a", "A"), signatures("S", paragraph(text))))
        for text in ("{{ employee.name }}", "{{ employer.name }}")
    )

    found = differences(tmp_path, first, second)

    assert [said(finding)[0] for finding in found] == ["PAIR011", "PAIR011"]
    assert "In the part for signatures, {{ employer.name }}" in said(found[0])[2]
    assert "In the part for signatures, {{ employee.name }}" in said(found[1])[2]


@pytest.mark.parametrize("side", [0, 1])
def test_text_before_the_first_clause_stands_in_both_languages(
    tmp_path: Path, side: int
) -> None:
    bodies: list[tuple[str, ...]] = [(clause("a", "A"),), (clause("a", "A"),)]
    bodies[side] = (paragraph("Avtale"), clause("a", "A"))

    (finding,) = differences(tmp_path, *(WordFile(body=body) for body in bodies))

    assert said(finding)[0] == "PAIR006"
    assert "text before the first clause" in said(finding)[2]


# What a person may know better.


def test_a_number_that_differs_is_told_with_both_places(tmp_path: Path) -> None:
    (finding,) = doubts(
        tmp_path,
        (paragraph("Minst 11 timer."), paragraph("I løpet av sju dager.")),
        (paragraph("At least 12 hours."), paragraph("Per seven days.")),
    )

    assert said(finding) == (
        "PAIR012",
        (
            "I punktet «rest» («Hvile») står «11 timer» i no/agreement.docx («Minst 11 "
            "timer.»), men «12 hours» i en/agreement.docx («At least 12 hours.»)."
        ),
        (
            "In the clause “rest” (“Hvile”), “11 timer” stands in no/agreement.docx "
            "(“Minst 11 timer.”), but “12 hours” in en/agreement.docx (“At least 12 "
            "hours.”)."
        ),
    )
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("norwegian", "english"),
    [
        ("seks måneder", "three months"),
        ("seks måneder", "six weeks"),
        ("seks måneder", "months"),
        ("14 timer, deretter 14 timer", "14 hours, then 12 hours"),
        ("1. mars 2027", "1 April 2027"),
        ("§ 10-8", "section 10-9"),
        ("§ 10-8 tredje ledd", "section 10-8 second paragraph"),
        ("etter arbeidsmiljøloven", "under the Home Office Regulations"),
        ("etter arbeidsmiljøloven", "under the law"),
        ("1 måned", "a month"),
    ],
)
def test_figures_that_differ_are_told(
    tmp_path: Path, norwegian: str, english: str
) -> None:
    (finding,) = doubts(tmp_path, (paragraph(norwegian),), (paragraph(english),))

    assert finding.code == "PAIR012"


@pytest.mark.parametrize(
    ("norwegian", "english"),
    [
        ("en måned", "a month"),
        ("1 måned", "one month"),
        ("én måned, så 1 måned", "one month, then 1 month"),
        ("24 timers hvile", "24 hours of rest"),
        (
            "arbeidsmiljøloven § 10-8",
            "section 10-8 of the Working Environment Act, the Working Environment Act",
        ),
    ],
)
def test_figures_that_say_the_same_are_left_alone(
    tmp_path: Path, norwegian: str, english: str
) -> None:
    assert doubts(tmp_path, (paragraph(norwegian),), (paragraph(english),)) == []


def test_figures_are_compared_where_the_same_conditions_hold(tmp_path: Path) -> None:
    (first, second) = doubts(
        tmp_path,
        (paragraph("{% if scope %}11 timer{% else %}12 timer{% endif %}"),),
        (paragraph("{% if scope %}12 hours{% else %}11 hours{% endif %}"),),
    )

    assert "under betingelsen «scope», står «11 timer»" in said(first)[1]
    assert "under betingelsen «not (scope)», står «12 timer»" in said(second)[1]


def test_a_language_that_is_not_installed_is_compared_without_figures(
    tmp_path: Path,
) -> None:
    files = one_clause(paragraph("11 timer")), one_clause(paragraph("12 hours"))
    pairs = compare(*drafts(tmp_path, *files), languages={}).pairs

    assert [pair.doubts for pair in pairs if pair.key == "rest"] == [()]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("{{ a }} og {{ b }}",), ("{{ b }} and {{ a }}",)),
        (("{{ a }} og {{ b }}",), ("{{ a }} and {{ b }} and {{ a }}",)),
        (("{{ a }}", "{{ b }}"), ("{{ b }}", "{{ a }}")),
    ],
    ids=["another order", "more often", "in each other's paragraph"],
)
def test_the_same_fields_arranged_otherwise_are_a_warning(
    tmp_path: Path, first: tuple[str, ...], second: tuple[str, ...]
) -> None:
    (finding,) = doubts(
        tmp_path, tuple(map(paragraph, first)), tuple(map(paragraph, second))
    )

    code, no, en = said(finding)
    assert code == "PAIR013"
    assert "skrives feltene ut slik i no/agreement.docx: a, b; men slik i en/" in no
    assert "printed like this in no/agreement.docx: a, b; but like this in en/" in en
    assert finding.severity is Severity.WARNING


ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        ((paragraph("x"),), "paragraphs: 1 in no"),
        ((paragraph("x", properties=ITEM),), "list items: 1 in no"),
        (
            (paragraph("x", properties='<w:outlineLvl w:val="1"/>'),),
            "headings: 2 in no",
        ),
    ],
    ids=["paragraphs", "items", "headings"],
)
def test_more_paragraphs_in_one_language_are_a_warning(
    tmp_path: Path, blocks: tuple[str, ...], told: str
) -> None:
    (finding,) = doubts(tmp_path, blocks, (paragraph(), paragraph(" ")))

    assert (finding.code, finding.severity) == ("PAIR014", Severity.WARNING)
    assert told in said(finding)[2]


def test_more_rows_in_one_language_are_a_warning(tmp_path: Path) -> None:
    rows = (paragraph("x"),), (paragraph("y"),)
    found = doubts(
        tmp_path, (table(*rows, columns=(100,)),), (table(*rows[:1], columns=(100,)),)
    )

    assert {one.code for one in found} == {"PAIR014"}
    assert "table rows: 2 in no/agreement.docx, 1 in en/" in said(found[1])[2]


def test_what_is_told_for_certain_is_not_doubted_too(tmp_path: Path) -> None:
    first = (when("scope", paragraph("11 timer")),)
    second = (when("not scope", paragraph("12 hours")),)

    assert doubts(tmp_path, first, second) == []
