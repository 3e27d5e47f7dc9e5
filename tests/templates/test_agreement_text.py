from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from fleksidoc.language import Field, fields
from fleksidoc.language.fields import Kind
from tests.templates.wordfile import (
    LANGUAGES,
    TAG,
    paragraphs,
    part,
    stories,
    style,
    tags,
    text,
    w,
    words,
)

CLAUSES = [
    "purpose",
    "order-of-rules",
    "scope",
    "place",
    "office-attendance",
    "working-hours",
    "reduced-hours",
    "flexitime",
    "rest",
    "flexitime-account",
    "pay-deduction",
    "averaging",
    "evening-work",
    "breaks",
    "overtime",
    "recording",
    "pay",
    "travel",
    "sickness",
    "availability",
    "off-hours",
    "equipment",
    "costs",
    "occupational-injury",
    "working-environment",
    "access",
    "confidentiality",
    "control-measures",
    "trial",
    "duration",
    "changes",
    "ending",
    "statutory-rights",
    "abroad",
    "moving",
    "follow-up",
    "assistance",
    "prevailing-language",
    "disputes",
    "copies",
]

FOR_OTHER_DOCUMENTS = {
    *("proposal", "refusal", "notice", "amendment", "evaluation", "review"),
    *("base", "custom", "workplace"),
}

NOT_PRINTED = {
    "equipment.items.number": "stands in the receipt for equipment",
    "equipment.items.lent": "stands in the receipt for equipment",
    "equipment.items.returned": "stands in the receipt for equipment",
    "employer.sector": "only decides which rules of law apply",
    "employer.profile": "only decides which limits the check uses",
    "employee.email": "personal data that the agreement can do without",
    "working_environment.access": "has one lawful value, and the clause says it",
}

WRONG_IN_LAW = {
    "no": [
        *("vesentlig ulempe", "vesentlige ulemper", "tilfeldig", "kortvarig"),
        *("samme dekning", "oppsigelse av arbeidstaker", "herunder", "vedrørende"),
    ],
    "en": [
        *("major inconvenience", "substantial inconvenience", "shop steward"),
        *("same cover", "hereby", "thereof", "shall be deemed", "teleworking"),
    ],
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def all_tags(language: str) -> list[str]:
    return [tag for paragraph in paragraphs(language) for tag in tags(paragraph)]


def test_both_languages_have_the_same_tags_in_the_same_order() -> None:
    norwegian, english = map(all_tags, LANGUAGES)

    assert norwegian == english


def test_both_languages_have_the_same_paragraphs_in_the_same_order() -> None:
    def shape(language: str) -> list[tuple[str, list[str]]]:
        return [(style(found), tags(found)) for found in paragraphs(language)]

    assert shape("no") == shape("en")


def test_every_clause_is_there_once_and_in_order(language: str) -> None:
    marks = [tag for tag in all_tags(language) if tag.startswith("{#")]

    expected = [f"{{# clause: {clause} #}}" for clause in CLAUSES]
    assert marks == [*expected, "{# part: signatures #}"]


def test_only_clause_headings_are_headings(language: str) -> None:
    headings = [found for found in paragraphs(language) if style(found) == "Heading1"]

    assert len(headings) == len(CLAUSES)
    assert all("{# clause: " in text(heading) for heading in headings)


def test_a_condition_on_paragraphs_stands_alone_in_its_paragraph(
    language: str,
) -> None:
    for paragraph in paragraphs(language):
        alone = text(paragraph).startswith(("{%p", "{%tr"))

        assert alone == (style(paragraph) == "Condition"), text(paragraph)
        assert not alone or [text(paragraph)] == tags(paragraph)


def test_no_brace_stands_outside_a_tag(language: str) -> None:
    assert not re.search(r"[{}]", words(language))


def test_everything_in_the_contract_is_used(language: str) -> None:
    used = {name for tag in all_tags(language) for name in names(tag)}

    unused = {path for path in leaves(fields()) if not used & spellings(path)}

    assert unused == set(NOT_PRINTED)


def names(tag: str) -> list[str]:
    return re.findall(r"[a-z_]+(?:\.[a-z_0-9]+)*", tag)


def spellings(path: str) -> set[str]:
    """Return a field by its own path, and as a loop over its list names it."""
    loops = {
        "employer.signatories.": "signatory.",
        "scope.other_places.": "place.",
        "equipment.items.": "item.",
        "control.measures.": "measure.",
    }
    inside = {
        name + path.removeprefix(over)
        for over, name in loops.items()
        if path.startswith(over)
    }
    return {path, *inside}


def leaves(table: Field, above: str = "") -> Iterator[str]:
    for name, found in table.fields.items():
        if above == "" and name in FOR_OTHER_DOCUMENTS:
            continue
        if found.kind in {Kind.TABLE, Kind.TABLES}:
            yield from leaves(found, f"{above}{name}.")
        else:
            yield f"{above}{name}"


def test_the_summary_has_at_most_eight_rows(language: str) -> None:
    _, summary, _ = part(language, "word/document.xml").iter(w("tbl"))
    rows = [row for row in summary.iter(w("tr")) if "{%tr" not in text(row)]

    assert 0 < len(rows) <= 8


def test_the_summary_says_nothing_that_no_clause_says(language: str) -> None:
    body = part(language, "word/document.xml")[0]
    _, summary, _ = body.iter(w("tbl"))
    in_clauses = {tag for found in body.findall(w("p")) for tag in tags(found)}

    said = {tag for tag in TAG.findall(text(summary)) if tag.startswith("{{")}

    assert said <= in_clauses


def test_nothing_that_is_wrong_in_law_is_printed(language: str) -> None:
    printed = words(language).lower()

    assert [wrong for wrong in WRONG_IN_LAW[language] if wrong in printed] == []


def test_spaces_that_must_not_break_do_not(language: str) -> None:
    breaking = re.compile(
        r"§ |\bkl\. |\bsection \d|\b[Cc]hapter \d|\bkapittel \d"
        r"|\d (?:timer|minutter|prosent|hours|minutes|per cent)\b"
    )

    assert breaking.findall(words(language)) == []


def test_quotation_marks_and_dashes_are_those_of_the_language(language: str) -> None:
    others = {"no": "\"'“”‘’", "en": "\"'«»"}

    assert not set(words(language)) & set(others[language])


def test_no_space_is_doubled_or_left_at_the_end(language: str) -> None:
    for paragraph in paragraphs(language):
        assert "  " not in text(paragraph)
        assert text(paragraph) == text(paragraph).strip()


def test_english_says_that_only_the_norwegian_statute_text_is_authentic() -> None:
    assert "Only that text is authentic." in words("en")


def test_page_x_of_y_stands_in_the_footer(language: str) -> None:
    *_, footer = stories(language)

    codes = [found.text for found in footer.iter(w("instrText"))]

    assert codes == [" PAGE ", " NUMPAGES "]
