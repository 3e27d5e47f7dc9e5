"""The height of lines, and what stands between, around and behind paragraphs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fleksidoc.pdf.document import (
    Block,
    Border,
    Borders,
    Break,
    BreakKind,
    Document,
    Indent,
    LineRule,
    Section,
    Spacing,
    Text,
)
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Face, PlacedFill, PlacedLine
from tests.pdf.layout.models import (
    STYLE,
    EvenFonts,
    ParagraphLook,
    items,
    laid,
    para,
    places,
    row,
    setup,
    table,
)


def baselines(*paragraphs: Block) -> list[float]:
    return [each.y for each in places(laid(*paragraphs))[0]]


@pytest.mark.parametrize(
    ("spacing", "expected"),
    [
        (Spacing(), [8, 18]),
        (Spacing(line=1.5), [8, 23]),
        (Spacing(line=0.5), [3, 8]),
        (Spacing(line=20, rule=LineRule.EXACT), [16, 36]),
        (Spacing(line=5, rule=LineRule.EXACT), [4, 9]),
        (Spacing(line=20, rule=LineRule.AT_LEAST), [18, 38]),
        (Spacing(line=5, rule=LineRule.AT_LEAST), [8, 18]),
    ],
)
def test_the_pitch_of_lines(spacing: Spacing, expected: list[float]) -> None:
    assert baselines(para("aaaaaaaaaa bbbbbbbbbb", spacing=spacing)) == expected


def test_the_gap_of_a_font_stands_above_its_line() -> None:
    gappy = replace(STYLE, face=Face("Gappy"))

    assert baselines(para([Text("a", gappy)]), para("b")) == [18, 28]


def test_a_line_is_as_high_as_its_highest_text() -> None:
    large = replace(STYLE, size=20)

    found = baselines(para([Text("a ", STYLE), Text("b", large)]), para("c"))

    assert found == [16, 16, 28]


def test_the_paragraph_mark_counts_on_the_last_line() -> None:
    large = replace(STYLE, size=20)

    assert baselines(para("aaaaaaaaaa bbbbbbbbbb", mark=large), para("c")) == [
        8,
        26,
        38,
    ]


def test_an_empty_paragraph_is_a_line_high() -> None:
    assert baselines(para("a"), para([]), para("b")) == [8, 28]


@pytest.mark.parametrize(("collapses", "second"), [(True, 30), (False, 38)])
def test_between_paragraphs_stands_the_larger_space_or_the_sum(
    *, collapses: bool, second: float
) -> None:
    blocks = (
        para("a", spacing=Spacing(after=12)),
        para("b", spacing=Spacing(before=8)),
    )
    document = Document(
        sections=(Section(blocks=blocks, setup=setup()),), collapses=collapses
    )

    layout = lay_out(document, EvenFonts())

    assert [each.y for each in places(layout)[0]] == [8, second]


def test_before_the_first_paragraph_stands_its_space() -> None:
    assert baselines(para("a", spacing=Spacing(before=7))) == [15]


@pytest.mark.parametrize(
    ("first", "second", "styles", "y"),
    [
        (True, True, ("A", "A"), 18),
        (True, False, ("A", "A"), 22),
        (False, True, ("A", "A"), 24),
        (True, True, ("A", "B"), 24),
    ],
)
def test_contextual_spacing_holds_between_paragraphs_of_one_style(
    *, first: bool, second: bool, styles: tuple[str, str], y: float
) -> None:
    above = Spacing(before=4, after=6, contextual=first)
    below = Spacing(before=4, after=6, contextual=second)

    found = baselines(
        para("a", spacing=replace(above, before=0), style=styles[0]),
        para("b", spacing=below, style=styles[1]),
    )

    assert found == [8, y]


def test_a_table_keeps_the_space_around_it() -> None:
    found = baselines(
        para("a", spacing=Spacing(after=12)),
        table(row("b", "c")),
        para("d", spacing=Spacing(before=5)),
    )

    assert found == [8, 30, 30, 45]


def lines_of(*paragraphs: Block) -> list[tuple[float, float, float, float]]:
    """The lines drawn, from the top left corner of the text area."""
    return [
        (line.x1 - 10, line.y1 - 10, line.x2 - 10, line.y2 - 10)
        for line in items(laid(*paragraphs), PlacedLine)
        if isinstance(line, PlacedLine)
    ]


def test_a_border_stands_clear_of_the_text() -> None:
    ruled = Borders(bottom=Border(2, space=3))

    found = laid(para("a", borders=ruled), para("b"))

    assert [each.y for each in places(found)[0]] == [8, 23]
    assert lines_of(para("a", borders=ruled)) == [(0, 14, 100, 14)]


def test_a_box_runs_round_all_lines_of_a_paragraph() -> None:
    box = Borders(
        top=Border(2), left=Border(2), bottom=Border(2), right=Border(2, space=4)
    )

    found = lines_of(para("aaaaaaaaaa bbbbbbbbbb", borders=box, indent=Indent(0, 10)))

    assert found == [
        (0, 1, 94, 1),
        (0, 0, 0, 12),
        (94, 0, 94, 12),
        (0, 23, 94, 23),
        (0, 12, 0, 24),
        (94, 12, 94, 24),
    ]


def test_paragraphs_with_the_same_box_share_it() -> None:
    box = Borders(
        top=Border(2), left=Border(1, space=1), bottom=Border(2), between=Border(1)
    )
    spaced = Spacing(before=4)
    boxed: ParagraphLook = {"borders": box, "spacing": spaced}

    found = laid(para("a", **boxed), para("b", **boxed), para("c", **boxed))

    assert [each.y for each in places(found)[0]] == [14, 29, 44]
    assert lines_of(para("a", **boxed), para("b", **boxed)) == [
        (-1, 5, 100, 5),
        (-1, 4, -1, 16),
        (-1, 16.5, 100, 16.5),
        (-1, 32, 100, 32),
        (-1, 16, -1, 33),
    ]


def test_a_box_of_another_kind_is_another_box() -> None:
    found = lines_of(
        para("a", borders=Borders(bottom=Border(2))),
        para("b", borders=Borders(bottom=Border(4))),
    )

    assert found == [(0, 11, 100, 11), (0, 24, 100, 24)]


def test_a_background_stands_behind_the_lines() -> None:
    found = laid(
        para("aaaaaaaaaa bbbbbbbbbb", fill="EEEEEE", indent=Indent(20, 10, -10))
    )

    fills = [item for item in items(found, PlacedFill) if isinstance(item, PlacedFill)]
    assert [(each.x - 10, each.y - 10, each.width, each.height) for each in fills] == [
        (10, 0, 80, 10),
        (10, 10, 80, 10),
    ]
    assert found.pages[0].items[0] == fills[0]


def test_indents_give_way_where_they_would_leave_no_room() -> None:
    found = places(laid(para("ab", indent=Indent(200, 300))))[0]

    assert [(each.x, each.text) for each in found] == [(0, "ab")]


def test_text_after_a_page_break_begins_a_page() -> None:
    page_break = Break(BreakKind.PAGE, STYLE)

    found = places(laid(para([Text("a", STYLE), page_break, Text("b", STYLE)])))

    assert [[each.text for each in page] for page in found] == [["a"], ["b"]]
