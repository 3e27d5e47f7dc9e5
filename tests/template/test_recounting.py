"""Cross-references and captions print the numbers of the document they stand in."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from fleksidoc import pdf
from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.findings import WordPlace
from fleksidoc.storage import dump, load
from fleksidoc.template import Template, compile_template, open_draft
from fleksidoc.template.compiled.shapes import SHAPES
from fleksidoc.template.lint.subject import TAG, Known, subject
from tests.programs import needs
from tests.template.word_files import (
    NAMESPACES,
    OPEN,
    PROPERTIES,
    STYLES,
    code,
    faults_of,
    fill,
    findings_of,
    h,
    lines,
    opened,
    p,
    part,
    reread,
    run,
    story,
    text_of,
    write,
)
from tests.word_rules import broken_rules

DAY: Final = dt.date(2026, 12, 1)


def level(depth: int, text: str, numerals: str = "decimal", style: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{numerals}"/>'
        f'{linked}<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    f"<w:numbering {NAMESPACES}>"
    f'<w:abstractNum w:abstractNumId="0">{level(0, "%1.", style="H1")}'
    f"{level(1, '(%2)', 'lowerLetter')}{level(2, '%3.', 'lowerRoman')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "Artikkel %1.")}'
    f"{level(1, '%1.%2')}</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)
NUMBERED = STYLES.replace(
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
)
PARTS = {
    "styles.xml": ("styles", NUMBERED),
    "numbering.xml": ("numbering", NUMBERING),
}


def marked(text: str, name: str, number: int = 1) -> str:
    """The runs of a text with a bookmark round them."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{run(text)}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def clause(text: str, name: str, number: int = 1) -> str:
    heading = '<w:pPr><w:pStyle w:val="H1"/></w:pPr>'
    return f"<w:p>{heading}{marked(text, name, number)}</w:p>"


def item(text: str, depth: int, name: str = "", *, number: int = 1) -> str:
    place = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/>'
    content = marked(text, name, len(name)) if name else run(text)
    return f"<w:p><w:pPr><w:numPr>{place}</w:numPr></w:pPr>{content}</w:p>"


def see(*codes: str, result: str = "9") -> str:
    return f"<w:p>{run('Se ')}{code(*codes, result=result)}{run('.')}</w:p>"


def file(folder: Path, *blocks: str, **more: Any) -> Path:  # noqa: ANN401  handed on
    return write(folder, *blocks, parts={**PARTS, **more})


def printed(folder: Path, *blocks: str, **data: object) -> list[str]:
    content = fill(file(folder, *blocks), data).content
    assert not broken_rules(content)
    assert b"<?" not in content
    return lines(reread(content))


def test_a_reference_shows_the_number_that_the_clause_has_here(tmp_path: Path) -> None:
    blocks = [
        see(" RE", r"F _Ref1 \r", r" \h "),
        *(h("Formål"), "{%p if x %}", h("Utstyr"), "{%p endif %}"),
        *(clause("Oppsigelse", "_Ref1"), see(r"REF _Ref1 \w", result="")),
    ]

    with_it, without = (printed(tmp_path, *blocks, x=x) for x in (True, False))

    assert (with_it[0], with_it[-1]) == ("Se 3.", "Se 3.")
    assert (without[0], without[-1]) == ("Se 2.", "Se 2.")


@pytest.mark.parametrize(
    ("codes", "shown"),
    [
        (r"REF a \n \h", "ii"),
        (r"REF a \w \h", "2(b)ii"),
        (r"REF a \r \h", "ii"),
        (r"ref a \w \* MERGEFORMAT", "2(b)ii"),
        (r"REF bb \w", "2(b)"),
        (r"REF ccc \r", "Artikkel 1"),
        (r"REF ccc \r \t", "1"),
        (r"REF dddd \w", "1.1"),
    ],
)
def test_each_switch_shows_its_part_of_the_number(
    tmp_path: Path, codes: str, shown: str
) -> None:
    blocks = [
        *(h("En"), h("To"), item("x", 1), item("y", 1, "bb")),
        *(item("u", 2), item("v", 2, "a"), item("w", 0, "ccc", number=2)),
        *(item("z", 1, "dddd", number=2), see(codes)),
    ]

    assert printed(tmp_path, *blocks)[-1] == f"Se {shown}."


