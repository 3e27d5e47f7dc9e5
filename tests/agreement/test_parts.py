"""A table of the contract is a frozen value, like any other dataclass."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from fleksidoc.agreement.model.scope import Place

HERE = Place(address="Storgata 1", own_home=True)


def test_it_shows_and_gives_what_it_holds() -> None:
    assert repr(HERE) == "Place(address='Storgata 1', own_home=True)"
    assert dict(HERE) == {"address": "Storgata 1", "own_home": True}


def test_it_equals_another_with_the_same_values() -> None:
    same, other = replace(HERE), replace(HERE, own_home=False)

    assert {HERE, same, other} == {HERE, other}
    assert HERE != "Storgata 1"


def test_it_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        HERE.address = "x"  # type: ignore[misc]  # what is shown
    with pytest.raises(FrozenInstanceError):
        del HERE.address


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"address": "x"}, r"unknown set\(\), missing \['own_home'\]"),
        ({"address": "x", "own_home": True, "y": 1}, r"unknown {'y'}, missing \[\]"),
    ],
)
def test_it_takes_its_own_fields_and_all_of_them(
    values: dict[str, str | bool], words: str
) -> None:
    with pytest.raises(TypeError, match=words):
        Place(**values)  # type: ignore[arg-type]  # what is shown
