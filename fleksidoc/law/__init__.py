"""Stage 3: check. An agreement is held against the law: findings, each with its §.

The folders mirror the statute book: one folder an act or regulation, one file a
section, each holding that section's rules. Adding a rule is adding a function.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from fleksidoc.agreement import Agreement, documents
from fleksidoc.findings import DataPlace, Finding
from fleksidoc.law.acceptance import with_acceptance
from fleksidoc.law.in_time import CHANGE_AHEAD, changes, rule_base_age
from fleksidoc.law.library import by_code, rules
from fleksidoc.law.reach import milder
from fleksidoc.law.rule import Rule
from fleksidoc.sources import Record, dotted

__all__ = ["by_code", "check", "judged_on", "rules"]


def check(
    agreement: Agreement, record: Record, on: dt.date | None = None
) -> list[Finding]:
    """Return what the law says against an agreement, accepted exceptions milder.

    The law is that of ``on``: without it, the law of the day the arrangement takes
    effect, or of its issue if that is later.
    """
    day = on or judged_on(agreement)
    found = [
        finding
        for rule in rules()
        if rule.provision.section.period.covers(day)
        for finding in findings(rule, agreement, record)
    ]
    heard = [
        *with_acceptance(found, agreement, record),
        *changes(agreement, record, day),
        *rule_base_age(agreement, record, on or agreement.issued),
    ]
    return [finding for finding in heard if concerns(agreement.document, finding)]


def concerns(document: str, finding: Finding) -> bool:
    """Tell whether a finding is about what a document says.

    A notice or a refusal sets no terms: of what the law says about terms it hears only
    what is about its own table, so that what is unlawful can be refused and ended.
    """
    view = documents()[document]
    place = finding.place
    table = place.key.partition(".")[0] if isinstance(place, DataPlace) else ""
    is_its_own = bool(table) and table == view.table
    return view.sets_terms or is_its_own or not _is_of_terms(finding)


def _is_of_terms(finding: Finding) -> bool:
    rule = by_code().get(finding.code)
    return rule.provision.section.of_terms if rule else finding.code == CHANGE_AHEAD


def judged_on(agreement: Agreement) -> dt.date:
    """Return the day whose law counts: the later of the issue and the effect."""
    return max(agreement.issued, agreement.duration.start)


def findings(rule: Rule, agreement: Agreement, record: Record) -> Iterator[Finding]:
    """Yield a finding for each place in the data that breaks ``rule``."""
    provision, reach = rule.provision, rule.provision.section.reach
    if not reach.holds(agreement):
        return
    for breach in rule.breaches(agreement):
        severity = milder(provision.severity, breach.severity or provision.severity)
        yield Finding(
            code=provision.code,
            severity=reach.weigh(agreement, severity),
            place=replace(record.place(breach.way), key=dotted(breach.way)),
            message=provision.message.about(**breach.facts),
            hint=provision.hint.about(**breach.facts),
            citations=(breach.cites or provision.cites,),
        )