@pytest.mark.parametrize(
    ("depth", "target", "shown"),
    [
        (2, "a", "i"),
        (2, "bb", "(a)"),
        (2, "ccc", "1(a)"),
        (2, "dddd", "Artikkel 1"),
        (1, "a", "(a)i"),
        (1, "bb", "(a)"),
        (0, "a", "2(a)i"),
        (None, "a", "i"),
        (None, "ccc", "1(a)"),
    ],
)
def test_a_relative_number_leaves_out_what_both_have_in_common(
    tmp_path: Path, depth: int | None, target: str, shown: str
) -> None:
    here = p("Se ") if depth is None else item("Se ", depth)
    blocks = [
        *(h("En"), item("x", 1, "ccc"), h("To"), item("y", 1, "bb")),
        *(item("u", 2, "a"), item("z", 0, "dddd", number=2)),
        here.replace("</w:p>", code(rf"REF {target} \r") + "</w:p>"),
    ]

    assert printed(tmp_path, *blocks)[-1] == f"Se {shown}"


def test_what_stands_after_a_reference_is_found_where_it_stands(
    tmp_path: Path,
) -> None:
    sentence = f"<w:p>{run('Se ')}{code('REF _Ref1', result='Utstyr')}{run(' {{ x')}"
    path = file(tmp_path, f"{sentence}</w:p>", clause("Utstyr", "_Ref1"))

    (finding,) = findings_of(path)

    assert isinstance(finding.place, WordPlace)
    assert finding.place.words == "Se Utstyr {{ x"
    assert finding.place.span == (10, 14)


def test_a_number_that_is_computed_is_not_typed(tmp_path: Path) -> None:
    path = file(tmp_path, see(r"REF _Ref1 \r", result="14"), clause("En", "_Ref1"))

    looked_at = subject(path, opened(path), known=Known(OPEN), language=None)

    assert looked_at.paragraphs[0].place.words == "Se 14."
    assert looked_at.paragraphs[0].text == f"Se {TAG * 2}."


def test_where_it_stands_stays_beside_the_number(tmp_path: Path) -> None:
    blocks = [
        see(r"REF _Ref1 \r \p \h", result="9 nedenfor"),
        see(r"REF _Ref1 \p \h", result="nedenfor"),
        clause("Utstyr", "_Ref1"),
    ]

    assert printed(tmp_path, *blocks)[:2] == ["Se 1 nedenfor.", "Se nedenfor."]


def test_a_reference_to_text_prints_the_text_as_it_is_here(tmp_path: Path) -> None:
    blocks = [
        see("REF _Ref1 \\h", result="Utstyr for {{ gammel }} {# clause: b #}"),
        clause("Utstyr & {{ x }} {# clause: a #}", "_Ref1"),
    ]

    assert printed(tmp_path, *blocks, x="Kari <3") == [
        "Se Utstyr & Kari <3.",
        "Utstyr & Kari <3",
    ]


@pytest.mark.parametrize(
    "result",
    [
        "<w:r><w:rPr><w:b/></w:rPr><w:t>9</w:t><w:tab/></w:r><w:r><w:t>.1</w:t></w:r>",
        "<w:r><w:tab/></w:r>",
        "",
    ],
)
def test_a_result_keeps_its_looks_whatever_it_was(tmp_path: Path, result: str) -> None:
    turns = code(r"REF _Ref1 \r").replace(run("2"), result)
    never = turns.replace('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', "")
    simple = rf'<w:fldSimple w:instr="REF _Ref1 \r">{result}</w:fldSimple>'
    fields = (turns, simple) if result else (turns, simple, never)
    blocks = [*(f"<w:p>{field}</w:p>" for field in fields), clause("Utstyr", "_Ref1")]

    content = fill(file(tmp_path, *blocks), {}).content

    assert not broken_rules(content)
    word = reread(content)
    assert lines(word)[:-1] == ["1"] * len(fields)
    if "<w:b/>" in result:
        assert word.paragraphs[0].runs[-2].bold


def test_a_result_beside_its_turns_in_one_run_is_replaced(tmp_path: Path) -> None:
    turn = '<w:fldChar w:fldCharType="{}"/>'
    field = (
        f"<w:r>{turn.format('begin')}<w:instrText>REF _Ref1 \\r</w:instrText>"
        f"{turn.format('separate')}<w:t>9</w:t>{turn.format('end')}<w:t>!</w:t></w:r>"
    )

    assert printed(tmp_path, f"<w:p>{field}</w:p>", clause("Utstyr", "_Ref1")) == [
        *("1!", "Utstyr")
    ]


