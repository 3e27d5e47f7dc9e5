"""Tables: their grid, their cells, and what their styles give these."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import (
    Alignment,
    Border,
    Cell,
    LineRule,
    Margins,
    Merge,
    Paragraph,
    Table,
    VerticalAlignment,
)
from fleksidoc.pdf.read import read_document
from tests.pdf.read.models import notes, read, table, text
from tests.pdf.wordfile import p, style, tc, tr, word_file
from tests.pdf.wordfile import table as tbl


def words(cell: Cell) -> str:
    return " ".join(text(each) for each in cell.blocks if isinstance(each, Paragraph))


def cells(found: Table) -> list[Cell]:
    return [cell for row in found.rows for cell in row.cells]


def single(properties: str = "", cell: str = "", styles: str = "") -> Cell:
    """The only cell of a table."""
    body = tbl(tr(tc("x", cell)), properties=properties, grid=(2000,))
    (only,) = cells(table(read(body, styles=styles)))
    return only


def test_cells_row_by_row() -> None:
    found = table(
        read(tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d")), grid=(200, 400)))
    )

    assert found.columns == (10, 20)
    assert [words(cell) for cell in cells(found)] == ["a", "b", "c", "d"]


def test_tables_stand_in_cells() -> None:
    inner = tbl(tr(tc("inner")), grid=(200,))

    (outer,) = cells(table(read(tbl(tr(tc(inner + p())), grid=(400,)))))

    nested, end = outer.blocks
    assert isinstance(nested, Table)
    assert isinstance(end, Paragraph)
    assert words(nested.rows[0].cells[0]) == "inner"


def test_rows_and_cells_in_content_controls_are_found() -> None:
    wrapped = f"<w:sdt><w:sdtPr/><w:sdtContent>{tc('b')}</w:sdtContent></w:sdt>"
    row = f"<w:customXml>{tr(tc('a'), wrapped)}</w:customXml><w:bookmarkEnd/>"

    assert [words(cell) for cell in cells(table(read(tbl(row, grid=(200, 200)))))] == [
        "a",
        "b",
    ]


def test_what_is_not_known_in_a_table_is_said() -> None:
    body = p("Lønn") + tbl("<w:strange/>", tr(tc("a"), "<w:del/>"), grid=(200,))

    assert notes(read(body)) == [
        "The Word element “strange” near “Lønn” is not drawn in the PDF.",
        "Text deleted with tracking near “Lønn” is not drawn in the PDF.",
    ]


def test_spans_and_merges() -> None:
    found = table(
        read(
            tbl(
                tr(
                    tc("a", '<w:gridSpan w:val="2"/>'),
                    tc("b", '<w:vMerge w:val="restart"/>'),
                ),
                tr(tc("c"), tc("d"), tc("", "<w:vMerge/>"), properties=""),
                grid=(200, 200, 200),
            )
        )
    )

    assert [cell.span for cell in cells(found)] == [2, 1, 1, 1, 1]
    assert [cell.merge for cell in cells(found)] == [
        Merge.NONE,
        Merge.START,
        Merge.NONE,
        Merge.NONE,
        Merge.CONTINUE,
    ]


def test_text_hidden_in_a_merged_cell_is_said_and_left_out() -> None:
    body = tbl(
        tr(tc("a", '<w:vMerge w:val="restart"/>')),
        tr(tc("lost", "<w:vMerge/>")),
        grid=(9,),
    )

    document = read(body)

    assert notes(document) == [
        "Text covered by a merged cell near “lost” is not drawn in the PDF."
    ]
    assert [cell.blocks == () for cell in cells(table(document))] == [False, True]


def test_rows() -> None:
    row = tr(
        tc("a"),
        properties='<w:gridBefore w:val="1"/><w:trHeight w:val="400" w:hRule="exact"/>'
        "<w:tblHeader/><w:cantSplit/>",
    )

    first, second = table(read(tbl(row, tr(tc("b")), grid=(200, 200)))).rows

    assert (first.skip, first.height, first.rule) == (1, 20, LineRule.EXACT)
    assert first.header
    assert first.whole
    assert (second.skip, second.height, second.rule) == (0, 0, LineRule.AT_LEAST)
    assert not second.header
    assert not second.whole


def test_the_look_of_a_table() -> None:
    properties = (
        '<w:tblW w:w="2500" w:type="pct"/><w:jc w:val="center"/>'
        '<w:tblInd w:w="100" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0080"/><w:tblOverlap/>'
    )

    found = table(read(tbl(tr(tc("a")), properties=properties, grid=(200,))))

    assert (found.share, found.alignment, found.indent) == (0.5, Alignment.CENTRE, 5)
    assert found.fixed
    assert found.row_heads


@pytest.mark.parametrize(
    ("width", "share"),
    [('w:w="75%" w:type="pct"', 0.75), ('w:w="400" w:type="dxa"', 0), ("", 0)],
)
def test_widths_given_as_a_share(width: str, share: float) -> None:
    found = table(read(tbl(tr(tc()), properties=f"<w:tblW {width}/>", grid=(200,))))

    assert found.share == share


@pytest.mark.parametrize(("mode", "indent"), [("15", 0), ("14", -5.4)])
def test_before_word_2013_the_text_of_a_table_stands_at_the_margin(
    mode: str, indent: float
) -> None:
    compat = (
        '<w:compat><w:compatSetting w:name="other" w:val="1"/>'
        f'<w:compatSetting w:name="compatibilityMode" w:val="{mode}"/></w:compat>'
    )
    content = word_file(tbl(tr(tc("a")), grid=(200,)), settings=compat)

    assert table(read_document(content)).indent == indent


def test_columns_without_a_grid_take_the_widths_of_their_cells() -> None:
    width = '<w:tcW w:w="{}" w:type="{}"/>'
    rows = (
        tr(tc("a", '<w:gridSpan w:val="3"/>')),
        tr(
            tc("b", width.format(400, "dxa")),
            tc("c", width.format(50, "pct")),
            tc("d"),
        ),
    )

    assert table(read("<w:tbl>" + "".join(rows) + "</w:tbl>")).columns == (20, 0, 0)


def test_a_table_without_rows_has_no_columns() -> None:
    assert table(read(tbl(grid=(200,)))).columns == ()


def test_the_look_of_a_cell() -> None:
    found = single(
        cell='<w:shd w:val="clear" w:fill="f2f2f2"/><w:vAlign w:val="center"/>'
        '<w:tcMar><w:top w:w="20"/><w:start w:w="40"/></w:tcMar><w:noWrap/>'
        '<w:tcBorders><w:bottom w:val="single" w:sz="8"/></w:tcBorders>'
    )

    assert (found.fill, found.alignment) == ("F2F2F2", VerticalAlignment.CENTRE)
    assert found.margins == Margins(top=1, left=2)
    assert (found.borders.bottom, found.borders.top) == (Border(1), None)


@pytest.mark.parametrize(
    ("word", "alignment"),
    [("bottom", VerticalAlignment.BOTTOM), ("top", VerticalAlignment.TOP)],
)
def test_vertical_alignment(word: str, alignment: VerticalAlignment) -> None:
    assert single(cell=f'<w:vAlign w:val="{word}"/>').alignment is alignment


def test_turned_text_and_floating_tables_are_said() -> None:
    body = p("Lønn") + tbl(
        tr(tc("a", '<w:textDirection w:val="btLr"/>')),
        tr(tc("b", '<w:textDirection w:val="lrTb"/>')),
        properties="<w:tblpPr/>",
        grid=(200,),
    )

    assert notes(read(body)) == [
        "The place of a floating table near “Lønn” is not drawn in the PDF.",
        "Turned text in a cell near “Lønn” is not drawn in the PDF.",
    ]


BORDERS = "<w:tblBorders>{}</w:tblBorders>".format(
    "".join(
        f'<w:{side} w:val="single" w:sz="{8 * number}"/>'
        for number, side in enumerate(
            ("top", "left", "bottom", "right", "insideH", "insideV"), 1
        )
    )
)


def edges(cell: Cell) -> tuple[float, ...]:
    """The widths of a cell's edges: top, left, bottom, right."""
    borders = cell.borders
    sides = (borders.top, borders.left, borders.bottom, borders.right)
    return tuple(side.width if side else 0 for side in sides)


