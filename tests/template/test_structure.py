from __future__ import annotations

import re
from pathlib import Path

import pytest

from fleksidoc.findings import Finding, WordPlace
from fleksidoc.template import faults
from fleksidoc.template.notes import Fault
from tests.template.word_files import (
    W,
    cell,
    faults_of,
    fill,
    filled,
    findings_of,
    lines,
    members,
    opened,
    p,
    pack,
    relationships,
    reread,
    row,
    run,
    story,
    table,
    write,
)
from tests.word_rules import broken_rules

BOOKMARK = f"{{{W}}}bookmarkStart"
PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
SHAPE = '<wp:inline><wp:docPr id="1" name="x"/></wp:inline>'
PICTURE = f"<w:r><w:drawing>{SHAPE}</w:drawing></w:r>"


def the_place(finding: Finding) -> WordPlace:
    assert isinstance(finding.place, WordPlace)
    return finding.place


def test_a_tag_split_over_runs_takes_the_look_of_the_first(tmp_path: Path) -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>me }</w:t></w:r>"
    path = write(tmp_path, f"<w:p>{run('Hei {')}{run('{ na')}{bold}{run('} !')}</w:p>")

    (paragraph,) = reread(fill(path, {"name": "Kari"}).content).paragraphs

    assert [(r.text, r.bold) for r in paragraph.runs] == [
        ("Hei Kari", None),
        (" !", None),
    ]


