"""The documents that can be made: one module a document, found by its ``DOCUMENT``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from fleksidoc.agreement.documents.document import Document

__all__ = ["Document", "documents"]


@cache
def documents() -> Mapping[str, Document]:
    """Return every document, by name."""
    modules = (
        importlib.import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
    )
    found = [getattr(module, "DOCUMENT", None) for module in modules]
    return {one.name: one for one in found if isinstance(one, Document)}
