"""Working hours and flexitime: `[hours]` and `[hours.account]`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from fleksidoc.agreement.model.part import (
    AGREED_PER_WEEK,
    ON_ACCOUNT,
    PER_DAY,
    PER_WEEK,
    Counted,
    Part,
)
from fleksidoc.agreement.values import (
    AveragingBasis,
    BalanceAtEnd,
    Duration,
    Excess,
    Hours,
    LocalizedText,
    TimeRange,
    Unit,
    Weekday,
)

HoursADay = Annotated[Hours, PER_DAY]
HoursAWeek = Annotated[Hours, PER_WEEK]
AgreedHoursAWeek = Annotated[Hours, AGREED_PER_WEEK]
HoursOnAccount = Annotated[Hours, ON_ACCOUNT]


class Averaging(Part):
    """Averaging of the ordinary working hours, under section 10-5 of the Act."""

    weeks: Annotated[Duration, Counted(Unit.WEEK)] = Field(
        description="The length of the averaging period, in weeks."
    )
    basis: AveragingBasis = Field(description="What the averaging rests on.")


class CollectiveRest(Part):
    """Shorter rest on a collective basis, under section 10-8 third paragraph."""

    daily: HoursADay = Field(description="Daily rest, in hours.")
    weekly: HoursAWeek = Field(description="Weekly rest, in hours.")
    compensation: LocalizedText = Field(
        description="The compensatory rest, as a full sentence."
    )


class Account(Part):
    """The flexitime account."""

    max_plus: HoursOnAccount | None = Field(
        default=None, description="The highest balance, in hours."
    )
    max_minus: HoursOnAccount | None = Field(
        default=None, description="The lowest balance, in hours and without a sign."
    )
    settlement_months: Annotated[Duration, Counted(Unit.MONTH)] | None = Field(
        default=None, description="The length of the settlement period, in months."
    )
    time_off_days_per_year: Annotated[Duration, Counted(Unit.DAY)] | None = Field(
        default=None, description="Days of time off in a calendar year, at most."
    )
    earned_at_home: bool | None = Field(
        default=None, description="Whether plus hours can be earned on home days."
    )
    excess: Excess = Field(
        description=(
            "What becomes of hours above the highest balance, worked on the"
            " employee's own initiative."
        )
    )
    balance_at_end: BalanceAtEnd = Field(
        description="What becomes of plus hours when the arrangement ends."
    )
    deduct_minus_from_pay: bool | None = Field(
        default=None,
        description=(
            "Whether minus hours may be deducted from pay; must be agreed in writing"
            " beforehand (section 14-15 third paragraph, letter c)."
        ),
    )


class WorkingHours(Part):
    """The working hours, and flexitime when any of its keys is there."""

    as_contract: bool | None = Field(
        default=None,
        description="True: the hours of the contract of employment apply.",
    )
    weekly: AgreedHoursAWeek | None = Field(
        default=None,
        description="Agreed hours a week; required unless as_contract is true.",
    )
    full_time_weekly: AgreedHoursAWeek | None = Field(
        default=None,
        description="Full-time hours a week; the percentage is computed from it.",
    )
    days: tuple[Weekday, ...] | None = Field(
        default=None,
        description="The working days; required unless as_contract is true.",
    )
    normal: TimeRange | None = Field(
        default=None,
        description="The ordinary day; with flexitime, what a day of absence counts.",
    )
    core: tuple[TimeRange, ...] | None = Field(
        default=None, description="Core hours; a list for two blocks."
    )
    outer: TimeRange | None = Field(
        default=None, description="Outer working hours: the frame of the flexitime."
    )
    start_between: TimeRange | None = Field(
        default=None, description="When the working day begins."
    )
    end_between: TimeRange | None = Field(
        default=None, description="When the working day ends."
    )
    break_minutes: Annotated[Duration, Counted(Unit.MINUTE, 0, 480)] | None = Field(
        default=None, description="Breaks in a working day, in minutes."
    )
    break_counts_as_working_time: bool | None = Field(
        default=None, description="Whether the breaks are working time."
    )
    daily_maximum: HoursADay | None = Field(
        default=None, description="The longest ordinary day, in hours."
    )
    weekly_maximum: HoursAWeek | None = Field(
        default=None, description="The longest ordinary week, in hours."
    )
    averaging: Averaging | None = Field(
        default=None, description="Averaging of the ordinary working hours."
    )
    collective_rest: CollectiveRest | None = Field(
        default=None, description="Shorter rest on a collective basis."
    )
    evening_initiative: bool | None = Field(
        default=None,
        description=(
            "Agreement that the employee may work between 21:00 and 23:00 on the"
            " employee's own initiative (section 10-11 third paragraph)."
        ),
    )
    recording: LocalizedText | None = Field(
        default=None, description="How hours are recorded, as a full sentence."
    )
    reduced_right: bool | None = Field(
        default=None,
        description="Reduced hours under section 10-2 fourth paragraph.",
    )
    reduced_until: dt.date | None = Field(
        default=None, description="The last day of the reduced hours."
    )
    account: Account | None = Field(default=None, description="The flexitime account.")

    @property
    def flexitime(self) -> bool:
        """Whether the employee has flexitime: any of its keys is there."""
        keys = (self.core, self.outer, self.start_between, self.end_between)
        return self.account is not None or any(key is not None for key in keys)
