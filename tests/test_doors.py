from __future__ import annotations

import sys

import pytest

import fleksidoc
from fleksidoc import bilingual, template
from fleksidoc.doors import opening

ROOMS = (fleksidoc, bilingual, template)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__)
def test_everything_that_a_room_offers_is_there(room: object) -> None:
    for name in room.__all__:  # type: ignore[attr-defined]  # every package's
        assert getattr(room, name).__name__ == name


def test_what_is_fetched_once_is_there() -> None:
    fetch = opening("fleksidoc", {"sleep": "time"})

    found = fetch("sleep")
    kept = sys.modules["fleksidoc"].__dict__.pop("sleep")

    assert found is kept


def test_a_room_has_no_more_than_it_offers() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        template.nothing  # noqa: B018  asked for
