from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.language import Listing
from tests.template.word_files import (
    code,
    faults_of,
    fill,
    lines,
    opened,
    p,
    part,
    reread,
    run,
    story,
    write,
)
from tests.word_rules import broken_rules


def target(text: str = "Utstyr", name: str = "_Ref1") -> str:
    start = f'<w:bookmarkStart w:id="1" w:name="{name}"/>'
    return f'<w:p>{start}{run(text)}<w:bookmarkEnd w:id="1"/></w:p>'


def reference(name: str = "_Ref1") -> str:
    codes = (" RE", f"F {name} ", r"\h ")
    return f"<w:p>{run('Se punkt ')}{code(*codes)}</w:p>"


def under(condition: str, *blocks: str) -> list[str]:
    return [f"{{%p if {condition} %}}", *blocks, "{%p endif %}"]


REPEATED = ["{%p for i in x %}", target(), "{%p endfor %}"]
SIMPLE = f'<w:p><w:fldSimple w:instr=" PAGEREF _Ref1 ">{run("2")}</w:fldSimple></w:p>'
LINK = f'<w:p><w:hyperlink w:anchor="_Ref1">{run("Utstyr")}</w:hyperlink></w:p>'


@pytest.mark.parametrize(
    ("blocks", "codes"),
    [
        ([target(), reference()], []),
        ([target(), *under("x", reference())], []),
        ([*under("x", target()), *under("x", reference())], []),
        ([*under("x", target(), *under("y", SIMPLE))], []),
        ([*under("x", target())], []),
        ([LINK], []),
        ([*under("x", target()), reference()], ["TPL042"]),
        ([*under("x", target()), SIMPLE], ["TPL042"]),
        ([*under("x", target()), LINK], ["TPL042"]),
        ([*under("x", target()), *under("y", reference())], ["TPL042"]),
        (["{%p if x %}", target(), "{%p else %}", reference(), "{%p endif %}"],
         ["TPL042"]),
        ([*REPEATED, reference()], ["TPL042"]),
        ([reference("_Ref2")], ["TPL045"]),
    ],
)  # fmt: skip
def test_a_reference_must_lead_to_something_in_every_document(
    tmp_path: Path, blocks: list[str], codes: list[str]
) -> None:
    assert faults_of(tmp_path, *blocks) == codes


@pytest.mark.parametrize(
    ("paragraph", "codes"),
    [
        (f"{run('{% if x %}')}{code('PAGE')}{run('{% endif %}')}", []),
        (f"{code('PAGE').replace('2', '{% if x %}2{% endif %}')}", []),
        (f"{run('{% if x %}')}{code('PAGE').replace('2', '2{% endif %}')}",
         ["TPL043"]),
        (f"{code('PAGE').replace('2', '{% if x %}2')}{run('{% endif %}')}",
         ["TPL043"]),
        ('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', []),
        ('<w:r><w:fldChar w:fldCharType="end"/></w:r>', ["TPL030"]),
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ["TPL030"]),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>", []),
    ],
)  # fmt: skip
def test_a_field_code_stands_whole_on_one_side_of_a_condition(
    tmp_path: Path, paragraph: str, codes: list[str]
) -> None:
    assert sorted(set(faults_of(tmp_path, f"<w:p>{paragraph}</w:p>"))) == codes


@pytest.mark.parametrize("name", ["utstyr", "_Hlk1"])
def test_a_bookmark_that_a_loop_would_double_goes(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, "{%p for i in x %}", target(name=name), "{%p endfor %}")

    content = fill(path, {"x": Listing("", items=("1", "2"))}).content

    assert lines(reread(content)) == ["Utstyr", "Utstyr"]
    assert not broken_rules(content)
    told = [repair.message.facts["name"] for repair in opened(path).repairs]
    assert told == ([name] if name == "utstyr" else [])


def test_a_bookmark_across_a_condition_goes_unless_it_is_needed(tmp_path: Path) -> None:
    start, end = target().split(run("Utstyr"))
    blocks = [f"{start}{run('a')}</w:p>", *under("x", f"<w:p>{run('b')}{end}")]
    path = write(tmp_path, *blocks)

    for x in (True, False):
        assert not broken_rules(fill(path, {"x": x}).content)
    assert faults_of(tmp_path, *blocks, reference()) == ["TPL042"]


def test_half_a_bookmark_goes(tmp_path: Path) -> None:
    path = write(tmp_path, '<w:p><w:bookmarkStart w:id="1" w:name="_x"/></w:p>')

    assert not broken_rules(fill(path, {}).content)


def note(kind: str) -> str:
    return f'<w:p>{run("a")}<w:r><w:{kind}Reference w:id="2"/></w:r></w:p>'


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_is_there_when_what_refers_to_it_is(tmp_path: Path, kind: str) -> None:
    notes = story(
        f"{kind}s",
        f'<w:{kind} w:id="0">{p("strek")}</w:{kind}>',
        f'<w:{kind} w:id="2">{p("{{ x }}")}</w:{kind}>',
    )
    path = write(
        tmp_path,
        *("{%p if y %}", "{%p elif x %}", *under("x", note(kind)), "{%p endif %}"),
        parts={f"{kind}s.xml": (f"{kind}s", notes)},
    )

    with_it, without = (fill(path, data).content for data in ({"x": "X"}, {}))

    tree = part(with_it, f"word/{kind}s.xml")
    assert "".join(map(str, tree.itertext())) == "strekX"
    tree = part(without, f"word/{kind}s.xml")
    assert "".join(map(str, tree.itertext())) == "strek"


def test_a_reference_to_no_note_is_left_alone(tmp_path: Path) -> None:
    notes = story("footnotes", f'<w:footnote w:id="7">{p("x")}</w:footnote>')
    parts = {"footnotes.xml": ("footnotes", notes)}

    assert faults_of(tmp_path, note("footnote"), parts=parts) == []


def test_a_note_in_a_loop_is_told(tmp_path: Path) -> None:
    notes = story("footnotes", f'<w:footnote w:id="2">{p("x")}</w:footnote>')

    codes = faults_of(
        tmp_path,
        *("{%p for i in x %}", note("footnote"), "{%p endfor %}"),
        parts={"footnotes.xml": ("footnotes", notes)},
    )

    assert codes == ["TPL044"]
