"""Check: an agreement is held against the law. Agreement → findings, each with its §.

The folders mirror the statute book: one folder an act or regulation, one file a
section, each holding that section's rules. Adding a rule is adding a function.
"""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from fleksidoc.agreement import Agreement
from fleksidoc.findings import Finding
from fleksidoc.law.rule import Rule
from fleksidoc.sources import Record

__all__ = ["check", "rules"]


def check(agreement: Agreement, record: Record) -> list[Finding]:
    """Return what the law in force when the agreement takes effect says against it."""
    day = judged_on(agreement)
    return [
        finding
        for rule in rules()
        if rule.provision.period.covers(day)
        for finding in findings(rule, agreement, record)
    ]


def judged_on(agreement: Agreement) -> dt.date:
    """Return the day whose law counts: the later of the issue and the effect."""
    return max(agreement.issued, agreement.duration.start)


def findings(rule: Rule, agreement: Agreement, record: Record) -> Iterator[Finding]:
    """Yield a finding for each place in the data that breaks ``rule``."""
    provision = rule.provision
    for breach in rule.breaches(agreement):
        yield Finding(
            code=provision.code,
            severity=breach.severity or provision.severity,
            place=record.place(breach.way),
            message=provision.message.about(**breach.facts),
            hint=provision.hint.about(**breach.facts),
            citations=(provision.cites,),
        )


@cache
def rules() -> tuple[Rule, ...]:
    """Return every legal rule there is, by code.

    A rule is found because it stands in a file under this folder; there is no list.
    """
    found = {rule.provision.code: rule for rule in _defined()}
    return tuple(found[code] for code in sorted(found))


def _defined() -> Iterator[Rule]:
    for module in _sections():
        for value in vars(module).values():
            if isinstance(value, Rule):
                yield value


def _sections() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(__path__, prefix=f"{__name__}."):
        yield importlib.import_module(found.name)
