"""Faults that other checkers of such templates do not see: all are found, or mended.

Each is as Word and people make it, as small as it can be. What is mended is listed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.findings import has_errors
from fleksidoc.language import Field, Kind
from tests.template.lint.subjects import codes, linted, of_kind, table, text
from tests.template.word_files import cell, filled, lines, p, row, run
from tests.template.word_files import table as word_table

CONTRACT: Field = table(
    name=text(required=True),
    flag=of_kind(Kind.FLAG),
    items=of_kind(Kind.TABLES, what=text(required=True)),
)
DATA = {"name": "Kari", "flag": True, "items": ({"what": "PC"},)}
BREAK = '<w:r><w:br w:type="page"/></w:r>'
BOUND = '<w:dataBinding w:xpath="/a" w:storeItemID="x"/>'
SECTION = "<w:p><w:pPr><w:sectPr/></w:pPr>{}</w:p>"


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt>{properties}<w:sdtContent>{content}</w:sdtContent></w:sdt>"


def paragraph(*content: str) -> str:
    return f"<w:p>{''.join(content)}</w:p>"


def field(*inside: str) -> str:
    """A field code whose parts stand in runs of their own, with others between."""
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    code = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    return begin + code + separate + "".join(inside) + end


STOPPED = {
    "12 one brace": ((p("Kjære { name }"),), ["TPL004"]),
    "12 wide braces": ((p("Kjære ｛｛ name ｝｝"),), ["TPL004"] * 4),
    "12 if between field braces": ((p("{{%if flag }}x{{%endif}}"),), None),
    "17 over the end of an insertion": (
        (paragraph(f'<w:ins w:id="1">{run("{{ na")}</w:ins>', run("me }}")),),
        ["TPL040"],
    ),
    "21 a condition from inside a control to outside": (
        (
            control(p("{%p if flag %}") + p("a")),
            p("b"),
            p("{%p endif %}"),
        ),
        ["TPL027"],
    ),
    "23 a reference to what may be left out": (
        (
            p("{%p if flag %}"),
            paragraph(
                '<w:bookmarkStart w:id="1" w:name="_Ref1"/>',
                run("Utstyr"),
                '<w:bookmarkEnd w:id="1"/>',
            ),
            p("{%p endif %}"),
            paragraph(run("Se "), '<w:fldSimple w:instr=" REF _Ref1 "/>'),
        ),
        ["TPL042"],
    ),
    "24 a field code that a condition cuts": (
        (paragraph(run("{% if flag %}"), field(run("{% endif %}"), run("1"))),),
        ["TPL043"],
    ),
    "24 a field code with a tag": (
        (
            paragraph(
                '<w:fldSimple w:instr="HYPERLINK &quot;mailto:{{ name }}&quot;"/>'
            ),
        ),
        ["TPL029"],
    ),
    "29 a condition over two cells": (
        (word_table(row("{% if flag %}a", "b{% endif %}")),),
        ["TPL027"],
    ),
    "30 rows repeated with a paragraph tag": (
        (
            word_table(
                row(cell("{%p for one in items %}", "{{ one.what }}"), "x"),
                row(cell("y"), cell("z", "{%p endfor %}")),
            ),
        ),
        None,
    ),
    "31 a table inside a row that a tag replaces": (
        (
            word_table(
                row(cell(word_table(row("indre", "x")), "{%tr if flag %}"), ""),
                row("a", "b"),
                row("{%tr endif %}", ""),
            ),
        ),
        None,
    ),
    "33 a page break beside a paragraph tag": (
        (paragraph(run("{%p if flag %}"), BREAK), p("a"), p("{%p endif %}")),
        None,
    ),
    "33 a section that ends in a paragraph tag": (
        (SECTION.format(run("{%p if flag %}")), p("a"), p("{%p endif %}")),
        ["TPL022"],
    ),
    "33 text beside a paragraph tag": (
        (p("4.2 {%p if flag %}"), p("a"), p("{%p endif %}")),
        ["TPL020"],
    ),
    "37 rich text for a plain value": ((p("{{r name }} {{p name }}"),), ["TPL006"] * 2),
    "37 a value that is no text": ((p("{{ flag }} {{ items }}"),), ["TPL065"] * 2),
}
"""By the number of the case: the file, and what is told; None: something is."""

MENDED = {
    "18 from inside a link to outside": (
        (
            paragraph(
                f'<w:hyperlink w:anchor="a">{run("{{ na")}</w:hyperlink>',
                run("me }} hale"),
            ),
        ),
        "Kari hale",
    ),
    "18 over the end of a smart tag": (
        (
            paragraph(
                f'<w:smartTag w:element="x">{run("Se {{ na")}</w:smartTag>',
                run("me }} hale"),
            ),
        ),
        "Se Kari hale",
    ),
    "19 over the end of a link": (
        (
            paragraph(
                run("Til {{ na"),
                f'<w:hyperlink w:anchor="a">{run("me }} hale")}</w:hyperlink>',
            ),
        ),
        "Til Kari hale",
    ),
    "20 over the end of a control": (
        (paragraph(control(run("Se {{ na")), run("me }} hale")),),
        "Se Kari hale",
    ),
    "20 over the end of a field": (
        (
            paragraph(
                f'<w:fldSimple w:instr=" PAGE ">{run("Se {{ na")}</w:fldSimple>',
                run("me }} hale"),
            ),
        ),
        "Se Kari hale",
    ),
    "21 a control that is bound to data": (
        (
            paragraph(
                control(
                    run("{{ name }}"),
                    f"<w:sdtPr>{BOUND}</w:sdtPr>",
                )
            ),
        ),
        "Kari",
    ),
    "22 a comment in a tag": (
        (
            paragraph(
                run("{{ na"),
                '<w:commentRangeStart w:id="1"/>',
                run("me }}"),
                '<w:commentRangeEnd w:id="1"/>',
                '<w:r><w:commentReference w:id="1"/></w:r>',
            ),
        ),
        "Kari",
    ),
    "37 a picture in a tag": (
        (paragraph(run("{{ na"), "<w:r><w:drawing/></w:r>", run("me }} hale")),),
        "Kari hale",
    ),
}
"""By the number of the case: the file, and what is printed of it."""


@pytest.mark.parametrize(("blocks", "expected"), STOPPED.values(), ids=STOPPED.keys())
def test_what_would_be_lost_or_wrong_is_told(
    tmp_path: Path, blocks: tuple[str, ...], expected: list[str] | None
) -> None:
    found = linted(tmp_path, "FØR", *blocks, "SIGNATUR", contract=CONTRACT)

    assert has_errors(found)
    assert expected is None or codes(found) == expected


@pytest.mark.parametrize(("blocks", "printed"), MENDED.values(), ids=MENDED.keys())
def test_what_can_only_mean_one_thing_is_mended_and_nothing_is_lost(
    tmp_path: Path, blocks: tuple[str, ...], printed: str
) -> None:
    found = linted(tmp_path, "FØR", *blocks, "SIGNATUR", contract=CONTRACT)

    assert not has_errors(found)
    document = filled(tmp_path, "FØR", *blocks, "SIGNATUR", data=DATA)
    assert lines(document) == ["FØR", printed, "SIGNATUR"]
