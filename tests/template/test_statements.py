from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fleksidoc.language import Fixed, Listing
from fleksidoc.template import Stated, Strength, statements
from tests.template.word_files import h, opened, p, row, table, write

A, B = h("A {# clause: a #}"), h("B {# clause: b #}")
PRINTED, GUARDED, TESTED = Strength.PRINTED, Strength.GUARDED, Strength.TESTED
EMPLOYER = Fixed("arbeidsgiver", neutral="employer")
LAPTOP = {"name": "PC", "owner": EMPLOYER}


def stated(folder: Path, key: str, wording: dict[str, Any], *blocks: str) -> Stated:
    return statements(opened(write(folder, *blocks))).of(key, wording)


def told(one: Stated) -> tuple[Strength | None, list[str]]:
    return one.strength, [clause.id for clause in one.clauses]


def test_a_clause_states_what_it_prints(tmp_path: Path) -> None:
    one = stated(tmp_path, "x.y", {"x": {"y": "ni"}}, A, "a", B, "{{ x.y }} timer")

    assert told(one) == (PRINTED, ["b"])


def test_a_clause_that_prints_a_part_of_a_table_states_the_table(
    tmp_path: Path,
) -> None:
    one = stated(tmp_path, "x", {"x": {"y": "ni"}}, A, "{{ x.y }}")

    assert told(one) == (PRINTED, ["a"])


def test_what_stands_before_the_first_clause_states_nothing(tmp_path: Path) -> None:
    one = stated(tmp_path, "x", {"x": "ni"}, table(row("x", "{{ x }}")), A, "a")

    assert told(one) == (None, [])


def test_a_field_in_a_table_or_in_the_heading_is_printed(tmp_path: Path) -> None:
    heading, cell = h("Om {{ x }} {# clause: a #}"), table(row("x", "{{ x }}"))

    assert told(stated(tmp_path, "x", {"x": "ni"}, heading)) == (PRINTED, ["a"])
    assert told(stated(tmp_path, "x", {"x": "ni"}, A, cell)) == (PRINTED, ["a"])


@pytest.mark.parametrize("printed", ['{{ x|default("ti") }}', "{{ x }}"])
def test_what_would_be_printed_instead_does_not_hide_the_field(
    tmp_path: Path, printed: str
) -> None:
    assert told(stated(tmp_path, "x", {"x": "ni"}, A, printed)) == (PRINTED, ["a"])


def test_words_in_quotation_marks_are_no_field(tmp_path: Path) -> None:
    assert told(stated(tmp_path, "x", {"x": "ni"}, A, '{{ "x" }}')) == (None, [])


def test_a_condition_on_text_does_not_state_the_text(tmp_path: Path) -> None:
    blocks = [A, "{%p if x %}", "som avtalt", "{%p endif %}"]

    assert told(stated(tmp_path, "x", {"x": "ni"}, *blocks)) == (None, [])


@pytest.mark.parametrize(
    "test",
    [
        'x == "employer"',
        '"employer" == x',
        'x != "employee"',
        'x in ["employer", "employee"]',
        'not (x == "employee")',
        'y and x == "employer"',
        'x == "employer" or y',
        "x == y",
    ],
)
def test_a_fixed_value_is_stated_by_a_condition_that_turns_on_it(
    tmp_path: Path, test: str
) -> None:
    blocks = [A, f"{{%p if {test} %}}", "arbeidsgiver eier", "{%p endif %}"]
    wording = {"x": EMPLOYER, "y": EMPLOYER}

    assert told(stated(tmp_path, "x", wording, *blocks)) == (TESTED, ["a"])


@pytest.mark.parametrize(("value", "clauses"), [(True, ["a"]), (False, ["b"])])
def test_a_yes_and_a_no_are_stated_where_they_let_words_be_printed(
    tmp_path: Path,
    value: bool,  # noqa: FBT001 - a parameter of the test
    clauses: list[str],
) -> None:
    blocks = [A, "{%p if x %}", "ja", "{%p endif %}"]
    blocks += [B, "{%p if y %}", "y", "{%p elif x %}", "", "{%p else %}", "nei"]
    blocks += ["{%p endif %}"]

    assert told(stated(tmp_path, "x", {"x": value}, *blocks)) == (TESTED, clauses)


def test_a_condition_that_lets_nothing_be_printed_states_nothing(
    tmp_path: Path,
) -> None:
    blocks = [A, "a", "{%p if x %}", p(" "), "{%p endif %}"]

    assert told(stated(tmp_path, "x", {"x": True}, *blocks)) == (None, [])


