"""Sheets: Word documents of our own words, in the look of a template.

A sheet is headings, paragraphs and tables; it becomes a draft like any other, so it is
compiled and typeset like any other.
"""

from fleksidoc.sheets.blocks import Block, Cell, Heading, Sheet, Table, Tag, Text, line
from fleksidoc.sheets.draft import finished, sheet_draft

__all__ = [
    "Block",
    "Cell",
    "Heading",
    "Sheet",
    "Table",
    "Tag",
    "Text",
    "finished",
    "line",
    "sheet_draft",
]
