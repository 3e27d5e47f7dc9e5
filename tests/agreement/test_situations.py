"""What is said of each situation, in both languages."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from string import Formatter

import pytest

import fleksidoc.agreement as room
from fleksidoc.agreement.situations import Refusal, Situation
from fleksidoc.findings import DataPlace


def situations() -> Iterator[tuple[str, Situation]]:
    for found in pkgutil.walk_packages(room.__path__, prefix=f"{room.__name__}."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, Situation):
                yield name, value


ALL = {value: name for name, value in situations()}
EACH = pytest.mark.parametrize("situation", ALL, ids=list(ALL.values()))


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@EACH
def test_both_languages_name_the_same_facts(situation: Situation) -> None:
    assert names(situation.no) == names(situation.en)
    assert names(situation.hint_no) == names(situation.hint_en)
    assert names(situation.near_no) == names(situation.near_en)
    assert "nearest" in names(situation.near_no)


@EACH
def test_a_sentence_ends_as_one(situation: Situation) -> None:
    for text in (situation.no, situation.en):
        assert text.endswith(".")
    for text in (situation.near_no, situation.near_en):
        assert "?" in text
        assert text.endswith(("?", "."))


@EACH
def test_norwegian_has_norwegian_quotation_marks(situation: Situation) -> None:
    assert not re.search("[“”]", situation.no + situation.hint_no)
    assert not re.search("[«»]", situation.en + situation.hint_en)


def test_a_code_means_one_thing() -> None:
    by_code: dict[str, set[str]] = {}
    for situation, name in ALL.items():
        by_code.setdefault(situation.code, set()).add(name)

    shared = {code: names for code, names in by_code.items() if len(names) > 1}
    assert shared == {
        "DATA001": {"UNKNOWN_KEY", "KEY_OF_ANOTHER_TABLE"},
        "DATA006": {"NOT_INSTALLED", "NO_SUCH_DOCUMENT"},
    }


def test_something_near_changes_the_hint() -> None:
    situation = next(one for one, name in ALL.items() if name == "UNKNOWN_KEY")
    place = DataPlace(file="data.toml", key="x")

    near = situation.at(place, key="x", nearest="y", valid=())
    far = Refusal(situation, {"key": "x", "nearest": "", "valid": ()}).at(place)

    assert near.hint.no == situation.near_no
    assert far.hint.no == situation.hint_no
