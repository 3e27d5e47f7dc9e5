"""Small Word files, written out as XML, and the drafts they are opened as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

from lxml.etree import _Element as Element

from fleksidoc.template.draft import Draft
from fleksidoc.template.ooxml import w
from fleksidoc.template.reading.opening import open_draft

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TAGS = {"no": "nb-NO", "en": "en-GB"}
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>{}</w:rPr></w:rPrDefault></w:docDefaults>"
)
NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
)
HEADING = (
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    '<w:outlineLvl w:val="0"/></w:pPr></w:style>'
)
LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="3A5C1E70"/>'
    '<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="6E2D94B8"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:pStyle w:val="Heading1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1417" '
    'w:bottom="1417" w:left="1417" w:header="567" w:footer="567" w:gutter="0"/>'
)


@dataclass(frozen=True, kw_only=True)
class WordFile:
    """What a Word file is made of; what is left out is as in most files."""

    body: tuple[str, ...]
    styles: str = NORMAL + HEADING
    defaults: str = DEFAULTS.format('<w:sz w:val="20"/><w:lang w:val="nb-NO"/>')
    numbering: str = LIST
    header: str = ""
    footer: str = ""
    page: str = PAGE
    parts: Mapping[str, tuple[str, str, str | bytes]] = field(default_factory=dict)
    """Further parts of the document by member name: id, kind and content."""

    links: str = ""
    """Further relationships of the document, as XML."""


def paragraph(text: str = "", style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    both = f"<w:pPr>{named}{properties}</w:pPr>" if named + properties else ""
    return f"<w:p>{both}{run(text) if text else ''}</w:p>"


def run(text: str, properties: str = "") -> str:
    formatting = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{formatting}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


TAB = "<w:r><w:tab/></w:r>"


def line(*pieces: str) -> str:
    return f"<w:p>{''.join(pieces)}</w:p>"


def clause(identity: str, title: str, *blocks: str) -> str:
    heading = paragraph(f"{title} {{# clause: {identity} #}}", "Heading1")
    return heading + "".join(blocks)


def when(test: str, *blocks: str) -> str:
    begin, end = paragraph(f"{{%p if {test} %}}"), paragraph("{%p endif %}")
    return begin + "".join(blocks) + end


def signatures(title: str, *blocks: str) -> str:
    return paragraph(f"{title} {{# part: signatures #}}") + "".join(blocks)


def table(
    *rows: tuple[str, ...], columns: tuple[int, ...], properties: str = ""
) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/>{properties}'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        + "".join(_row(cells, columns) for cells in rows)
        + "</w:tbl>"
    )


def _row(cells: tuple[str, ...], columns: tuple[int, ...]) -> str:
    return "<w:tr>" + "".join(map(_cell, cells, columns)) + "</w:tr>"


def _cell(content: str, width: int) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def draft(folder: Path, language: str, file: WordFile) -> Draft:
    """Write the file and open it, as a person's template would be."""
    path = folder / f"{language}.docx"
    with ZipFile(path, "w") as package:
        for name, content in _members(file).items():
            package.writestr(name, content)
    name = f"{language}/agreement.docx"
    return open_draft(path, name=name, language=language, tag=TAGS[language])


def _members(file: WordFile) -> dict[str, str | bytes]:
    margins = {
        "word/header1.xml": ("rId8", "header", _part("hdr", file.header)),
        "word/footer1.xml": ("rId9", "footer", _part("ftr", file.footer)),
    }
    margins = {
        name: part
        for name, part in margins.items()
        if (file.header if part[1] == "header" else file.footer)
    }
    parts: dict[str, tuple[str, str, str | bytes]] = {
        "word/styles.xml": (
            "rId1",
            "styles",
            _part("styles", file.defaults + file.styles),
        ),
        **margins,
        **file.parts,
    }
    if file.numbering:
        content = _part("numbering", file.numbering)
        parts["word/numbering.xml"] = ("rId2", "numbering", content)
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="{identity}"/>'
        for identity, kind, _ in margins.values()
    )
    section = f"<w:sectPr>{references}{file.page}</w:sectPr>"
    body = f"<w:body>{''.join(file.body)}{section}</w:body>"
    return {
        "[Content_Types].xml": _types(parts),
        "_rels/.rels": _relations([("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": _part("document", body),
        "word/_rels/document.xml.rels": _relations(
            [
                (identity, kind, name.removeprefix("word/"))
                for name, (identity, kind, _) in parts.items()
                if identity
            ],
            file.links,
        ),
        **{name: content for name, (_, _, content) in parts.items()},
    }


def _part(root: str, content: str) -> str:
    return f"<w:{root} {NAMESPACES}>{content}</w:{root}>"


def _types(parts: Mapping[str, tuple[str, str, str | bytes]]) -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{OFFICE}.{kind}+xml"/>'
        for name, kind in [("word/document.xml", "document.main")]
        + [
            (name, kind)
            for name, (_, kind, _) in parts.items()
            if name.endswith(".xml")
        ]
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="png" ContentType="image/png"/>'
        f"{overrides}</Types>"
    )


def _relations(found: list[tuple[str, str, str]], further: str = "") -> str:
    own = "".join(
        f'<Relationship Id="{identity}" Type="{R}/{kind}" Target="{target}"/>'
        for identity, kind, target in found
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{own}{further}</Relationships>'
    )


def words(element: Element) -> str:
    """Return all text of a tree, tags left out."""
    return "".join(text.text or "" for text in element.iter(w("t")))
