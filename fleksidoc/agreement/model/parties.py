"""The two parties: `[employer]`, `[employee]` and the contract between them."""

import datetime as dt
from typing import Annotated

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.values import (
    AgeGroup,
    LocalizedText,
    OrganisationNumber,
    Position,
    Sector,
)
from fleksidoc.errors import Message


class Signatory(Part):
    """One of those who sign for the employer."""

    name: Annotated[
        str,
        Message(
            no="Fullt navn på den som undertegner.", en="The signatory's full name."
        ),
    ]
    title: Annotated[
        LocalizedText | None,
        Message(no="Stillingen til den som undertegner.", en="The signatory's title."),
    ] = None


class CollectiveAgreement(Part):
    """The collective pay agreement that the employer is bound by."""

    name: Annotated[
        LocalizedText,
        Message(no="Navnet på tariffavtalen.", en="The name of the agreement."),
    ]
    parties: Annotated[
        LocalizedText | None,
        Message(no="Partene i tariffavtalen.", en="The parties to the agreement."),
    ] = None
    departs_from_chapter_10: Annotated[
        bool | None,
        Message(
            no="Om tariffavtalen har egne regler om arbeidstid etter "
            "arbeidsmiljøloven § 10-12 fjerde ledd.",
            en="Whether the agreement has its own rules on working hours under "
            "section 10-12 fourth paragraph of the Working Environment Act.",
        ),
    ] = None


class Employer(Part):
    """The employer."""

    name: Annotated[
        str,
        Message(
            no="Navnet i Enhetsregisteret.",
            en="The name in the Register of Legal Entities.",
        ),
    ]
    organisation_number: Annotated[
        OrganisationNumber,
        Message(
            no="Organisasjonsnummeret: ni siffer med gyldig kontrollsiffer; "
            "mellomrom, NO og MVA er tillatt.",
            en="The organisation number: nine digits with a valid check digit; "
            "spaces, NO and MVA allowed.",
        ),
    ]
    address: Annotated[
        str | None, Message(no="Forretningsadressen.", en="The business address.")
    ] = None
    sector: Annotated[
        Sector,
        Message(
            no="Privat, kommunal eller statlig arbeidsgiver.",
            en="Private, municipal or state employer.",
        ),
    ]
    signatories: Annotated[
        tuple[Signatory, ...],
        Message(
            no="De som undertegner for arbeidsgiver, i fellesskap når det er flere.",
            en="Those who sign for the employer, jointly if more than one.",
        ),
    ]
    collective_agreement: Annotated[
        CollectiveAgreement | None,
        Message(
            no="Tariffavtalen; utelates når arbeidsgiver ikke er bundet av noen.",
            en="The collective pay agreement; left out when not bound by one.",
        ),
    ] = None
    profile: Annotated[
        str | None,
        Message(
            no="Et datert sett av grenser fra en avtale.",
            en="A dated set of limits from an agreement.",
        ),
    ] = None
    policy: Annotated[
        LocalizedText | None,
        Message(
            no="Retningslinjene som utfyller avtalen.",
            en="The guidelines that supplement the agreement.",
        ),
    ] = None


class Guardian(Part):
    """A guardian, who signs too for a minor."""

    name: Annotated[
        str, Message(no="Vergens fulle navn.", en="The guardian's full name.")
    ]


class Representative(Part):
    """The one who assists the employee, under section 14-5 first paragraph."""

    name: Annotated[
        str,
        Message(
            no="Fullt navn på den som bistår.", en="The representative's full name."
        ),
    ]
    role: Annotated[
        LocalizedText | None,
        Message(
            no="Hvilken rolle den som bistår, har.", en="What the representative is."
        ),
    ] = None
    signs: Annotated[
        bool | None,
        Message(
            no="Om den som bistår, også undertegner.",
            en="Whether the representative signs as having assisted.",
        ),
    ] = None


class Employee(Part):
    """The employee."""

    name: Annotated[
        str, Message(no="Arbeidstakers fulle navn.", en="The employee's full name.")
    ]
    number: Annotated[
        str | None,
        Message(
            no="Ansattnummeret; må være med når dokumenter lages for mange samtidig.",
            en="The employee number; needed in a batch.",
        ),
    ] = None
    title: Annotated[
        LocalizedText | None, Message(no="Stillingen.", en="The job title.")
    ] = None
    department: Annotated[
        LocalizedText | None,
        Message(no="Avdelingen eller enheten.", en="The department or unit."),
    ] = None
    email: Annotated[
        str | None,
        Message(no="E-postadressen på jobb.", en="The e-mail address at work."),
    ] = None
    position: Annotated[
        Position,
        Message(
            no="Hva slags stilling det er etter arbeidsmiljøloven § 10-12.",
            en="The post, under section 10-12 of the Working Environment Act.",
        ),
    ]
    age_group: Annotated[
        AgeGroup | None,
        Message(
            no="Arbeidstakers alder; voksen når den er utelatt.",
            en="The employee's age; adult when left out.",
        ),
    ] = None
    guardian: Annotated[
        Guardian | None,
        Message(
            no="Vergen til en arbeidstaker som er mindreårig.",
            en="The guardian of an employee who is a minor.",
        ),
    ] = None
    representative: Annotated[
        Representative | None,
        Message(
            no="Den som bistår arbeidstaker.", en="The one who assists the employee."
        ),
    ] = None


class Contract(Part):
    """The contract of employment that the arrangement is a part of."""

    date: Annotated[
        dt.date | None,
        Message(
            no="Datoen for arbeidsavtalen; må være med i et tillegg til den.",
            en="The date of the contract; required for an addendum.",
        ),
    ] = None
    workplace: Annotated[
        str | None,
        Message(
            no="Arbeidsstedet slik det står i arbeidsavtalen.",
            en="The place of work as the contract has it.",
        ),
    ] = None
