"""Tables on pages: columns, rows, merges, borders, and what is cut where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fleksidoc.pdf.document import (
    Alignment,
    Block,
    Border,
    Borders,
    Indent,
    Keeping,
    LineRule,
    Margins,
    Merge,
    Spacing,
    Table,
    Text,
    VerticalAlignment,
)
from fleksidoc.pdf.layout.boxes import Flow, cut
from fleksidoc.pdf.page import Artifact, Layout, PlacedFill, PlacedLine
from tests.pdf.layout.models import (
    STYLE,
    At,
    cell,
    items,
    laid,
    lines,
    para,
    places,
    row,
    table,
    texts,
)

NEXT = Keeping(with_next=True, widow_control=False)


def placed(*given: Table) -> list[At]:
    (page,) = places(laid(*given))
    return page


def test_cells_stand_side_by_side_and_rows_below_each_other() -> None:
    found = placed(table(row("a", "b"), row("c", "d"), columns=(30, 70)))

    assert found == [At(0, 8, "a"), At(30, 8, "b"), At(0, 18, "c"), At(30, 18, "d")]


def test_a_row_is_as_high_as_its_highest_cell_with_its_margins() -> None:
    margins = Margins(top=3, left=5, bottom=2, right=0)
    high = cell("aaaaaaaa bbbbbbbb", margins=margins)

    found = placed(table(row(high, "c"), row("d", "e")))

    assert found[:3] == [At(5, 11, "aaaaaaaa"), At(5, 21, "bbbbbbbb"), At(50, 8, "c")]
    assert found[3] == At(0, 33, "d")


@pytest.mark.parametrize(
    ("rule", "y"), [(LineRule.AT_LEAST, 33), (LineRule.EXACT, 33), (LineRule.AUTO, 33)]
)
def test_a_row_may_be_given_a_height(rule: LineRule, y: float) -> None:
    found = placed(table(row("a", height=25, rule=rule), row("b"), columns=(50,)))

    assert found[1] == At(0, y, "b")


def test_an_exact_row_does_not_grow() -> None:
    exact = row(cell("a", "b", "c"), height=15, rule=LineRule.EXACT)

    assert placed(table(exact, row("d"), columns=(50,)))[-1] == At(0, 23, "d")


@pytest.mark.parametrize(
    ("alignment", "y"),
    [
        (VerticalAlignment.TOP, 8),
        (VerticalAlignment.CENTRE, 18),
        (VerticalAlignment.BOTTOM, 28),
    ],
)
def test_vertical_alignment(alignment: VerticalAlignment, y: float) -> None:
    found = placed(table(row(cell("a", alignment=alignment), height=30), columns=(50,)))

    assert found == [At(0, y, "a")]


@pytest.mark.parametrize(
    ("alignment", "indent", "x"),
    [
        (Alignment.LEFT, 0, 0),
        (Alignment.LEFT, 7, 7),
        (Alignment.CENTRE, 7, 25),
        (Alignment.RIGHT, 7, 50),
    ],
)
def test_where_a_table_stands(alignment: Alignment, indent: float, x: float) -> None:
    found = placed(table(row("a"), columns=(50,), alignment=alignment, indent=indent))

    assert found == [At(x, 8, "a")]


@pytest.mark.parametrize(
    ("columns", "share", "x"),
    [
        ((30, 0), 0, 30),
        ((0, 0), 0, 50),
        ((95, 0), 0, 100 * 95 / 107),
        ((30, 30), 0.5, 25),
        ((300, 100), 0, 75),
        ((10, 10), 0, 10),
    ],
)
def test_columns_share_the_room(
    columns: tuple[float, float], share: float, x: float
) -> None:
    found = placed(table(row("a", "b"), columns=columns, share=share))

    assert found[1].x == pytest.approx(x, abs=0.001)


def test_a_table_may_reach_into_the_margin_by_that_of_its_cells() -> None:
    margins = Margins(left=5, right=5)
    given = table(
        row(cell("a", margins=margins), cell("b", margins=margins)),
        columns=(55, 55),
        indent=-5,
    )

    assert [each.x for each in placed(given)] == [0, 55]


def test_a_table_without_cells_takes_no_room() -> None:
    empty = table(columns=())

    assert placed(empty) == []
    assert lines(para("a"), table(row(), columns=()), para("b")) == [["a", "b"]]


def test_a_column_gives_way_to_a_word_that_would_not_fit() -> None:
    wide = cell(para("a" * 12, indent=Indent(5)), table(row("nested"), columns=(30,)))
    given = table(
        row(wide, "b"), row(cell("c d", span=2)), columns=(50, 50), fixed=False
    )

    assert [each.x for each in placed(given)] == [5, 0, 65, 0]


def test_where_no_column_has_room_to_spare_words_are_broken() -> None:
    given = table(row("a" * 12, "b" * 12), fixed=False)

    assert [each.text for each in placed(given)] == ["a" * 10, "aa", "b" * 10, "bb"]


def test_cells_may_span_columns_and_rows_may_begin_later() -> None:
    given = table(
        row(cell("a" * 12, span=2), "b"), row("c", skip=2), columns=(30, 30, 40)
    )

    assert placed(given) == [At(0, 8, "a" * 12), At(60, 8, "b"), At(60, 18, "c")]


def test_space_in_a_cell_counts() -> None:
    spaced = para("a", spacing=Spacing(before=3, after=4))

    assert placed(table(row(cell(spaced)), row("b"), columns=(50,))) == [
        At(0, 11, "a"),
        At(0, 25, "b"),
    ]


def merged(*content: str, below: int = 1) -> Table:
    """A cell merged down beside single ones."""
    first = row(cell(*content, merge=Merge.START), "x")
    rest = [row(cell(merge=Merge.CONTINUE), letter) for letter in "yzuvw"[:below]]
    return table(first, *rest)


def test_a_merged_cell_reaches_down() -> None:
    assert placed(merged("a", "b")) == [
        At(0, 8, "a"),
        At(0, 18, "b"),
        At(50, 8, "x"),
        At(50, 18, "y"),
    ]


def test_the_last_row_gives_way_to_a_merged_cell() -> None:
    found = places(laid(merged("a", "b", "c", "d"), para("e")))[0]

    assert At(50, 18, "y") in found
    assert found[-1] == At(0, 48, "e")


def test_a_merged_cell_alone_in_its_row_is_a_cell() -> None:
    assert placed(merged("a", below=0)) == [At(0, 8, "a"), At(50, 8, "x")]


def test_the_rows_of_a_merged_cell_stay_together() -> None:
    assert lines(para("p"), merged("a", "b", "c"), height=30) == [
        ["p"],
        ["a", "b", "c", "x", "y"],
    ]


def test_a_merged_cell_higher_than_a_page_is_cut_all_the_same() -> None:
    found = lines(merged("a", "b", "c", "d"), height=30)

    assert found == [["a", "b", "c", "x"], ["d", "y"]]


def test_in_a_cell_too_low_for_it_a_merged_cell_is_cut_too() -> None:
    low = cell(
        merged("a", "b", "c"), para([]), margins=Margins(top=15, left=0, right=0)
    )

    assert lines(table(row(low), columns=(100,)), height=30) == [
        ["a", "x"],
        ["b"],
        ["c"],
        ["y"],
        [],
    ]


def test_a_chain_is_torn_before_a_merged_cell_rather_than_in_it() -> None:
    chain = [para("p", keeping=NEXT)] * 2

    assert lines(*chain, merged("a", "b"), height=30) == [
        ["p", "p"],
        ["a", "b", "x", "y"],
    ]


def test_two_merged_cells_side_by_side() -> None:
    start = (cell("a", "b", merge=Merge.START), cell("c", merge=Merge.START))
    on = (cell(merge=Merge.CONTINUE), cell(merge=Merge.CONTINUE))

    assert placed(table(row(*start), row(*on))) == [
        At(0, 8, "a"),
        At(0, 18, "b"),
        At(50, 8, "c"),
    ]


HAIR = Border(2)
ALL = Borders(top=HAIR, left=HAIR, bottom=HAIR, right=HAIR)


def drawn(layout: Layout) -> set[tuple[float, ...]]:
    return {
        (line.x1 - 10, line.y1 - 10, line.x2 - 10, line.y2 - 10)
        for line in items(layout, PlacedLine)
        if isinstance(line, PlacedLine)
    }


def test_borders_take_their_height_above_each_row_and_below_the_last() -> None:
    given = table(
        row(cell("a", borders=ALL)), row(cell("b", borders=ALL)), columns=(50,)
    )
    found = laid(given, para("c"))

    assert [each.y for each in places(found)[0]] == [10, 22, 34]
    assert drawn(found) == {
        (0, 1, 50, 1),
        (0, 13, 50, 13),
        (0, 25, 50, 25),
        (0, 0, 0, 12),
        (50, 0, 50, 12),
        (0, 12, 0, 24),
        (50, 12, 50, 24),
    }


def test_no_border_runs_through_a_merged_cell() -> None:
    given = table(
        row(cell("a", merge=Merge.START, borders=ALL)),
        row(cell(merge=Merge.CONTINUE, borders=ALL)),
        columns=(50,),
    )

    assert {y for _, y, _, below in drawn(laid(given)) if y == below} == {1, 13}


def test_the_background_of_a_cell_stands_behind_all_text() -> None:
    given = table(
        row(cell("a", "b", merge=Merge.START, fill="EEEEEE"), "x"),
        row(cell(merge=Merge.CONTINUE), cell("y", fill="DDDDDD")),
    )
    found = laid(given).pages[0].items

    fills = [item for item in found if isinstance(item, PlacedFill)]
    assert list(found[:2]) == fills
    assert [(fill.x, fill.y, fill.width, fill.height) for fill in fills] == [
        (10, 10, 50, 20),
        (60, 20, 50, 10),
    ]


def paged(*given: Block, height: float = 30) -> list[list[str]]:
    return lines(*given, height=height)


def test_rows_are_cut_where_the_page_ends_and_both_cells_go_on() -> None:
    long = row(cell(*"abcde"), cell(*"vwxy"))

    assert paged(table(long)) == [["a", "b", "c", "v", "w", "x"], ["d", "e", "y"]]


def test_a_cell_that_is_done_leaves_the_other_to_go_on() -> None:
    found = laid(table(row(cell(*"abcd"), "v"), row("e", "w")), height=30)

    assert places(found)[1] == [At(0, 8, "d"), At(0, 18, "e"), At(50, 18, "w")]


def test_a_row_goes_on_to_the_next_page_if_one_of_its_cells_cannot_begin() -> None:
    whole = Keeping(lines=True)
    stubborn = cell(para("vvvvvvvvvv wwwwwwwwww xxxxxxxxxx", keeping=whole))

    found = paged(para("p"), table(row(cell(*"abcd"), stubborn)))

    assert found[0] == ["p"]
    assert found[1][:3] == ["a", "b", "c"]


def test_a_row_that_must_not_be_cut_goes_on_whole() -> None:
    assert paged(para("p"), table(row(cell(*"abc"), "v", whole=True))) == [
        ["p"],
        ["a", "b", "c", "v"],
    ]


def test_a_row_higher_than_a_page_is_cut_whatever_it_says() -> None:
    assert paged(table(row(cell(*"abcd"), "v", whole=True))) == [
        ["a", "b", "c", "v"],
        ["d"],
    ]


def test_a_high_row_goes_on_whole_and_takes_the_page_it_cannot_fill() -> None:
    moved = paged(para("p"), table(row("a", height=25), columns=(50,)))
    shrunk = paged(table(row("a", height=90), columns=(50,)), para("p"))

    assert moved == [["p"], ["a"]]
    assert shrunk == [["a"], ["p"]]


def test_an_exact_row_higher_than_the_page_stands_as_it_is() -> None:
    exact = row("a", height=90, rule=LineRule.EXACT)

    assert paged(table(exact, columns=(50,)), para("p")) == [["a"], ["p"]]
    assert paged(table(exact, columns=(50,))) == [["a"]]


def test_the_space_below_a_cell_is_cut_off_where_the_page_ends() -> None:
    spaced = cell(para("a"), para("b", spacing=Spacing(after=20)))

    assert paged(para("p"), table(row(spaced), columns=(50,)), para("q")) == [
        ["p", "a", "b"],
        ["q"],
    ]


def test_nothing_follows_a_last_row_whose_space_below_is_cut_off() -> None:
    spaced = cell(para("a"), para("b", spacing=Spacing(after=20)))
    flow = table(row(spaced), columns=(50,))

    assert paged(para("p"), flow) == [["p", "a", "b"]]
    assert paged(
        para("p"), table(row("h", header=True), row(spaced), columns=(50,))
    ) == [
        ["p", "h", "a"],
        ["h", "b"],
    ]


def test_heads_are_repeated_on_every_page_and_belong_to_nobody_there() -> None:
    given = table(row("h", "i", header=True), *(row(a, "x") for a in "abc"))
    found = laid(given, height=30)

    assert [[each.text for each in page] for page in places(found)] == [
        ["h", "i", "a", "x", "b", "x"],
        ["h", "i", "c", "x"],
    ]
    assert [each.owner for each in texts(found.pages[1])[:2]] == [Artifact.LAYOUT] * 2


def test_heads_are_repeated_where_a_row_is_cut() -> None:
    given = table(row("h", header=True), row(cell(*"abcd")), columns=(50,))

    assert paged(given) == [["h", "a", "b"], ["h", "c", "d"]]


def test_heads_are_repeated_after_a_row_that_is_done_exactly() -> None:
    last = cell(para("a"), para("b", spacing=Spacing(after=20)))
    given = table(row("h", header=True), row(last), row("c"), columns=(50,))

    assert paged(given) == [["h", "a", "b"], ["h", "c"]]


def test_heads_give_way_to_a_line_that_is_too_high_to_stand_below_them() -> None:
    high = para([Text("b", replace(STYLE, size=25))])
    given = table(row("h", header=True), row(cell(para("a"), high)), columns=(50,))

    assert paged(given) == [["h", "a"], ["b"]]


def test_heads_higher_than_the_page_do_not_stop_the_rows() -> None:
    head = row(cell(*"hijk"), header=True)

    assert paged(table(head, row("a"), row("b"), columns=(50,)))[:2] == [
        ["h", "i", "j"],
        ["k", "a", "b"],
    ]


def test_heads_as_high_as_the_page_leave_a_row_its_place() -> None:
    given = table(row(cell(*"hij"), header=True), row(cell(*"ab")), columns=(50,))

    assert [text for page in paged(given) for text in page if text in "ab"] == [
        "a",
        "b",
    ]


def test_only_the_first_rows_are_heads() -> None:
    given = table(row("a"), row("h", header=True), row("b"), row("c"), columns=(50,))

    assert paged(given) == [["a", "h", "b"], ["c"]]


def test_a_row_stays_with_the_next_where_all_its_cells_end_so() -> None:
    kept = row(cell(para("a", keeping=NEXT)), cell(para([], keeping=NEXT)))
    loose = row(cell(para("a", keeping=NEXT)), "b")

    assert paged(*[para("p")] * 2, table(kept, row("c", "d"))) == [
        ["p", "p"],
        ["a", "c", "d"],
    ]
    assert paged(*[para("p")] * 2, table(loose, row("c", "d"))) == [
        ["p", "p", "a", "b"],
        ["c", "d"],
    ]


def test_a_row_of_empty_cells_stays_with_the_next_if_they_say_so() -> None:
    kept = row(cell(para([], keeping=NEXT)), cell())

    assert paged(*[para("p")] * 2, table(kept, row("c", "d"))) == [
        ["p", "p"],
        ["c", "d"],
    ]


def test_a_nested_table_ends_a_cell_that_stays_with_nothing() -> None:
    nested = cell(table(row("a"), columns=(50,)))

    assert paged(*[para("p")] * 2, table(row(nested), row("b"), columns=(50,))) == [
        ["p", "p", "a"],
        ["b"],
    ]


def test_nested_tables_are_cut_with_their_cell() -> None:
    nested = table(*(row(letter) for letter in "abcd"), columns=(50,))
    given = table(row(cell(nested, para([])), cell(*"wxyz")))

    assert paged(given) == [
        ["a", "b", "c", "w", "x", "y"],
        ["d", "z"],
    ]


FRESH = para("b", keeping=Keeping(page_break_before=True))


def test_a_row_begins_a_page_if_the_first_paragraph_of_a_cell_does() -> None:
    given = table(row("a", "c"), row(cell("d"), cell(FRESH)), row("e", "f"))

    assert paged(given) == [["a", "c"], ["d", "b", "e", "f"]]


def test_heads_are_repeated_above_a_row_that_begins_a_page() -> None:
    given = table(row("h", header=True), row("a"), row(cell(FRESH)), columns=(50,))

    assert paged(given, height=60) == [["h", "a"], ["h", "b"]]


def test_a_row_that_begins_a_page_may_go_on_to_the_next() -> None:
    given = table(row("h", header=True), row("a"), row(cell(FRESH, "c")), columns=(50,))

    assert paged(given, height=20) == [["h", "a"], ["h", "b"], ["h", "c"]]


def test_within_a_row_no_page_begins_at_will() -> None:
    second, nested = cell("a", FRESH), cell(table(row("x"), row(cell(FRESH))))
    head = row(cell(FRESH), header=True)
    above, below = cell("a", merge=Merge.START), cell(merge=Merge.CONTINUE)
    reached = table(row(above, "c"), row(below, cell(FRESH)))

    assert paged(table(row(second), columns=(50,))) == [["a", "b"]]
    assert paged(table(row(nested), columns=(50,))) == [["x", "b"]]
    assert paged(table(row("h", header=True), head, columns=(50,))) == [["h", "b"]]
    assert paged(reached) == [["a", "c", "b"]]


def test_a_flow_of_nothing_fits_anywhere() -> None:
    assert cut(Flow(), 0, force=False) == (Flow(), Flow())
