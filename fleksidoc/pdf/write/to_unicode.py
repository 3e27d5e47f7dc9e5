"""ToUnicode: which character each code of an embedded font is, for copying and search.

ReportLab's tables name codes that no glyph has, put too many entries in a block, and
break off characters beyond the first 65 536; archives accept none of that.
"""

from __future__ import annotations

import re

from pikepdf import Dictionary, Name, Pdf

from fleksidoc.pdf.fonts.typeface import NO_BREAK_SPACE, NO_BREAK_SPACE_STAND_IN

_BLOCK = 100  # entries; the CMap specification allows no more
_ENTRY = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,6})>\n")
_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
"""
_TAIL = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def mend_to_unicode(pdf: Pdf) -> None:
    """Rewrite the tables of all fonts in the document."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and font.get("/Type") == Name.Font:
            table = font.ToUnicode
            table.write(_mended(table.read_bytes().decode("ascii")).encode("ascii"))


def _mended(table: str) -> str:
    entries = [
        f"<{code}> <{_utf16(int(character, 16))}>\n"
        for code, character in _ENTRY.findall(table.partition("beginbfchar")[2])
        if int(character, 16)
    ]
    return _HEAD + "".join(_blocks(entries)) + _TAIL


def _blocks(entries: list[str]) -> list[str]:
    blocks = (entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK))
    return [
        f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks
    ]


def _utf16(code: int) -> str:
    """Return a character as the table writes it.

    >>> _utf16(0xE5), _utf16(0x1F3E0)
    ('00E5', 'D83CDFE0')
    """
    character = chr(code).replace(NO_BREAK_SPACE_STAND_IN, NO_BREAK_SPACE)
    return character.encode("utf-16-be").hex().upper()
