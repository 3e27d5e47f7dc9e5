from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.template.marking.tags import Broken, Kind, Tag, find_tags, meant


def the_tag(text: str) -> Tag:
    (tag,) = find_tags(text)
    assert isinstance(tag, Tag), tag
    return tag


def the_fault(text: str) -> str:
    (broken,) = find_tags(text)
    assert isinstance(broken, Broken), broken
    return broken.fault.code


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("{% if x == «NO» %}", '{% if x == "NO" %}'),
        ("{% if x == “NO” %}", '{% if x == "NO" %}'),
        ("{% if x == ”NO” %}", '{% if x == "NO" %}'),
        ("{% if x == »NO« %}", '{% if x == "NO" %}'),
        ("{% if x == „NO“ %}", '{% if x == "NO" %}'),
        ("{% if x == ″NO″ %}", '{% if x == "NO" %}'),
        ("{% if x == ‘NO’ %}", '{% if x == "NO" %}'),
        ("{% if x == ‚NO‘ %}", '{% if x == "NO" %}'),
        ("{% if x == ′NO′ %}", '{% if x == "NO" %}'),
        ("{% if x == `NO´ %}", '{% if x == "NO" %}'),
        ('{% if x == "NO” %}', '{% if x == "NO" %}'),
        ('{% if x == ‘si "ja"’ %}', "{% if x == 'si \"ja\"' %}"),
        ("{%\u00a0if\u202fx\u2007%}", "{% if x %}"),
        ("{% i\u00adf x\u200b\ufeff %}", "{% if x %}"),
        ("{{ re\u200cf\u2060 }}", "{{ ref }}"),
        ("{{– x —}}", "{{- x -}}"),
        ("{{ arbeidsa\u030ar }}", "{{ arbeids\u00e5r }}"),
    ],
)
def test_look_alikes_are_read_as_what_they_look_like(written: str, read: str) -> None:
    assert meant(written) == read


@pytest.mark.parametrize(
    "words",
    ['"Employee’s «own»\u00a0–\u00ad"', "'“a” – b\u200b'", "“Employee’s – own”"],
)
def test_letters_in_quoted_words_are_never_touched(words: str) -> None:
    tag = the_tag(f"{{% if x == {words} %}}")

    assert tag.expression[6:-1] == words[1:-1]


@pytest.mark.parametrize(
    ("written", "kind", "reach", "expression"),
    [
        ("{% if a %}", Kind.IF, "", "a"),
        ("{%p if a %}", Kind.IF, "p", "a"),
        ("{%P If a %}", Kind.IF, "p", "a"),
        ("{%pif a %}", Kind.IF, "p", "a"),
        ("{% p if a %}", Kind.IF, "p", "a"),
        ("{%\u00a0p\u00a0Elif a %}", Kind.ELIF, "p", "a"),
        ("{%tr else %}", Kind.ELSE, "tr", ""),
        ("{%tc Endif %}", Kind.ENDIF, "tc", ""),
        ("{%r endfor %}", Kind.ENDFOR, "", ""),
        ("{{- a -}}", Kind.FIELD, "", "a"),
        ("{% if ifs and orelse %}", Kind.IF, "", "ifs and orelse"),
        ("{{ a.b }}", Kind.FIELD, "", "a.b"),
        ("{{p}}", Kind.FIELD, "", "p"),
        ("{# clause: home-office #}", Kind.CLAUSE, "", "home-office"),
        ("{# Clause:\u00a0a2 #}", Kind.CLAUSE, "", "a2"),
        ("{# part: signatures #}", Kind.PART, "", "signatures"),
    ],
)
def test_a_tag_says_what_it_does(
    written: str, kind: Kind, reach: str, expression: str
) -> None:
    tag = the_tag(written)

    assert (tag.kind, tag.reach, tag.expression) == (kind, reach, expression)


def test_a_loop_names_its_items_and_its_list() -> None:
    tag = the_tag("{%tr For item in equipment.items %}")

    assert (tag.name, tag.expression) == ("item", "equipment.items")
    assert tag.meant == "{%tr for item in equipment.items %}"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ name", "TPL001"),
        ("{{ name %}", "TPL001"),
        ("{% if name }", "TPL001"),
        ("Skriv {# 12 i feltet", "TPL001"),
        ("name }}", "TPL003"),
        ("100 %}", "TPL003"),
        ("{ name }", "TPL004"),
        ("{a.b}", "TPL004"),
        ("{% set x = 1 %}", "TPL005"),
        ("{% for a, b in c %}", "TPL009"),
        ("{% if %}", "TPL009"),
        ('{{%if typ == "a" }}', "TPL005"),
        ("{% else x %}", "TPL009"),
        ("{% %}", "TPL005"),
        ("{{p x }}", "TPL006"),
        ("{{r x.y }}", "TPL006"),
        ("{# husk dette #}", "TPL007"),
        (" {%- if x %}a", "TPL008"),
        ("a{% if x –%} ", "TPL008"),
        ("{%-p if x %}", "TPL008"),
        ("{# clause: Æ #}", "TPL007"),
        ("{# part: front #}", "TPL007"),
    ],
)
def test_what_only_looks_like_a_tag_is_told(text: str, code: str) -> None:
    assert the_fault(text) == code


def test_one_brace_short_does_not_swallow_the_next_tag() -> None:
    kinds = [type(item) for item in find_tags("Hei {{ a } og { b } og {{ x }}")]

    assert kinds == [Broken, Broken, Tag]


def test_wide_braces_look_like_a_field() -> None:
    found = [item for item in find_tags("｛｛ navn ｝｝") if isinstance(item, Broken)]

    assert [broken.fault.code for broken in found] == ["TPL004"] * 4


def test_braces_in_quoted_words_do_not_end_a_tag() -> None:
    tag = the_tag('{{ x|default("}}") }} y')

    assert tag.expression == 'x|default("}}")'


def test_a_quotation_mark_without_its_partner_does_not_hide_the_end() -> None:
    tag = the_tag('{% if x == "NO %} og')

    assert tag.expression == 'x == "NO'


def test_a_dash_takes_the_spaces_beside_it_along() -> None:
    text = "a  {%- if x -%}  b"

    tag = the_tag(text)

    assert text[: tag.start] + text[tag.end :] == "ab"


def test_a_mark_takes_the_space_before_it_along() -> None:
    text = "Utstyr \u00a0{# clause: equipment #}"

    tag = the_tag(text)

    assert text[: tag.start] == "Utstyr"


def test_escaped_braces_are_no_tag() -> None:
    tags = [tag for tag in find_tags("{_{ a }_} {_% %_}") if isinstance(tag, Tag)]

    assert [tag.expression for tag in tags] == ["{{", "}}", "{%", "%}"]


@settings(deadline=None)
@given(st.text(string.ascii_letters + "{}%#_ «»“”\"'.-\u00a0\u00adpif", max_size=60))
def test_any_text_is_read_without_overlap_and_to_the_end(text: str) -> None:
    tags = [item for item in find_tags(text) if isinstance(item, Tag)]

    ends = [0]
    for tag in tags:
        assert ends[-1] <= tag.start < tag.end <= len(text)
        ends.append(tag.end)
