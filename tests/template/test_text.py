from __future__ import annotations

from pathlib import Path

from fleksidoc.template import text
from tests.template.word_files import (
    cell,
    p,
    row,
    run,
    story,
    table,
    write,
)

BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
    for kind in ("begin", "separate", "end")
)


def code(words: str, result: str) -> str:
    instruction = f"<w:r><w:instrText>{words}</w:instrText></w:r>"
    return f"{BEGIN}{instruction}{SEPARATE}{run(result)}{END}"


def shown(folder: Path, *blocks: str, **parts: tuple[str, str]) -> list[str]:
    named = {f"{name}.xml": part for name, part in parts.items()}
    return text(write(folder, *blocks, parts=named)).splitlines()


def test_a_paragraph_is_a_line_with_its_tags_as_they_are_typed(tmp_path: Path) -> None:
    assert shown(tmp_path, "{%p if «x» %}", "Hei {{ name", "") == [
        *("{%p if «x» %}", "Hei {{ name", "")
    ]


def test_headings_and_titles_show_their_style(tmp_path: Path) -> None:
    lines = shown(
        tmp_path,
        p("Avtale", style="Tittel"),
        p("Formål {# clause: purpose #}", style="Clause"),
        p("tekst", style="Unknown"),
    )

    assert lines == [
        *("[Title] Avtale", "[Clause] Formål {# clause: purpose #}", "tekst")
    ]


def test_a_row_is_a_line(tmp_path: Path) -> None:
    lines = shown(tmp_path, table(row("a", cell("b", "c")), row("d", "")))

    assert lines == ["| a | b ¶ c |", "| d |  |"]


def test_signs_are_shown_by_something_that_can_be_read(tmp_path: Path) -> None:
    signs = "<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:drawing/><w:noBreakHyphen/>"

    lines = shown(tmp_path, f"<w:p><w:r>{signs}</w:r></w:p>")

    assert lines == ["a ⏎ b\t[picture]\u2011"]


def test_changes_are_shown_as_changes(tmp_path: Path) -> None:
    deleted = '<w:del w:id="1"><w:r><w:delText>navn</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2">{run("name")}</w:ins>'

    assert shown(tmp_path, f"<w:p>{deleted}{inserted}</w:p>") == ["[-navn-][+name+]"]


def test_what_is_computed_is_shown_by_its_code_only(tmp_path: Path) -> None:
    simple = f'<w:fldSimple w:instr=" PAGE ">{run("3")}</w:fldSimple>'
    complex_ = f"{run(' av ')}{code(' NUMPAGES ', '7')}{code('REF x', 'punkt 2')}"
    nested = f"{BEGIN}<w:r><w:instrText>IF</w:instrText></w:r>{code('PAGE', '1')}{END}"

    assert shown(tmp_path, f"<w:p>{simple}{complex_}{nested}{END}</w:p>") == [
        "‹PAGE› av ‹NUMPAGES›punkt 2‹PAGE›"
    ]


def test_a_code_without_words_is_nothing(tmp_path: Path) -> None:
    assert shown(tmp_path, f"<w:p>a{BEGIN}{END}</w:p>") == [""]


def test_a_text_box_is_shown_once_below_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('i boksen')}</w:txbxContent>"
    shape = (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )

    assert shown(tmp_path, f"<w:p>{run('a ')}{shape}</w:p>") == [
        *("a [picture]", "[text box] i boksen")
    ]


def test_controls_headers_and_notes_are_shown(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>"

    lines = shown(tmp_path, control, header1=("header", story("hdr", "b")))

    assert lines == ["a", "--- header", "b"]