def test_what_stands_inside_a_tag_stays(tmp_path: Path) -> None:
    inside = (
        '<w:bookmarkStart w:id="1" w:name="x"/>'
        f'{PICTURE}<w:bookmarkEnd w:id="1"/>'
        '<w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    path = write(tmp_path, f"<w:p>{run('{{ na')}{inside}{run('me }}.')}</w:p>", "z")

    content = fill(path, {"name": "Kari"}).content

    word = reread(content)
    assert lines(word) == ["Kari.", "z"]
    body = word.element.body
    for name in ("docPr", "footnoteReference", "bookmarkStart", "bookmarkEnd"):
        assert len(list(body.iter(f"{{*}}{name}"))) == 1


@pytest.mark.parametrize(
    "wrapping",
    [
        '<w:hyperlink w:anchor="z">{}</w:hyperlink>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:smartTag w:uri="x" w:element="y">{}</w:smartTag>',
    ],
)
def test_a_tag_may_end_or_begin_in_a_link_or_control(
    tmp_path: Path, wrapping: str
) -> None:
    ends_inside = f"<w:p>{run('a {{ x')}{wrapping.format(run(' }}'))}{run(' b')}</w:p>"
    begins_inside = f"<w:p>{wrapping.format(run('c {{ x'))}{run(' }} d')}</w:p>"

    content = fill(write(tmp_path, ends_inside, begins_inside, "z"), {"x": "X"}).content

    assert lines(reread(content)) == ["a X b", "c X d", "z"]
    assert not broken_rules(content)


def test_a_bookmark_in_a_link_that_goes_stays(tmp_path: Path) -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="x"/>{}<w:bookmarkEnd w:id="1"/>'
    link = f'<w:hyperlink w:anchor="z">{mark.format(run(" }}"))}</w:hyperlink>'
    path = write(tmp_path, f"<w:p>{run('{{ x')}{link}</w:p>")

    content = fill(path, {"x": "X"}).content

    assert not broken_rules(content)
    assert [b.get(f"{{{W}}}name") for b in reread(content).element.iter(BOOKMARK)] == [
        "x"
    ]


def test_a_link_that_goes_with_the_end_of_a_tag_is_told(tmp_path: Path) -> None:
    linked = f'<w:hyperlink w:anchor="z">{run(" }}")}</w:hyperlink>'
    marked = f'<w:smartTag w:uri="x" w:element="y">{run(" }}")}</w:smartTag>'
    path = write(
        tmp_path,
        f"<w:p>{run('{{ x')}{linked}</w:p>",
        f"<w:p>{run('{{ x')}{marked}</w:p>",
    )

    assert [repair.code for repair in opened(path).repairs] == ["TPL091"]


def test_a_tag_over_tabs_and_line_breaks_is_read(tmp_path: Path) -> None:
    tag = (
        "<w:p><w:r><w:t>a{{</w:t><w:tab/><w:t>na</w:t><w:softHyphen/><w:t>me</w:t>"
        "<w:br/><w:t>}}b</w:t></w:r></w:p>"
    )

    assert lines(filled(tmp_path, tag, data={"name": "Kari"})) == ["aKarib"]


def test_an_inline_condition_keeps_the_looks_on_both_sides(tmp_path: Path) -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{% if x %}bold{% endif %} tail</w:t></w:r>"
    path = write(tmp_path, f"<w:p>{run('a ')}{bold}</w:p>")

    with_it, without = (
        reread(fill(path, {"x": x}).content).paragraphs[0] for x in (True, False)
    )

    assert [(r.text, r.bold) for r in with_it.runs] == [
        *(("a ", None), ("bold", True), (" tail", True))
    ]
    assert [(r.text, r.bold) for r in without.runs] == [("a ", None), (" tail", True)]


def test_conditions_nest_and_turn(tmp_path: Path) -> None:
    blocks = [
        *("{%p if a %}", "A", "{%p if b %}", "AB", "{%p else %}", "A-", "{%p endif %}"),
        *("{%p elif b %}", "B", "{%p else %}", "-", "{%p endif %}"),
    ]
    path = write(tmp_path, *blocks)

    seen = [
        lines(reread(fill(path, {"a": a, "b": b}).content))
        for a in (True, False)
        for b in (True, False)
    ]

    assert seen == [["A", "AB"], ["A", "A-"], ["B"], ["-"]]


def test_a_text_box_is_read_in_both_its_copies_and_told_of_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('{{ x }} {{ y.z() }}')}</w:txbxContent>"
    shape = (
        "<w:p><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )

    (finding,) = findings_of(write(tmp_path, shape))

    assert the_place(finding).part == "text box"
    right = shape.replace(" {{ y.z() }}", "")
    assert lines(filled(tmp_path, right, data={"x": "X"}))[1:] == ["X", "X"]


@pytest.mark.parametrize(
    ("blocks", "codes"),
    [
        (["{{ a", "b }} c"], ["TPL002"]),
        ([table(row("{{ a", "b }} c"))], ["TPL002"]),
        (["{{ a", "b"], ["TPL001"]),
        (["{{ a", "b %}"], ["TPL001", "TPL003"]),
        (["4.2 {%p if x %} skal", "{%p endif %}"], ["TPL020"]),
        (["{%p if x %}{{ y }}", "{%p endif %}"], ["TPL020"]),
        (["{%p if x %}{%p endif %}"], ["TPL021"]),
        (["{%p if x %}{% if y %}a{% endif %}", "{%p endif %}"], ["TPL021"]),
        (["{# clause: a #}{# clause: b #}"], ["TPL021"]),
        ([f"<w:p>{run('{%p if x %}')}{PAGE_BREAK}</w:p>", "{%p endif %}"], ["TPL022"]),
        (
            [f"<w:p>{run('{%p if x %}')}{PICTURE}</w:p>", "{%p endif %}"],
            ["TPL022"],
        ),
        (
            [
                f"<w:p><w:pPr><w:sectPr/></w:pPr>{run('{%p if x %}')}</w:p>",
                "{%p endif %}",
            ],
            ["TPL022"],
        ),
        (["{%tr if x %}", "{%tr endif %}"], ["TPL023", "TPL023"]),
        (["{%tc if x %}", "{%tc endif %}"], ["TPL023", "TPL023"]),
        ([table(row("{%tr for i in x %}a", "{%tr endfor %}"))], ["TPL020", "TPL021"]),
        ([table(row("{%tr if x %}", "b"), row("{%tr endif %}", ""))], ["TPL020"]),
        (
            [
                table(
                    row("{%tr if x %}", cell(table(row("")), "")), row("{%tr endif %}")
                )
            ],
            ["TPL022"],
        ),
        (
            [
                table(
                    row(cell(table(row("a")), ""), "{%tr if x %}"), row("{%tr endif %}")
                )
            ],
            ["TPL020", "TPL022"],
        ),
        (
            [table(row("{%p for i in x %}", ""), row("{%p endfor %}", ""))],
            ["TPL024"],
        ),
        (["{%p if x %}", "a"], ["TPL025"]),
        (["{% for i in x %}a"], ["TPL025"]),
        (["a", "{%p endif %}"], ["TPL026"]),
        (["{% endfor %}"], ["TPL026"]),
        (["{%p else %}"], ["TPL026"]),
        (["{% if x %}a", "b{% endif %}"], ["TPL027"]),
        ([table(row("{% if x %}", "{% endif %}"))], ["TPL024"]),
        (["{% if x %}", "b{% endif %}"], ["TPL027"]),
        (["{%p if x %}", table(row("{%p endif %}", ""))], ["TPL027"]),
        (
            [
                f"<w:sdt><w:sdtContent>{p('{%p if x %}')}</w:sdtContent></w:sdt>",
                "{%p endif %}",
            ],
            ["TPL027"],
        ),
        (["{% if x %}{% endfor %}"], ["TPL028", "TPL025"]),
        (["{%p if x %}", table(row("{%p else %}", ""))], ["TPL025"]),
        (["{% if x %}a{% else %}b{% else %}c{% endif %}"], ["TPL028"]),
        (["{% if x %}a{% else %}b{% elif y %}c{% endif %}"], ["TPL028"]),
        (["{% for i in x %}a{% else %}b{% endfor %}"], ["TPL026"]),
    ],
)
def test_what_would_lose_text_or_stand_wrong_is_told(
    tmp_path: Path, blocks: list[str], codes: list[str]
) -> None:
    assert sorted(faults_of(tmp_path, *blocks)) == sorted(codes)


def test_both_ends_are_named_when_a_condition_ends_elsewhere(tmp_path: Path) -> None:
    path = write(tmp_path, "Her {% if x %}a", "og {% endif %} der")

    (finding,) = findings_of(path)

    assert the_place(finding).words == "Her {% if x %}a"
    assert "«og {% endif %} der»" in finding.message.no.format(**finding.message.facts)


def test_a_place_is_what_a_person_can_find(tmp_path: Path) -> None:
    long_words = "Et langt avsnitt som ingen vil lese helt til endes uten videre"
    path = write(
        tmp_path,
        p("Utstyr", style="H1"),
        f"{long_words} {{{{ a.b() }}}}",
        table(row("x", "y"), row("z", "{{ c() }}")),
        parts={"header1.xml": ("header", story("hdr", "H {{ d() }}"))},
    )

    body, in_table, header = map(the_place, findings_of(path))

    assert (body.heading, body.words) == ("Utstyr", long_words[:56].rstrip())
    assert (in_table.table, in_table.row, in_table.column) == (1, 2, 2)
    assert (header.part, header.heading) == ("header", "")


def test_all_faults_come_in_one_run_in_the_order_of_the_text(tmp_path: Path) -> None:
    codes = faults_of(
        tmp_path, "{{ a", "{ b }", "c {%p if d %}", "{% x %}", "{%p endif %}"
    )

    assert codes == ["TPL001", "TPL004", "TPL020", "TPL005"]


def test_a_dash_that_joins_nothing_is_allowed(tmp_path: Path) -> None:
    word = filled(tmp_path, "a {%- if x -%} b {%- endif %} c", data={"x": True})

    assert lines(word) == ["ab c"]


def test_bookmarks_of_a_tag_paragraph_stay(tmp_path: Path) -> None:
    start = '<w:bookmarkStart w:id="1" w:name="x"/>'
    path = write(
        tmp_path,
        f"<w:p>{start}{run('{%p if x %}')}</w:p>",
        "a",
        "{%p endif %}",
        f"<w:p>{run('b')}<w:bookmarkEnd w:id='1'/></w:p>",
    )

    for x in (True, False):
        assert not broken_rules(fill(path, {"x": x}).content)


ALL_FAULTS = [value for value in vars(faults).values() if isinstance(value, Fault)]


def test_every_fault_has_a_code_of_its_own() -> None:
    codes = [fault.code for fault in ALL_FAULTS]

    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("fault", ALL_FAULTS, ids=lambda fault: fault.code)
def test_a_fault_needs_the_same_facts_in_both_languages(fault: Fault) -> None:
    def facts(text: str) -> set[str]:
        seen: set[str] = set()

        class Facts(dict[str, str]):
            def __missing__(self, key: str) -> str:
                seen.add(key)
                return "…"

        assert "{{{{" not in text.format_map(Facts())
        return seen

    assert facts(fault.no) == facts(fault.en)
    assert facts(fault.hint_no) == facts(fault.hint_en)


def test_a_line_break_beside_a_paragraph_tag_is_lost_without_harm(
    tmp_path: Path,
) -> None:
    tag = f"<w:p>{run('{%p if on %}')}<w:r><w:br/></w:r></w:p>"
    path = write(tmp_path, tag, p("ja"), p("{%p endif %}"))

    assert lines(reread(fill(path, {"on": True}).content)) == ["ja"]


def test_a_brace_in_an_attribute_is_no_tag(tmp_path: Path) -> None:
    extension = '<a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/>'
    shape = f'<wp:inline><wp:docPr id="1" name="x"/>{extension}</wp:inline>'
    path = write(tmp_path, f"<w:p><w:r><w:drawing>{shape}</w:drawing></w:r></w:p>")

    assert not findings_of(path)


def test_a_file_without_styles_is_a_template_too(tmp_path: Path) -> None:
    content = members(p("Hei {{ name }}"))
    del content["word/styles.xml"]
    content["word/_rels/document.xml.rels"] = relationships().encode()
    content["[Content_Types].xml"] = re.sub(
        rb'<Override PartName="/word/styles.xml"[^>]*>',
        b"",
        content["[Content_Types].xml"],
    )
    path = pack(tmp_path / "mal.docx", content)

    assert lines(reread(fill(path, {"name": "Kari"}).content)) == ["Hei Kari"]


def test_a_tag_alone_in_its_paragraph_is_of_paragraphs(tmp_path: Path) -> None:
    blocks = ["a", "{% if x %}", "b", " {% else %} ", "c", "{% endif %}", "{{ x }}z"]
    path = write(tmp_path, *blocks, table(row("{% for y in ys %}", "d")))

    assert [f.code for f in findings_of(path)] == ["TPL025"]
    path = write(tmp_path, *blocks)
    assert [repair.code for repair in opened(path).repairs] == ["TPL094"] * 3
    assert lines(reread(fill(path, {"x": "X"}).content)) == ["a", "b", "Xz"]


@pytest.mark.parametrize("beside", [PICTURE, run("{{ y }}")])
def test_a_tag_with_something_beside_it_is_of_its_sentence(
    tmp_path: Path, beside: str
) -> None:
    path = write(tmp_path, f"<w:p>{run('{% if x %}')}{beside}</w:p>", "{% endif %}")

    assert [f.code for f in findings_of(path)] == ["TPL027"]
