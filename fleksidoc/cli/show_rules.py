"""The legal rules, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from fleksidoc.cli import as_text, screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import severity_name
from fleksidoc.delivery import Fact, citation_facts, message_facts, readers
from fleksidoc.language import cite, say
from fleksidoc.law.ground import Ground
from fleksidoc.law.reference import Reader, explained, heading
from fleksidoc.law.rule import Rule
from fleksidoc.law.statute import Period


def show_table(rules: Iterable[Rule], ui: str) -> None:
    """Show the rules, one a row."""
    screen.out().table([_row(rule, ui) for rule in rules])


def show_one(rule: Rule, ui: str) -> None:
    """Show all that there is to say about one rule, its section in both languages."""
    reader: Reader = "no" if ui == "no" else "en"
    other: Reader = "en" if ui == "no" else "no"
    out = screen.out()
    above, *facts = heading(rule, reader).splitlines()
    title, *_ = heading(rule, other).splitlines()
    page = "\n".join([above, title.lstrip("#").lstrip(), *facts, ""])
    for line, style, indent in as_text.lines(f"{page}\n{explained(rule, reader)}"):
        out.line(line, style, indent=indent)


def show_json(rules: Iterable[Rule]) -> None:
    """Print all that is known of each rule as a list."""
    print_json([_facts(rule) for rule in rules])


def _row(rule: Rule, ui: str) -> tuple[str, ...]:
    provision, reader = rule.provision, readers()[ui]
    return (
        provision.code,
        severity_name(provision.severity),
        cite(provision.cites, reader),
        say(provision.checks, reader),
        _years(provision.section.period),
    )


def _years(period: Period) -> str:
    """Return a period as two days with a dash between; what is open is left out."""
    days = (period.begins, period.ends)
    begins, ends = (day.isoformat() if day else "" for day in days)
    return f"{begins}–{ends}" if begins or ends else ""


def _facts(rule: Rule) -> dict[str, Fact]:
    provision = rule.provision
    section = provision.section
    begins, ends = section.period.begins, section.period.ends
    return {
        "code": provision.code,
        "name": rule.name,
        "severity": str(provision.severity),
        "citation": citation_facts(provision.cites),
        "section": citation_facts(section.cite()),
        "heading": message_facts(section.heading),
        "checks": message_facts(provision.checks),
        "quote": provision.quote,
        "why": rule.why,
        "message": {"no": provision.message.no, "en": provision.message.en},
        "hint": {"no": provision.hint.no, "en": provision.hint.en},
        "reads": list(provision.reads),
        "breaks": _example(provision.wrong),
        "keeps": _example(provision.right),
        "reach": message_facts(section.reach.words),
        "period": {
            "begins": begins.isoformat() if begins else None,
            "ends": ends.isoformat() if ends else None,
        },
        "source": message_facts(section.statute.source),
        "read": section.read.isoformat() if section.read else None,
        "confidence": str(provision.confidence),
        "grounds": [_ground(ground) for ground in provision.grounds],
    }


def _example(changes: Mapping[str, object]) -> Any:  # noqa: ANN401 - as JSON has it
    """Return the keys of an example; null for one that is left out."""
    return json.loads(json.dumps(dict(changes), default=str))


def _ground(ground: Ground) -> dict[str, Fact]:
    return {
        "ground": str(ground),
        "words": message_facts(ground.words),
        "leaves": str(ground.leaves),
    }