@pytest.mark.parametrize(
    ("codes", "shown"),
    [
        (["SEQ Figur"] * 3, "123"),
        ([r"SEQ Figur \* ROMAN", r"SEQ Figur \c", r"SEQ Figur \* alphabetic"], "I1b"),
        ([r"SEQ Figur \r 4", r"SEQ Tabell \n", r"SEQ Figur \* MERGEFORMAT"], "415"),
        ([r"SEQ Figur \h", "SEQ Figur", r"SEQ Figur \* ARABIC"], "23"),
    ],
)
def test_captions_are_counted(tmp_path: Path, codes: list[str], shown: str) -> None:
    fields = "".join(code(each, result="7") for each in codes)

    assert printed(tmp_path, f"<w:p>{fields}</w:p>") == [shown]


def test_captions_count_what_is_there(tmp_path: Path) -> None:
    caption = f"<w:p>{run('Tabell ')}{code('SEQ Tabell')}{run(' {{ x }}')}</w:p>"
    last = (
        f"<w:p>{run('Tabell ')}"
        f'<w:bookmarkStart w:id="1" w:name="_Ref1"/>{code("SEQ Tabell")}'
        '<w:bookmarkEnd w:id="1"/></w:p>'
    )
    blocks = ["{%p for x in xs %}", caption, "{%p endfor %}", last, see("REF _Ref1")]

    assert printed(tmp_path, *blocks, xs=("a", "b")) == [
        *("Tabell 1 a", "Tabell 2 b", "Tabell 3", "Se 3.")
    ]


def test_headers_and_notes_show_the_numbers_of_the_text(tmp_path: Path) -> None:
    header = story("hdr", see(r"REF _Ref1 \r"), see("REF _Ref1"))
    path = file(
        tmp_path,
        *("{%p if x %}", h("Formål"), "{%p endif %}", clause("Utstyr", "_Ref1")),
        **{"header1.xml": ("header", header)},
    )

    tree = part(fill(path, {"x": False}).content, "word/header1.xml")

    assert [text_of(paragraph) for paragraph in tree] == ["Se 1.", "Se Utstyr."]


def test_a_bookmark_before_a_paragraph_is_on_it(tmp_path: Path) -> None:
    start = '<w:bookmarkStart w:id="1" w:name="_Ref1"/>'
    blocks = [
        *(h("En"), start, h("To"), '<w:bookmarkEnd w:id="1"/>', see(r"REF _Ref1 \r")),
    ]

    assert printed(tmp_path, *blocks)[-1] == "Se 2."


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        (see(r"REF _Ref1 \f"), "TPL047"),
        (see(r"REF _Ref1 \* Upper"), "TPL047"),
        (see(r"REF _Ref1 \n \w"), "TPL047"),
        (see("REF"), "TPL047"),
        (see("SEQ"), "TPL047"),
        (see(r"SEQ Figur \s 1"), "TPL047"),
        (see(r"SEQ Figur \r x"), "TPL047"),
        (see("=SUM(ABOVE)"), "TPL047"),
        (see("MERGEFIELD Navn"), "TPL047"),
        (see("NOTEREF _Ref1"), "TPL047"),
        (see("REF wide"), "TPL047"),
        (see(r"REF plain \r"), "TPL049"),
        (see(r"REF nothing \r"), "TPL045"),
    ],
)
def test_what_would_be_out_of_date_stops(
    tmp_path: Path, block: str, fault: str
) -> None:
    blocks = [
        *(clause("En", "_Ref1"), f"<w:p>{marked('To', 'plain', 2)}</w:p>"),
        f'<w:p><w:bookmarkStart w:id="3" w:name="wide"/>{run("a")}</w:p>',
        f'<w:p>{run("b")}<w:bookmarkEnd w:id="3"/></w:p>',
    ]

    assert faults_of(tmp_path, *blocks, block, parts=PARTS) == [fault]


def test_a_bookmark_at_the_very_end_is_on_no_paragraph(tmp_path: Path) -> None:
    start = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'

    assert faults_of(tmp_path, see(r"REF a \r"), start, parts=PARTS) == ["TPL049"]


def test_a_reference_over_two_paragraphs_stops(tmp_path: Path) -> None:
    first, second = code(r"REF _Ref1 \r").split(run("2"))
    blocks = [f"<w:p>{first}</w:p>", f"<w:p>{second}</w:p>", clause("En", "_Ref1")]

    assert faults_of(tmp_path, *blocks, parts=PARTS) == ["TPL047"]


def test_pages_of_the_template_are_told_once(tmp_path: Path) -> None:
    blocks = [clause("En", "_Ref1"), see(r"PAGEREF _Ref1 \h"), see("PAGEREF _Ref1")]

    draft = opened(file(tmp_path, *blocks))

    assert [repair.code for repair in draft.repairs] == ["TPL048"]
    assert lines(reread(fill(file(tmp_path, *blocks), {}).content))[-1] == "Se 9."