def test_a_tables_borders_run_round_it_and_between_its_cells() -> None:
    body = tbl(
        tr(tc("a"), tc("b")), tr(tc("c"), tc("d")), properties=BORDERS, grid=(200, 200)
    )

    assert [edges(cell) for cell in cells(table(read(body)))] == [
        (1, 2, 5, 6),
        (1, 6, 5, 4),
        (5, 2, 3, 6),
        (5, 6, 3, 4),
    ]


def test_a_cells_own_border_comes_before_the_tables() -> None:
    own = '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>'

    assert edges(single(BORDERS, own)) == (0, 2, 3, 4)


def special(part: str, content: str) -> str:
    return f'<w:tblStylePr w:type="{part}">{content}</w:tblStylePr>'


def fill(colour: str) -> str:
    """A background whose colour begins with these digits."""
    return f'<w:tcPr><w:shd w:fill="{colour}0000"/></w:tcPr>'


def test_special_rows_columns_bands_and_corners() -> None:
    parts = {
        "band1Vert": "11",
        "band2Vert": "22",
        "band1Horz": "33",
        "band2Horz": "44",
        "firstCol": "55",
        "lastCol": "66",
        "firstRow": "77",
        "lastRow": "88",
        "nwCell": "99",
        "seCell": "AA",
    }
    styles = style(
        "Grid",
        "".join(special(part, fill(colour)) for part, colour in parts.items()),
        kind="table",
    )
    rows = [tr(*(tc("x") for _ in range(4))) for _ in range(4)]

    def fills(look: str) -> list[str]:
        properties = f'<w:tblStyle w:val="Grid"/><w:tblLook w:val="{look}"/>'
        body = tbl(*rows, properties=properties, grid=(200,) * 4)
        found = table(read(body, styles=styles))
        return [" ".join(cell.fill[:2] for cell in row.cells) for row in found.rows]

    assert fills("01E0") == [
        "99 77 77 77",
        "55 33 33 66",
        "55 44 44 66",
        "88 88 88 AA",
    ]
    assert fills("0200") == ["11 22 11 22"] * 4
    assert fills("0000") == ["33 33 33 33", "44 44 44 44"] * 2
    assert fills("0600") == ["   "] * 4


