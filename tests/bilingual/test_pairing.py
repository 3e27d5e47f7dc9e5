from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.bilingual import LanguagesDifferError, LayoutKind, compose
from fleksidoc.errors import ExitCode
from fleksidoc.findings import Finding, WordPlace
from tests.bilingual.wordfiles import WordFile, clause, draft, paragraph, when


def differences(
    folder: Path, first: tuple[str, ...], second: tuple[str, ...]
) -> list[Finding]:
    drafts = [
        draft(folder, language, WordFile(body=body))
        for language, body in (("no", first), ("en", second))
    ]

    with pytest.raises(LanguagesDifferError) as caught:
        compose(*drafts, layout=LayoutKind.COLUMNS)

    assert caught.value.exit_code is ExitCode.TEMPLATE
    return list(caught.value.findings)


def said(finding: Finding) -> tuple[str, str, str]:
    message = finding.message
    return (
        finding.code,
        message.no.format(**message.facts),
        message.en.format(**message.facts),
    )


def test_a_clause_that_one_language_lacks_is_named_in_both(tmp_path: Path) -> None:
    first = clause("scope", "Omfang"), clause("equipment", "Utstyr")
    second = (clause("scope", "Scope"),)

    (finding,) = differences(tmp_path, first, second)

    assert said(finding) == (
        "PAIR002",
        (
            "Punktet «equipment» («Utstyr») står i no/agreement.docx, men ikke i "
            "en/agreement.docx."
        ),
        (
            "The clause “equipment” (“Utstyr”) is in no/agreement.docx, but not in "
            "en/agreement.docx."
        ),
    )
    assert finding.place == WordPlace(
        file="no/agreement.docx", heading="Utstyr", words="Utstyr"
    )


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize(
    ("style", "properties"),
    [
        ("", '<w:outlineLvl w:val="0"/>'),
        ("Heading1", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ],
    ids=["another style", "the number taken away"],
)
def test_a_clause_that_is_counted_in_one_language_only_is_named(
    tmp_path: Path, side: int, style: str, properties: str
) -> None:
    plain = paragraph("Omfang {# clause: scope #}", style, properties)
    bodies = [(clause("scope", "Omfang"),), (clause("scope", "Omfang"),)]
    bodies[side] = (plain,)

    (finding,) = differences(tmp_path, *bodies)

    file, other = ("no/agreement.docx", "en/agreement.docx")[:: 1 - 2 * side]
    assert said(finding)[0] == "PAIR010"
    assert f"har ikke nummer i {file}, men det har det i {other}" in said(finding)[1]
    assert finding.place == WordPlace(file=file, heading="Omfang", words="Omfang")


def test_clauses_may_do_without_numbers_in_both_languages(tmp_path: Path) -> None:
    plain = paragraph("Omfang {# clause: scope #}", properties="<w:keepNext/>")
    drafts = [
        draft(tmp_path, language, WordFile(body=(plain,))) for language in ("no", "en")
    ]

    assert compose(*drafts, layout=LayoutKind.COLUMNS)


def test_all_differences_are_told_in_one_run(tmp_path: Path) -> None:
    first = clause("a", "En"), when("scope", clause("b", "To")), clause("c", "Tre")
    second = clause("a", "One"), clause("b", "Two"), clause("d", "Four")

    found = differences(tmp_path, first, second)

    assert sorted(finding.code for finding in found) == [
        "PAIR002",
        "PAIR002",
        "PAIR004",
    ]


def test_a_clause_in_another_place_is_told_by_what_it_follows(tmp_path: Path) -> None:
    first = clause("a", "En"), clause("b", "To"), clause("c", "Tre")
    second = clause("c", "Three"), clause("a", "One"), clause("b", "Two")

    (finding,) = differences(tmp_path, first, second)

    assert said(finding) == (
        "PAIR003",
        (
            "Punktet «c» («Three») står først i en/agreement.docx, men etter «b» i "
            "no/agreement.docx."
        ),
        (
            "The clause “c” (“Three”) stands first in en/agreement.docx, but after "
            "“b” in no/agreement.docx."
        ),
    )


def test_a_clause_under_another_condition_is_told_with_both(tmp_path: Path) -> None:
    first = (when('scope and hours.core == "x"', clause("a", "En")),)
    second = (clause("a", "One"),)

    (finding,) = differences(tmp_path, first, second)

    assert said(finding) == (
        "PAIR004",
        (
            "Punktet «a» («One») har ingen betingelse i en/agreement.docx, men "
            'betingelsen «scope and hours.core == "x"» i no/agreement.docx.'
        ),
        (
            "The clause “a” (“One”) has no condition in en/agreement.docx, but the "
            'condition “scope and hours.core == "x"” in no/agreement.docx.'
        ),
    )


def test_an_else_counts_as_the_opposite_of_all_before_it(tmp_path: Path) -> None:
    one, two, three = clause("a", "A"), clause("b", "B"), clause("c", "C")
    turn, other = paragraph("{%p elif hours.core %}"), paragraph("{%p else %}")

    (finding,) = differences(
        tmp_path,
        (when("scope", one, turn, two, other, three),),
        (when("scope", one, turn, two), three),
    )

    assert finding.message.facts["when_there"] == "not (scope) and not (hours.core)"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("not  scope", "not scope"),
        ("hours.core == 'x'", 'hours.core == "x"'),
        ("(scope)", "scope"),
        ("scope and (hours and contract)", "(scope and hours) and contract"),
    ],
)
def test_conditions_that_mean_the_same_are_the_same(
    tmp_path: Path, ours: str, theirs: str
) -> None:
    drafts = [
        draft(tmp_path, language, WordFile(body=(when(test, clause("a", "A")),)))
        for language, test in (("no", ours), ("en", theirs))
    ]

    composed = compose(*drafts, layout=LayoutKind.COLUMNS)

    assert len(composed.sources) == 2


