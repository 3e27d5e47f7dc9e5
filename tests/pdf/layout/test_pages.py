"""Where pages end, and what stands above and below the text."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import (
    Banner,
    Break,
    BreakKind,
    Count,
    Document,
    Keeping,
    PageCount,
    PageSetup,
    Paragraph,
    Picture,
    Section,
    Spacing,
    Start,
    Tab,
    Text,
)
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Artifact, PlacedPicture
from tests.pdf.layout.models import (
    FREE,
    STYLE,
    At,
    EvenFonts,
    cell,
    document,
    items,
    laid,
    lines,
    para,
    places,
    row,
    setup,
    table,
    texts,
)

PAGE_BREAK = Break(BreakKind.PAGE, STYLE)
NEXT = Keeping(with_next=True, widow_control=False)
WIDOWS = Keeping(widow_control=True)


def letters(count: int) -> str:
    """As many lines of one word each as there are letters."""
    return " ".join(letter * 11 for letter in "abcdefghijklmnopqrstuvwxyz"[:count])


def t(text: str) -> Text:
    return Text(text, STYLE)


def pages(*blocks: Paragraph, height: float = 50) -> list[str]:
    """The pages, each line by its first letter."""
    return ["".join(text[0] for text in page) for page in lines(*blocks, height=height)]


def test_a_page_ends_where_it_is_full() -> None:
    assert pages(para(letters(12))) == ["abcde", "fghij", "kl"]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (4, ["xxx", "abcd"]),
        (3, ["xxx", "abc"]),
        (6, ["xxxab", "cdef"]),
    ],
)
def test_no_line_is_left_alone_at_the_foot_or_the_head_of_a_page(
    count: int, expected: list[str]
) -> None:
    filler = [para("x")] * (4 if count == 4 else 3)

    found = pages(*filler, para(letters(count), keeping=WIDOWS))

    assert found == [expected[0] + "x" * (len(filler) - 3), *expected[1:]]


def test_the_last_line_takes_one_with_it() -> None:
    assert pages(para("x"), para(letters(5), keeping=WIDOWS)) == ["xabc", "de"]


def test_lines_that_stay_together_go_on_together() -> None:
    whole = Keeping(lines=True)

    assert pages(*[para("x")] * 3, para(letters(3), keeping=whole)) == ["xxx", "abc"]


def test_a_heading_goes_with_what_follows() -> None:
    found = pages(
        *[para("x")] * 3,
        para("h", keeping=NEXT),
        para(letters(3), keeping=WIDOWS),
    )

    assert found == ["xxx", "habc"]


def test_a_chain_longer_than_a_page_is_torn_where_the_page_ends() -> None:
    assert pages(*[para("h", keeping=NEXT)] * 12) == ["hhhhh", "hhhhh", "hh"]


def test_the_space_above_is_lost_where_a_page_ends_by_itself() -> None:
    spaced = Spacing(before=5)
    found = places(laid(*[para("x", spacing=spaced)] * 4, height=45))

    assert [[each.y for each in page] for page in found] == [[13, 28, 43], [8]]


def test_a_page_break_ends_the_page() -> None:
    assert pages(para([t("a"), PAGE_BREAK, t("b")])) == ["a", "b"]


@pytest.mark.parametrize("after", ["", " "])
def test_a_page_break_at_the_end_leaves_no_empty_line(after: str) -> None:
    broken = para([Text("a", STYLE), PAGE_BREAK, Text(after, STYLE)])

    found = places(laid(broken, para("b")))

    assert found == [[At(0, 8, "a")], [At(0, 8, "b")]]


def test_something_after_a_page_break_is_a_line() -> None:
    found = places(laid(para([PAGE_BREAK, Tab(STYLE)]), para("b")))

    assert found == [[], [At(0, 18, "b")]]


def test_a_paragraph_may_begin_a_page() -> None:
    fresh = Keeping(page_break_before=True)

    assert pages(para("a", keeping=fresh), para("b", keeping=fresh)) == ["a", "b"]


def test_a_table_may_begin_a_page_by_its_first_paragraph() -> None:
    fresh = para("b", keeping=Keeping(page_break_before=True))
    inner = table(row("x", "y"))

    assert lines(para("a"), table(row(cell(fresh), "c"))) == [["a"], ["b", "c"]]
    assert lines(para("a"), table(row(cell(inner), "c"))) == [["a", "x", "y", "c"]]
    assert lines(para("a"), table(row(cell(), "c"))) == [["a", "c"]]


def test_at_a_page_of_its_own_a_paragraph_keeps_the_space_not_yet_used() -> None:
    fresh = Keeping(page_break_before=True)
    found = laid(
        para("a", spacing=Spacing(after=4)),
        para("b", keeping=fresh, spacing=Spacing(before=10)),
    )

    assert places(found)[1] == [At(0, 14, "b")]


def test_spaces_that_add_up_stand_whole_at_a_page_of_its_own() -> None:
    fresh = Keeping(page_break_before=True)
    blocks = (
        para("a", spacing=Spacing(after=4)),
        para("b", keeping=fresh, spacing=Spacing(before=10)),
    )
    found = Document(sections=(Section(blocks=blocks, setup=setup()),), collapses=False)

    assert places(lay_out(found, EvenFonts()))[1] == [At(0, 18, "b")]


def test_a_document_without_text_is_one_empty_page() -> None:
    (page,) = laid().pages

    assert (page.width, page.height, page.items) == (120, 120, ())


def section(
    *content: str, start: Start = Start.NEXT_PAGE, page: PageSetup | None = None
) -> Section:
    return Section(blocks=tuple(map(para, content)), setup=page or setup(), start=start)


def sections(*given: Section) -> list[list[str]]:
    found = lay_out(Document(sections=given), EvenFonts())
    return [[each.text for each in page] for page in places(found)]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (Start.NEXT_PAGE, [["a"], ["b"]]),
        (Start.CONTINUOUS, [["a", "b"]]),
        (Start.EVEN_PAGE, [["a"], ["b"]]),
        (Start.ODD_PAGE, [["a"], [], ["b"]]),
    ],
)
def test_where_a_section_begins(start: Start, expected: list[list[str]]) -> None:
    assert sections(section("a"), section("b", start=start)) == expected


def test_a_section_on_other_paper_begins_a_page() -> None:
    wide = section("b", start=Start.CONTINUOUS, page=setup(width=200))

    assert sections(section("a"), wide) == [["a"], ["b"]]


def test_a_section_that_begins_a_page_by_its_paragraph() -> None:
    fresh = para("b", keeping=Keeping(page_break_before=True))
    second = Section(blocks=(fresh,), setup=setup(), start=Start.CONTINUOUS)

    assert sections(section("a"), second) == [["a"], ["b"]]


def test_a_section_follows_an_empty_one() -> None:
    assert sections(section(), section("b")) == [[], ["b"]]


def numbers() -> Paragraph:
    return para(
        [
            Text("Side ", STYLE),
            PageCount(counts=Count.PAGE, style=STYLE, cached="9"),
            Text(" av ", STYLE),
            PageCount(counts=Count.PAGES, style=STYLE, cached="9"),
        ]
    )


def bannered(*blocks: Paragraph, height: float = 30, **banners: Banner) -> Document:
    return Document(
        sections=(
            Section(
                blocks=blocks,
                setup=setup(height=height),
                header=banners.get("header", Banner()),
                footer=banners.get("footer", Banner()),
            ),
        )
    )


def test_pages_are_counted_in_headers_and_footers() -> None:
    found = lay_out(
        bannered(*[para("x")] * 4, footer=Banner(default=(numbers(),))), EvenFonts()
    )

    assert [texts(page)[-1].text for page in found.pages] == [
        "Side 1 av 2",
        "Side 2 av 2",
    ]
    assert texts(found.pages[0])[-1].owner is Artifact.FOOTER
    assert texts(found.pages[0])[-1].baseline == 43


def test_first_and_even_pages_may_differ() -> None:
    header = Banner(
        default=(para("odd"),), first=(para("first"),), even=(para("even"),)
    )

    found = lay_out(bannered(*[para("x")] * 6, header=header), EvenFonts())

    assert [texts(page)[0].text for page in found.pages] == ["first", "even", "odd"]


def test_a_first_page_without_a_header_shows_none() -> None:
    found = lay_out(
        bannered(para("x"), header=Banner(default=(para("h"),), first=())), EvenFonts()
    )

    assert [each.text for each in texts(found.pages[0])] == ["x"]


def test_headers_and_footers_push_the_text_inwards() -> None:
    high = Banner(default=tuple(para("h") for _ in range(2)))

    blocks = [para("x")] * 4
    found = lay_out(bannered(*blocks, height=50, header=high), EvenFonts())
    low = lay_out(bannered(*blocks, height=50, footer=high), EvenFonts())

    assert [each.baseline for each in texts(found.pages[0])] == [13, 23, 33, 43, 53]
    assert [len(texts(page)) for page in found.pages] == [5, 3]
    assert [len(texts(page)) for page in low.pages] == [5, 3]


def test_a_negative_margin_stays_where_it_is() -> None:
    page = PageSetup(
        width=120, height=50, top=-10, bottom=-10, left=10, right=10, header=5
    )
    header = Banner(default=tuple(para("h") for _ in range(3)))
    found = Document(
        sections=(Section(blocks=(para("x"),), setup=page, header=header),)
    )

    assert texts(lay_out(found, EvenFonts()).pages[0])[-1].baseline == 18


def test_however_high_a_header_is_the_text_gets_on() -> None:
    huge = Banner(default=tuple(para("h") for _ in range(9)))

    found = lay_out(bannered(*[para("x")] * 5, header=huge), EvenFonts())

    assert len(found.pages) == 3


def test_page_numbers_may_begin_anew() -> None:
    footer = Banner(default=(numbers(),))
    given = [
        Section(blocks=(para("x"),), setup=setup(), footer=footer, first_number=number)
        for number in (7, None, 3)
    ]

    found = lay_out(Document(sections=tuple(given)), EvenFonts())

    assert [texts(page)[-1].text for page in found.pages] == [
        "Side 7 av 3",
        "Side 8 av 3",
        "Side 3 av 3",
    ]


def test_a_picture_as_high_as_the_page_stands_alone() -> None:
    picture = Picture(content=b"", width=10, height=400, alternative="", style=STYLE)

    found = laid(para("a"), para([picture]), para("b"))

    (placed,) = items(found, PlacedPicture)
    assert isinstance(placed, PlacedPicture)
    assert placed.height == 100
    assert [len(page.items) for page in found.pages] == [1, 1, 1]


def test_the_layout_has_the_documents_title_language_and_notes() -> None:
    found = lay_out(document(para("a", keeping=FREE)), EvenFonts())

    assert (found.title, found.language, found.not_drawn) == ("", "", ())
