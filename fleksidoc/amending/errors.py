"""What keeps an amendment from being written: one class a situation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from fleksidoc.errors import ExitCode, FleksidocError, Message


class NothingToAmendError(FleksidocError):
    """Nothing that the document prints is different."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, old: str, new: str, unprinted: Sequence[str]) -> None:
        super().__init__(
            Message(
                no="Ingenting er endret fra {old} til {new} av det dokumentet skriver "
                "ut.",
                en="Nothing that the document prints is changed from {old} to {new}.",
                facts={"old": old, "new": new},
            ),
            hint=Message(
                no="Dette er ulikt, men skrives ikke ut: {keys}.",
                en="This differs, but is not printed: {keys}.",
                facts={"keys": tuple(unprinted)},
            )
            if unprinted
            else Message(
                no="Oppgi den gamle filen først, så den nye.",
                en="Give the old file first, then the new one.",
            ),
        )


class OtherPartiesError(FleksidocError):
    """The two files are about different employers and different employees."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, old: str, new: str) -> None:
        super().__init__(
            Message(
                no="{old} og {new} gjelder ikke de samme partene: både arbeidsgiveren "
                "og arbeidstakeren er en annen.",
                en="{old} and {new} are not about the same parties: both the employer "
                "and the employee are others.",
                facts={"old": old, "new": new},
            ),
            hint=Message(
                no="En endring gjelder en avtale som finnes. Lag en ny avtale med "
                "«fleksidoc render».",
                en="An amendment changes an agreement that stands. Make a new "
                "agreement with “fleksidoc render”.",
            ),
        )


class AmendsAnotherError(FleksidocError):
    """The new file says that it changes an agreement of another date."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, new: str, amends: dt.date, issued: dt.date) -> None:
        super().__init__(
            Message(
                no="{new} skal endre avtalen av {amends} (amendment.amends), men den "
                "gamle filen er datert {issued}.",
                en="{new} is to change the agreement of {amends} (amendment.amends), "
                "but the old file is dated {issued}.",
                facts={"new": new, "amends": amends, "issued": issued},
            ),
            hint=Message(
                no="Oppgi filen som den siste gjeldende avtalen er laget av, eller "
                "rett datoen.",
                en="Give the file that the latest agreement in force was made from, or "
                "correct the date.",
            ),
        )
