"""Sound agreements to change one thing in, and numbers that pass the check."""

from __future__ import annotations

import copy
import datetime as dt
import random
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from fleksidoc.agreement import Validated, validate
from fleksidoc.findings import DataPlace, Finding
from fleksidoc.language import installed, vocabulary
from fleksidoc.sources import Record, Way, dotted
from fleksidoc.sources.toml import parse
from tests.conftest import REPOSITORY

LANGUAGES = installed(REPOSITORY / "templates")
WORDS = vocabulary(LANGUAGES)

SOUND: Mapping[str, Any] = {
    "languages": ["no", "en"],
    "prevailing_language": "no",
    "issued": dt.date(2026, 12, 1),
    "employer": {
        "name": "Tindeskog Analyse AS",
        "organisation_number": "313416720",
        "sector": "private",
        "signatories": [{"name": "Ingrid Tveitmoen"}],
    },
    "employee": {"name": "Marte Solhaugen", "position": "ordinary"},
    "scope": {
        "model": "hybrid",
        "days": ["monday"],
        "permanent_workplace": "office",
        "home_days_are": "permitted",
    },
    "hours": {
        "weekly": Decimal("37.5"),
        "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "core": "09:00-14:30",
    },
    "duration": {"start": dt.date(2027, 1, 1), "end": dt.date(2027, 12, 31)},
    "equipment": {"items": [], "operation": "employer", "maintenance": "employer"},
}


def sound(**changes: object) -> dict[str, Any]:
    """Return sound values with dotted keys changed; None takes a key away.

    In the keys, two underscores stand for a dot.
    """
    values = copy.deepcopy(dict(SOUND))
    for key, value in changes.items():
        *tables, last = key.split("__")
        table = values
        for name in tables:
            table = table.setdefault(name, {})
        if value is None:
            table.pop(last, None)
        else:
            table[last] = value
    return values


def record_of(values: Mapping[str, object]) -> Record:
    """Return the record that a file with these values gives, but for the lines."""
    places = {
        way: DataPlace(file="data.toml", key=dotted(way)) for way in _ways(values)
    }
    return Record(file="data.toml", values=values, places=places, sha256="")


def _ways(value: object, way: Way = ()) -> Iterator[Way]:
    yield way
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _ways(item, (*way, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _ways(item, (*way, index))


def checked(**changes: object) -> Validated:
    """Validate the sound values with changes."""
    return validate(record_of(sound(**changes)), WORDS)


def found(**changes: object) -> tuple[Finding, ...]:
    """Return the findings about the sound values with changes."""
    return checked(**changes).findings


def codes(**changes: object) -> list[str]:
    """Return the codes and places of the findings, as ``DATA001 hours.cor``."""
    return [
        f"{finding.code} {finding.place.key}"
        for finding in found(**changes)
        if isinstance(finding.place, DataPlace)
    ]


def written(text: str) -> Validated:
    """Validate a file that says ``text``."""
    return validate(parse(text.encode(), "data.toml"), WORDS)


def identity_number(seed: int, *, day: int = 0, month: int = 0) -> str:
    """Return a number that passes the check, made up on the spot.

    What is added to the day and the month makes it a D number, or a synthetic one.
    """
    chance = random.Random(seed)  # noqa: S311  # no secret
    while True:
        born = f"{chance.randint(1, 28) + day:02}{chance.randint(1, 12) + month:02}"
        nine = born + f"{chance.randint(0, 99999):05}"
        first = _control(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2))
        second = _control(f"{nine}{first}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
        if first < 10 and second < 10:
            return f"{nine}{first}{second}"


def _control(digits: str, weights: tuple[int, ...]) -> int:
    weighed = zip(digits, weights, strict=False)
    return -sum(int(digit) * weight for digit, weight in weighed) % 11
