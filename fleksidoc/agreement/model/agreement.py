"""The root of the contract: one arrangement, one employer, one employee."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from fleksidoc.agreement.model.conditions import (
    Abroad,
    Confidentiality,
    Consultation,
    Control,
    Equipment,
    FollowUp,
    WorkingEnvironment,
)
from fleksidoc.agreement.model.hours import WorkingHours
from fleksidoc.agreement.model.part import Code, Part
from fleksidoc.agreement.model.parties import Contract, Employee, Employer
from fleksidoc.agreement.model.procedure import (
    Accept,
    Amendment,
    Evaluation,
    Notice,
    Proposal,
    Refusal,
)
from fleksidoc.agreement.model.scope import Scope
from fleksidoc.agreement.model.term import Availability, Term, Termination
from fleksidoc.agreement.values import CustomValue, LocalizedText

LanguageCode = Annotated[str, Code.LANGUAGE]
DocumentName = Annotated[str, Code.DOCUMENT]


class Agreement(Part):
    """One arrangement between one employer and one employee, checked."""

    document: DocumentName = Field(
        default="agreement", description="The document that the data is rendered as."
    )
    languages: tuple[LanguageCode, ...] = Field(
        default=(),
        description="The languages of the document, in order; one or two.",
    )
    prevailing_language: LanguageCode | None = Field(
        default=None,
        description=(
            "The language whose text stands if they differ; required with two."
        ),
    )
    reference: str | None = Field(
        default=None, description="The employer's case or file number."
    )
    issued: dt.date = Field(description="The date printed on the document.")
    employer: Employer = Field(description="The employer.")
    employee: Employee = Field(description="The employee.")
    contract: Contract | None = Field(
        default=None, description="The contract of employment."
    )
    scope: Scope | None = Field(
        default=None, description="The home office; there when there is one."
    )
    hours: WorkingHours = Field(description="The working hours and the flexitime.")
    availability: Availability | None = Field(
        default=None, description="When and how the employee can be reached."
    )
    duration: Term = Field(description="How long the arrangement applies.")
    termination: Termination | None = Field(
        default=None, description="Change and end of the arrangement."
    )
    equipment: Equipment | None = Field(
        default=None, description="The equipment; required with scope."
    )
    confidentiality: Confidentiality | None = Field(
        default=None, description="Documents and personal data."
    )
    working_environment: WorkingEnvironment | None = Field(
        default=None, description="The working environment at home."
    )
    abroad: Abroad | None = Field(default=None, description="Work from abroad.")
    follow_up: FollowUp | None = Field(default=None, description="Regular talks.")
    control: Control | None = Field(
        default=None, description="Control measures; left out when there are none."
    )
    consultation: Consultation | None = Field(
        default=None, description="The discussion with the representatives."
    )
    custom: Mapping[str, CustomValue] | None = Field(
        default=None, description="The employer's own fields, for its own templates."
    )
    phrases: Mapping[str, LocalizedText] | None = Field(
        default=None, description="One translation for all: plain text, translation."
    )
    accept: tuple[Accept, ...] | None = Field(
        default=None, description="Deliberate exceptions that have a lawful basis."
    )
    proposal: Proposal | None = Field(default=None, description="For a proposal.")
    refusal: Refusal | None = Field(default=None, description="For a refusal.")
    notice: Notice | None = Field(
        default=None, description="For a notice that ends the arrangement."
    )
    amendment: Amendment | None = Field(default=None, description="For an amendment.")
    evaluation: Evaluation | None = Field(
        default=None, description="For an evaluation of the trial."
    )
    review: Evaluation | None = Field(default=None, description="For a review.")

    @property
    def home_office(self) -> bool:
        """Whether the arrangement has a home office."""
        return self.scope is not None

    @property
    def flexitime(self) -> bool:
        """Whether the arrangement has flexitime."""
        return self.hours.flexitime
