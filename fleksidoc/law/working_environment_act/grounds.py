"""The exceptions that the Act itself opens for, as grounds for acceptance."""

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.ground import Ground


def bound_by_collective_agreement(agreement: Agreement) -> bool:
    """Tell whether the data names a collective pay agreement."""
    return agreement.employer.collective_agreement is not None


UNION = Ground(
    section="10-12",
    paragraph=4,
    words=Message(
        no="tariffavtale med fagforening med innstillingsrett",
        en="a collective pay agreement with a trade union with right of nomination",
    ),
    presumes=bound_by_collective_agreement,
)
PASSIVE_WORK = Ground(
    section="10-4",
    paragraph=2,
    words=Message(
        no="arbeidet er helt eller i det vesentlige av passiv karakter",
        en="the work is wholly or mainly of a passive nature",
    ),
    leaves=Severity.WARNING,
)
REST_AGREED = Ground(
    section="10-8",
    paragraph=3,
    words=Message(
        no="skriftlig avtale med de tillitsvalgte og kompenserende hvile",
        en="a written agreement with the elected representatives, and compensatory "
        "rest",
    ),
)
INSPECTORATE_ON_REST = Ground(
    section="10-12",
    paragraph=7,
    words=Message(
        no="samtykke fra Arbeidstilsynet og kompenserende hvile",
        en="consent of the Labour Inspection Authority, and compensatory rest",
    ),
)
SUNDAY_BY_NATURE = Ground(
    section="10-10",
    paragraph=2,
    words=Message(
        no="arbeidets art gjør søndagsarbeid nødvendig",
        en="work on Sundays is necessitated by the nature of the work",
    ),
    leaves=Severity.WARNING,
)
SUNDAY_AT_NEED = Ground(
    section="10-10",
    paragraph=4,
    words=Message(
        no="skriftlig avtale med de tillitsvalgte ved et særlig og tidsavgrenset behov",
        en="a written agreement with the elected representatives on an exceptional "
        "and time-limited need",
    ),
    presumes=bound_by_collective_agreement,
)
OWN_HOLY_DAYS = Ground(
    section="10-10",
    paragraph=5,
    words=Message(
        no="skriftlig avtale mot fri på arbeidstakers egne helge- eller høytidsdager",
        en="a written agreement against time off on the employee's own holy days",
    ),
)
NIGHT_MOVED = Ground(
    section="10-11",
    paragraph=1,
    words=Message(
        no="de tillitsvalgte har avtalt et annet tidsrom for nattarbeid",
        en="the elected representatives have agreed on another period for night work",
    ),
    presumes=bound_by_collective_agreement,
)
NIGHT_BY_NATURE = Ground(
    section="10-11",
    paragraph=2,
    words=Message(
        no="arbeidets art gjør nattarbeid nødvendig",
        en="night work is necessitated by the nature of the work",
    ),
    leaves=Severity.WARNING,
)
NIGHT_AT_NEED = Ground(
    section="10-11",
    paragraph=4,
    words=Message(
        no="skriftlig avtale med de tillitsvalgte ved et særlig og tidsavgrenset behov",
        en="a written agreement with the elected representatives on an exceptional "
        "and time-limited need",
    ),
    presumes=bound_by_collective_agreement,
)
LENGTH_GROUNDS = (UNION, PASSIVE_WORK)
REST_GROUNDS = (REST_AGREED, UNION, INSPECTORATE_ON_REST)
SUNDAY_GROUNDS = (SUNDAY_BY_NATURE, SUNDAY_AT_NEED, OWN_HOLY_DAYS, UNION)
NIGHT_GROUNDS = (NIGHT_MOVED, NIGHT_BY_NATURE, NIGHT_AT_NEED, UNION)
