"""Accepted exceptions: `[[accept]]` in the data, held against rules. LAW001-009.

An accepted breach is not hidden: it is still a finding, milder, and says who accepted
it and on what ground. A part that is empty is refused before it gets here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from fleksidoc.agreement import Accept, Agreement
from fleksidoc.agreement.nearest import nearest
from fleksidoc.errors import Message
from fleksidoc.findings import DataPlace, Finding, Severity
from fleksidoc.law.ground import Ground
from fleksidoc.law.library import by_code
from fleksidoc.law.reach import milder
from fleksidoc.law.rule import Rule
from fleksidoc.sources import Record, dotted

OWN_CODES = "LAW"
"""What this room finds about acceptance and about the law itself: no rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why an exception cannot stand as it is written."""

    code: str
    key: str
    message: Message
    hint: Message
    severity: Severity = Severity.ERROR


ACCEPTED = Message(
    no="Godtatt av {by} på grunnlag av {ground}: {words}. {hint}",
    en="Accepted by {by} on the ground of {ground}: {words}. {hint}",
)
NO_SUCH_RULE = Message(
    no="Det finnes ingen regel med koden {code}.",
    en="There is no rule with the code {code}.",
)
NO_SUCH_RULE_HINT = Message(
    no="Skriv koden slik den står i funnet.", en="Write the code as the finding has it."
)
NEAREST_RULE_HINT = Message(no="Mente du {nearest}?", en="Did you mean {nearest}?")
NOT_ON_THIS_GROUND = Message(
    no="{code} kan ikke godtas på grunnlaget «{ground}».",
    en="{code} cannot be accepted on the ground “{ground}”.",
)
NOT_ON_THIS_GROUND_HINT = Message(
    no="Grunnlag som kan godtas: {grounds}.",
    en="Grounds that can be accepted: {grounds}.",
)
NEVER_ACCEPTABLE = Fault(
    code="LAW002",
    key="code",
    message=Message(
        no="{code} kan ikke godtas: loven åpner ikke for unntak, eller funnet er et "
        "råd som ikke trenger det.",
        en="{code} cannot be accepted: the law has no exception from it, or the "
        "finding is advice that needs none.",
    ),
    hint=Message(
        no="Slett denne tabellen, og rett avtalen hvis funnet er en feil.",
        en="Delete this table, and correct the agreement if the finding is an error.",
    ),
)
GROUND_NOT_IN_DATA = Fault(
    code="LAW004",
    key="ground",
    message=Message(
        no="{code} er godtatt på grunnlaget «{ground}», men dataene viser ikke at "
        "virksomheten er bundet av tariffavtale.",
        en="{code} is accepted on the ground “{ground}”, but the data does not show "
        "that the undertaking is bound by a collective pay agreement.",
    ),
    hint=Message(
        no="Oppgi tariffavtalen i [employer.collective_agreement], eller slett denne "
        "tabellen.",
        en="State the collective pay agreement in [employer.collective_agreement], or "
        "delete this table.",
    ),
)
MATCHES_NOTHING = Fault(
    code="LAW005",
    key="code",
    message=Message(
        no="{code} er godtatt, men avtalen bryter ikke den regelen.",
        en="{code} is accepted, but the agreement does not break that rule.",
    ),
    hint=Message(
        no="Slett denne tabellen, så det ikke ser ut som om noe er godtatt.",
        en="Delete this table, so that nothing seems to be accepted.",
    ),
    severity=Severity.WARNING,
)


def with_acceptance(
    found: Iterable[Finding], agreement: Agreement, record: Record
) -> Iterator[Finding]:
    """Yield the findings, milder where accepted, and what is wrong with acceptance."""
    findings = list(found)
    broken = {finding.code for finding in findings}
    sound: dict[str, tuple[Accept, Ground]] = {}
    for index, accept in enumerate(agreement.accept or ()):
        verdict = judged(accept, agreement, broken)
        if isinstance(verdict, Fault):
            yield fault_found(verdict, accept, record.place(("accept", index)), index)
        else:
            sound[accept.code] = (accept, verdict)
    for finding in findings:
        by = sound.get(finding.code)
        yield accepted(finding, *by) if by else finding


def judged(
    accept: Accept, agreement: Agreement, broken: AbstractSet[str]
) -> Ground | Fault:
    """Return the ground that an exception rests on, or why it has none."""
    rule = by_code().get(accept.code)
    if rule is None and not accept.code.startswith(OWN_CODES):
        return no_such_rule(accept.code)
    if rule is None or not rule.provision.grounds:
        return NEVER_ACCEPTABLE
    ground = next(
        (one for one in rule.provision.grounds if one.is_written(accept.ground)), None
    )
    if ground is None:
        return not_on_this_ground(rule)
    if not ground.presumes(agreement):
        return GROUND_NOT_IN_DATA
    return ground if accept.code in broken else MATCHES_NOTHING


def accepted(finding: Finding, accept: Accept, ground: Ground) -> Finding:
    """Return an accepted finding: milder, and with the one who answers for it."""
    return replace(
        finding,
        severity=milder(finding.severity, ground.leaves),
        accepted=True,
        hint=ACCEPTED.about(
            by=accept.by, ground=str(ground), words=ground.words, hint=finding.hint
        ),
    )


def no_such_rule(code: str) -> Fault:
    """Return that no rule has the code, and the code that is nearest."""
    near = nearest(code, by_code())
    return Fault(
        code="LAW001",
        key="code",
        message=NO_SUCH_RULE,
        hint=NEAREST_RULE_HINT.about(nearest=near) if near else NO_SUCH_RULE_HINT,
    )


def not_on_this_ground(rule: Rule) -> Fault:
    """Return that the rule has other grounds, and which."""
    return Fault(
        code="LAW003",
        key="ground",
        message=NOT_ON_THIS_GROUND,
        hint=NOT_ON_THIS_GROUND_HINT.about(
            grounds=tuple(map(str, rule.provision.grounds))
        ),
    )


def fault_found(fault: Fault, accept: Accept, place: DataPlace, index: int) -> Finding:
    """Return the finding that an exception cannot stand."""
    return Finding(
        code=fault.code,
        severity=fault.severity,
        place=replace(place, key=dotted(("accept", index, fault.key))),
        message=fault.message.about(code=accept.code, ground=accept.ground),
        hint=fault.hint,
    )
