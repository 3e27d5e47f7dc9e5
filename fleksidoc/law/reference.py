"""The rules as pages for people: what each checks, why, and what it rests on.

The command that explains a rule shows the same text; here all of them become a page in
the repository, one in each language, so that a lawyer can review it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Literal, TypeAlias

from fleksidoc.errors import Message
from fleksidoc.findings import Citation, Severity
from fleksidoc.law.coverage import Candidate, coverage
from fleksidoc.law.library import rules
from fleksidoc.law.profiles import profiles
from fleksidoc.law.rule import Confidence, Rule
from fleksidoc.law.statute import Section

Reader: TypeAlias = Literal["no", "en"]
"""The language of the one who reads."""

OPENING = Message(
    no="""\
# De rettslige reglene

Siden er laget av reglene selv med `make docs`. Et funn har koden til regelen sin. En
**feil** hindrer at dokumentet lages. En **advarsel** betyr at avtalen bare er lovlig
med et grunnlag som dataene ikke viser, eller at noe er uklart. Et **råd** er god
praksis.

Det bare mennesker kan vurdere, avgjøres ikke her: funnet sier det, og spør etter fakta.
Hvilke regler undersøkelsen av loven foreslo, og hva som er blitt av dem, står i
[RULES.md](RULES.md). Dette er ikke juridisk rådgivning.""",
    en="""\
# The legal rules

The page is made from the rules themselves by `make docs`. A finding has the code of its
rule. An **error** keeps the document from being made. A **warning** means that the
agreement is lawful only with a basis that the data does not show, or that something is
unclear. **Advice** is good practice.

What only people can judge is never decided here: the finding says so, and asks for the
facts. The statute is quoted in Norwegian, which alone is authentic. This is no legal
advice. In Norwegian: [REGLER.md](REGLER.md).""",
)
SEVERITIES = {
    Severity.ERROR: Message(no="feil", en="error"),
    Severity.WARNING: Message(no="advarsel", en="warning"),
    Severity.ADVICE: Message(no="råd", en="advice"),
}
CONFIDENCES = {
    Confidence.STATUTE: Message(no="lovteksten er lest", en="the statute was read"),
    Confidence.GUIDANCE: Message(
        no="veiledning fra myndighetene, eller to uavhengige kilder",
        en="the authorities' guidance, or two independent sources",
    ),
    Confidence.PRACTICE: Message(
        no="god praksis, ingen rettsregel", en="good practice, no legal rule"
    ),
}
TABLE = Message(
    no="| kode | | bestemmelse | hva som kontrolleres |",
    en="| code | | provision | what is checked |",
)
IN_FORCE = Message(no="I kraft fra", en="In force from")
SOURCE = Message(no="Kilde", en="Source")
READ = Message(no="lest", en="read")
REACHES = Message(no="Gjelder", en="Reaches")
KNOWN_FROM = Message(no="Kjent fra", en="Known from")
READS = Message(no="Leser", en="Reads")
ACCEPTED_ON = Message(no="Kan godtas etter", en="Can be accepted on")
SAYS = Message(no="Funnet sier", en="The finding says")
BREAKS = Message(no="Bryter regelen:", en="Breaks the rule:")
KEEPS = Message(no="Følger regelen:", en="Keeps the rule:")
REMOVED = Message(no="står ikke i filen", en="is not in the file")
PROFILES = Message(
    no="## Profiler\n\n| employer.profile | tariffavtale | gjelder | kilde |",
    en="## Profiles\n\n| employer.profile | collective agreement | period | source |",
)
COVERAGE = """\
## What is checked, and what is not

Each candidate of the survey of the law, and the findings it has become. `DATA` findings
are about data that is incomplete or contradicts itself."""


def page(reader: Reader) -> str:
    """Return the page of all rules in one language."""
    in_order = sorted(rules(), key=_place_in_the_statute_book)
    blocks = [told(OPENING, reader), _table(in_order, reader)]
    for above, group in groupby(in_order, key=lambda rule: heading(rule, reader)):
        blocks += [above, *(explained(rule, reader) for rule in group)]
    blocks.append(_profiles(reader))
    if reader == "en":
        blocks += (COVERAGE, _coverage())
    return "\n\n".join(blocks) + "\n"


def _place_in_the_statute_book(rule: Rule) -> tuple[str, list[int], str]:
    provision = rule.provision
    number = [int(part) for part in re.findall(r"\d+", provision.section.number)]
    return provision.section.statute.identifier, number, provision.code


def told(text: Message | Citation, reader: Reader) -> str:
    """Return a text in the reader's language; the facts keep their names."""
    return {"no": text.no, "en": text.en}[reader]


