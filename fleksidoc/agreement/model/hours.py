"""Working hours and flexitime: `[hours]` and `[hours.account]`."""

import datetime as dt
from typing import Annotated

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
from fleksidoc.errors import Message

HoursADay = Annotated[Hours, PER_DAY]
HoursAWeek = Annotated[Hours, PER_WEEK]
AgreedHoursAWeek = Annotated[Hours, AGREED_PER_WEEK]
HoursOnAccount = Annotated[Hours, ON_ACCOUNT]


class Averaging(Part):
    """Averaging of the ordinary working hours, under section 10-5 of the Act."""

    weeks: Annotated[
        Duration,
        Counted(Unit.WEEK),
        Message(
            no="Lengden på gjennomsnittsperioden, i uker.",
            en="The length of the averaging period, in weeks.",
        ),
    ]
    basis: Annotated[
        AveragingBasis,
        Message(
            no="Grunnlaget for gjennomsnittsberegningen.",
            en="What the averaging rests on.",
        ),
    ]


class CollectiveRest(Part):
    """Shorter rest on a collective basis, under section 10-8 third paragraph."""

    daily: Annotated[
        HoursADay, Message(no="Daglig arbeidsfri, i timer.", en="Daily rest, in hours.")
    ]
    weekly: Annotated[
        HoursAWeek,
        Message(no="Ukentlig arbeidsfri, i timer.", en="Weekly rest, in hours."),
    ]
    compensation: Annotated[
        LocalizedText,
        Message(
            no="Den kompenserende hvilen, skrevet som en hel setning.",
            en="The compensatory rest, as a full sentence.",
        ),
    ]


class Account(Part):
    """The flexitime account."""

    max_plus: Annotated[
        HoursOnAccount | None,
        Message(no="Høyeste plussaldo, i timer.", en="The highest balance, in hours."),
    ] = None
    max_minus: Annotated[
        HoursOnAccount | None,
        Message(
            no="Høyeste minussaldo, i timer og uten fortegn.",
            en="The lowest balance, in hours and without a sign.",
        ),
    ] = None
    settlement_months: Annotated[
        Annotated[Duration, Counted(Unit.MONTH)] | None,
        Message(
            no="Lengden på avregningsperioden, i måneder.",
            en="The length of the settlement period, in months.",
        ),
    ] = None
    time_off_days_per_year: Annotated[
        Annotated[Duration, Counted(Unit.DAY)] | None,
        Message(
            no="Dager med avspasering i et kalenderår, det meste som kan tas ut.",
            en="Days of time off in a calendar year, at most.",
        ),
    ] = None
    earned_at_home: Annotated[
        bool | None,
        Message(
            no="Om plusstid kan opparbeides på hjemmedager.",
            en="Whether plus hours can be earned on home days.",
        ),
    ] = None
    excess: Annotated[
        Excess,
        Message(
            no="Hva som skjer med timer over høyeste plussaldo, arbeidet på eget "
            "initiativ.",
            en="What becomes of hours above the highest balance, worked on the "
            "employee's own initiative.",
        ),
    ]
    balance_at_end: Annotated[
        BalanceAtEnd,
        Message(
            no="Hva som skjer med plusstid når ordningen opphører.",
            en="What becomes of plus hours when the arrangement ends.",
        ),
    ]
    deduct_minus_from_pay: Annotated[
        bool | None,
        Message(
            no="Om minustid kan trekkes i lønn; må være avtalt skriftlig på "
            "forhånd (§ 14-15 tredje ledd bokstav c).",
            en="Whether minus hours may be deducted from pay; must be agreed in "
            "writing beforehand (section 14-15 third paragraph, letter c).",
        ),
    ] = None


