"""Two texts laid side by side."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.verifying.alignment import differences, shown
from fleksidoc.verifying.passages import Passage


def said(*texts: str) -> list[Passage]:
    return [Passage(languages=("nb-NO",), text=text) for text in texts]


def changes(expected: list[Passage], found: list[Passage]) -> list[tuple[str, str]]:
    return [
        (one.expected.text if one.expected else "", one.found.text if one.found else "")
        for one in differences(expected, found)
    ]


def test_a_changed_passage_is_laid_beside_what_it_was() -> None:
    found = changes(said("a", "one two three", "b"), said("a", "one two four", "b"))

    assert found == [("one two three", "one two four")]


def test_a_new_passage_before_a_changed_one_is_new() -> None:
    found = changes(said("one two three"), said("quite new", "one two four"))

    assert found == [("", "quite new"), ("one two three", "one two four")]


def test_what_is_nothing_alike_is_gone_and_come() -> None:
    assert changes(said("one"), said("other")) == [("one", ""), ("", "other")]


def test_the_same_words_elsewhere_in_the_file_are_not_the_same() -> None:
    header = [Passage(part="header", languages=("nb-NO",), text="a")]

    assert changes(header, said("a")) == [("a", ""), ("", "a")]


TEXTS = st.lists(st.text("ab ", min_size=1, max_size=6), max_size=6)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_every_passage_that_is_not_the_same_is_told(
    one: list[str], other: list[str]
) -> None:
    found = differences(said(*one), said(*other))

    gone = [change.expected.text for change in found if change.expected]
    come = [change.found.text for change in found if change.found]
    assert sorted(one + come) == sorted(other + gone)
    assert (one == other) == (not found)


@settings(deadline=None)
@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_texts_that_differ_are_shown_to_differ(
    one: list[str], other: list[str]
) -> None:
    first, second = shown(" ".join(one), " ".join(other))

    assert (first == second) == (one == other)
