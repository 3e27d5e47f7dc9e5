"""Layout: a document becomes pages of placed items."""

from __future__ import annotations

from fleksidoc.pdf.document import Document
from fleksidoc.pdf.layout.measure import Fonts, Measure
from fleksidoc.pdf.layout.pages import Paginator
from fleksidoc.pdf.layout.structure import Structure
from fleksidoc.pdf.page import Layout


def lay_out(document: Document, fonts: Fonts) -> Layout:
    """Put a document on pages; no word of it is lost."""
    structure = Structure(document)
    paginator = Paginator(document, Measure(fonts))
    root = structure.root()
    for section in document.sections:
        paginator.add(section, root)
    return Layout(
        pages=paginator.pages(),
        nodes=structure.nodes,
        title=document.title,
        language=document.language,
        not_drawn=document.not_drawn,
    )


__all__ = ["Fonts", "lay_out"]
