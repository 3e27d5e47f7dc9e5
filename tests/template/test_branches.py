from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fleksidoc.language import Fixed, Listing
from fleksidoc.template.branches import Branch, Known, Way, branches
from tests.template.word_files import h, opened, p, story, write


def known(folder: Path, *blocks: str, **more: Any) -> tuple[Known, ...]:  # noqa: ANN401  handed on
    return branches(opened(write(folder, *blocks, **more)))


def ways(folder: Path, *blocks: str, data: dict[str, Any] | None = None) -> list[str]:
    """The branches that are taken, as ``way text``."""
    return [
        f"{one.branch.way} {one.branch.text}".rstrip()
        for one in known(folder, *blocks)
        if one.taken(data or {})
    ]


@pytest.mark.parametrize(
    ("data", "taken"),
    [
        ({"a": "x"}, ["holds a"]),
        ({"b": "x"}, ["holds b"]),
        ({}, ["otherwise a; b"]),
    ],
)
def test_of_a_choice_one_branch_is_taken(
    tmp_path: Path, data: dict[str, Any], taken: list[str]
) -> None:
    blocks = ("{%p if a %}", "1", "{%p elif b %}", "2", "{%p else %}", "3",
              "{%p endif %}")  # fmt: skip

    assert ways(tmp_path, *blocks, data=data) == taken


def test_where_there_is_no_other_text_being_left_out_is_a_branch(
    tmp_path: Path,
) -> None:
    blocks = ("{%p if a %}", "1", "{%p endif %}")

    assert ways(tmp_path, *blocks) == ["left out a"]
    assert ways(tmp_path, *blocks, data={"a": True}) == ["holds a"]


def test_what_is_inside_is_taken_only_when_it_is_reached(tmp_path: Path) -> None:
    blocks = ("{%p if a %}", "{% if b == 'x' %}1{% endif %}", "{%p endif %}")
    b = Fixed("iks", neutral="x")

    assert ways(tmp_path, *blocks, data={"b": b}) == ["left out a"]
    assert ways(tmp_path, *blocks, data={"a": True, "b": b}) == [
        "holds a",
        'holds b == "x"',
    ]


@pytest.mark.parametrize(
    ("items", "way"),
    [((), "none"), (("x",), "one"), (("x", "y"), "many")],
)
def test_a_list_can_be_empty_or_hold_one_or_several(
    tmp_path: Path, items: tuple[str, ...], way: str
) -> None:
    blocks = ("{%p for one in a %}", "{{ one }}", "{%p endfor %}")

    assert ways(tmp_path, *blocks, data={"a": Listing("…", items=items)}) == [
        f"{way} a"
    ]


def test_what_a_loop_repeats_is_taken_if_any_item_takes_it(tmp_path: Path) -> None:
    blocks = ("{%p for one in a %}", "{% if one.b %}x{% endif %}", "{%p endfor %}")

    assert ways(tmp_path, *blocks, data={"a": ({"b": True}, {})}) == [
        "many a",
        "holds one.b",
        "left out one.b",
    ]


def test_a_loop_tells_of_itself(tmp_path: Path) -> None:
    blocks = (
        "{%p for one in a %}",
        "{% if not loop.first %}, {% endif %}{% if loop.last %}.{% endif %}",
        "{%p endfor %}",
    )

    assert ways(tmp_path, *blocks, data={"a": ("x",)}) == [
        "one a",
        "left out not loop.first",
        "holds loop.last",
    ]


def test_a_branch_knows_its_clause_its_words_and_what_it_turns_on(
    tmp_path: Path,
) -> None:
    found = known(
        tmp_path,
        "{%p if a %}",
        h("Utstyr {# clause: equipment #}"),
        "{%p for one in b.items %}",
        "{% if one.c or d %}Lånes av {{ one.name }} i dag.{% endif %}",
        "{%p endfor %}",
        "{%p endif %}",
    )

    by_text = {(one.branch.way, one.branch.text): one for one in found}
    clause = by_text[Way.CLAUSE, ""]
    inner = by_text[Way.HOLDS, "one.c or d"]
    assert {one.branch.clause for one in found} == {"equipment"}
    assert clause.words.startswith("Utstyr")
    assert set(map(str, clause.turns_on)) == {"a"}
    assert inner.words == "Lånes av {{ one.name }} i dag."
    assert set(map(str, inner.turns_on)) == {"a", "b.items", "d"}
    assert by_text[Way.LEFT_OUT, "a"].words == ""


def test_equal_conditions_in_a_clause_are_told_apart(tmp_path: Path) -> None:
    found = known(tmp_path, p("{% if a %}1{% endif %}{% if a %}2{% endif %}"))

    assert [one.branch for one in found if one.branch.way is Way.HOLDS] == [
        Branch(clause="", way=Way.HOLDS, text="a", nth=1),
        Branch(clause="", way=Way.HOLDS, text="a", nth=2),
    ]


def test_headers_have_branches_too(tmp_path: Path) -> None:
    header = story("hdr", p("{% if reference %}Ref.{% endif %}"))

    found = known(tmp_path, "x", parts={"header1.xml": ("header", header)})

    assert [one.branch.way for one in found] == [Way.HOLDS, Way.LEFT_OUT]
