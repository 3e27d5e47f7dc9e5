"""Word files made by hand, as small as the format allows, and what comes of them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as WordDocument
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.findings import Finding
from fleksidoc.language import Field, Kind
from fleksidoc.template import (
    Draft,
    Filled,
    Properties,
    compile_template,
    open_draft,
)
from fleksidoc.template.errors import TemplateError

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES: Final = (
    f'xmlns:w="{W}" xmlns:r="{REL}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
CONTENT: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OPEN: Final = Field(kind=Kind.OPEN)
PROPERTIES: Final = Properties(creator="Fjord AS", issued=dt.date(2026, 12, 1))
SECTION: Final = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'

STYLES: Final = f"""<w:styles {NAMESPACES}>
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/>
<w:basedOn w:val="H1"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>
<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
</w:styles>"""


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*texts: str, style: str = "") -> str:
    """A paragraph; each text is a run of its own."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(map(run, texts))}</w:p>"


def code(*texts: str, result: str = "2") -> str:
    """A field code; its text may be split over several runs."""
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    split = "".join(f"<w:r><w:instrText>{text}</w:instrText></w:r>" for text in texts)
    return f"{begin}{split}{separate}{run(result)}{end}"


def h(text: str) -> str:
    """The heading of a clause."""
    return p(text, style="H1")


def cell(*blocks: str) -> str:
    content = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def row(*cells: str) -> str:
    """A row; a cell is text, or made by ``cell``."""
    made = (c if c.startswith("<w:tc") else cell(c) for c in cells)
    return f"<w:tr>{''.join(made)}</w:tr>"


def table(*rows: str, columns: int = 2) -> str:
    grid = '<w:gridCol w:w="2000"/>' * columns
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def document(*blocks: str) -> str:
    body = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f"<w:document {NAMESPACES}><w:body>{body}{SECTION}</w:body></w:document>"


def story(root: str, *blocks: str) -> str:
    """A header, a footer or the like."""
    body = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f"<w:{root} {NAMESPACES}>{body}</w:{root}>"


def relationships(*links: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(links)}</Relationships>'


def link(number: int, kind: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return (
        f'<Relationship Id="rId{number}" Type="{REL}/{kind}" Target="{target}"{mode}/>'
    )


def members(
    *blocks: str,
    parts: Mapping[str, tuple[str, str]] | None = None,
    links: Iterable[str] = (),
    kind: str = "document.main",
) -> dict[str, bytes]:
    """The members of a package; ``parts`` are by name, with relationship and XML."""
    parts = {"styles.xml": ("styles", STYLES), **(parts or {})}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{CONTENT}.{of}+xml"/>'
        for name, (of, _) in parts.items()
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{CONTENT}.{kind}+xml"/>'
        f"{overrides}</Types>"
    )
    own = (
        link(number, of, name)
        for number, (name, (of, _)) in enumerate(parts.items(), 1)
    )
    texts = {
        "[Content_Types].xml": types,
        "_rels/.rels": relationships(link(1, "officeDocument", "word/document.xml")),
        "word/document.xml": document(*blocks),
        "word/_rels/document.xml.rels": relationships(*own, *links),
        **{f"word/{name}": xml for name, (_, xml) in parts.items()},
    }
    return {name: text.encode() for name, text in texts.items()}


def pack(path: Path, content: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in content.items():
            archive.writestr(name, member)
    return path


def write(folder: Path, *blocks: str, **more: Any) -> Path:  # noqa: ANN401  handed on
    """A Word file of these blocks; text alone is a paragraph."""
    return pack(folder / "mal.docx", members(*blocks, **more))


def opened(path: Path, language: str = "no") -> Draft:
    return open_draft(path, name=path.name, language=language, tag="nb-NO")


def findings_of(path: Path, fields: Field = OPEN) -> tuple[Finding, ...]:
    """What is wrong with a template, whether opening or compiling says so."""
    try:
        compile_template(opened(path), fields)
    except TemplateError as error:
        return error.findings
    return ()


def faults_of(
    folder: Path,
    *blocks: str,
    fields: Field = OPEN,
    **more: Any,  # noqa: ANN401  handed on
) -> list[str]:
    """The codes of what is wrong with a file of these blocks."""
    return [f.code for f in findings_of(write(folder, *blocks, **more), fields)]


def fill(path: Path, data: Mapping[str, Any], fields: Field = OPEN) -> Filled:
    return compile_template(opened(path), fields).fill({"no": data}, PROPERTIES)


def filled(
    folder: Path,
    *blocks: str,
    data: Mapping[str, Any],
    **more: Any,  # noqa: ANN401  handed on
) -> WordDocument:
    """The finished document, as python-docx reads it."""
    return reread(fill(write(folder, *blocks, **more), data).content)


def reread(content: bytes) -> WordDocument:
    return Document(io.BytesIO(content))


def lines(word: WordDocument) -> list[str]:
    """The texts of a document's paragraphs, also those in tables, in order."""
    body: Element = word.element.body
    return [text_of(paragraph) for paragraph in body.iter(f"{{{W}}}p")]


def text_of(paragraph: Element) -> str:
    signs = {f"{{{W}}}br": "\n", f"{{{W}}}tab": "\t"}
    runs = paragraph.iter(f"{{{W}}}t", *signs)
    return "".join(signs.get(str(e.tag)) or e.text or "" for e in runs)


def part(content: bytes, name: str) -> Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def names(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.namelist()
