"""What the work needs and what surrounds it, equipment first."""

import datetime as dt
from typing import Annotated

from fleksidoc.agreement.model.part import Empty, Part
from fleksidoc.agreement.values import (
    AbroadAllowed,
    Access,
    Duration,
    LocalizedText,
    Meetings,
    Party,
)
from fleksidoc.errors import Message


class Item(Part):
    """One piece of equipment."""

    name: Annotated[
        LocalizedText,
        Message(
            no="Hva det er, for eksempel «bærbar PC».", en="What it is, as «laptop»."
        ),
    ]
    owner: Annotated[Party, Message(no="Hvem som eier det.", en="Who owns it.")]
    number: Annotated[
        str | None,
        Message(
            no="Serie- eller inventarnummeret.",
            en="The serial or inventory number.",
        ),
    ] = None
    lent: Annotated[
        dt.date | None,
        Message(
            no="Når det ble utlevert.",
            en="When it was handed over.",
        ),
    ] = None
    returned: Annotated[
        dt.date | None,
        Message(
            no="Når det ble levert tilbake.",
            en="When it was returned.",
        ),
    ] = None


class Equipment(Part):
    """Ownership, operation and maintenance of the equipment."""

    items: Annotated[
        tuple[Item, ...],
        Empty.ALLOWED,
        Message(
            no="Utstyret; tom liste, [], når ikke noe lånes ut.",
            en="The equipment; empty, [], when none is lent.",
        ),
    ]
    operation: Annotated[
        Party,
        Message(
            no="Hvem som har ansvaret for driften.",
            en="Who is responsible for the operation.",
        ),
    ]
    maintenance: Annotated[
        Party,
        Message(
            no="Hvem som har ansvaret for vedlikeholdet.",
            en="Who is responsible for the maintenance.",
        ),
    ]
    return_within: Annotated[
        Duration | None,
        Message(
            no="Hvor raskt arbeidsgivers utstyr leveres tilbake.",
            en="How soon the employer's equipment is returned.",
        ),
    ] = None
    insured_by: Annotated[
        Party | None,
        Message(no="Hvem som forsikrer utstyret.", en="Who insures the equipment."),
    ] = None
    costs: Annotated[
        LocalizedText | None,
        Message(
            no="Hvem som dekker hvilke kostnader, skrevet som en hel setning.",
            en="Who covers which costs, as a full sentence.",
        ),
    ] = None


class Confidentiality(Part):
    """Documents and personal data."""

    documents: Annotated[
        LocalizedText | None,
        Message(
            no="Hvordan dokumenter oppbevares, skrevet som en hel setning.",
            en="How documents are kept, as a full sentence.",
        ),
    ] = None
    processes_personal_data: Annotated[
        bool | None,
        Message(
            no="Om arbeidstaker behandler personopplysninger.",
            en="Whether the employee processes personal data.",
        ),
    ] = None


class WorkingEnvironment(Part):
    """The working environment at home."""

    declaration: Annotated[
        dt.date | None,
        Message(
            no="Datoen for arbeidstakers egenerklæring om arbeidsplassen hjemme.",
            en="The date of the employee's declaration on the workplace at home.",
        ),
    ] = None
    access: Annotated[
        Access | None,
        Message(
            no="Ingen får adgang uten arbeidstakers samtykke i hvert enkelt tilfelle.",
            en="Nobody enters without the employee's consent in each case.",
        ),
    ] = None
    contact: Annotated[
        LocalizedText | None,
        Message(
            no="Kontakten med andre på arbeidsplassen, skrevet som en hel setning.",
            en="Contact with others at work, as a full sentence.",
        ),
    ] = None


class Abroad(Part):
    """Work from abroad."""

    allowed: Annotated[
        AbroadAllowed,
        Message(
            no="Ikke tillatt, eller bare etter avtale.",
            en="Not allowed, or only by agreement.",
        ),
    ]


class FollowUp(Part):
    """Talks between the manager and the employee."""

    meetings: Annotated[
        Meetings,
        Message(
            no="Hvor ofte leder og arbeidstaker har samtaler.",
            en="How often they talk.",
        ),
    ]


class ControlMeasure(Part):
    """One control measure, with what section 9-2 asks to be told of it."""

    name: Annotated[
        LocalizedText, Message(no="Hva tiltaket er.", en="What the measure is.")
    ]
    purpose: Annotated[
        LocalizedText,
        Message(no="Formålet med tiltaket.", en="The purpose of the measure."),
    ]
    consequences: Annotated[
        LocalizedText,
        Message(
            no="De praktiske konsekvensene av tiltaket.",
            en="Its practical consequences.",
        ),
    ]
    duration: Annotated[
        LocalizedText,
        Message(
            no="Hvor lenge det antas å vare.", en="How long it is expected to last."
        ),
    ]
    discussed: Annotated[
        dt.date | None,
        Message(
            no="Når det ble drøftet med de tillitsvalgte.",
            en="When it was discussed with the elected representatives.",
        ),
    ] = None


class Control(Part):
    """The control measures; the table is left out when there are none."""

    measures: Annotated[
        tuple[ControlMeasure, ...],
        Message(no="Kontrolltiltakene.", en="The control measures."),
    ]


class Consultation(Part):
    """The discussion of the arrangement with the employees' representatives."""

    held_with: Annotated[
        LocalizedText,
        Message(no="Hvem ordningen er drøftet med.", en="With whom it was discussed."),
    ]
    discussed: Annotated[
        dt.date | None,
        Message(no="Datoen for drøftingen.", en="The date of the discussion."),
    ] = None
    vote: Annotated[
        dt.date | None,
        Message(no="Datoen for avstemningen.", en="The date of the vote."),
    ] = None
