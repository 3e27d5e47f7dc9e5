"""The two parties: `[employer]`, `[employee]` and the contract between them."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.values import (
    AgeGroup,
    LocalizedText,
    OrganisationNumber,
    Position,
    Sector,
)


class Signatory(Part):
    """One of those who sign for the employer."""

    name: str = Field(description="The signatory's full name.")
    title: LocalizedText | None = Field(
        default=None, description="The signatory's title."
    )


class CollectiveAgreement(Part):
    """The collective pay agreement that the employer is bound by."""

    name: LocalizedText = Field(description="The name of the agreement.")
    parties: LocalizedText | None = Field(
        default=None, description="The parties to the agreement."
    )
    departs_from_chapter_10: bool | None = Field(
        default=None,
        description=(
            "Whether the agreement has its own rules on working hours under"
            " section 10-12 fourth paragraph of the Working Environment Act."
        ),
    )


class Employer(Part):
    """The employer."""

    name: str = Field(description="The name in the Register of Legal Entities.")
    organisation_number: OrganisationNumber = Field(
        description="Nine digits with a valid check digit; spaces, NO and MVA allowed."
    )
    address: str | None = Field(default=None, description="The business address.")
    sector: Sector = Field(description="Private, municipal or state employer.")
    signatories: tuple[Signatory, ...] = Field(
        description="Those who sign for the employer, jointly if more than one."
    )
    collective_agreement: CollectiveAgreement | None = Field(
        default=None,
        description="The collective pay agreement; left out when not bound by one.",
    )
    profile: str | None = Field(
        default=None, description="A dated set of limits from an agreement."
    )
    policy: LocalizedText | None = Field(
        default=None, description="The guidelines that supplement the agreement."
    )


class Guardian(Part):
    """A guardian, who signs too for a minor."""

    name: str = Field(description="The guardian's full name.")


class Representative(Part):
    """The one who assists the employee, under section 14-5 first paragraph."""

    name: str = Field(description="The representative's full name.")
    role: LocalizedText | None = Field(
        default=None, description="What the representative is."
    )
    signs: bool | None = Field(
        default=None, description="Whether the representative signs as having assisted."
    )


class Employee(Part):
    """The employee."""

    name: str = Field(description="The employee's full name.")
    number: str | None = Field(
        default=None, description="The employee number; needed in a batch."
    )
    title: LocalizedText | None = Field(default=None, description="The job title.")
    department: LocalizedText | None = Field(
        default=None, description="The department or unit."
    )
    email: str | None = Field(default=None, description="The e-mail address at work.")
    position: Position = Field(
        description="The post, under section 10-12 of the Working Environment Act."
    )
    age_group: AgeGroup | None = Field(
        default=None, description="The employee's age; adult when left out."
    )
    guardian: Guardian | None = Field(
        default=None, description="The guardian of an employee who is a minor."
    )
    representative: Representative | None = Field(
        default=None, description="The one who assists the employee."
    )


class Contract(Part):
    """The contract of employment that the arrangement is a part of."""

    date: dt.date | None = Field(
        default=None,
        description="The date of the contract; required for an addendum.",
    )
    workplace: str | None = Field(
        default=None, description="The place of work as the contract has it."
    )
