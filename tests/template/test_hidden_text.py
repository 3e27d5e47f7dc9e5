"""Text that nobody sees states nothing, whoever hides it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fleksidoc.template import statements
from tests.template.word_files import STYLES, h, opened, write


def style(name: str, kind: str, value: str = "") -> str:
    properties = f"<w:rPr><w:vanish{value}/></w:rPr>"
    return f'<w:style w:type="{kind}" w:styleId="{name}">{properties}</w:style>'


ALL = (
    style("Hidden", "paragraph")
    + style("Secret", "character")
    + style("Shown", "character", ' w:val="0"')
    + '<w:style w:type="paragraph" w:styleId="Below"><w:basedOn w:val="Hidden"/>'
    "</w:style>"
)


def states(folder: Path, paragraph: str, run: str, *, default: str = "") -> bool:
    """Whether a field in a run of a paragraph with these properties is stated."""
    styles = STYLES.replace("<w:rPrDefault><w:rPr>", f"<w:rPrDefault><w:rPr>{default}")
    parts: dict[str, Any] = {
        "styles.xml": ("styles", styles.replace("</w:styles>", f"{ALL}</w:styles>"))
    }
    text = f"<w:r><w:rPr>{run}</w:rPr><w:t>{{{{ x }}}}</w:t></w:r>"
    block = f"<w:p><w:pPr>{paragraph}</w:pPr>{text}</w:p>"
    draft = opened(write(folder, h("A {# clause: a #}"), block, parts=parts))
    return statements(draft).of("x", {"x": "ni"}).strength is not None


@pytest.mark.parametrize(
    ("paragraph", "run", "expected"),
    [
        ("", "", True),
        ("", "<w:vanish/>", False),
        ("", '<w:vanish w:val="false"/>', True),
        ('<w:pStyle w:val="Hidden"/>', "", False),
        ('<w:pStyle w:val="Below"/>', "", False),
        ('<w:pStyle w:val="Unknown"/>', "", True),
        ('<w:pStyle w:val="Hidden"/>', '<w:vanish w:val="0"/>', True),
        ('<w:pStyle w:val="Hidden"/>', '<w:rStyle w:val="Shown"/>', False),
        ('<w:pStyle w:val="Hidden"/>', '<w:rStyle w:val="Secret"/>', True),
        ("", '<w:rStyle w:val="Secret"/>', False),
        ("", '<w:rStyle w:val="Shown"/>', True),
    ],
)
def test_a_style_hides_as_a_run_does(
    tmp_path: Path, paragraph: str, run: str, *, expected: bool
) -> None:
    assert states(tmp_path, paragraph, run) is expected


@pytest.mark.parametrize(
    ("run", "expected"), [("", False), ('<w:vanish w:val="0"/>', True)]
)
def test_a_document_may_hide_all_that_says_nothing_else(
    tmp_path: Path, run: str, *, expected: bool
) -> None:
    assert states(tmp_path, "", run, default="<w:vanish/>") is expected
