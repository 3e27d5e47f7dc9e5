"""Structure: the tree that tells a screen reader what the page tells the eye."""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from fleksidoc.pdf.page import Layout, Node, PlacedPicture
from fleksidoc.pdf.write.order import Kid, Mark, kids


def add_structure(pdf: Pdf, layout: Layout, marks: Sequence[Sequence[int]]) -> None:
    """Hang the structure tree in the document."""
    below = kids(layout.nodes, marks)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    boxes = _boxes(layout)
    elements: dict[int, Object] = {}
    for index, node in enumerate(layout.nodes):
        if below[index] is not None:
            parent = root if node.parent is None else elements[node.parent]
            made = _element(node, parent, layout.language, boxes.get(index))
            elements[index] = pdf.make_indirect(made)
    pages = [page.obj for page in pdf.pages]
    for index, element in elements.items():
        _fill(element, below[index] or (), elements, pages)
    root.K = elements[0]
    root.ParentTree = _parent_tree(pdf, marks, elements)
    root.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    for number, page in enumerate(pages):
        page.StructParents = number
        page.Tabs = Name.S


def _element(
    node: Node, parent: Object, language: str, box: Array | None
) -> Dictionary:
    element = Dictionary(S=Name(f"/{node.role}"), P=parent)
    own_language = node.language or (language if node.parent is None else "")
    if own_language:
        element.Lang = String(own_language)
    if node.alternative:
        element.Alt = String(node.alternative)
    attributes = _attributes(node, box)
    if attributes is not None:
        element.A = attributes
    return element


def _attributes(node: Node, box: Array | None) -> Dictionary | None:
    if node.scope:
        return Dictionary(O=Name.Table, Scope=Name(f"/{node.scope}"))
    if node.numbering:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{node.numbering}"))
    if box is not None:
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    return None


def _boxes(layout: Layout) -> dict[int, Array]:
    """Return the rectangle of every figure, counted from the bottom left corner."""
    boxes = {}
    for page in layout.pages:
        for item in page.items:
            if isinstance(item, PlacedPicture) and isinstance(item.owner, int):
                top, right = page.height - item.y, item.x + item.width
                corners = (item.x, top - item.height, right, top)
                boxes[item.owner] = Array([round(length, 3) for length in corners])
    return boxes


def _fill(
    element: Object,
    below: Sequence[Kid],
    elements: dict[int, Object],
    pages: Sequence[Object],
) -> None:
    """Put into an element what stands below it; the page is named once if it can be."""
    page = next((kid.page for kid in below if isinstance(kid, Mark)), None)
    if page is not None:
        element.Pg = pages[page]
    made = [_kid(kid, page, elements, pages) for kid in below]
    element.K = made[0] if len(made) == 1 else Array(made)


def _kid(
    kid: Kid, page: int | None, elements: dict[int, Object], pages: Sequence[Object]
) -> Object | int:
    if not isinstance(kid, Mark):
        return elements[kid]
    if kid.page == page:
        return kid.identifier
    return Dictionary(Type=Name.MCR, Pg=pages[kid.page], MCID=kid.identifier)


def _parent_tree(
    pdf: Pdf, marks: Sequence[Sequence[int]], elements: dict[int, Object]
) -> Object:
    numbers = Array()
    for number, owners in enumerate(marks):
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([elements[owner] for owner in owners])))
    return pdf.make_indirect(Dictionary(Nums=numbers))
