"""The employer's answer to a request: `[refusal]`."""

import datetime as dt
from typing import Annotated

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.values import Answer, Concerns, LocalizedText
from fleksidoc.errors import Message

TIME_FOR_THE_BOARD = dt.timedelta(weeks=4)
"""Section 17-2 a first paragraph of the Working Environment Act."""


class Refusal(Part):
    """The employer's written, reasoned refusal."""

    request_received: Annotated[
        dt.date,
        Message(no="Når søknaden kom inn.", en="When the request was received."),
    ]
    concerns: Annotated[
        Concerns, Message(no="Hva søknaden gjaldt.", en="What the request was about.")
    ]
    hours: Annotated[
        Answer | None,
        Message(
            no="Svaret om arbeidstiden; avslått når nøkkelen er utelatt.",
            en="The answer on the working hours; refused when left out.",
        ),
    ] = None
    home_office: Annotated[
        Answer | None,
        Message(
            no="Svaret om hjemmekontoret; avslått når nøkkelen er utelatt.",
            en="The answer on the home office; refused when left out.",
        ),
    ] = None
    reasons: Annotated[
        LocalizedText | None,
        Message(
            no="Begrunnelsen for avslaget; er begge deler avslått, den som gjelder "
            "arbeidstiden.",
            en="The reasons for the refusal; where both are refused, those concerning "
            "the working hours.",
        ),
    ] = None
    home_office_reasons: Annotated[
        LocalizedText | None,
        Message(
            no="Begrunnelsen som gjelder hjemmekontoret, når begge deler er avslått.",
            en="The reasons concerning the home office, where both are refused.",
        ),
    ] = None
    alternatives: Annotated[
        LocalizedText | None,
        Message(
            no="Hva arbeidsgiver tilbyr i stedet.",
            en="What the employer offers instead.",
        ),
    ] = None
    revisit: Annotated[
        dt.date | None,
        Message(
            no="Når spørsmålet tas opp igjen.",
            en="When the question is taken up again.",
        ),
    ] = None
    delivered: Annotated[
        dt.date | None,
        Message(
            no="Når avslaget kom fram til arbeidstaker.",
            en="When the refusal reached the employee.",
        ),
    ] = None
    accommodation: Annotated[
        bool | None,
        Message(
            no="Om søknaden gjelder tilrettelegging etter arbeidsmiljøloven § 4-6; da "
            "lages det ikke noe avslag.",
            en="Whether the request is for accommodation under section 4-6 of the "
            "Working Environment Act; then no refusal is made.",
        ),
    ] = None

    @property
    def hours_refused(self) -> bool:
        """Whether the working hours that were asked for are refused."""
        asked = self.concerns is not Concerns.HOME_OFFICE
        return asked and self.hours is not Answer.GRANTED

    @property
    def home_office_refused(self) -> bool:
        """Whether the home office that was asked for is refused."""
        asked = self.concerns is not Concerns.HOURS
        return asked and self.home_office is not Answer.GRANTED

    @property
    def reasons_for_home_office(self) -> LocalizedText | None:
        """Why the home office is refused: the test is another than that for hours."""
        shared = None if self.hours_refused else self.reasons
        return self.home_office_reasons or shared

    @property
    def board_deadline(self) -> dt.date | None:
        """The last day to bring the refusal before the Dispute Resolution Board."""
        try:
            return self.delivered and self.delivered + TIME_FOR_THE_BOARD
        except OverflowError:  # the calendar ends with the year 9999
            return None
