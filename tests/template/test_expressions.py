from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
    parse_condition,
    parse_path,
    parse_printed,
)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("a", "a"),
        (" a . b ", "a.b"),
        ("a['items']", "a.items"),
        ("true", "true"),
        ("not a", "not a"),
        ("not(a)", "not a"),
        ("not (a and b)", "not (a and b)"),
        ("(a and b) and c", "a and b and c"),
        ("a and (b and c)", "a and b and c"),
        ("a or (b or c)", "a or b or c"),
        ("a and (b or c)", "a and (b or c)"),
        ("(a and b) or c", "a and b or c"),
        ("a=='x'", 'a == "x"'),
        ("'x'  ==a", 'a == "x"'),
        ("a != false", "a != false"),
        ("a == b.c", "a == b.c"),
        ("a in ['x', \"y\"]", 'a in ["x", "y"]'),
        ("a not in ('x',)", 'a not in ["x"]'),
    ],
)
def test_equal_conditions_are_written_alike(written: str, canonical: str) -> None:
    assert str(parse_condition(written)) == canonical
    assert str(parse_condition(canonical)) == canonical


@pytest.mark.parametrize(
    ("written", "canonical"),
    [("a.b", "a.b"), ("'x'", '"x"'), ("a|default('x')", 'a|default("x")')],
)
def test_fields_and_words_can_be_printed(written: str, canonical: str) -> None:
    assert str(parse_printed(written)) == canonical


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("lipsum.__globals__['os'].getpid()", "TPL063"),
        ("employee.clear()", "TPL063"),
        ("a + b", "TPL063"),
        ("a[0]", "TPL063"),
        ("a[1:2]", "TPL063"),
        ("a|upper", "TPL063"),
        ("a|default(b)", "TPL063"),
        ("a|default('x', true)", "TPL063"),
        ("(a or b)|default('x')", "TPL063"),
        ("a < b", "TPL063"),
        ("a == b == c", "TPL063"),
        ("a == 5", "TPL063"),
        ("a == none", "TPL063"),
        ("'a' == 'b'", "TPL063"),
        ("a in b", "TPL063"),
        ("a in [b]", "TPL063"),
        ("a is defined", "TPL063"),
        ("'a' if b else 'c'", "TPL063"),
        ("[a]", "TPL063"),
        ("{'a': b}", "TPL063"),
        ("a ~ b", "TPL063"),
        ("not 'a'", "TPL063"),
        ("'a' and b", "TPL063"),
        ("'a'", "TPL063"),
        ("a|default('x')", "TPL063"),
        ("a b", "TPL062"),
        ("a ==", "TPL062"),
        ("a == 'x", "TPL062"),
        ("", "TPL062"),
        ("(a", "TPL062"),
        ("%if a", "TPL069"),
        ("a }} b {{ c", "TPL069"),
        ("a – b", "TPL069"),
        ("a → b", "TPL069"),
    ],
)
def test_what_is_not_listed_is_refused(text: str, code: str) -> None:
    with pytest.raises(RefusedExpressionError) as caught:
        parse_condition(text)

    assert caught.value.fault.code == code
    assert caught.value.facts["expression"] == text


def test_conditions_are_not_printed() -> None:
    with pytest.raises(RefusedExpressionError, match="TPL063"):
        parse_printed("a and b")


def test_only_a_field_is_looped_over() -> None:
    with pytest.raises(RefusedExpressionError, match="TPL063"):
        parse_path("'abc'")


def test_an_odd_character_is_named_by_sight() -> None:
    with pytest.raises(RefusedExpressionError) as caught:
        parse_condition("a … b")

    assert caught.value.facts["character"] == "…"
    assert caught.value.facts["code"] == "U+2026"


def test_a_name_with_a_hyphen_is_no_subtraction() -> None:
    assert str(parse_printed("na-me_x")) == "na-me_x"


NAMES = st.sampled_from(["a", "b.c", "d.e.f"])
CONDITIONS = st.recursive(
    st.one_of(
        NAMES,
        st.builds('{} == "{}"'.format, NAMES, st.sampled_from(["x", "y z"])),
        st.builds("{} != true".format, NAMES),
        st.builds('{} not in ["x"]'.format, NAMES),
    ),
    lambda inner: st.one_of(
        st.builds("not ({})".format, inner),
        st.builds("({}) and ({})".format, inner, inner),
        st.builds("({}) or ({})".format, inner, inner),
    ),
)


@settings(deadline=None)
@given(CONDITIONS)
def test_a_canonical_text_reads_back_as_itself(text: str) -> None:
    condition = parse_condition(text)

    assert parse_condition(str(condition)) == condition
