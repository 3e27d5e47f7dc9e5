"""The tables that a single document needs, and deliberate exceptions to a rule."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, ClassVar

from fleksidoc.agreement.model.part import Part, Secret, Withheld
from fleksidoc.agreement.values import Concerns, LocalizedText, Outcome, Party
from fleksidoc.errors import Message


class Accept(Part):
    """A deliberate exception to a rule that has a lawful basis."""

    code: Annotated[
        str,
        Message(
            no="Koden til funnet, for eksempel LAW006.",
            en="The code of the finding, as LAW006.",
        ),
    ]
    ground: Annotated[
        str,
        Message(
            no="Det rettslige grunnlaget, for eksempel «§ 10-8 (3)».",
            en="The lawful basis, as «§ 10-8 (3)».",
        ),
    ]
    reason: Annotated[
        str,
        Message(
            no="Begrunnelsen; står bare i manifestet.",
            en="Why; printed in the manifest only.",
        ),
    ]
    by: Annotated[str, Message(no="Hvem som har bestemt det.", en="Who decided it.")]


class PrivateNotes(Part):
    """The proposer's own notes: never printed, never copied anywhere."""

    minimum: Annotated[
        LocalizedText | None,
        Secret.NOTE,
        Message(no="Det minste en kan godta.", en="The least that would do."),
    ] = None
    wishes: Annotated[
        LocalizedText | None,
        Secret.NOTE,
        Message(no="Det en helst vil ha.", en="What would be best."),
    ] = None


class Proposal(Part):
    """What a proposal builds on."""

    withheld: ClassVar[Mapping[str, Withheld]] = {
        "private": Withheld(
            PrivateNotes,
            Message(
                no="Forslagsstillerens egne notater: trykkes aldri og kopieres ikke.",
                en="The proposer's own notes: never printed, never copied anywhere.",
            ),
        )
    }

    by: Annotated[
        Party | None,
        Message(
            no="Hvem som foreslår; arbeidstaker når nøkkelen er utelatt.",
            en="Who proposes; the employee when left out.",
        ),
    ] = None
    results: Annotated[
        LocalizedText | None,
        Message(
            no="Resultater hittil, skrevet som en hel setning.",
            en="Results so far, as a full sentence.",
        ),
    ] = None
    deliveries: Annotated[
        LocalizedText | None,
        Message(
            no="Leveranser, skrevet som en hel setning.",
            en="Deliveries, as a full sentence.",
        ),
    ] = None
    concerns: Annotated[
        LocalizedText | None,
        Message(
            no="Innvendinger, og hvordan de kan møtes.",
            en="Concerns and how to meet them.",
        ),
    ] = None
    goals: Annotated[LocalizedText | None, Message(no="Mål.", en="Goals.")] = None
    trial: Annotated[
        LocalizedText | None,
        Message(no="Et forslag om prøveordning.", en="A trial to suggest."),
    ] = None


class Notice(Part):
    """Notice that ends the arrangement."""

    by: Annotated[
        Party, Message(no="Hvem som sier opp ordningen.", en="Who gives notice.")
    ]
    given: Annotated[
        dt.date,
        Message(
            no="Datoen for oppsigelsen av ordningen.", en="The date of the notice."
        ),
    ]
    concerns: Annotated[
        Concerns | None,
        Message(
            no="Hva som opphører; hele ordningen når nøkkelen er utelatt.",
            en="What ends; the whole arrangement when left out.",
        ),
    ] = None
    received: Annotated[
        dt.date | None,
        Message(
            no="Når den andre parten mottok oppsigelsen.",
            en="When the other party received the notice.",
        ),
    ] = None
    last_day: Annotated[
        dt.date | None,
        Message(
            no="Siste dag av ordningen, når den ikke skal regnes ut av fristen.",
            en="The last day, where it does not follow from the period of notice.",
        ),
    ] = None
    reasons: Annotated[
        LocalizedText | None, Message(no="Begrunnelsen.", en="The reasons.")
    ] = None


class Amendment(Part):
    """A change of an agreement that stands."""

    effective: Annotated[
        dt.date | None,
        Message(
            no="Den første dagen endringen gjelder; ellers dagen endringen er datert, "
            "og ikke før ordningen begynner.",
            en="The first day of the change; otherwise the day the change is dated, "
            "and not before the arrangement begins.",
        ),
    ] = None
    reference: Annotated[
        str | None,
        Message(
            no="Saks- eller arkivnummeret til endringen.",
            en="The case or file number of the change.",
        ),
    ] = None
    amends: Annotated[
        dt.date | None,
        Message(
            no="Datoen for avtalen som endres.",
            en="The date of the agreement that is changed.",
        ),
    ] = None


class Evaluation(Part):
    """An evaluation of the trial, or a review."""

    held: Annotated[
        dt.date, Message(no="Datoen for møtet.", en="The date of the meeting.")
    ]
    participants: Annotated[
        tuple[str, ...] | None,
        Message(
            no="Navnene på dem som var til stede.", en="The names of those present."
        ),
    ] = None
    findings: Annotated[
        LocalizedText | None,
        Message(
            no="Hva en kom fram til, skrevet som en hel setning.",
            en="What was found, as a full sentence.",
        ),
    ] = None
    deliveries: Annotated[
        LocalizedText | None,
        Message(
            no="Hvordan leveransene har vært, skrevet som en hel setning.",
            en="How the deliveries have been, as a full sentence.",
        ),
    ] = None
    availability: Annotated[
        LocalizedText | None,
        Message(
            no="Hvordan tilgjengeligheten har vært, skrevet som en hel setning.",
            en="How the availability has been, as a full sentence.",
        ),
    ] = None
    cooperation: Annotated[
        LocalizedText | None,
        Message(
            no="Hvordan samarbeidet har vært, skrevet som en hel setning.",
            en="How the cooperation has been, as a full sentence.",
        ),
    ] = None
    outcome: Annotated[Outcome, Message(no="Hva det førte til.", en="What it led to.")]
    changes: Annotated[
        LocalizedText | None,
        Message(
            no="Hva partene vil endre, skrevet som en hel setning.",
            en="What the parties want to change, as a full sentence.",
        ),
    ] = None
    next: Annotated[
        dt.date | None,
        Message(
            no="Datoen for neste gjennomgang.",
            en="The date of the next review.",
        ),
    ] = None
