"""How long and on what terms: `[availability]`, `[duration]`, `[termination]`."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.values import (
    Channel,
    CountsFrom,
    Duration,
    LocalizedText,
    Open,
    Review,
    TimeRange,
    TrialAfter,
    Weekday,
)


class Availability(Part):
    """When and how the employee can be reached."""

    hours: TimeRange | None = Field(
        default=None, description="When the employee can be reached."
    )
    days: tuple[Weekday, ...] | None = Field(
        default=None, description="The days the employee can be reached."
    )
    channels: tuple[Channel | str, ...] | None = Field(
        default=None,
        description="E-mail, phone and chat are words; anything else is a name.",
    )
    response_time: Duration | None = Field(
        default=None, description="How soon the employee answers as a rule."
    )
    off_hours_reply_expected: bool | None = Field(
        default=None, description="Whether a reply outside working hours is expected."
    )


class Trial(Part):
    """A trial of the arrangement, never of the employment."""

    end: dt.date = Field(description="The last day of the trial.")
    evaluation: dt.date = Field(description="The date of the evaluation meeting.")
    after: TrialAfter = Field(
        description="What applies the day after, if nothing is agreed."
    )
    measures: tuple[LocalizedText, ...] | None = Field(
        default=None, description="What the evaluation looks at."
    )


class Term(Part):
    """From when and for how long the arrangement applies."""

    start: dt.date = Field(description="The first day of the arrangement.")
    end: dt.date | Open = Field(
        description='The last day, or "open" for until further notice.'
    )
    review: Review | None = Field(
        default=None, description="How often the arrangement is gone through."
    )
    trial: Trial | None = Field(default=None, description="A trial, if there is one.")


class Termination(Part):
    """Change and end of the arrangement, never of the employment."""

    notice_employer: Duration | None = Field(
        default=None, description="The employer's period of notice."
    )
    notice_employee: Duration | None = Field(
        default=None, description="The employee's period of notice."
    )
    counts_from: CountsFrom | None = Field(
        default=None, description="When the period of notice starts."
    )
    change_notice: Duration | None = Field(
        default=None, description="How early a wish for a change is given."
    )
    ends_separately: bool | None = Field(
        default=None,
        description=(
            "Whether home office or flexitime may end without the other; required"
            " when the document has both."
        ),
    )
    immediate: LocalizedText | None = Field(
        default=None,
        description="When the arrangement may end at once, as a full sentence.",
    )
