"""The sound agreement with dotted keys changed, and what the law says of it."""

from __future__ import annotations

import copy
import datetime as dt
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from fleksidoc import law
from fleksidoc.agreement import Agreement, Vocabulary, validate
from fleksidoc.findings import DataPlace, Finding
from fleksidoc.language import installed, vocabulary
from fleksidoc.sources import Record
from tests.conftest import REPOSITORY

SOUND = REPOSITORY / "tests" / "law" / "sound.toml"
FIXED_HOURS: dict[str, object] = {
    "hours.core": None,
    "hours.outer": None,
    "hours.account": None,
    "termination.ends_separately": None,
}


@cache
def words() -> Vocabulary:
    return vocabulary(installed(REPOSITORY / "templates"))


def record(changes: Mapping[str, object]) -> Record:
    """Return the sound agreement with dotted keys changed; None takes a key away."""
    values = tomllib.loads(SOUND.read_text("utf-8"), parse_float=Decimal)
    for dotted, value in changes.items():
        change(values, dotted, copy.deepcopy(value))
    return Record(
        file="data.toml",
        values=values,
        places={(): DataPlace(file="data.toml")},
        sha256="",
    )


def change(values: dict[str, Any], dotted: str, value: object) -> None:
    *tables, key = dotted.split(".")
    table = values
    for name in tables:
        table = table.setdefault(name, {})
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value


def agreement(changes: Mapping[str, object]) -> Agreement:
    """Return the changed agreement; the data must not contradict itself."""
    validated = validate(record(changes), words())
    assert validated.agreement is not None, validated.findings
    return validated.agreement


def findings(changes: Mapping[str, object], on: dt.date | None = None) -> list[Finding]:
    return law.check(agreement(changes), record(changes), on)


def codes(changes: Mapping[str, object], on: dt.date | None = None) -> set[str]:
    return {finding.code for finding in findings(changes, on)}


def found(code: str, changes: Mapping[str, object]) -> list[Finding]:
    """Return the findings of one code."""
    return [finding for finding in findings(changes) if finding.code == code]
