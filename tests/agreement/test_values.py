"""The values of an agreement, and the words they are read with."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fleksidoc.agreement.documents import documents
from fleksidoc.agreement.values import (
    Duration,
    FixedValue,
    Hours,
    LocalizedText,
    OrganisationNumber,
    Position,
    Sector,
    TimeOfDay,
    TimeRange,
    Unit,
)
from fleksidoc.agreement.vocabulary import Vocabulary


def span(start: int, end: int) -> TimeRange:
    return TimeRange(TimeOfDay.at(start), TimeOfDay.at(end))


def test_a_time_has_hours_and_minutes() -> None:
    time = TimeOfDay.at(14, 30)

    assert (time.hour, time.minute) == (14, 30)


@pytest.mark.parametrize(
    ("other", "held", "overlapping"),
    [
        (span(10, 11), True, True),
        (span(9, 12), True, True),
        (span(8, 10), False, True),
        (span(12, 13), False, False),
        (span(7, 9), False, False),
    ],
)
def test_spans_hold_and_overlap(
    other: TimeRange,
    held: bool,  # noqa: FBT001  # the table's column
    overlapping: bool,  # noqa: FBT001  # the table's column
) -> None:
    assert span(9, 12).holds(other) is held
    assert span(9, 12).overlaps(other) is overlapping
    assert other.overlaps(span(9, 12)) is overlapping


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (span(9, 24), "09:00-24:00"),
        (Hours(Decimal("37.50")), "37.50"),
        (Duration(2, Unit.WORKING_DAY), "2 working-day"),
        (OrganisationNumber("312345609"), "312345609"),
    ],
)
def test_a_value_can_be_shown_in_a_log(value: object, text: str) -> None:
    assert str(value) == text


def test_a_text_is_given_in_the_language_asked_for() -> None:
    text = LocalizedText({"no": "skjerm", "en": "monitor"})

    assert text.in_language("en") == "monitor"
    with pytest.raises(KeyError):
        text.in_language("nn")


def test_every_fixed_value_has_a_word_set_of_its_own() -> None:
    kinds = FixedValue.__subclasses__()

    assert len({kind.word_set() for kind in kinds}) == len(kinds)
    assert Position.word_set() == "position"


def test_the_neutral_words_can_always_be_written() -> None:
    assert Vocabulary().read(Sector, " State ") is Sector.STATE
    assert Vocabulary().read(Sector, "statlig") is None


def test_documents_are_found_by_name() -> None:
    assert {"agreement", "addendum"} <= set(documents())
