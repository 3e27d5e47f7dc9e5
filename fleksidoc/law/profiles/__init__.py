"""Profiles: limits that a collective agreement sets, as dated data with its source.

A profile is a file in this folder; its name is what ``employer.profile`` says.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Sector, TimeOfDay, TimeRange
from fleksidoc.errors import Message
from fleksidoc.findings import Citation
from fleksidoc.law.statute import Period, Statute


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one edition of a collective agreement allows."""

    name: str
    statute: Statute
    sector: Sector
    period: Period
    read: dt.date
    core: TimeRange
    outer: TimeRange
    max_plus: int
    max_minus: int
    least_settlement_months: int
    most_settlement_months: int
    time_off_days_per_year: int
    discussed: bool
    """Whether the scheme is to be discussed before it is introduced."""

    vote: bool
    """Whether those concerned are to vote on it."""

    @property
    def cites(self) -> Citation:
        """How the agreement is cited."""
        return self.statute.cite()


def profile_of(agreement: Agreement) -> Profile | None:
    """Return the profile that the employer follows, if it names one there is."""
    return profiles().get(agreement.employer.profile or "")


@cache
def profiles() -> Mapping[str, Profile]:
    """Return every profile by its name."""
    files = sorted(Path(__file__).parent.glob("*.toml"))
    return MappingProxyType({file.stem: _read(file) for file in files})


def _read(file: Path) -> Profile:
    told = tomllib.loads(file.read_text("utf-8"))
    hours, introduction = told["hours"], told["introduction"]
    return Profile(
        name=file.stem,
        statute=Statute(
            no=told["name"]["no"],
            en=told["name"]["en"],
            identifier=file.stem,
            source=Message(**told["source"]),
        ),
        sector=Sector(told["sector"]),
        period=Period(told["begins"], told["ends"]),
        read=told["read"],
        core=_span(hours["core"]),
        outer=_span(hours["outer"]),
        max_plus=hours["max_plus"],
        max_minus=hours["max_minus"],
        least_settlement_months=hours["settlement_months"]["least"],
        most_settlement_months=hours["settlement_months"]["most"],
        time_off_days_per_year=hours["time_off_days_per_year"],
        discussed=introduction["discussed"],
        vote=introduction["vote"],
    )


def _span(told: Mapping[str, dt.time]) -> TimeRange:
    return TimeRange(_time(told["start"]), _time(told["end"]))


def _time(told: dt.time) -> TimeOfDay:
    return TimeOfDay.at(told.hour, told.minute)