def explained(rule: Rule, reader: Reader) -> str:
    """Return one rule explained, in Markdown."""
    provision = rule.provision
    message, hint = told(provision.message, reader), told(provision.hint, reader)
    severity = told(SEVERITIES[provision.severity], reader)
    known_from = told(CONFIDENCES[provision.confidence], reader)
    keys = ", ".join(f"`{key}`" for key in provision.reads)
    lines = [
        f"### {provision.code}",
        "",
        told(provision.checks, reader),
        "",
        f"- **{severity}**, {told(provision.cites, reader)}",
        *([f"- «{provision.quote}»"] if provision.quote else []),
        f"- {told(SAYS, reader)}: {message} {hint}",
        f"- {told(KNOWN_FROM, reader)}: {known_from}",
        *(
            f"- {told(ACCEPTED_ON, reader)} {ground}: {told(ground.words, reader)}"
            for ground in provision.grounds
        ),
        f"- {told(READS, reader)}: {keys}",
        "",
        told(BREAKS, reader),
        "",
        example(provision.wrong, reader),
        "",
        told(KEEPS, reader),
        "",
        example(provision.right, reader),
    ]
    return "\n".join(lines)


def example(changes: Mapping[str, object], reader: Reader) -> str:
    """Return the keys of an example as they stand in a data file."""
    lines = (
        f"# {key} {told(REMOVED, reader)}"
        if value is None
        else f"{key} = {toml(value)}"
        for key, value in changes.items()
    )
    return "\n".join(["```toml", *lines, "```"])


def toml(value: object) -> str:
    """Return a value as TOML has it.

    >>> toml({"daily": 9, "days": ["monday"]})
    '{ daily = 9, days = ["monday"] }'
    """
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case Mapping():
            pairs = (f"{key} = {toml(item)}" for key, item in value.items())
            return f"{{ {', '.join(pairs)} }}"
        case _:
            return str(value)


def _table(in_order: Iterable[Rule], reader: Reader) -> str:
    rows = (
        f"| [{rule.provision.code}](#{rule.provision.code.lower()}) "
        f"| {told(SEVERITIES[rule.provision.severity], reader)} "
        f"| {told(rule.provision.cites, reader)} "
        f"| {told(rule.provision.checks, reader)} |"
        for rule in in_order
    )
    return "\n".join([told(TABLE, reader), "|---|---|---|---|", *rows])


def heading(rule: Rule, reader: Reader) -> str:
    """Return the heading of a rule's section, and what holds for all its rules."""
    section = rule.provision.section
    return "\n".join(
        [
            f"## {told(section.cite(), reader)}: {told(section.heading, reader)}",
            "",
            *_facts(section, reader),
        ]
    )


def _facts(section: Section, reader: Reader) -> Iterator[str]:
    """Yield when the section is in force, where it was read, and whom it reaches."""
    source = told(section.statute.source, reader)
    if section.period.begins:
        yield f"- {told(IN_FORCE, reader)} {section.period.begins}"
    read = f", {told(READ, reader)} {section.read}" if section.read else ""
    yield f"- {told(SOURCE, reader)}: {source}{read}"
    yield f"- {told(REACHES, reader)}: {told(section.reach.words, reader)}"


def _profiles(reader: Reader) -> str:
    rows = (
        f"| `{profile.name}` | {told(profile.cites, reader)} "
        f"| {profile.period.begins} – {profile.period.ends or ''} "
        f"| {told(profile.statute.source, reader)}, {told(READ, reader)} "
        f"{profile.read} |"
        for profile in profiles().values()
    )
    return "\n".join([told(PROFILES, reader), "|---|---|---|---|", *rows])


def _coverage() -> str:
    head = ["| candidate | findings | why not, or only in part |", "|---|---|---|"]
    return "\n".join([*head, *map(_row, coverage())])


def _row(candidate: Candidate) -> str:
    return f"| {candidate.row} | {', '.join(candidate.rules)} | {candidate.why} |"
