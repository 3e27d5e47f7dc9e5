"""The structure a screen reader walks through, in reading order."""

from __future__ import annotations

from dataclasses import replace

from fleksidoc.pdf.document import (
    Banner,
    Block,
    Count,
    Document,
    Label,
    Merge,
    PageCount,
    Picture,
    Section,
    Tab,
    Text,
    TextStyle,
)
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Artifact, Layout, Node, PlacedPicture, Role
from tests.pdf.layout.models import (
    STYLE,
    EvenFonts,
    cell,
    items,
    laid,
    outline,
    para,
    row,
    setup,
    table,
    texts,
)

NORWEGIAN = replace(STYLE, language="nb-NO")
ENGLISH = replace(STYLE, language="en-GB")
H1, H2, H3, P = Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.PARAGRAPH


def roles(*blocks: Block) -> list[Role]:
    return [role for role, _ in outline(laid(*blocks))][1:]


def norwegian(*blocks: Block) -> Layout:
    document = Document(
        sections=(Section(blocks=blocks, setup=setup()),), language="nb-NO"
    )
    return lay_out(document, EvenFonts())


def label(text: str, level: int = 0, kind: str = "Decimal") -> Label:
    return Label(text=text, style=STYLE, level=level, kind=kind)


def test_a_document_of_paragraphs() -> None:
    assert outline(laid(para("a"), para(), para("b"))) == [
        (Role.DOCUMENT, ""),
        (P, "a"),
        (P, "b"),
    ]


def test_under_a_title_clauses_are_of_the_second_level() -> None:
    found = roles(
        para("t", title=True), para("c", outline=0), para("s", outline=1), para("b")
    )

    assert found == [H1, H2, H3, P]


def test_without_a_title_they_are_of_the_first() -> None:
    assert roles(para("c", outline=0), para("s", outline=1)) == [H1, H2]


def test_a_title_in_a_table_is_one() -> None:
    found = roles(table(row(cell(para("t", title=True)), "x")), para("c", outline=0))

    assert found == [Role.DIVISION, H1, Role.DIVISION, P, H2]


def test_no_level_is_skipped_and_none_is_deeper_than_three() -> None:
    deep = [para("d", outline=8)] * 4

    assert roles(*deep) == [H1, H2, H3, H3]


def test_the_number_of_a_heading_is_part_of_it() -> None:
    found = outline(laid(para("Formål", outline=0, label=label("1"))))

    assert found == [(Role.DOCUMENT, ""), (H1, "1 Formål")]


def test_numbered_paragraphs_are_a_list() -> None:
    found = outline(laid(para("x", label=label("a)")), para("y", label=label("b)"))))

    assert found[1:] == [
        (Role.LIST, ""),
        (Role.ITEM, ""),
        (Role.LABEL, "a)"),
        (Role.ITEM_BODY, ""),
        (P, "x"),
        (Role.ITEM, ""),
        (Role.LABEL, "b)"),
        (Role.ITEM_BODY, ""),
        (P, "y"),
    ]


def parents(layout: Layout, role: Role) -> list[Role | None]:
    nodes = layout.nodes
    return [
        None if node.parent is None else nodes[node.parent].role
        for node in nodes
        if node.role is role
    ]


def test_deeper_lists_hang_in_their_item_and_text_ends_them_all() -> None:
    levels = (0, 1, 1, 0, 2, 1)
    blocks = [para("x", label=label("1", level)) for level in levels]
    found = laid(*blocks, para("p"), para("x", label=label("1", 1)))

    assert parents(found, Role.LIST) == [
        Role.DOCUMENT,
        Role.ITEM_BODY,
        Role.ITEM_BODY,
        Role.ITEM_BODY,
        Role.DOCUMENT,
    ]


def test_a_list_of_another_kind_is_another_list() -> None:
    found = laid(para("x", label=label("1")), para("y", label=label("•", kind="Disc")))

    kinds = [node.numbering for node in found.nodes if node.role is Role.LIST]
    assert kinds == ["Decimal", "Disc"]


def test_an_item_without_a_number_is_a_paragraph() -> None:
    assert roles(para("x", label=label(""))) == [P]


def test_a_number_without_text_is_there() -> None:
    found = outline(laid(para(label=label("1"))))

    assert found[3] == (Role.LABEL, "1")


def test_a_paragraph_on_two_pages_is_one_element() -> None:
    found = laid(para("aaaaaaaaaaa " * 7), height=40)

    assert [role for role, _ in outline(found)] == [Role.DOCUMENT, P]
    assert len(found.pages) == 2


def test_a_language_other_than_the_documents_is_named() -> None:
    found = norwegian(
        para([Text("Avtale", NORWEGIAN)]), para([Text("Agreement", ENGLISH)])
    )

    assert [node.language for node in found.nodes] == ["", "", "en-GB"]


