"""Word files made by hand: a body and, where a test needs them, the other parts."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": WORD,
        "r": OFFICE,
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    }.items()
)
MODE_15 = (
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"'
    ' w:uri="http://schemas.microsoft.com/office/word"/></w:compat>'
)


def p(content: str = "", properties: str = "") -> str:
    """A paragraph of text, or of runs where ``content`` is XML."""
    runs = content if content.startswith("<") or not content else r(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    )


def style(
    name: str, content: str = "", *, kind: str = "paragraph", base: str = ""
) -> str:
    """A style; its id is its name without spaces."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name.replace(" ", "")}">'
        f'<w:name w:val="{name}"/>{based}{content}</w:style>'
    )


def table(*rows: str, properties: str = "", grid: tuple[int, ...] = ()) -> str:
    """A table; the grid is in twips."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def tr(*cells: str, properties: str = "") -> str:
    """A row."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tc(content: str = "", properties: str = "") -> str:
    """A cell: text, or blocks where ``content`` is XML."""
    blocks = content if content.startswith("<") else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>"


def word_file(
    body: str,
    *,
    styles: str = "",
    numbering: str = "",
    settings: str = MODE_15,
    parts: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A Word file. ``parts`` are further ones by name, as ``header1.xml``.

    The main part refers to each of them by an id that is the name without its suffix.
    """
    main = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    members: dict[str, str | bytes] = {
        "document.xml": main,
        "styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>",
        "numbering.xml": f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>",
        "settings.xml": f"<w:settings {NAMESPACES}>{settings}</w:settings>",
        **(parts or {}),
    }
    return package(
        {
            "_rels/.rels": relationships(
                {"main": ("officeDocument", "word/document.xml")}
            ),
            "word/_rels/document.xml.rels": relationships(
                {_id(name): (_kind(name), name) for name in members}
            ),
            **{f"word/{name}": content for name, content in members.items()},
        }
    )


def package(members: Mapping[str, str | bytes]) -> bytes:
    """A zip file."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()


def relationships(targets: Mapping[str, tuple[str, str]]) -> str:
    """A relationships part: kind and target by id."""
    found = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}">{found}</Relationships>'


def header(content: str) -> str:
    """A header or footer part."""
    return f"<w:hdr {NAMESPACES}>{content}</w:hdr>"


def _id(name: str) -> str:
    return name.partition(".")[0].rpartition("/")[2]


def _kind(name: str) -> str:
    return _id(name).rstrip("0123456789").replace("document", "officeDocument")
