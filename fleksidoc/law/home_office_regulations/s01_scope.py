"""Section 1: when the regulations apply at all.

They apply to work in the employee's own home, but not to short-term or sporadic work,
unless the employee works only there. The Labour Inspection Authority counts less than
a day a week on average as sporadic. Whether work is sporadic is in the end for people
to judge: here it only decides how loudly the other sections speak.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement, Per, Scope, Workplace
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.home_office_regulations import READ, REGULATIONS, TODAYS_WORDING
from fleksidoc.law.reach import HOME_OFFICE, Reach, milder
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Section

SECTION = Section(
    statute=REGULATIONS,
    number="1",
    heading=Message(no="Virkeområde", en="Scope"),
    period=TODAYS_WORDING,
    read=READ,
    reach=HOME_OFFICE,
)
WEEKS_IN = {
    Per.WEEK: Decimal(1),
    Per.TWO_WEEKS: Decimal(2),
    Per.MONTH: Decimal(52) / Decimal(12),
}


def home_days_a_week(scope: Scope) -> Decimal | None:
    """Return the fewest home days a week that the data shows; None if it shows none."""
    counted = []
    if scope.days:
        counted.append(Decimal(len(scope.days)))
    if scope.home_days_min and scope.per:
        counted.append(scope.home_days_min.amount / WEEKS_IN[scope.per])
    return max(counted, default=None)


def most_home_days_a_week(scope: Scope) -> Decimal | None:
    """Return the most home days a week that the data allows; None if it sets none."""
    if scope.home_days_max and scope.per:
        return scope.home_days_max.amount / WEEKS_IN[scope.per]
    return home_days_a_week(scope)


def apply_in_full(agreement: Agreement) -> bool:
    """Tell whether the data shows that the regulations apply, and not just perhaps."""
    scope = agreement.scope
    if scope is None or scope.own_home is False:
        return False
    days = home_days_a_week(scope)
    regular = days is not None and days >= 1
    return regular or scope.permanent_workplace is Workplace.HOME


def weighed(agreement: Agreement, severity: Severity) -> Severity:
    """Return the severity where the regulations apply; elsewhere they only advise."""
    return severity if apply_in_full(agreement) else milder(severity, Severity.ADVICE)


WHERE_THEY_APPLY = Reach(
    Message(
        no="avtaler med hjemmekontor; bare råd når dataene ikke viser at forskriften "
        "gjelder (eget hjem, i snitt minst én dag i uken eller fast arbeidssted)",
        en="agreements with a home office; advice alone where the data does not show "
        "that the regulations apply (own home, on average at least a day a week, or "
        "the permanent workplace)",
    ),
    HOME_OFFICE.holds,
    weighed,
)


@Provision(
    code="HOR101",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.ADVICE,
    confidence=Confidence.GUIDANCE,
    quote="Forskriften gjelder ikke kortvarig eller sporadisk arbeid, med mindre "
    "arbeidstaker kun utfører arbeid i eget hjem.",
    checks=Message(
        no="Om omfanget er så lite at hjemmearbeidet kan være sporadisk.",
        en="Whether the extent is so small that the work from home may be sporadic.",
    ),
    message=Message(
        no="Omfanget er i snitt mindre enn én hjemmedag i uken. Arbeidstilsynet regner "
        "det som regel som sporadisk, og da krever ikke forskriften skriftlig avtale.",
        en="The extent is on average less than one home day a week. The Labour "
        "Inspection Authority as a rule counts that as sporadic, and then the "
        "regulations require no written agreement.",
    ),
    hint=Message(
        no="Om arbeidet er sporadisk, må dere vurdere. En skriftlig avtale er nyttig "
        "uansett.",
        en="Whether the work is sporadic is for you to judge. A written agreement is "
        "useful in any case.",
    ),
    reads=("scope.days", "scope.home_days_min", "scope.home_days_max", "scope.per"),
    wrong={"scope.days": None, "scope.home_days_max": 3, "scope.per": "month"},
    right={"scope.days": ["monday"]},
)
def perhaps_sporadic(agreement: Agreement) -> Iterator[Breach]:
    """Less than a day a week is probably sporadic; only people can say whether."""
    scope = agreement.scope
    if (
        scope is None
        or scope.own_home is False
        or scope.permanent_workplace is Workplace.HOME
    ):
        return
    days = None if scope.days else most_home_days_a_week(scope)
    if days is not None and days < 1:
        key = "home_days_max" if scope.home_days_max else "home_days_min"
        yield Breach(("scope", key))


@Provision(
    code="HOR102",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Denne forskriften gjelder for arbeid som utføres i arbeidstakers eget hjem.",
    checks=Message(
        no="Om noe av arbeidet skal utføres et annet sted enn i eget hjem.",
        en="Whether some of the work is to be done elsewhere than in the own home.",
    ),
    message=Message(
        no="Stedet er ikke arbeidstakers eget hjem. Forskriften gjelder ikke for "
        "arbeid der, men arbeidsmiljøloven gjelder.",
        en="The place is not the employee's own home. The regulations do not apply to "
        "work there, but the Working Environment Act does.",
    ),
    hint=Message(
        no="Kontroller at arbeidsmiljøloven kan følges på stedet, også reglene om "
        "arbeidsmiljø som forskriften unntar for hjemmet.",
        en="Check that the Act can be followed at the place, also the rules on the "
        "working environment from which the regulations exempt the home.",
    ),
    reads=("scope.own_home", "scope.other_places"),
    wrong={"scope.own_home": False},
    right={"scope.own_home": True},
)
def not_the_own_home(agreement: Agreement) -> Iterator[Breach]:
    """A cabin, or a shared office, is a workplace under the Act alone."""
    scope = agreement.scope
    if scope and scope.own_home is False:
        yield Breach(("scope", "own_home"))
    for index, place in enumerate((scope and scope.other_places) or ()):
        if not place.own_home:
            yield Breach(("scope", "other_places", index))
