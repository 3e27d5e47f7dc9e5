"""What changes from one version of a document to another, clause by clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final, TypeAlias

from fleksidoc.template.speaking import Fact, Speech, SpokenClause

Numbers: TypeAlias = Mapping[str, int]
"""The number of each clause, by its name."""

SIGNATURES: Final = "signatures"

_PARTIES: Final = frozenset({"employer", "employee"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, in one language."""

    name: str
    """The clause's name; of a fact about the parties, the fields it prints."""

    heading: str
    clause: bool = True
    """Whether it is a clause; otherwise a fact about the parties."""

    number: int | None = None
    """In the document that is changed; None of a clause it does not have."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    added: bool = False
    removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What the document says in one language with one agreement's data."""

    speech: Speech
    signers: tuple[str, ...]
    """Those who sign for the employer, each with the title."""


def changes(
    old: Version, new: Version, order: Sequence[str], numbers: Numbers
) -> list[Change]:
    """Return what changes: first the parties and who signs, then each clause."""
    was, becomes = old.speech, new.speech
    parties = list(_facts(_of_parties(was.facts), _of_parties(becomes.facts)))
    return [
        *parties,
        *_signing(old, new, parties),
        *_clauses(was.clauses, becomes.clauses, order, numbers),
    ]


def _of_parties(facts: Iterable[Fact]) -> dict[str, Fact]:
    """Return the facts about the parties; the others only repeat what clauses say."""
    return {
        fact.name: fact
        for fact in facts
        if {field.partition(".")[0] for field in fact.fields} <= _PARTIES
    }


def _facts(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> Iterator[Change]:
    for name in {**old, **new}:
        before, after = old.get(name), new.get(name)
        said, says = _said(before), _said(after)
        if said != says:
            yield Change(
                name=name,
                heading=(after or old[name]).label,
                clause=False,
                before=said,
                after=says,
                added=before is None,
                removed=after is None,
            )


def _said(fact: Fact | None) -> tuple[str, ...]:
    return (fact.says,) if fact else ()


def _signing(old: Version, new: Version, parties: Iterable[Change]) -> Iterator[Change]:
    """Yield who signs instead of whom; names told with the parties are not repeated."""
    before, after = _differing(old.signers, new.signers)
    told = {text for change in parties for text in (*change.before, *change.after)}
    known = [*old.signers, *new.signers]
    texts = _differing(old.speech.signatures, new.speech.signatures)
    others = [
        tuple(one for one in text if not _told(one, told, known)) for text in texts
    ]
    change = Change(
        name=SIGNATURES,
        heading=next(iter(new.speech.signatures), ""),
        clause=False,
        before=(*before, *others[0]),
        after=(*after, *others[1]),
    )
    if change.before or change.after:
        yield change


def _told(text: str, parties: Iterable[str], signers: Iterable[str]) -> bool:
    said = any(one in text for one in parties)
    return said or any(text in one for one in signers)


def _clauses(
    old: Iterable[SpokenClause],
    new: Iterable[SpokenClause],
    order: Iterable[str],
    numbers: Numbers,
) -> Iterator[Change]:
    before = {clause.id: clause for clause in old}
    after = {clause.id: clause for clause in new}
    for name in order:
        one, other = before.get(name), after.get(name)
        number = numbers.get(name)
        if one and other:
            if one != other:
                yield _changed(one, other, number)
        elif other:
            yield Change(
                name=name, heading=other.heading, after=other.paragraphs, added=True
            )
        elif one:
            yield Change(
                name=name,
                heading=one.heading,
                number=number,
                before=one.paragraphs,
                removed=True,
            )


def _changed(old: SpokenClause, new: SpokenClause, number: int | None) -> Change:
    """Return the paragraphs that differ; of a new heading, the heading too."""
    renamed = old.heading != new.heading
    one = ((old.heading,) if renamed else ()) + old.paragraphs
    other = ((new.heading,) if renamed else ()) + new.paragraphs
    before, after = _differing(one, other)
    return Change(
        name=old.id, heading=old.heading, number=number, before=before, after=after
    )


def _differing(
    old: Sequence[str], new: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the paragraphs that only the old text has, and those only the new has."""
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    parts = [part for part in found if part[0] != "equal"]
    return (
        tuple(text for _, i, j, _, _ in parts for text in old[i:j]),
        tuple(text for *_, i, j in parts for text in new[i:j]),
    )


def paired(
    found: Mapping[str, Sequence[Change]], headings: Mapping[str, Mapping[str, str]]
) -> dict[str, list[Change]]:
    """Return the same changes in every language, in the order of the first.

    Where only another language's text changes, a change has no text before or after.
    """
    every = {change.name: change for each in found.values() for change in each}
    return {
        code: [
            own.get(name)
            or replace(
                change, heading=headings[code].get(name, ""), before=(), after=()
            )
            for name, change in every.items()
        ]
        for code, own in (
            (code, {change.name: change for change in each})
            for code, each in found.items()
        )
    }