def test_an_empty_list_is_stated_by_words_and_a_full_one_by_its_items(
    tmp_path: Path,
) -> None:
    blocks = [A, "{%p if x %}", "dette:", "{%p else %}", "ingenting", "{%p endif %}"]
    loop = ["{%p for one in x %}", "{{ loop.index }} {{ one.name }}", "{%p endfor %}"]

    assert told(stated(tmp_path, "x", {"x": ()}, *blocks)) == (TESTED, ["a"])
    assert told(stated(tmp_path, "x", {"x": (LAPTOP,)}, *blocks)) == (None, [])
    assert told(stated(tmp_path, "x", {"x": (LAPTOP,)}, A, *loop)) == (PRINTED, ["a"])


def test_what_items_have_is_stated_inside_the_loop(tmp_path: Path) -> None:
    blocks = [A, "{%p for one in x %}", '{%p if one.owner == "employer" %}', "eies"]
    blocks += ["{%p endif %}", "{%p endfor %}"]
    other = {"name": "PC", "owner": Fixed("arbeidstaker", neutral="employee")}
    draft = opened(write(tmp_path, *blocks))

    both = statements(draft).of("x.owner", {"x": (other, LAPTOP)})
    neither = statements(draft).of("x.owner", {"x": (other,)})

    assert told(both) == (TESTED, ["a"])
    assert told(neither) == (None, [])


def test_a_list_of_words_is_stated_word_by_word_or_as_a_whole(tmp_path: Path) -> None:
    days = {"x": Listing("mandag", items=["mandag"])}
    loop = ["{%p for one in x %}", "{{ one }}", "{%p endfor %}"]

    assert told(stated(tmp_path, "x", days, A, *loop)) == (PRINTED, ["a"])
    assert told(stated(tmp_path, "x", days, A, "{{ x }}")) == (PRINTED, ["a"])


def test_a_clause_that_is_there_because_of_a_yes_states_it_more_plainly(
    tmp_path: Path,
) -> None:
    blocks = ["{%p if x and y %}", A, "vi avtaler", "{%p if x %}", "x", "{%p endif %}"]
    blocks += ["{%p endif %}", B, "{%p if x %}", "også her", "{%p endif %}"]

    both = stated(tmp_path, "x", {"x": True, "y": "ni"}, *blocks)
    alone = stated(tmp_path, "x", {"x": True}, *blocks)

    assert told(both) == (GUARDED, ["a"])
    assert told(alone) == (TESTED, ["b"])


def test_a_clause_of_which_only_the_heading_is_left_states_nothing(
    tmp_path: Path,
) -> None:
    one = stated(tmp_path, "x", {"x": True}, "{%p if x %}", A, "{%p endif %}", B, "b")

    assert told(one) == (None, [])


def test_a_clause_that_does_not_apply_states_nothing(tmp_path: Path) -> None:
    blocks = ["{%p if false %}", A, "{{ x }}", "{%p endif %}", B, "b"]

    assert told(stated(tmp_path, "x", {"x": "ni"}, *blocks)) == (None, [])


def test_a_document_without_clauses_is_one(tmp_path: Path) -> None:
    one = stated(tmp_path, "x", {"x": "ni"}, h("Brev"), "{{ x }}")

    assert told(one) == (PRINTED, [""])
    assert one.clauses[0].heading({}) == ""


@pytest.mark.parametrize(
    ("heading", "wording", "shown"),
    [
        ("Utstyr", {}, "Utstyr"),
        ("Om  {{ x }} utstyr", {"x": "mye"}, "Om mye utstyr"),
        ("Om {{ x }} utstyr", {}, "Om utstyr"),
        ("{% if x %}Ja{% else %}Nei{% endif %} takk", {"x": "mye"}, "Ja takk"),
        ("{% if x %}Ja{% endif %} takk", {}, "takk"),
    ],
)
def test_a_heading_is_shown_as_it_is_printed(
    tmp_path: Path, heading: str, wording: dict[str, Any], shown: str
) -> None:
    draft = opened(write(tmp_path, h(f"{heading} {{# clause: a #}}"), "a"))

    (clause,) = statements(draft).clauses

    assert clause.heading(wording) == shown


def test_the_file_is_named_as_messages_name_it(tmp_path: Path) -> None:
    draft = opened(write(tmp_path, A, "a"))

    assert statements(draft).file == draft.sources[0].name


@pytest.mark.parametrize(
    ("hidden", "expected"),
    [
        ("<w:vanish/>", (None, [])),
        ('<w:vanish w:val="0"/>', (PRINTED, ["a"])),
        ("<w:b/>", (PRINTED, ["a"])),
    ],
)
def test_hidden_text_states_nothing(
    tmp_path: Path, hidden: str, expected: tuple[Strength | None, list[str]]
) -> None:
    run = f"<w:r><w:rPr>{hidden}</w:rPr><w:t>{{{{ x }}}}</w:t></w:r>"

    one = stated(tmp_path, "x", {"x": "ni"}, A, f"<w:p>{run}</w:p>")

    assert told(one) == expected
