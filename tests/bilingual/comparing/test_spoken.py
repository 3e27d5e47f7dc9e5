"""What a text is taken to say, seen by whether its digest moves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.bilingual.comparing.passages import passages, spelled
from fleksidoc.bilingual.comparing.spoken import Begin, Enter, Leave, Print, Say
from tests.bilingual.wordfiles import (
    HEADING,
    NAMESPACES,
    NORMAL,
    TAB,
    WordFile,
    clause,
    draft,
    line,
    paragraph,
    run,
    when,
)

STYLES = (
    NORMAL
    + HEADING
    + '<w:style w:type="character" w:styleId="Hidden"><w:name w:val="Hidden"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)


def digest(folder: Path, *blocks: str, key: str = "a", **more: object) -> str:
    file = WordFile(body=(clause("a", "A", *blocks),), styles=STYLES)
    return passages(draft(folder, "no", replace(file, **more)))[key].text.digest  # type: ignore[arg-type]  # any of its fields


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str, result: str) -> str:
    """Return a field code in its long form, with its last result."""
    instruction = f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'
    return mark("begin") + instruction + mark("separate") + run(result) + mark("end")


def short_code(text: str, result: str) -> str:
    return f'<w:fldSimple w:instr="{text}">{run(result)}</w:fldSimple>'


SAME = {
    "runs": (line(run("seks uker")), line(run("se"), run("ks uker", "<w:b/>"))),
    "spaces": (line(run("seks uker")), line(run("seks  "), run("\u00a0uker "))),
    "quotes": (line(run("«ordningen»")), line(run('"ordningen"'))),
    "hyphens": (
        line(run("10-8")),
        line(run("10"), "<w:r><w:noBreakHyphen/></w:r>", run("8")),
    ),
    "soft hyphens": (
        line(run("uker")),
        line(run("u"), "<w:r><w:softHyphen/></w:r>", run("ker")),
    ),
    "tabs": (line(run("a"), TAB, run("b")), line(run("a b"))),
    "empty paragraphs": (paragraph("a"), paragraph("a") + paragraph()),
    "spelling of tags": (paragraph("{{ a.b }}"), paragraph("{{a.b}}")),
    "spelling of conditions": (
        when("a and b", paragraph("x")),
        when("(a)  and b", paragraph("x")),
    ),
    "words for an empty field": (
        paragraph('{{ a | default("x") }}'),
        paragraph('{{ a | default("y") }}'),
    ),
    "hidden words": (paragraph("a"), line(run("a"), run("b", "<w:vanish/>"))),
    "words hidden by their style": (
        paragraph("a"),
        line(run("a"), run("b", '<w:rStyle w:val="Hidden"/>')),
    ),
    "a turn of a code that never began": (
        paragraph("a"),
        line(run("a"), mark("separate")),
    ),
    "a page's number": (line(code("PAGE", "1")), line(code("PAGE", "7"))),
    "a page's number in short": (
        line(code("PAGE", "1")),
        line(short_code("PAGE", "7")),
    ),
    "a field code without a result": (
        line(code("PAGE", "1")),
        line(
            mark("begin"),
            "<w:r><w:instrText>PAGE</w:instrText></w:r>",
            mark("end"),
        ),
    ),
}
OTHER = {
    "an expression nobody can read": (
        paragraph("{{ a + b }}"),
        paragraph("{{ a - b }}"),
    ),
    "words": (paragraph("seks uker"), paragraph("tre uker")),
    "capitals": (paragraph("Partene"), paragraph("partene")),
    "order": (paragraph("a") + paragraph("b"), paragraph("b") + paragraph("a")),
    "fields": (paragraph("{{ a }}"), paragraph("{{ b }}")),
    "a field for its name": (paragraph("{{ a }}"), paragraph("a")),
    "conditions": (when("a", paragraph("x")), when("not a", paragraph("x"))),
    "the reach of a condition": (
        when("a", paragraph("x")) + paragraph("y"),
        when("a", paragraph("x"), paragraph("y")),
    ),
    "branches": (
        paragraph("{% if a %}x{% else %}y{% endif %}"),
        paragraph("{% if a %}y{% else %}x{% endif %}"),
    ),
    "loops": (
        paragraph("{% for x in a %}{{ x }}{% endfor %}"),
        paragraph("{% for x in b %}{{ x }}{% endfor %}"),
    ),
    "what a field code computes": (
        line(code("PAGE", "1")),
        line(code("NUMPAGES", "1")),
    ),
    "a link's words": (
        line(code('HYPERLINK "x"', "her")),
        line(code('HYPERLINK "x"', "der")),
    ),
    "signs of another typeface": (
        paragraph("a"),
        line(run("a"), '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'),
    ),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_what_says_the_same_has_the_same_digest(
    tmp_path: Path, one: str, other: str
) -> None:
    assert digest(tmp_path, one) == digest(tmp_path, other)


@pytest.mark.parametrize(("one", "other"), OTHER.values(), ids=OTHER)
def test_what_says_something_else_has_another_digest(
    tmp_path: Path, one: str, other: str
) -> None:
    assert digest(tmp_path, one) != digest(tmp_path, other)


def test_the_condition_round_a_clause_is_part_of_its_text(tmp_path: Path) -> None:
    drafts = [
        draft(tmp_path, "no", WordFile(body=(when(test, clause("a", "A")),)))
        for test in ("scope", "not scope")
    ]

    one, other = (passages(each)["a"].text.digest for each in drafts)

    assert one != other


NOTED = line(run("x"), '<w:r><w:footnoteReference w:id="1"/></w:r>')


def notes(text: str) -> dict[str, tuple[str, str, str]]:
    content = (
        f"<w:footnotes {NAMESPACES}>"
        f'<w:footnote w:id="1">{paragraph(text)}</w:footnote></w:footnotes>'
    )
    return {"word/footnotes.xml": ("rId6", "footnotes", content)}


def test_a_footnote_belongs_to_the_text_that_refers_to_it(tmp_path: Path) -> None:
    one, other = (
        digest(tmp_path, NOTED, parts=notes(text)) for text in ("Lovens", "Loven")
    )

    assert one != other
    assert digest(tmp_path, NOTED) not in {one, other}


def test_a_reference_to_a_clause_is_part_of_the_text(tmp_path: Path) -> None:
    reference = paragraph() + line(code(r"REF _Ref1 \h", "x"))

    def referring(target: str) -> str:
        bookmark = (
            f'<w:p><w:bookmarkStart w:id="1" w:name="_Ref1"/>{run("x")}'
            '<w:bookmarkEnd w:id="1"/></w:p>'
        )
        body = tuple(
            clause(name, name, bookmark if name == target else paragraph("x"))
            for name in ("b", "c")
        )
        file = WordFile(body=(clause("a", "A", reference), *body))
        return passages(draft(tmp_path, "no", file))["a"].text.digest

    assert referring("b") != referring("c")


SPOKEN = st.one_of(
    st.builds(Say, st.text()),
    st.builds(Print, st.from_regex("[a-z.]{1,9}", fullmatch=True)),
    st.builds(Enter, st.from_regex("[a-z.]{1,9}", fullmatch=True)),
    st.just(Leave()),
    st.builds(Begin, st.just("paragraph"), st.text()),
)


@settings(deadline=None)
@given(st.lists(SPOKEN))
def test_a_text_that_is_spelled_is_spelled_for_good(spoken: list[object]) -> None:
    once = spelled(spoken)  # type: ignore[arg-type]  # as drawn

    assert "\n".join(spelled([Say(line)]) for line in once.split("\n")) == once
