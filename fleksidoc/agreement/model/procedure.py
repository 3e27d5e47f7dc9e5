"""The tables that a single document needs, and deliberate exceptions to a rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.values import Concerns, LocalizedText, Outcome, Party


class Accept(Part):
    """A deliberate exception to a rule that has a lawful basis."""

    code: str = Field(description="The code of the finding, as LAW006.")
    ground: str = Field(description="The lawful basis, as «§ 10-8 (3)».")
    reason: str = Field(description="Why; printed in the manifest only.")
    by: str = Field(description="Who decided it.")


class PrivateNotes(Part):
    """The proposer's own notes: never printed, never copied anywhere."""

    minimum: LocalizedText | None = Field(
        default=None, description="The least that would do."
    )
    wishes: LocalizedText | None = Field(
        default=None, description="What would be best."
    )


class Proposal(Part):
    """What a proposal builds on."""

    withheld: ClassVar[Mapping[str, type[Part]]] = {"private": PrivateNotes}

    results: LocalizedText | None = Field(
        default=None, description="Results so far, as a full sentence."
    )
    deliveries: LocalizedText | None = Field(
        default=None, description="Deliveries, as a full sentence."
    )
    concerns: LocalizedText | None = Field(
        default=None, description="Concerns and how to meet them."
    )
    goals: LocalizedText | None = Field(default=None, description="Goals.")
    trial: LocalizedText | None = Field(default=None, description="A trial to suggest.")


class Refusal(Part):
    """The employer's written, reasoned refusal."""

    request_received: dt.date = Field(description="When the request was received.")
    concerns: Concerns = Field(description="What the request was about.")
    reasons: LocalizedText = Field(description="The reasons for the refusal.")
    alternatives: LocalizedText | None = Field(
        default=None, description="What the employer offers instead."
    )
    revisit: dt.date | None = Field(
        default=None, description="When the question is taken up again."
    )
    delivered: dt.date | None = Field(
        default=None, description="When the refusal was delivered."
    )


class Notice(Part):
    """Notice that ends the arrangement."""

    by: Party = Field(description="Who gives notice.")
    given: dt.date = Field(description="The date of the notice.")
    reasons: LocalizedText | None = Field(default=None, description="The reasons.")


class Amendment(Part):
    """A change of an agreement that stands."""

    effective: dt.date = Field(description="The first day of the change.")
    reference: str | None = Field(
        default=None, description="The case or file number of the change."
    )
    amends: dt.date | None = Field(
        default=None, description="The date of the agreement that is changed."
    )


class Evaluation(Part):
    """An evaluation of the trial, or a review."""

    held: dt.date = Field(description="The date of the meeting.")
    participants: tuple[str, ...] | None = Field(
        default=None, description="The names of those present."
    )
    findings: LocalizedText | None = Field(
        default=None, description="What was found, as a full sentence."
    )
    outcome: Outcome = Field(description="What it led to.")
