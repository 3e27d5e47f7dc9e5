"""A key that no example speaks of has values of its type."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated

import pytest

from fleksidoc.agreement import Part
from fleksidoc.agreement.model.part import Counted
from fleksidoc.agreement.values import (
    CustomValue,
    Duration,
    LocalizedText,
    Open,
    Party,
    Unit,
    Weekday,
)
from fleksidoc.errors import Message
from fleksidoc.samples.keys import _Keys

MEANING = Message(no="Avtalen.", en="The agreement.")


class Anything(Part):
    """A table of every type."""

    lasting: Annotated[Duration, MEANING]
    counted: Annotated[Annotated[Duration, Counted(Unit.DAY)] | None, MEANING] = None
    named: Annotated[tuple[str, ...], MEANING]
    days: Annotated[tuple[Weekday, ...], MEANING]
    party: Annotated[Party, MEANING]
    until: Annotated[dt.date | Open, MEANING]
    said: Annotated[LocalizedText, MEANING]
    own: Annotated[Mapping[str, CustomValue] | None, MEANING] = None


TABLE = _Keys(languages=("nn", "en"), own=("x",)).table(Anything, "", {})


@pytest.mark.parametrize(
    ("key", "options"),
    [
        ("lasting", ("2 weeks",)),
        ("counted", (2,)),
        ("named", (["Eksempel", "Eksempel"], ["Eksempel"])),
        ("days", (["monday", "tuesday"], ["monday"])),
        ("party", ("employer", "employee")),
        ("until", (dt.date(2027, 1, 15), "open")),
        ("said", ({"nn": "[avtalen]", "en": "[the agreement]"},)),
        ("own", ({"x": {"nn": "[avtalen]", "en": "[the agreement]"}},)),
    ],
)
def test_a_key_has_the_values_worth_trying(
    key: str, options: tuple[object, ...]
) -> None:
    assert TABLE.keys[key].options == options
