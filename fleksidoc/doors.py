"""The door of a room: what stands behind it is fetched when it is first asked for.

Reading a Word file or drawing a PDF takes libraries that are slow to start. A run that
does neither, as ``fleksidoc --help`` or one whose templates are compiled already, does
not wait for them.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping


def opening(room: str, behind: Mapping[str, str]) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a package; ``behind`` are names and their modules.

    No module may be called what one of the names is: Python would give the module.
    """

    def fetch(name: str) -> object:
        if name not in behind:
            message = f"module {room!r} has no attribute {name!r}"
            raise AttributeError(message)
        found: object = getattr(importlib.import_module(behind[name]), name)
        setattr(sys.modules[room], name, found)
        return found

    return fetch
