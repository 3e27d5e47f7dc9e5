from __future__ import annotations

from pathlib import Path

from docx.enum.style import WD_STYLE_TYPE

from fleksidoc.language import installed
from fleksidoc.sheets import (
    Heading,
    Sheet,
    Table,
    Tag,
    Text,
    finished,
    line,
    sheet_draft,
)
from fleksidoc.template import open_draft, shipped_templates
from tests.template.word_files import (
    W,
    lines,
    names,
    opened,
    part,
    reread,
    story,
    write,
)
from tests.word_rules import broken_rules

LANGUAGES = {one.code: one for one in installed(shipped_templates())}
SHEET = Sheet(
    title="Felt",
    subtitle="Til å kopiere",
    blocks=(
        Heading("Arbeidstaker"),
        Text(("Skriv ", Tag("{{ employee.name }}"), " her.")),
        Table(
            caption="Feltene",
            head=("Felt", "Betydning"),
            shares=(2, 1),
            rows=((line(Tag("{%p if scope %}")), (("Først",), ("så",))),),
        ),
        Heading("Mer", 2),
    ),
)


def made(folder: Path, *blocks: str, ui: str = "no", **parts: tuple[str, str]) -> bytes:
    named = {f"{name}.xml": content for name, content in parts.items()}
    look = opened(write(folder, *(blocks or ("x",)), parts=named))
    return finished(sheet_draft(SHEET, look, LANGUAGES[ui]))


def test_tags_are_printed_as_the_text_they_are(tmp_path: Path) -> None:
    assert lines(reread(made(tmp_path))) == [
        *("Felt", "Til å kopiere", "Arbeidstaker"),
        *("Skriv {{ employee.name }} her.", "Felt", "Betydning"),
        *("{%p if scope %}", "Først", "så", "", "Mer"),
    ]


def test_word_opens_a_sheet_in_the_look_of_any_template(tmp_path: Path) -> None:
    shipped = open_draft(
        shipped_templates() / "en" / "agreement.docx",
        name="en/agreement.docx",
        language="en",
        tag="en-GB",
    )

    assert broken_rules(finished(sheet_draft(SHEET, shipped, LANGUAGES["en"]))) == []
    assert broken_rules(made(tmp_path)) == []


def test_a_sheet_keeps_nothing_that_the_template_says(tmp_path: Path) -> None:
    header = story("hdr", "{{ employer.name }}")
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>{{ x }}</w:t></w:r></w:p></w:footnote>'

    content = made(
        tmp_path,
        '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
        header1=("header", header),
        footnotes=("footnotes", story("footnotes", note)),
    )

    assert broken_rules(content) == []
    assert {"word/header1.xml", "word/footnotes.xml"} & set(names(content)) == set()


def test_parts_of_a_dropped_part_go_with_it(tmp_path: Path) -> None:
    header = story("hdr", "x")
    path = write(
        tmp_path,
        "x",
        parts={"header1.xml": ("header", header)},
    )
    look = opened(path)
    links = opened(path).trees["word/_rels/document.xml.rels"]
    look.trees["word/_rels/header1.xml.rels"] = links  # type: ignore[index]

    content = finished(sheet_draft(SHEET, look, LANGUAGES["no"]))

    assert "word/_rels/header1.xml.rels" not in names(content)


def test_the_footer_counts_the_pages_in_the_language_of_the_reader(
    tmp_path: Path,
) -> None:
    told = {
        ui: "".join(
            map(str, part(made(tmp_path, ui=ui), "word/sheet-footer.xml").itertext())
        )
        for ui in ("no", "en")
    }

    assert told == {"no": "FeltSide 1 av 1", "en": "FeltPage 1 of 1"}


def test_headings_are_headings_to_word_and_carry_no_number(tmp_path: Path) -> None:
    word = reread(made(tmp_path))

    styles = {p.text: p.style for p in word.paragraphs}
    assert styles["Felt"] is not None
    assert styles["Felt"].name == "Title"
    for text, level in (("Arbeidstaker", "0"), ("Mer", "1")):
        style = styles[text]
        assert style is not None
        assert style.base_style is not None
        assert style.base_style.name == "Heading 1"
        (outline,) = style.element.iter(f"{{{W}}}outlineLvl")
        (number,) = style.element.iter(f"{{{W}}}numId")
        assert outline.get(f"{{{W}}}val") == level
        assert number.get(f"{{{W}}}val") == "0"


def test_the_head_of_a_table_is_repeated_and_its_columns_fill_the_text(
    tmp_path: Path,
) -> None:
    (table,) = reread(made(tmp_path)).tables

    head, row = table.rows
    assert head._tr.find(f".//{{{W}}}tblHeader") is not None
    assert row._tr.find(f".//{{{W}}}tblHeader") is None
    widths = [int(str(e.get(f"{{{W}}}w"))) for e in table._tbl.iter(f"{{{W}}}gridCol")]
    assert sum(widths) == 11906 - 2 * 1417
    assert widths[0] - 2 * widths[1] in {-2, -1, 0, 1, 2}


def test_styles_that_the_template_has_are_taken_as_they_are(tmp_path: Path) -> None:
    word = reread(made(tmp_path))

    titles = [
        style.name
        for style in word.styles
        if style.type is WD_STYLE_TYPE.PARAGRAPH and style.name == "Title"
    ]
    assert titles == ["Title"]


def test_a_template_without_styles_gets_those_of_a_sheet(tmp_path: Path) -> None:
    path = write(tmp_path, "x")
    look = opened(path)
    styles = look.trees["word/styles.xml"]
    styles[:] = []

    assert broken_rules(finished(sheet_draft(SHEET, look, LANGUAGES["no"]))) == []
