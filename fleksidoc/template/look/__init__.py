"""One look for all documents: the Word file ``base.docx`` in the templates' folder.

A template beside a base takes from it styles, numbering, theme, fonts, paper, header
and footer; its own text and tags stay. A template without a base keeps its own look.
"""

from fleksidoc.template.look.base import Base, open_base
from fleksidoc.template.look.dressing import Dressed, dressed

__all__ = [
    "Base",
    "Dressed",
    "dressed",
    "open_base",
]
