"""What the work needs and what surrounds it, equipment first."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from fleksidoc.agreement.model.part import Empty, Part
from fleksidoc.agreement.values import (
    AbroadAllowed,
    Access,
    Duration,
    LocalizedText,
    Meetings,
    Party,
)


class Item(Part):
    """One piece of equipment."""

    name: LocalizedText = Field(description="What it is, as «laptop».")
    owner: Party = Field(description="Who owns it.")


class Equipment(Part):
    """Ownership, operation and maintenance of the equipment."""

    items: Annotated[tuple[Item, ...], Empty.ALLOWED] = Field(
        description="The equipment; empty, [], when none is lent."
    )
    operation: Party = Field(description="Who is responsible for the operation.")
    maintenance: Party = Field(description="Who is responsible for the maintenance.")
    return_within: Duration | None = Field(
        default=None, description="How soon the employer's equipment is returned."
    )
    insured_by: Party | None = Field(
        default=None, description="Who insures the equipment."
    )
    costs: LocalizedText | None = Field(
        default=None, description="Who covers which costs, as a full sentence."
    )


class Confidentiality(Part):
    """Documents and personal data."""

    documents: LocalizedText | None = Field(
        default=None, description="How documents are kept, as a full sentence."
    )
    processes_personal_data: bool | None = Field(
        default=None, description="Whether the employee processes personal data."
    )


class WorkingEnvironment(Part):
    """The working environment at home."""

    declaration: dt.date | None = Field(
        default=None,
        description="The date of the employee's declaration on the workplace at home.",
    )
    access: Access | None = Field(
        default=None,
        description="Nobody enters without the employee's consent in each case.",
    )
    contact: LocalizedText | None = Field(
        default=None, description="Contact with others at work, as a full sentence."
    )


class Abroad(Part):
    """Work from abroad."""

    allowed: AbroadAllowed = Field(description="Not allowed, or only by agreement.")


class FollowUp(Part):
    """Talks between the manager and the employee."""

    meetings: Meetings = Field(description="How often they talk.")


class ControlMeasure(Part):
    """One control measure, with what section 9-2 asks to be told of it."""

    name: LocalizedText = Field(description="What the measure is.")
    purpose: LocalizedText = Field(description="The purpose of the measure.")
    consequences: LocalizedText = Field(description="Its practical consequences.")
    duration: LocalizedText = Field(description="How long it is expected to last.")
    discussed: dt.date | None = Field(
        default=None,
        description="When it was discussed with the elected representatives.",
    )


class Control(Part):
    """The control measures; the table is left out when there are none."""

    measures: tuple[ControlMeasure, ...] = Field(description="The control measures.")


class Consultation(Part):
    """The discussion of the arrangement with the employees' representatives."""

    held_with: LocalizedText = Field(description="With whom it was discussed.")
    discussed: dt.date | None = Field(
        default=None, description="The date of the discussion."
    )
    vote: dt.date | None = Field(default=None, description="The date of the vote.")
