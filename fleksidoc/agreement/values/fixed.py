"""Fixed values: one of a few, by a neutral word that no language owns."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache


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


class Answer(FixedValue):
    """What an employer answers to one part of a request."""

    GRANTED = "granted"
    REFUSED = "refused"


class Outcome(FixedValue):
    """What an evaluation or a review led to."""

    CONTINUE = "continue"
    CHANGE = "change"
    END = "end"