def test_bands_may_be_several_rows_high() -> None:
    styles = style(
        "Grid",
        '<w:tblPr><w:tblStyleRowBandSize w:val="2"/></w:tblPr>'
        + special("band2Horz", fill("44")),
        kind="table",
    )
    body = tbl(
        *(tr(tc("x")) for _ in range(4)),
        properties='<w:tblStyle w:val="Grid"/>',
        grid=(200,),
    )

    assert [each.fill[:2] for each in cells(table(read(body, styles=styles)))] == [
        "",
        "",
        "44",
        "44",
    ]


def test_a_table_style_formats_text_under_the_paragraphs_own_style() -> None:
    styles = (
        style("Base", "<w:rPr><w:i/></w:rPr>", kind="table")
        + style(
            "Grid",
            '<w:pPr><w:jc w:val="right"/></w:pPr>'
            + special("firstRow", "<w:rPr><w:b/></w:rPr>")
            + special("firstRow", '<w:pPr><w:ind w:left="200"/></w:pPr>'),
            kind="table",
            base="Base",
        )
        + style("Body", '<w:pPr><w:jc w:val="center"/></w:pPr>')
    )
    body = tbl(
        tr(tc("head")),
        tr(tc(p("x", '<w:pStyle w:val="Body"/>'))),
        properties='<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="1"/>',
        grid=(200,),
    )

    head, below = [cell.blocks[0] for cell in cells(table(read(body, styles=styles)))]

    assert isinstance(head, Paragraph)
    assert isinstance(below, Paragraph)
    assert (head.mark.face.bold, head.mark.face.italic) == (True, True)
    assert (head.alignment, head.indent.left) == (Alignment.RIGHT, 10)
    assert (below.mark.face.bold, below.alignment) == (False, Alignment.CENTRE)


def test_the_standard_table_style_gives_margins() -> None:
    styles = (
        '<w:style w:type="table" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="200"/>'
        '<w:bottom w:w="60"/></w:tblCellMar></w:tblPr></w:style>'
    )

    assert single(styles=styles).margins == Margins(left=10, bottom=3)


def test_borders_of_special_parts_run_between_their_cells_too() -> None:
    inner = '<w:left w:val="single" w:sz="8"/><w:insideV w:val="single" w:sz="16"/>'
    above = '<w:top w:val="single" w:sz="24"/><w:insideH w:val="single" w:sz="32"/>'
    styles = style(
        "Grid",
        special("firstRow", f"<w:tcPr><w:tcBorders>{inner}</w:tcBorders></w:tcPr>")
        + special("lastCol", f"<w:tcPr><w:tcBorders>{above}</w:tcBorders></w:tcPr>")
        + special("swCell", f"<w:tcPr><w:tcBorders>{above}</w:tcBorders></w:tcPr>"),
        kind="table",
    )
    body = tbl(
        *(tr(tc("x"), tc("y")) for _ in range(2)),
        properties='<w:tblStyle w:val="Grid"/><w:tblLook w:val="07E0"/>',
        grid=(200, 200),
    )

    assert [edges(cell) for cell in cells(table(read(body, styles=styles)))] == [
        (0, 1, 0, 2),
        (3, 2, 4, 0),
        (3, 0, 0, 0),
        (4, 0, 0, 0),
    ]


def test_a_page_break_in_a_table_is_said() -> None:
    broken = tc(p('<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>'))

    assert notes(read(tbl(tr(broken), grid=(200,)))) == [
        "A page break in a table near “a” is not drawn in the PDF."
    ]


FRESH = p("a", "<w:pageBreakBefore/>")
REACHED_INTO = tr(tc("x", '<w:vMerge w:val="restart"/>'), tc("y")) + tr(
    tc("", "<w:vMerge/>"), tc(FRESH)
)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (tr(tc("x"), tc(FRESH)), 0),
        (tr(tc(p() + FRESH)), 1),
        (tr(tc(FRESH, '<w:vMerge w:val="restart"/>')), 0),
        (REACHED_INTO, 1),
        (tr(tc(tbl(tr(tc("x")), tr(tc(FRESH)), grid=(200,)) + p())), 1),
    ],
)
def test_a_paragraph_that_wants_a_page_and_only_stands_in_a_row_is_told(
    row: str, told: int
) -> None:
    said = "A page break in a table near “a” is not drawn in the PDF."

    assert notes(read(tbl(row, grid=(200, 200)))) == [said] * told
