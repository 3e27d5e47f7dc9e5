"""The papers as they are printed: what each says, and what it never says."""

from __future__ import annotations

from collections import Counter
from io import BytesIO

import docx
import pytest

from fleksidoc.bilingual import LayoutKind
from tests.documents.cases import FIXTURES, Case, rendered, typeset
from tests.pdf.reading import told_of_figures


def case_of(fixture: str, layout: LayoutKind) -> Case:
    (path,) = [one for one in FIXTURES if one.stem == fixture]
    return Case(path, layout)


def printed(fixture: str) -> str:
    """Return the words of a document, a no-break space as a space."""
    content = rendered(case_of(fixture, LayoutKind.SEQUENCE)).filled.content
    body = docx.Document(BytesIO(content)).element.body
    texts = (text for paragraph in body.iter() for text in [paragraph.text] if text)
    return " ".join("".join(texts).replace("\u00a0", " ").split())


def test_a_refusal_of_hours_names_the_board_the_four_weeks_and_the_day() -> None:
    text = printed("refusal-both")

    assert "senest fire uker etter" in text
    assert "Siste dag er da 21. desember 2026." in text
    assert "The last day is then 21 December 2026." in text
    assert "§ 10-2 tredje og fjerde ledd" in text


def test_a_refusal_of_home_office_alone_names_neither_board_nor_test() -> None:
    text = printed("refusal-home-office")

    assert "Loven gir ikke rett til hjemmekontor." in text
    assert "Arbeidsgiver innvilger søknaden om endret arbeidstid." in text
    for never in ("vesentlig", "major inconvenience", "Tvisteløsningsnemnda", "17-2"):
        assert never not in text


def test_an_exempt_post_is_refused_without_the_third_paragraph() -> None:
    text = printed("refusal-independent-post")

    assert "gjelder ikke for stillingen" in text
    for never in ("vesentlig", "Tvisteløsningsnemnda", "17-2"):
        assert never not in text


def test_a_notice_ends_one_part_on_the_day_that_was_agreed() -> None:
    text = printed("termination-by-employee")

    assert "Siste dag av ordningen er 30. april 2027." in text
    assert "Fleksitiden gjelder videre." in text
    assert "ikke oppsigelse av arbeidsforholdet" in text


def test_a_counter_proposal_says_that_it_is_one() -> None:
    text = printed("proposal-by-employer")

    assert "Motforslag om fleksitid" in text
    assert "Counter-proposal for flexitime" in text
    assert "rett til fleksibel arbeidstid dersom" not in text


@pytest.mark.parametrize(
    ("fixture", "follows"),
    [
        ("evaluation-change", "Partene skriver en endringsavtale."),
        ("evaluation-trial-ends", "endringsavtale senest 31. mars 2027"),
        ("review-continue", "Det trengs ikke noe nytt dokument."),
        ("review-end", "skriftlig oppsigelse av ordningen"),
    ],
)
def test_minutes_name_the_paper_that_follows(fixture: str, follows: str) -> None:
    assert follows in printed(fixture)


@pytest.mark.parametrize(
    ("fixture", "told"),
    [
        (
            "workplace-declared",
            {
                "Ja, krysset av": 11,
                "Ja, ikke krysset av": 2,
                "Nei, krysset av": 2,
                "Nei, ikke krysset av": 11,
                "Yes, ticked": 11,
                "Yes, not ticked": 2,
                "No, ticked": 2,
                "No, not ticked": 11,
            },
        ),
        (
            "workplace-by-hand",
            {
                "Ja, ikke krysset av": 13,
                "Nei, ikke krysset av": 13,
                "Yes, not ticked": 13,
                "No, not ticked": 13,
            },
        ),
    ],
)
@pytest.mark.parametrize("layout", LayoutKind)
def test_a_box_is_ticked_where_the_data_answers_and_says_so(
    fixture: str, told: dict[str, int], layout: LayoutKind
) -> None:
    content = typeset(case_of(fixture, layout)).content

    assert Counter(told_of_figures(content)) == told


def test_a_receipt_lists_only_what_the_employer_owns() -> None:
    text = printed("equipment-receipt")

    assert "PC-0417" in text
    assert "30. juni 2027" in text
    assert "skrivebord" not in text
