from __future__ import annotations

from fleksidoc.pdf.page import Node, Role
from fleksidoc.pdf.write.order import Mark, kids

ROOT = Node(role=Role.DOCUMENT, parent=None)


def node(role: Role, parent: int) -> Node:
    return Node(role=role, parent=parent)


def test_a_paragraph_over_two_pages_has_a_mark_on_each() -> None:
    nodes = [ROOT, node(Role.PARAGRAPH, 0)]

    assert kids(nodes, [[1], [1]]) == [(1,), (Mark(0, 0), Mark(1, 0))]


def test_a_span_stands_between_the_words_it_was_drawn_between() -> None:
    nodes = [ROOT, node(Role.PARAGRAPH, 0), node(Role.SPAN, 1)]

    assert kids(nodes, [[1, 2, 1]])[1] == (Mark(0, 0), 2, Mark(0, 2))


def test_columns_are_read_one_after_the_other_whatever_page_they_go_on() -> None:
    # Left and right cell of one row; both go on at the next page.
    nodes = [ROOT, *(node(Role.DIVISION, 0),) * 2, *(node(Role.PARAGRAPH, 1),) * 2]
    nodes += [node(Role.PARAGRAPH, 2)] * 2

    found = kids(nodes, [[3, 5], [4, 6]])

    assert found[:3] == [(1, 2), (3, 4), (5, 6)]


def test_a_node_in_which_nothing_is_drawn_is_left_out() -> None:
    nodes = [ROOT, node(Role.LIST, 0), node(Role.ITEM, 1), node(Role.PARAGRAPH, 0)]

    assert kids(nodes, [[3]]) == [(3,), None, None, (Mark(0, 0),)]


def test_an_empty_cell_keeps_its_place_in_the_row() -> None:
    nodes = [ROOT, node(Role.TABLE, 0), node(Role.ROW, 1)]
    nodes += [node(Role.CELL, 2), node(Role.CELL, 2), node(Role.PARAGRAPH, 4)]

    assert kids(nodes, [[5]]) == [(1,), (2,), (3, 4), (), (5,), (Mark(0, 0),)]


def test_a_document_is_there_without_content() -> None:
    assert kids([ROOT], [[]]) == [()]
