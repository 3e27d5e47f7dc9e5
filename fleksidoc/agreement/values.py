"""The values an agreement is made of, whatever language they were written in."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Self

from typing_extensions import TypeAliasType

MINUTES_IN_AN_HOUR = 60
MINUTES_IN_A_DAY = 24 * MINUTES_IN_AN_HOUR


@dataclass(frozen=True, slots=True, order=True)
class TimeOfDay:
    """A time on the clock; 24:00 ends a day and starts none."""

    minutes: int
    """Since midnight, 0 to 1440."""

    @classmethod
    def at(cls, hour: int, minute: int = 0) -> Self:
        """Return the time of ``hour`` and ``minute``.

        >>> TimeOfDay.at(14, 30)
        TimeOfDay(minutes=870)
        """
        return cls(hour * MINUTES_IN_AN_HOUR + minute)

    @property
    def hour(self) -> int:
        """The hour, 0 to 24."""
        return self.minutes // MINUTES_IN_AN_HOUR

    @property
    def minute(self) -> int:
        """The minutes past the hour."""
        return self.minutes % MINUTES_IN_AN_HOUR

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"


@dataclass(frozen=True, slots=True)
class TimeRange:
    """From one time to a later one on the same day."""

    start: TimeOfDay
    end: TimeOfDay

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end.minutes - self.start.minutes

    def holds(self, other: TimeRange) -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: TimeRange) -> bool:
        """Tell whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A number of hours, exact."""

    value: Decimal

    @property
    def minutes(self) -> Decimal:
        """The same in minutes."""
        return self.value * MINUTES_IN_AN_HOUR

    def __str__(self) -> str:
        return f"{self.value:f}"


@dataclass(frozen=True, slots=True)
class OrganisationNumber:
    """The nine digits of the Register of Legal Entities, check digit verified."""

    digits: str

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text of the employer's, by language code; or one plain text for every language.

    A plain text that ``[phrases]`` translates has become texts by language already.

    >>> LocalizedText({"no": "skjerm", "en": "monitor"}).in_language("en")
    'monitor'
    >>> LocalizedText(plain="Bjørkeveien 7").in_language("en")
    'Bjørkeveien 7'
    """

    texts: Mapping[str, str] = field(default_factory=dict, hash=False)
    plain: str = ""

    def in_language(self, code: str) -> str:
        """Return the text to print in the language ``code``.

        Raises:
            KeyError: The text is not given in that language. Validation has seen to
                it that no text lacks a language that was asked for.
        """
        return self.texts[code] if self.texts else self.plain


CustomValue = TypeAliasType(
    "CustomValue",
    "str | int | Decimal | bool | dt.date | TimeOfDay | LocalizedText"
    " | tuple[CustomValue, ...] | Mapping[str, CustomValue]",
)
"""What the employer's own fields can hold."""


class FixedValue(StrEnum):
    """One of a few values: the neutral word, whatever language it was written in."""

    @classmethod
    def word_set(cls) -> str:
        """Return the name of its words in ``language.toml``.

        >>> AveragingBasis.word_set()
        'averaging-basis'
        """
        return _in_kebab_case(cls.__name__)


@cache
def _in_kebab_case(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


class Unit(FixedValue):
    """What a duration counts."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working-day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Duration:
    """So many of a unit, as it was agreed: two weeks are not fourteen days."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.amount} {self.unit}"


class Weekday(FixedValue):
    """A day of the week, in the order of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Month(FixedValue):
    """A month of the year, in order; people write dates with them."""

    JANUARY = "january"
    FEBRUARY = "february"
    MARCH = "march"
    APRIL = "april"
    MAY = "may"
    JUNE = "june"
    JULY = "july"
    AUGUST = "august"
    SEPTEMBER = "september"
    OCTOBER = "october"
    NOVEMBER = "november"
    DECEMBER = "december"


class Party(FixedValue):
    """One side of the agreement."""

    EMPLOYER = "employer"
    EMPLOYEE = "employee"


class Sector(FixedValue):
    """Which rules on negotiation and archives the employer is under."""

    PRIVATE = "private"
    MUNICIPAL = "municipal"
    STATE = "state"


class Position(FixedValue):
    """The post, as section 10-12 of the Working Environment Act sees it."""

    ORDINARY = "ordinary"
    LEADING = "leading"
    PARTICULARLY_INDEPENDENT = "particularly-independent"


class AgeGroup(FixedValue):
    """The employee's age, as far as chapter 11 of the Act asks."""

    ADULT = "adult"
    FROM_15_TO_17 = "15-17"
    UNDER_15 = "under-15"


class ScopeModel(FixedValue):
    """The kind of home office, which names the text."""

    FIXED = "fixed"
    SITUATIONAL = "situational"
    HYBRID = "hybrid"


class Per(FixedValue):
    """The period that days are counted in."""

    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    MONTH = "month"


class Workplace(FixedValue):
    """Where the permanent workplace is."""

    OFFICE = "office"
    HOME = "home"
    SEVERAL = "several"


class HomeDays(FixedValue):
    """Whether the employee may or shall work at home on the home days."""

    PERMITTED = "permitted"
    REQUIRED = "required"


class Approver(FixedValue):
    """Who approves home days at need."""

    MANAGER = "manager"


class AveragingBasis(FixedValue):
    """What the averaging of working hours rests on (section 10-5 of the Act)."""

    INDIVIDUAL = "individual"
    ELECTED_REPRESENTATIVES = "elected-representatives"
    LABOUR_INSPECTORATE = "labour-inspectorate"
    COLLECTIVE_AGREEMENT = "collective-agreement"


class Excess(FixedValue):
    """What becomes of hours above the highest balance."""

    LAPSES = "lapses"
    PAID = "paid"
    CARRIED = "carried"


class BalanceAtEnd(FixedValue):
    """What becomes of plus hours when the arrangement ends."""

    TIME_OFF = "time-off"
    PAID = "paid"
    LAPSES = "lapses"


class Channel(FixedValue):
    """A channel that has a word in every language; other channels are names."""

    E_MAIL = "e-mail"
    PHONE = "phone"
    CHAT = "chat"


class Open(FixedValue):
    """An end that is not fixed: until further notice."""

    OPEN = "open"


class Review(FixedValue):
    """How often the arrangement is gone through."""

    YEARLY = "yearly"
    HALF_YEARLY = "half-yearly"
    NONE = "none"


class TrialAfter(FixedValue):
    """What applies the day after the trial, if nothing is agreed."""

    CONTINUES = "continues"
    ENDS = "ends"


class CountsFrom(FixedValue):
    """When a period of notice starts."""

    RECEIPT = "receipt"
    MONTH_END = "month-end"


class Access(FixedValue):
    """On what terms anyone may enter the home."""

    SEPARATE_CONSENT = "separate-consent"


class AbroadAllowed(FixedValue):
    """Whether work from abroad can be agreed."""

    NO = "no"
    BY_AGREEMENT = "by-agreement"


class Meetings(FixedValue):
    """How often the manager and the employee talk."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


class Concerns(FixedValue):
    """What a request or a refusal is about."""

    HOURS = "hours"
    HOME_OFFICE = "home-office"
    BOTH = "both"


class Outcome(FixedValue):
    """What an evaluation or a review led to."""

    CONTINUE = "continue"
    CHANGE = "change"
    END = "end"
