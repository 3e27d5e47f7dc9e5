"""Laws of nature: no word is lost, none leaves the page, none covers another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleksidoc.pdf.document import (
    Alignment,
    Block,
    Border,
    Borders,
    Break,
    BreakKind,
    Cell,
    Document,
    Indent,
    Inline,
    Keeping,
    Label,
    LineRule,
    Margins,
    Merge,
    Paragraph,
    Row,
    Section,
    Separator,
    Spacing,
    Start,
    Tab,
    Table,
    TabStop,
    Text,
    TextStyle,
    VerticalAlignment,
)
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Face, Page, PlacedText
from tests.pdf.layout.models import STYLE, EvenFonts, setup, texts, words_of

TOLERANCE = 0.05
STYLES = (
    STYLE,
    TextStyle(face=Face("Even", bold=True), size=8),
    TextStyle(face=Face("Gappy"), size=14, colour="FF0000", underline=True),
)
switch = st.booleans()
styles = st.sampled_from(STYLES)
points = st.sampled_from((0.0, 2.5, 5.0, 12.0))
ODD_WORDS = (
    "a",
    "avtale",
    "9.00–14.30",
    "hjemme-kontor",
    "(a)-b",
    "kl.\u00a09",
    "av\u00adtale",
    "o" * 40,
    "",
    "–",
)
prose = st.lists(st.sampled_from(ODD_WORDS), max_size=6).map(" ".join)
inline: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Text, prose, styles),
    st.builds(Text, prose, styles),
    st.builds(Tab, styles),
    st.builds(Break, st.sampled_from(BreakKind), styles),
)
borders = st.just(Borders()) | st.builds(
    Borders, top=st.just(Border(0.5)), bottom=st.just(Border(1, space=2))
)
paragraphs = st.builds(
    Paragraph,
    inlines=st.lists(inline, max_size=4).map(tuple),
    mark=styles,
    style=st.sampled_from("AB"),
    title=switch,
    outline=st.sampled_from((None, None, 0, 1)),
    label=st.none()
    | st.builds(
        Label,
        text=st.sampled_from(("1.", "a)", "1.1.1")),
        style=styles,
        separator=st.sampled_from((Separator.TAB, Separator.SPACE)),
        level=st.sampled_from((0, 1, 2)),
    ),
    alignment=st.sampled_from(
        (Alignment.LEFT, Alignment.RIGHT, Alignment.CENTRE, Alignment.JUSTIFIED)
    ),
    indent=st.sampled_from((Indent(), Indent(20, 0, -20), Indent(5, 5, 5))),
    spacing=st.sampled_from(
        (
            Spacing(),
            Spacing(before=12, after=5),
            Spacing(after=12, line=1.5, contextual=True),
            Spacing(before=3, line=14, rule=LineRule.EXACT),
            Spacing(line=14, rule=LineRule.AT_LEAST),
        )
    ),
    keeping=st.sampled_from(
        (
            Keeping(widow_control=False),
            Keeping(),
            Keeping(with_next=True),
            Keeping(lines=True),
            Keeping(page_break_before=True),
        )
    ),
    tabs=st.sampled_from(
        (
            (),
            (TabStop(30),),
            (TabStop(40, Alignment.CENTRE), TabStop(900, Alignment.RIGHT)),
            (TabStop(25, Alignment.DECIMAL),),
        )
    ),
    borders=borders,
    fill=st.sampled_from(("", "EEEEEE")),
)


def rows(cells: st.SearchStrategy[Cell]) -> st.SearchStrategy[Row]:
    return st.builds(
        Row,
        cells=st.tuples(cells, cells),
        height=points,
        rule=st.sampled_from((LineRule.AUTO, LineRule.AT_LEAST)),
        header=switch,
        whole=switch,
    )


def merged(row: Row) -> tuple[Row, Row]:
    """A row whose first cell goes on in a second row."""
    first, second = row.cells
    start = Cell(blocks=first.blocks, merge=Merge.START, margins=first.margins)
    rest = Cell(blocks=(), merge=Merge.CONTINUE, margins=first.margins)
    return Row(cells=(start, second)), Row(cells=(rest, second))


def tables(
    blocks: st.SearchStrategy[Block], fixed: st.SearchStrategy[bool]
) -> st.SearchStrategy[Table]:
    cells = st.builds(
        Cell,
        blocks=st.lists(blocks, max_size=3).map(tuple),
        margins=st.sampled_from(
            (Margins(left=2, right=2), Margins(top=4, left=2, bottom=9, right=2))
        ),
        borders=borders,
        alignment=st.sampled_from(VerticalAlignment),
    )
    single = rows(cells).map(lambda row: (row,))
    double = rows(cells).map(merged)
    return st.builds(
        Table,
        columns=st.sampled_from(((60.0, 60.0), (0.0, 0.0), (70.0, 50.0))),
        rows=st.lists(single | double, max_size=3).map(
            lambda groups: tuple(row for group in groups for row in group)
        ),
        fixed=fixed,
        row_heads=switch,
    )


# In a cell of a cell columns do not give way: no letter would have room in them.
nested = paragraphs | tables(paragraphs, st.just(value=True))
content = paragraphs | tables(nested, switch)
sections = st.builds(
    Section,
    blocks=st.lists(content, max_size=4).map(tuple),
    setup=st.builds(
        setup,
        width=st.sampled_from((150.0, 300.0)),
        height=st.sampled_from((150.0, 250.0)),
    ),
    start=st.sampled_from(Start),
)
documents = st.builds(
    Document,
    sections=st.lists(sections, min_size=1, max_size=2).map(tuple),
    collapses=switch,
)
law = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)


def read(block: Block) -> Iterator[str]:
    """The words of a block as a person reads them."""
    if isinstance(block, Paragraph):
        if block.label is not None:
            yield block.label.text
        yield from (
            "".join(
                each.text if isinstance(each, Text) else " " for each in block.inlines
            )
            .replace("\u00ad", "")
            .split()
        )
        return
    for row in block.rows:
        for cell in row.cells:
            for inside in cell.blocks:
                yield from read(inside)


@law
@given(documents)
def test_no_word_is_lost_and_all_are_read_in_order(document: Document) -> None:
    layout = lay_out(document, EvenFonts())

    drawn = " ".join(words_of(layout)).replace("\u00ad", "").split()
    written = [
        word
        for section in document.sections
        for block in section.blocks
        for word in read(block)
    ]
    assert drawn == written
    parents = [node.parent for node in layout.nodes[1:]]
    assert all(above is not None and above < n for n, above in enumerate(parents, 1))


def edges(text: PlacedText) -> tuple[float, float]:
    """Where what is seen of a text begins and ends."""
    seen = text.text.strip(" ")
    width = EvenFonts().width(seen, text.face) * text.size + text.space * seen.count(
        " "
    )
    leading = len(text.text) - len(text.text.lstrip(" "))
    space = EvenFonts().width(" ", text.face) * text.size + text.space
    begins = text.x + leading * space
    return begins, begins + width


def seen(page: Page) -> list[PlacedText]:
    return [text for text in texts(page) if text.text.strip(" ")]


@law
@given(documents)
def test_no_word_leaves_the_text_area(document: Document) -> None:
    layout = lay_out(document, EvenFonts())

    for page in layout.pages:
        for text in seen(page):
            left, right = edges(text)
            assert left >= 10 - TOLERANCE
            assert right <= page.width - 10 + TOLERANCE
            assert 10 <= text.baseline <= page.height - 10 + TOLERANCE


@law
@given(documents)
def test_no_word_covers_another_on_its_line(document: Document) -> None:
    for page in lay_out(document, EvenFonts()).pages:
        for one, other in combinations(seen(page), 2):
            if abs(one.baseline - other.baseline) < 1:
                (left, right), (begins, ends) = edges(one), edges(other)
                assert right <= begins + TOLERANCE or ends <= left + TOLERANCE