def test_a_condition_that_cannot_be_read_is_compared_as_it_stands(
    tmp_path: Path,
) -> None:
    first = (when("scope  >  3", clause("a", "En")),)
    second = (when("scope > 4", clause("a", "One")),)

    (finding,) = differences(tmp_path, first, second)

    assert finding.message.facts["when"] == "scope > 4"
    assert finding.message.facts["when_there"] == "scope > 3"


def test_texts_without_clauses_cannot_be_laid_side_by_side(tmp_path: Path) -> None:
    (finding,) = differences(tmp_path, (paragraph("Hei"),), (paragraph("Hello"),))

    assert finding.code == "PAIR001"
    assert "{# clause: … #}" in finding.hint.no.format(**finding.hint.facts)


def test_a_condition_inside_a_clause_must_stand_in_both_languages(
    tmp_path: Path,
) -> None:
    home, office = paragraph("hjemme"), paragraph("på kontoret")
    first = (clause("a", "En", when("scope", home), when("hours.core", office)),)
    second = (clause("a", "One", when("scope", paragraph("at home")), office),)

    (finding,) = differences(tmp_path, first, second)

    assert said(finding) == (
        "PAIR009",
        (
            "Inne i punktet «a» («One») står ingen betingelse i en/agreement.docx, men "
            "betingelsen «hours.core» på samme sted i no/agreement.docx."
        ),
        (
            "Inside the clause “a” (“One”) stands no condition in en/agreement.docx, "
            "but the condition “hours.core” at the same place in no/agreement.docx."
        ),
    )


def test_conditions_inside_a_clause_must_enclose_each_other_alike(
    tmp_path: Path,
) -> None:
    home = paragraph("hjemme")
    first = (clause("a", "En", when("scope", when("hours.core", home))),)
    second = (clause("a", "One", when("scope", home), when("hours.core", home)),)

    (finding,) = differences(tmp_path, first, second)

    assert finding.code == "PAIR009"


def test_what_stands_before_the_first_clause_has_the_same_conditions(
    tmp_path: Path,
) -> None:
    first = when("scope", paragraph("Avtale")), clause("a", "En")
    second = when("hours.core", paragraph("Agreement")), clause("a", "One")

    (finding,) = differences(tmp_path, first, second)

    assert finding.code == "PAIR009"
    assert "Inside the part before the first clause stands" in said(finding)[2]
