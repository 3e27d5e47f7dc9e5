"""Where lines end, and where in them words stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fleksidoc.pdf.document import (
    Alignment,
    Break,
    BreakKind,
    Indent,
    Label,
    Picture,
    Separator,
    Tab,
    TabStop,
    Text,
)
from fleksidoc.pdf.page import (
    Artifact,
    Face,
    PlacedFill,
    PlacedLine,
    PlacedPicture,
    PlacedText,
)
from tests.pdf.layout.models import STYLE, At, items, laid, lines, para, places, texts

TAB = Tab(STYLE)
LINE_BREAK = Break(BreakKind.LINE, STYLE)


def t(text: str) -> Text:
    return Text(text, STYLE)


def on_lines(text: str) -> list[str]:
    """The lines of a text on a page of twenty characters."""
    (page,) = lines(para(text))
    return page


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("aaaa bbbb cccc dddd", ["aaaa bbbb cccc dddd"]),
        ("aaaa bbbb cccc ddddd eeee", ["aaaa bbbb cccc ddddd", "eeee"]),
        ("aaaa bbbb cccc dddddd", ["aaaa bbbb cccc", "dddddd"]),
        ("aaaa bbbb cccc d-dddd", ["aaaa bbbb cccc d-", "dddd"]),
        ("aaaa bbbb cccc dd–dddd", ["aaaa bbbb cccc dd–", "dddd"]),
        ("aaaa bbbb cccc 9.00–14.30", ["aaaa bbbb cccc", "9.00–14.30"]),
        ("aaaa bbbb cccc 2027-04-01", ["aaaa bbbb cccc", "2027-04-01"]),
        ("aaaa bbbb cccc kl.\u00a09.00", ["aaaa bbbb cccc", "kl.\u00a09.00"]),
        ("aaaa bbbb cccc (a)-dd", ["aaaa bbbb cccc (a)-", "dd"]),
        ("aaaa bbbb cccc av\u00adtale", ["aaaa bbbb cccc av\u00ad", "tale"]),
        ("aaaa bbbb cc av\u00adtale", ["aaaa bbbb cc avtale"]),
        ("aaaa bbbb cccc ddd   eeee", ["aaaa bbbb cccc ddd", "eeee"]),
    ],
)
def test_where_lines_end(text: str, broken: list[str]) -> None:
    assert on_lines(text) == broken


def test_a_word_wider_than_the_line_is_broken_by_characters() -> None:
    assert on_lines("aa " + "b" * 45) == ["aa", "b" * 20, "b" * 20, "b" * 5]


def test_even_where_nothing_has_room_one_character_is_set_a_line() -> None:
    (page,) = lines(para("abc", indent=Indent(99)), width=13)

    assert page == ["ab", "c"]


def test_a_character_wider_than_the_line_is_set_all_the_same() -> None:
    huge = replace(STYLE, size=90)

    (page,) = lines(para([Text("abc", huge)], indent=Indent(70)), height=500)

    assert page == ["a", "b", "c"]


def test_a_word_of_several_styles_stays_together() -> None:
    bold = replace(STYLE, face=Face("Even", bold=True))
    found = laid(para([t("aaaa bbbb cccc "), Text("d", bold), t("ddddd")]))

    assert places(found)[0] == [
        At(0, 8, "aaaa bbbb cccc"),
        At(0, 18, "d"),
        At(10, 18, "ddddd"),
    ]


def test_a_wide_word_of_several_styles_is_broken_in_each() -> None:
    bold = replace(STYLE, face=Face("Even", bold=True))
    found = laid(para([t("a" * 18), Text("b" * 12, bold), t("c")]))

    assert places(found)[0] == [
        At(0, 8, "a" * 18),
        At(90, 8, "b"),
        At(0, 18, "b" * 10),
        At(0, 28, "b"),
        At(10, 28, "c"),
    ]


def test_the_author_ends_lines() -> None:
    assert lines(para([t("a"), LINE_BREAK, LINE_BREAK, t("b")])) == [["a", "b"]]


def test_what_is_copied_has_a_space_where_a_line_or_a_tab_was() -> None:
    found = laid(para([t("a"), TAB, t("b"), LINE_BREAK, t("c")]))

    assert "".join(each.text for each in texts(found.pages[0])) == "a b c"


@pytest.mark.parametrize(
    ("alignment", "x"),
    [
        (Alignment.LEFT, 0),
        (Alignment.RIGHT, 90),
        (Alignment.CENTRE, 45),
        (Alignment.JUSTIFIED, 0),
    ],
)
def test_alignment(alignment: Alignment, x: float) -> None:
    assert places(laid(para("aa", alignment=alignment))) == [[At(x, 8, "aa")]]


def test_justified_lines_reach_the_edge_by_their_spaces_but_not_the_last() -> None:
    first, second = texts(
        laid(para("aaaa bbbb cccc dddddd", alignment=Alignment.JUSTIFIED)).pages[0]
    )

    assert (first.text, first.space) == ("aaaa bbbb cccc ", 15)
    assert second.space == 0


def test_a_single_word_is_not_stretched() -> None:
    first, _ = texts(
        laid(para("a" * 15 + " bbbbbb", alignment=Alignment.JUSTIFIED)).pages[0]
    )

    assert first.space == 0


def test_stretched_spaces_move_what_follows_in_another_style() -> None:
    blue = replace(STYLE, colour="0000FF")
    content = [t("aaaa bbbb "), Text("cccc", blue), t(" dddddd")]

    found = places(laid(para(content, alignment=Alignment.JUSTIFIED)))

    assert found[0][1] == At(80, 8, "cccc")


def test_indents_and_a_first_line_that_hangs() -> None:
    found = laid(para("aaaa bbbb cccc dddd", indent=Indent(30, 20, -10)))

    assert places(found)[0] == [At(20, 8, "aaaa bbbb"), At(30, 18, "cccc dddd")]


@pytest.mark.parametrize(
    ("stops", "x"),
    [
        ((), 36),
        ((TabStop(40),), 40),
        ((TabStop(3), TabStop(40)), 40),
        ((TabStop(90, Alignment.RIGHT),), 75),
        ((TabStop(50, Alignment.CENTRE),), 42.5),
        ((TabStop(50, Alignment.DECIMAL),), 45),
        ((TabStop(500, Alignment.RIGHT),), 85),
    ],
)
def test_tabs(stops: tuple[TabStop, ...], x: float) -> None:
    found = laid(para([t("a"), TAB, t("1,5")], tabs=stops))

    assert places(found)[0][1] == At(x, 8, "1,5")


def test_a_number_without_a_decimal_sign_ends_at_the_stop() -> None:
    stop = TabStop(50, Alignment.DECIMAL)

    assert places(laid(para([TAB, t("15")], tabs=(stop,))))[0] == [At(40, 8, "15")]


def test_text_before_a_right_tab_is_not_run_over() -> None:
    found = laid(
        para([t("aaaaaa"), TAB, t("bbbbbb")], tabs=(TabStop(50, Alignment.RIGHT),))
    )

    assert places(found)[0] == [At(0, 8, "aaaaaa"), At(30, 8, "bbbbbb")]


def test_what_stands_at_a_right_tab_moves_on_if_it_has_no_room() -> None:
    stop = TabStop(100, Alignment.RIGHT)
    found = laid(para([t("aaaaaaaaaa"), TAB, t("bbbb cccccc dd")], tabs=(stop,)))

    assert places(found)[0] == [
        At(0, 8, "aaaaaaaaaa"),
        At(80, 8, "bbbb"),
        At(0, 18, "cccccc dd"),
    ]


def test_a_tab_at_the_edge_sends_the_word_to_the_next_line() -> None:
    found = laid(para([t("a" * 19), TAB, t("bb")]))

    assert places(found)[0] == [At(0, 8, "a" * 19), At(0, 18, "bb")]


def test_a_leader_fills_the_gap_and_belongs_to_nobody() -> None:
    stop = TabStop(100, Alignment.RIGHT, ".")
    found = laid(para([t("a"), TAB, t("7")], tabs=(stop,)))

    dots, _, _ = texts(found.pages[0])
    assert (dots.text, dots.x, dots.owner) == ("." * 18, 15, Artifact.LAYOUT)


def test_a_leader_without_room_is_left_out() -> None:
    stop = TabStop(8, Alignment.LEFT, ".")
    found = laid(para([t("a"), TAB, t("7")], tabs=(stop,)))

    assert len(texts(found.pages[0])) == 2


def test_an_underlined_tab_is_a_line_to_write_on() -> None:
    underlined = Tab(replace(STYLE, underline=True))
    found = laid(para([t("a"), underlined], tabs=(TabStop(95),)))

    (line,) = items(found, PlacedLine)
    assert isinstance(line, PlacedLine)
    assert (line.x1, line.x2) == (15, 105)


def test_underlined_spaces_are_a_blank_to_fill_in() -> None:
    blank = Text(" " * 6, replace(STYLE, underline=True))

    (line,) = items(laid(para([t("Navn:"), blank])), PlacedLine)

    assert isinstance(line, PlacedLine)
    assert (line.x1, line.x2) == (35, 65)


def label(
    text: str = "1",
    separator: Separator = Separator.TAB,
    alignment: Alignment = Alignment.LEFT,
) -> Label:
    return Label(text=text, style=STYLE, separator=separator, alignment=alignment)


def numbered(number: Label, indent: Indent = Indent(20, 0, -20)) -> list[At]:  # noqa: B008 - frozen
    return places(laid(para("aaaa bbbb cccc dddd", label=number, indent=indent)))[0]


def test_a_number_hangs_before_its_text() -> None:
    assert numbered(label()) == [
        At(0, 8, "1"),
        At(20, 8, "aaaa bbbb cccc"),
        At(20, 18, "dddd"),
    ]


def test_a_long_number_moves_the_text_to_the_next_stop() -> None:
    assert numbered(label("1.1.1"))[:2] == [At(0, 8, "1.1.1"), At(36, 8, "aaaa bbbb")]


@pytest.mark.parametrize(
    ("separator", "first"),
    [(Separator.SPACE, "1 aaaa bbbb cccc"), (Separator.NOTHING, "1aaaa bbbb cccc")],
)
def test_a_number_may_be_part_of_the_line(separator: Separator, first: str) -> None:
    found = laid(
        para(
            "aaaa bbbb cccc dddd",
            label=label("1", separator),
            indent=Indent(20, 0, -20),
        )
    )

    line = "".join(each.text for each in texts(found.pages[0]) if each.baseline == 18)
    assert line.startswith(first)


@pytest.mark.parametrize(
    ("alignment", "x"), [(Alignment.RIGHT, 5), (Alignment.CENTRE, 7.5)]
)
def test_numbers_may_end_at_their_place(alignment: Alignment, x: float) -> None:
    number = label("1", alignment=alignment)

    assert numbered(number, Indent(20, 0, -10))[0] == At(x, 8, "1")


def test_a_level_without_a_number_leaves_the_text_alone() -> None:
    assert numbered(label(""))[0] == At(0, 8, "aaaa bbbb cccc dddd")


def test_a_wide_word_after_a_number_is_broken_where_it_stands() -> None:
    found = places(laid(para("a" * 20, label=label(), indent=Indent(20, 0, -20))))[0]

    assert found == [At(0, 8, "1"), At(20, 8, "a" * 16), At(20, 18, "aaaa")]


def picture(width: float = 30, height: float = 20) -> Picture:
    return Picture(
        content=b"png", width=width, height=height, alternative="Logo", style=STYLE
    )


def test_a_picture_stands_on_the_line_and_makes_room_for_itself() -> None:
    found = laid(para([t("a "), picture(), t(" b")]))

    (placed,) = items(found, PlacedPicture)
    assert isinstance(placed, PlacedPicture)
    assert (placed.x, placed.y, placed.width, placed.height) == (20, 10, 30, 20)
    assert places(found)[0] == [At(0, 20, "a"), At(40, 20, " b")]


def test_pictures_side_by_side_break_like_words() -> None:
    found = laid(para([picture(60), t(" "), picture(60)]))

    first, second = items(found, PlacedPicture)
    assert isinstance(first, PlacedPicture)
    assert isinstance(second, PlacedPicture)
    assert (first.x, first.y, second.x, second.y) == (10, 10, 10, 32)


def test_pictures_without_a_space_between_are_parted_all_the_same() -> None:
    found = laid(para([picture(60), picture(60)]))

    assert [
        item.y
        for item in items(found, PlacedPicture)
        if isinstance(item, PlacedPicture)
    ] == [10, 30]


def test_a_word_with_a_picture_in_it_is_broken_before_it() -> None:
    found = laid(para([t("a" * 18), picture(), t("b")]))

    (placed,) = items(found, PlacedPicture)
    assert isinstance(placed, PlacedPicture)
    assert placed.x == 10
    assert places(found)[0] == [At(0, 8, "a" * 18), At(30, 30, "b")]


def test_a_picture_too_large_is_made_to_fit() -> None:
    found = laid(para([picture(400, 300)]))

    (placed,) = items(found, PlacedPicture)
    assert isinstance(placed, PlacedPicture)
    assert (placed.width, placed.height) == (100, 75)


def test_text_may_be_underlined_struck_raised_and_set_on_colour() -> None:
    style = replace(STYLE, underline=True, strike=True, rise=2, fill="FFFF00")
    found = laid(para([Text("aa ", style)]))

    fill, text, under, across = found.pages[0].items
    assert isinstance(fill, PlacedFill)
    assert (fill.x, fill.y, fill.width, fill.height) == (10, 8, 10, 10)
    assert isinstance(text, PlacedText)
    assert text.baseline == 16
    assert isinstance(under, PlacedLine)
    assert isinstance(across, PlacedLine)
    assert (under.x1, under.x2) == (10, 20)
    assert across.y1 < text.baseline < under.y1
