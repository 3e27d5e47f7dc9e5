"""The root of the contract: one arrangement, one employer, one employee."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated

from fleksidoc.agreement.model.conditions import (
    Abroad,
    Confidentiality,
    Consultation,
    Control,
    Equipment,
    FollowUp,
    WorkingEnvironment,
)
from fleksidoc.agreement.model.home_workplace import HomeWorkplace
from fleksidoc.agreement.model.hours import WorkingHours
from fleksidoc.agreement.model.part import Code, Part
from fleksidoc.agreement.model.parties import Contract, Employee, Employer
from fleksidoc.agreement.model.procedure import (
    Accept,
    Amendment,
    Evaluation,
    Notice,
    Proposal,
)
from fleksidoc.agreement.model.refusal import Refusal
from fleksidoc.agreement.model.scope import Scope
from fleksidoc.agreement.model.term import Availability, Term, Termination
from fleksidoc.agreement.values import CustomValue, LocalizedText
from fleksidoc.errors import Message

LanguageCode = Annotated[str, Code.LANGUAGE]
DocumentName = Annotated[str, Code.DOCUMENT]


class Agreement(Part):
    """One arrangement between one employer and one employee, checked."""

    document: Annotated[
        DocumentName,
        Message(
            no="Dokumentet som lages av dataene.",
            en="The document that the data is rendered as.",
        ),
    ] = "agreement"
    languages: Annotated[
        tuple[LanguageCode, ...],
        Message(
            no="Språkene i dokumentet, i rekkefølge; ett eller to.",
            en="The languages of the document, in order; one or two.",
        ),
    ] = ()
    prevailing_language: Annotated[
        LanguageCode | None,
        Message(
            no="Språket som gjelder ved motstrid; må være med når det er to.",
            en="The language whose text stands if they differ; required with two.",
        ),
    ] = None
    reference: Annotated[
        str | None,
        Message(
            no="Arbeidsgivers saks- eller arkivnummer.",
            en="The employer's case or file number.",
        ),
    ] = None
    issued: Annotated[
        dt.date,
        Message(
            no="Datoen som står på dokumentet.", en="The date printed on the document."
        ),
    ]
    employer: Annotated[Employer, Message(no="Arbeidsgiver.", en="The employer.")]
    employee: Annotated[Employee, Message(no="Arbeidstaker.", en="The employee.")]
    contract: Annotated[
        Contract | None, Message(no="Arbeidsavtalen.", en="The contract of employment.")
    ] = None
    scope: Annotated[
        Scope | None,
        Message(
            no="Hjemmekontoret; er med når ordningen omfatter hjemmekontor.",
            en="The home office; there when there is one.",
        ),
    ] = None
    hours: Annotated[
        WorkingHours,
        Message(
            no="Arbeidstiden og fleksitiden.", en="The working hours and the flexitime."
        ),
    ]
    availability: Annotated[
        Availability | None,
        Message(
            no="Når og hvordan arbeidstaker er tilgjengelig.",
            en="When and how the employee can be reached.",
        ),
    ] = None
    duration: Annotated[
        Term,
        Message(
            no="Hvor lenge ordningen varer.", en="How long the arrangement applies."
        ),
    ]
    termination: Annotated[
        Termination | None,
        Message(
            no="Endring og opphør av ordningen.",
            en="Change and end of the arrangement.",
        ),
    ] = None
    equipment: Annotated[
        Equipment | None,
        Message(
            no="Utstyret; må være med når det er avtalt hjemmekontor.",
            en="The equipment; required with scope.",
        ),
    ] = None
    confidentiality: Annotated[
        Confidentiality | None,
        Message(
            no="Dokumenter og personopplysninger.", en="Documents and personal data."
        ),
    ] = None
    working_environment: Annotated[
        WorkingEnvironment | None,
        Message(no="Arbeidsmiljøet hjemme.", en="The working environment at home."),
    ] = None
    abroad: Annotated[
        Abroad | None, Message(no="Arbeid fra utlandet.", en="Work from abroad.")
    ] = None
    follow_up: Annotated[
        FollowUp | None, Message(no="Jevnlige samtaler.", en="Regular talks.")
    ] = None
    control: Annotated[
        Control | None,
        Message(
            no="Kontrolltiltak; utelates når det ikke er noen.",
            en="Control measures; left out when there are none.",
        ),
    ] = None
    consultation: Annotated[
        Consultation | None,
        Message(
            no="Drøftingen med de tillitsvalgte.",
            en="The discussion with the representatives.",
        ),
    ] = None
    custom: Annotated[
        Mapping[str, CustomValue] | None,
        Message(
            no="Arbeidsgivers egne felt, til egne maler.",
            en="The employer's own fields, for its own templates.",
        ),
    ] = None
    phrases: Annotated[
        Mapping[str, LocalizedText] | None,
        Message(
            no="Én felles oversettelse: tekst på det ene språket, og på det andre.",
            en="One translation for all: plain text, translation.",
        ),
    ] = None
    accept: Annotated[
        tuple[Accept, ...] | None,
        Message(
            no="Bevisste unntak som har et rettslig grunnlag.",
            en="Deliberate exceptions that have a lawful basis.",
        ),
    ] = None
    proposal: Annotated[
        Proposal | None, Message(no="Til et forslag.", en="For a proposal.")
    ] = None
    refusal: Annotated[
        Refusal | None, Message(no="Til et avslag.", en="For a refusal.")
    ] = None
    notice: Annotated[
        Notice | None,
        Message(
            no="Til en oppsigelse av ordningen.",
            en="For a notice that ends the arrangement.",
        ),
    ] = None
    amendment: Annotated[
        Amendment | None, Message(no="Til en endringsavtale.", en="For an amendment.")
    ] = None
    evaluation: Annotated[
        Evaluation | None,
        Message(
            no="Til en evaluering av prøveordningen.",
            en="For an evaluation of the trial.",
        ),
    ] = None
    review: Annotated[
        Evaluation | None,
        Message(no="Til en gjennomgang av ordningen.", en="For a review."),
    ] = None
    workplace: Annotated[
        HomeWorkplace | None,
        Message(
            no="Til egenerklæringen om arbeidsmiljøet hjemme.",
            en="For the declaration on the working environment at home.",
        ),
    ] = None

    @property
    def home_office(self) -> bool:
        """Whether the arrangement has a home office."""
        return self.scope is not None

    @property
    def flexitime(self) -> bool:
        """Whether the arrangement has flexitime."""
        return self.hours.flexitime
