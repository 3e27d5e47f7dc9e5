"""How two texts can stand in one document."""

from __future__ import annotations

from enum import StrEnum


class LayoutKind(StrEnum):
    """How the text of the second language stands to the first's."""

    COLUMNS = "columns"
    """Side by side, clause beside clause."""

    SEQUENCE = "sequence"
    """One whole text after the other."""
