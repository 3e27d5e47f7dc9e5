"""How long and on what terms: `[availability]`, `[duration]`, `[termination]`."""

import datetime as dt
from typing import Annotated

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
from fleksidoc.errors import Message


class Availability(Part):
    """When and how the employee can be reached."""

    hours: Annotated[
        TimeRange | None,
        Message(
            no="Når arbeidstaker er tilgjengelig.",
            en="When the employee can be reached.",
        ),
    ] = None
    days: Annotated[
        tuple[Weekday, ...] | None,
        Message(
            no="Dagene arbeidstaker er tilgjengelig.",
            en="The days the employee can be reached.",
        ),
    ] = None
    channels: Annotated[
        tuple[Channel | str, ...] | None,
        Message(
            no="Kanalene; e-post, telefon og chat er faste ord, alt annet er et navn.",
            en="The channels; e-mail, phone and chat are words, others are names.",
        ),
    ] = None
    response_time: Annotated[
        Duration | None,
        Message(
            no="Hvor raskt arbeidstaker som regel svarer.",
            en="How soon the employee answers as a rule.",
        ),
    ] = None
    off_hours_reply_expected: Annotated[
        bool | None,
        Message(
            no="Om det ventes svar utenom arbeidstiden.",
            en="Whether a reply outside working hours is expected.",
        ),
    ] = None


class Trial(Part):
    """A trial of the arrangement, never of the employment."""

    end: Annotated[
        dt.date,
        Message(no="Siste dag i prøveperioden.", en="The last day of the trial."),
    ]
    evaluation: Annotated[
        dt.date,
        Message(
            no="Datoen for evalueringsmøtet.", en="The date of the evaluation meeting."
        ),
    ]
    after: Annotated[
        TrialAfter,
        Message(
            no="Hva som gjelder dagen etter, hvis ikke noe er avtalt.",
            en="What applies the day after, if nothing is agreed.",
        ),
    ]
    measures: Annotated[
        tuple[LocalizedText, ...] | None,
        Message(no="Hva evalueringen ser på.", en="What the evaluation looks at."),
    ] = None


class Term(Part):
    """From when and for how long the arrangement applies."""

    start: Annotated[
        dt.date,
        Message(
            no="Den første dagen ordningen gjelder.",
            en="The first day of the arrangement.",
        ),
    ]
    end: Annotated[
        dt.date | Open,
        Message(
            no="Den siste dagen, eller «inntil videre».",
            en='The last day, or "open" for until further notice.',
        ),
    ]
    review: Annotated[
        Review | None,
        Message(
            no="Hvor ofte ordningen gjennomgås.",
            en="How often the arrangement is gone through.",
        ),
    ] = None
    trial: Annotated[
        Trial | None,
        Message(
            no="En prøveperiode, hvis det er avtalt.", en="A trial, if there is one."
        ),
    ] = None


class Termination(Part):
    """Change and end of the arrangement, never of the employment."""

    notice_employer: Annotated[
        Duration | None,
        Message(
            no="Arbeidsgivers frist for å si opp ordningen.",
            en="The employer's period of notice.",
        ),
    ] = None
    notice_employee: Annotated[
        Duration | None,
        Message(
            no="Arbeidstakers frist for å si opp ordningen.",
            en="The employee's period of notice.",
        ),
    ] = None
    counts_from: Annotated[
        CountsFrom | None,
        Message(
            no="Når oppsigelsesfristen begynner å løpe.",
            en="When the period of notice starts.",
        ),
    ] = None
    change_notice: Annotated[
        Duration | None,
        Message(
            no="Hvor tidlig et ønske om endring må fremmes.",
            en="How early a wish for a change is given.",
        ),
    ] = None
    ends_separately: Annotated[
        bool | None,
        Message(
            no="Om hjemmekontor eller fleksitid kan opphøre uten det andre; må "
            "være med når dokumentet omfatter begge.",
            en="Whether home office or flexitime may end without the other; "
            "required when the document has both.",
        ),
    ] = None
    immediate: Annotated[
        LocalizedText | None,
        Message(
            no="Når ordningen kan opphøre straks, skrevet som en hel setning.",
            en="When the arrangement may end at once, as a full sentence.",
        ),
    ] = None