def two_languages(folder: Path, layout: LayoutKind) -> Template:
    drafts = []
    reference = code(r"REF _Ref1 \r \h")
    for language, words in (("no", "Se punkt "), ("en", "See clause ")):
        blocks = [
            *("{%p if x %}", h("Utstyr {# clause: equipment #}"), "{%p endif %}"),
            h("Varsel {# clause: notice #}").replace(
                run("Varsel {# clause: notice #}"),
                marked("Varsel {# clause: notice #}", "_Ref1"),
            ),
            f"<w:p>{run(words)}{reference}</w:p>",
        ]
        (folder / language).mkdir(parents=True)
        path = file(folder / language, *blocks)
        drafts.append(open_draft(path, name=language, language=language, tag=language))
    return compile_template(compose(*drafts, layout=layout))


@pytest.mark.parametrize("layout", LayoutKind)
@pytest.mark.parametrize(("x", "number"), [(True, "2"), (False, "1")])
def test_each_language_shows_its_own_numbers(
    tmp_path: Path, layout: LayoutKind, *, x: bool, number: str
) -> None:
    template = two_languages(tmp_path, layout)

    data = {"no": {"x": x}, "en": {"x": x}}
    content = template.fill(data, PROPERTIES).content

    assert {f"Se punkt {number}", f"See clause {number}"} <= set(lines(reread(content)))
    assert not broken_rules(content)


def test_a_kept_template_recounts_as_a_new_one(tmp_path: Path) -> None:
    template = two_languages(tmp_path, LayoutKind.COLUMNS)
    kept: Template = load(dump(template, SHAPES), SHAPES)
    data = {"no": {"x": True}, "en": {"x": True}}

    assert kept == template
    assert kept.fill(data, PROPERTIES) == template.fill(data, PROPERTIES)


def test_paragraph_styles_that_go_in_circles_count_nothing(tmp_path: Path) -> None:
    styles = NUMBERED.replace(
        "</w:styles>",
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/>'
        '<w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B">'
        '<w:name w:val="B"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="7"/>'
        "</w:numPr></w:pPr></w:style></w:styles>",
    )
    blocks = [p("x", style="A"), clause("En", "_Ref1"), see(r"REF _Ref1 \r")]
    parts = {**PARTS, "styles.xml": ("styles", styles)}

    content = fill(write(tmp_path, *blocks, parts=parts), {}).content

    assert lines(reread(content))[-1] == "Se 1."


ALIKE = (r"REF bb \n", r"REF a \r", "REF a", r"REF dddd \w", "SEQ Figur", "SEQ Figur")


@needs("soffice", "pdftotext")
def test_libreoffice_and_our_pages_show_the_same_numbers(tmp_path: Path) -> None:
    blocks = [
        *(h("En"), item("x", 1, "bb"), item("y", 2, "a"), item("z", 1)),
        *(item("w", 0, number=2), item("q", 1, "dddd", number=2)),
        *(see(each) for each in ALIKE),
    ]
    documents = {"codes": fill(file(tmp_path, *blocks), {}).content}
    for layout in LayoutKind:
        template = two_languages(tmp_path / layout, layout)
        for x in (True, False):
            data = {"no": {"x": x}, "en": {"x": x}}
            content = template.fill(data, PROPERTIES).content
            documents[f"{layout}-{x}"] = content

    theirs = as_libreoffice_shows(documents, tmp_path)

    for name, content in documents.items():
        ours = as_we_show(content, tmp_path / "ours.pdf")
        assert theirs[name] == ours
        assert len(ours) == (len(ALIKE) if name == "codes" else 2)


def as_libreoffice_shows(
    documents: Mapping[str, bytes], folder: Path
) -> dict[str, list[str]]:
    for name, content in documents.items():
        (folder / f"{name}.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [folder / f"{name}.docx" for name in documents]
    to_pdf = ("--headless", "--convert-to", "pdf", "--outdir")
    run_program("soffice", profile, *to_pdf, folder, *files)
    return {file.stem: references_in(file.with_suffix(".pdf")) for file in files}


def as_we_show(content: bytes, path: Path) -> list[str]:
    about = pdf.Properties(
        title="x", author="x", subject="", languages=("nb-NO",), issued=DAY
    )
    path.write_bytes(pdf.typeset(content, fonts=pdf.Fonts(), properties=about).content)
    return references_in(path)


def references_in(path: Path) -> list[str]:
    """The words from «Se» on, up to the next."""
    words = " ".join(run_program("pdftotext", "-raw", path, "-").split())
    return re.findall(r"See? (?:punkt |clause )?\S+", words)


def run_program(*command: str | Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  our own arguments
    return done.stdout
