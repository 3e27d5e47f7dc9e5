"""The home office: `[scope]`."""

from typing import Annotated

from fleksidoc.agreement.model.part import Counted, Part
from fleksidoc.agreement.values import (
    Approver,
    Duration,
    HomeDays,
    LocalizedText,
    Per,
    ScopeModel,
    Unit,
    Weekday,
    Workplace,
)
from fleksidoc.errors import Message

Days = Annotated[Duration, Counted(Unit.DAY, most=31)]


class Place(Part):
    """Another place the employee may work from."""

    address: Annotated[str, Message(no="Adressen.", en="The address.")]
    own_home: Annotated[
        bool,
        Message(
            no="Om det er arbeidstakers eget hjem.",
            en="Whether it is the employee's own home.",
        ),
    ]


class Scope(Part):
    """The extent of the home office; the table is there when there is one."""

    model: Annotated[
        ScopeModel,
        Message(
            no="Hva ordningen kalles i teksten; dager, antall og situasjoner kan "
            "kombineres.",
            en="Names the text; days, counts and situations may be combined.",
        ),
    ]
    days: Annotated[
        tuple[Weekday, ...] | None,
        Message(no="Faste hjemmedager.", en="Fixed days at home."),
    ] = None
    home_days_min: Annotated[
        Days | None,
        Message(
            no="Laveste antall hjemmedager i hver periode.",
            en="The least number of home days in each period.",
        ),
    ] = None
    home_days_max: Annotated[
        Days | None,
        Message(
            no="Høyeste antall hjemmedager i hver periode.",
            en="The highest number of home days in each period.",
        ),
    ] = None
    office_days_min: Annotated[
        Days | None,
        Message(
            no="Laveste antall kontordager i hver periode.",
            en="The least number of office days in each period.",
        ),
    ] = None
    per: Annotated[
        Per | None,
        Message(
            no="Perioden dagene telles i; må være med når antall er oppgitt.",
            en="The period of the counts; required with them.",
        ),
    ] = None
    office_days: Annotated[
        tuple[Weekday, ...] | None,
        Message(
            no="Dager da arbeidstaker ventes å være på kontoret.",
            en="Days when presence at the office is expected.",
        ),
    ] = None
    situations: Annotated[
        LocalizedText | None,
        Message(
            no="Situasjonene som gir adgang til å arbeide hjemmefra, skrevet som "
            "en hel setning.",
            en="The situations that permit work from home, as a full sentence.",
        ),
    ] = None
    request_notice: Annotated[
        Duration | None,
        Message(
            no="Hvor tidlig arbeidstaker ber om en hjemmedag ved behov.",
            en="How early the employee asks for a home day at need.",
        ),
    ] = None
    approved_by: Annotated[
        Approver | None,
        Message(
            no="Hvem som godkjenner hjemmedager ved behov.",
            en="Who approves home days at need.",
        ),
    ] = None
    permanent_workplace: Annotated[
        Workplace,
        Message(
            no="Hvor det faste arbeidsstedet er.",
            en="Where the permanent workplace is.",
        ),
    ]
    home_days_are: Annotated[
        HomeDays,
        Message(
            no="Om arbeidstaker kan eller skal arbeide hjemme på hjemmedagene.",
            en="Whether the employee may or shall work at home on home days.",
        ),
    ]
    place: Annotated[
        str | None,
        Message(
            no="Adressen til arbeidsstedet ved arbeid hjemmefra.",
            en="The address of the place of work from home.",
        ),
    ] = None
    own_home: Annotated[
        bool | None,
        Message(
            no="Nei når stedet ikke er arbeidstakers eget hjem.",
            en="False when the place is not the employee's own home.",
        ),
    ] = None
    call_in_notice: Annotated[
        Duration | None,
        Message(
            no="Med hvor kort varsel arbeidsgiver kan kalle inn til kontoret.",
            en="How soon the employer may call the employee in to the office.",
        ),
    ] = None
    other_places: Annotated[
        tuple[Place, ...] | None,
        Message(
            no="Andre steder arbeidstaker kan arbeide fra.",
            en="Other places the employee may work from.",
        ),
    ] = None