def test_words_in_another_language_are_a_span() -> None:
    found = norwegian(
        para(
            [
                Tab(NORWEGIAN),
                Text("se ", NORWEGIAN),
                Text("Act", ENGLISH),
                Text(" ", NORWEGIAN),
                Text("s. 4", replace(ENGLISH, colour="FF0000")),
                Text(" over", NORWEGIAN),
            ]
        )
    )

    spans = [node for node in found.nodes if node.role is Role.SPAN]
    assert [span.language for span in spans] == ["", "", "en-GB", ""]
    assert [text for _, text in outline(found)][2:] == ["", "se", "Act s. 4", "over"]


def test_a_blank_in_another_language_is_no_reason_for_spans() -> None:
    found = norwegian(para([Text("Avtale", NORWEGIAN), Text(" ", ENGLISH)]))

    assert [node.role for node in found.nodes] == [Role.DOCUMENT, P]


def test_the_number_of_a_heading_in_parts_is_a_part() -> None:
    mixed = [Text("Act", ENGLISH), Text(" loven", NORWEGIAN)]
    number = Label(text="1", style=NORWEGIAN)

    found = outline(norwegian(para(mixed, outline=0, label=number)))

    assert found[1:] == [
        (H1, ""),
        (Role.SPAN, "1"),
        (Role.SPAN, "Act"),
        (Role.SPAN, "loven"),
    ]


def test_a_picture_is_a_figure_between_spans() -> None:
    picture = Picture(content=b"", width=9, height=9, alternative="Logo", style=STYLE)
    found = laid(para([Text("a", STYLE), picture, Text("b", STYLE)]))

    assert found.nodes[1:] == (
        Node(role=P, parent=0),
        Node(role=Role.SPAN, parent=1),
        Node(role=Role.FIGURE, parent=1, alternative="Logo"),
        Node(role=Role.SPAN, parent=1),
    )
    (placed,) = items(found, PlacedPicture)
    assert isinstance(placed, PlacedPicture)
    assert placed.owner == 3


def test_a_page_number_in_another_language_is_in_that_language() -> None:
    count = PageCount(counts=Count.PAGE, style=ENGLISH, cached="1")

    assert [node.language for node in norwegian(para([count])).nodes] == ["", "en-GB"]


def test_a_table_with_heads_is_one_to_a_reader_too() -> None:
    given = table(row("Dag", "Tid", header=True), row("mandag", "9–14"), row_heads=True)

    found = laid(given)

    assert outline(found)[1:] == [
        (Role.TABLE, ""),
        (Role.ROW, ""),
        (Role.HEAD_CELL, ""),
        (P, "Dag"),
        (Role.HEAD_CELL, ""),
        (P, "Tid"),
        (Role.ROW, ""),
        (Role.HEAD_CELL, ""),
        (P, "mandag"),
        (Role.CELL, ""),
        (P, "9–14"),
    ]
    scopes = [node.scope for node in found.nodes if node.role is Role.HEAD_CELL]
    assert scopes == ["Column", "Column", "Row"]


def arranged(*tables: Block) -> bool:
    return Role.TABLE not in roles(*tables)


def test_a_table_that_only_arranges_is_none_to_a_reader() -> None:
    merged = row(cell("a", merge=Merge.START), "b")

    assert arranged(table(row("a", "b")))
    assert arranged(table(row(cell("a", span=2)), row_heads=True))
    assert arranged(table(row("a", skip=1), row_heads=True))
    assert arranged(table(merged, row(cell(merge=Merge.CONTINUE), "c"), row_heads=True))
    assert arranged(table(row(cell(para("h", outline=0)), "b"), row_heads=True))
    assert arranged(table(row(cell(para("t", title=True)), "b"), row_heads=True))
    assert arranged(table(row(cell(table(row("a", "b"))), "b"), row_heads=True))


def test_cells_that_are_arranged_are_read_row_by_row() -> None:
    found = outline(laid(table(row("a", "b"), row("c", "d"))))

    assert [text for role, text in found if role is P] == ["a", "b", "c", "d"]


def test_a_table_ends_a_list() -> None:
    item = para("x", label=label("1"))

    assert roles(item, table(row("a", "b")), item).count(Role.LIST) == 2


def test_headers_are_no_part_of_the_structure() -> None:
    banner = Banner(default=(para("h"), table(row("a", "b"))))
    document = Document(
        sections=(Section(blocks=(para("x"),), setup=setup(), header=banner),)
    )

    found = lay_out(document, EvenFonts())

    assert [role for role, _ in outline(found)] == [Role.DOCUMENT, P]
    owners = [each.owner for each in texts(found.pages[0])]
    assert owners == [Artifact.HEADER] * 3 + [1]


def test_the_language_of_a_style_may_be_none() -> None:
    plain = TextStyle(face=STYLE.face, size=10)

    assert [node.language for node in norwegian(para([Text("x", plain)])).nodes] == [
        "",
        "",
    ]