class WorkingHours(Part):
    """The working hours, and flexitime when any of its keys is there."""

    as_contract: Annotated[
        bool | None,
        Message(
            no="Ja: arbeidstiden i arbeidsavtalen gjelder.",
            en="True: the hours of the contract of employment apply.",
        ),
    ] = None
    weekly: Annotated[
        AgreedHoursAWeek | None,
        Message(
            no="Avtalt arbeidstid per uke; må være med når arbeidsavtalens "
            "arbeidstid ikke gjelder.",
            en="Agreed hours a week; required unless as_contract is true.",
        ),
    ] = None
    full_time_weekly: Annotated[
        AgreedHoursAWeek | None,
        Message(
            no="Arbeidstiden per uke i full stilling; stillingsprosenten regnes "
            "ut fra den.",
            en="Full-time hours a week; the percentage is computed from it.",
        ),
    ] = None
    days: Annotated[
        tuple[Weekday, ...] | None,
        Message(
            no="Arbeidsdagene; må være med når arbeidsavtalens arbeidstid ikke "
            "gjelder.",
            en="The working days; required unless as_contract is true.",
        ),
    ] = None
    normal: Annotated[
        TimeRange | None,
        Message(
            no="Den alminnelige arbeidsdagen; med fleksitid det en fraværsdag "
            "regnes som.",
            en="The ordinary day; with flexitime, what a day of absence counts.",
        ),
    ] = None
    core: Annotated[
        tuple[TimeRange, ...] | None,
        Message(
            no="Kjernetiden; en liste når den er delt i to.",
            en="Core hours; a list for two blocks.",
        ),
    ] = None
    outer: Annotated[
        TimeRange | None,
        Message(
            no="Ytre arbeidstid: rammen for fleksitiden.",
            en="Outer working hours: the frame of the flexitime.",
        ),
    ] = None
    start_between: Annotated[
        TimeRange | None,
        Message(no="Når arbeidsdagen begynner.", en="When the working day begins."),
    ] = None
    end_between: Annotated[
        TimeRange | None,
        Message(no="Når arbeidsdagen slutter.", en="When the working day ends."),
    ] = None
    break_minutes: Annotated[
        Annotated[Duration, Counted(Unit.MINUTE, 0, 480)] | None,
        Message(
            no="Pausene i løpet av en arbeidsdag, i minutter.",
            en="Breaks in a working day, in minutes.",
        ),
    ] = None
    break_counts_as_working_time: Annotated[
        bool | None,
        Message(
            no="Om pausene regnes som arbeidstid.",
            en="Whether the breaks are working time.",
        ),
    ] = None
    daily_maximum: Annotated[
        HoursADay | None,
        Message(
            no="Den lengste alminnelige arbeidsdagen, i timer.",
            en="The longest ordinary day, in hours.",
        ),
    ] = None
    weekly_maximum: Annotated[
        HoursAWeek | None,
        Message(
            no="Den lengste alminnelige arbeidsuken, i timer.",
            en="The longest ordinary week, in hours.",
        ),
    ] = None
    averaging: Annotated[
        Averaging | None,
        Message(
            no="Gjennomsnittsberegning av den alminnelige arbeidstiden.",
            en="Averaging of the ordinary working hours.",
        ),
    ] = None
    collective_rest: Annotated[
        CollectiveRest | None,
        Message(
            no="Kortere arbeidsfri på kollektivt grunnlag.",
            en="Shorter rest on a collective basis.",
        ),
    ] = None
    evening_initiative: Annotated[
        bool | None,
        Message(
            no="Avtale om at arbeidstaker kan arbeide mellom kl. 21.00 og 23.00 "
            "på eget initiativ (§ 10-11 tredje ledd).",
            en="Agreement that the employee may work between 21:00 and 23:00 on "
            "the employee's own initiative (section 10-11 third paragraph).",
        ),
    ] = None
    recording: Annotated[
        LocalizedText | None,
        Message(
            no="Hvordan arbeidstiden registreres, skrevet som en hel setning.",
            en="How hours are recorded, as a full sentence.",
        ),
    ] = None
    reduced_right: Annotated[
        bool | None,
        Message(
            no="Redusert arbeidstid etter § 10-2 fjerde ledd.",
            en="Reduced hours under section 10-2 fourth paragraph.",
        ),
    ] = None
    reduced_until: Annotated[
        dt.date | None,
        Message(
            no="Siste dag med redusert arbeidstid.",
            en="The last day of the reduced hours.",
        ),
    ] = None
    account: Annotated[
        Account | None, Message(no="Fleksitidskontoen.", en="The flexitime account.")
    ] = None

    @property
    def flexitime(self) -> bool:
        """Whether the employee has flexitime: any of its keys is there."""
        keys = (self.core, self.outer, self.start_between, self.end_between)
        return self.account is not None or any(key is not None for key in keys)
