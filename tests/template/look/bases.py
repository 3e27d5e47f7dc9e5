"""Templates beside a base, as small as the format allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template import Draft, open_draft
from tests.template.word_files import NAMESPACES, W, members, pack, run

Parts = Mapping[str, tuple[str, str]]

PAPER: Final = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="{left}"/>'


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def styles(*wanted: str, language: str = "nb-NO") -> str:
    """The styles part; a style is XML, or the name of a paragraph style."""
    made = (one if one.startswith("<") else style(one) for one in wanted)
    return (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:lang "
        f'w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>'
        f"{''.join(made)}</w:styles>"
    )


def style(name: str, inside: str = "", *, identity: str = "", kind: str = "") -> str:
    identity, kind = identity or name.replace(" ", ""), kind or "paragraph"
    return (
        f'<w:style w:type="{kind}" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f"{inside}</w:style>"
    )


def margin(root: str, *texts: str) -> str:
    return f"<w:{root} {NAMESPACES}><w:p>{''.join(map(run, texts))}</w:p></w:{root}>"


def section(inside: str = "", *, left: int = 1417) -> str:
    """The last section of a body: header and footer are its second and third part."""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>'
        f'<w:footerReference w:type="default" r:id="rId3"/>{PAPER.format(left=left)}'
        f"{inside}</w:sectPr>"
    )


def word_file(  # noqa: PLR0913  # what a Word file is made of
    path: Path,
    *blocks: str,
    styles: str | None = None,
    header: str = "",
    footer: str = "",
    parts: Parts | None = None,
    links: Iterable[str] = (),
    more: Mapping[str, bytes] | None = None,
    end: str | None = None,
) -> Path:
    """Write a Word file whose one section has the header and the footer."""
    content = members(
        *blocks,
        parts={
            **({"styles.xml": ("styles", styles)} if styles else {}),
            "header9.xml": ("header", margin("hdr", header)),
            "footer9.xml": ("footer", margin("ftr", footer)),
            **(parts or {}),
        },
        links=links,
    )
    body = content["word/document.xml"].decode()
    start = body.rindex("<w:sectPr>")
    body = body[:start] + (section() if end is None else end) + "</w:body></w:document>"
    content["word/document.xml"] = body.encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    return pack(path, {**content, **(more or {})})


def opened(path: Path) -> Draft:
    code = path.parent.name
    return open_draft(path, name=f"{code}/{path.name}", language=code, tag="nb-NO")


def beside(folder: Path, *blocks: str, base: Mapping[str, Any], **own: Any) -> Draft:  # noqa: ANN401  handed on
    """Open a template of these blocks beside a base."""
    blocks_of_base = base.get("blocks", ())
    others = {key: value for key, value in base.items() if key != "blocks"}
    word_file(folder / "base.docx", *blocks_of_base, **others)
    return opened(word_file(folder / "no" / "agreement.docx", *blocks, **own))


def kind_of(draft: Draft, kind: str) -> list[Element]:
    """The parts of a kind that the body names."""
    links = draft.trees["word/_rels/document.xml.rels"]
    named = (one for one in links if one.get("Type", "").endswith(f"/{kind}"))
    return [draft.trees[f"word/{one.get('Target', '')}"] for one in named]


def text(tree: Element) -> str:
    """The text and the fields of a part."""
    found = []
    for element in tree.iter(w("t"), "{urn:fleksidoc:template}field"):
        if element.tag == w("t"):
            found.append(element.text or "")
        else:
            found += [f"<{element.get('path')}>", element.tail or ""]
    return "".join(found)


def xml(element: Element) -> str:
    return etree.tostring(element, encoding="unicode")
