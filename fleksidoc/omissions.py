"""What the law wants in writing and a template cannot print, whatever the data.

The receipt asks the same of one agreement; here the template is asked, without data.
What a template never speaks of, as home office or flexitime, it is not about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.language import Field
from fleksidoc.law.demanded import DEMANDED, FLEXIBLE
from fleksidoc.law.terms import Demanded, home_office
from fleksidoc.template import Draft, Statements, Strength, clauses, statements
from fleksidoc.template.expression.parsing import RefusedExpressionError
from fleksidoc.template.lint.sayable import statable
from fleksidoc.template.notes import Fault

NEVER_PRINTED: Final = Fault(
    code="RCP002",
    no="Malen kan ikke skrive ut alt loven vil ha skriftlig om {item}: ingen klausul "
    "kan skrive ut {keys}.",
    en="The template cannot print all that the law wants in writing on {item}: no "
    "clause can print {keys}.",
    hint_no="Skriv ut {keys} i en klausul, slik malen som følger med fleksidoc gjør "
    "det. Gjelder det ikke alltid, setter du en betingelse rundt. En avtale som har "
    "det, blir stoppet.",
    hint_en="Print {keys} in a clause, as the template that comes with fleksidoc does. "
    "If it does not always apply, put a condition round it. An agreement that has it "
    "is stopped.",
)
SELDOM_PRINTED: Final = replace(NEVER_PRINTED, code="RCP003", severity=Severity.WARNING)
FAULTS: Final = (NEVER_PRINTED, SELDOM_PRINTED)

_FLEXITIME: Final = (
    *("hours.flexitime", "hours.account"),
    *(term.key for term in FLEXIBLE),
)
"""What only a template that is about flexitime speaks of."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Asks a template what it can state, and the shipped one what is usual."""

    said: Statements
    usual: Statements | None
    contract: Field

    def omits(self, key: str) -> bool:
        """Tell whether no agreement makes the template state what it has at a key.

        Where the shipped template has a clause because of a yes, a mention in another
        clause is no agreement.
        """
        best = statable(self.said, key, self.contract)
        if best.strength is not Strength.TESTED or self.usual is None:
            return best.strength is None
        usual = statable(self.usual, key, self.contract)
        names = {clause.id for clause in usual.clauses}
        mentioned = all(clause.id not in names for clause in best.clauses)
        return usual.strength is Strength.GUARDED and mentioned

    def usually(self, keys: Iterable[str]) -> Iterator[str]:
        """Yield the clauses in which the shipped template states some keys."""
        for key in keys if self.usual else ():
            stated = statable(self.usual or self.said, key, self.contract)
            yield from (clause.id for clause in stated.clauses)

    def speaks_of(self, key: str) -> bool:
        """Tell whether a clause speaks of a key at all."""
        return tuple(key.split(".")) in self.said.by_names


def omissions(
    draft: Draft, contract: Field, usual: Statements | None
) -> Iterator[Finding]:
    """Yield what no agreement makes a binding template print.

    ``usual`` is what the template says that comes with the program.
    """
    try:
        said = statements(draft)
    except RefusedExpressionError:
        return  # what cannot be read is told by itself
    reader = _Reader(said, usual, contract)
    for demanded in DEMANDED:
        if demanded.applies is not home_office or reader.speaks_of("scope"):
            yield from _omitted(demanded, reader, draft)


def _omitted(demanded: Demanded, reader: _Reader, draft: Draft) -> Iterator[Finding]:
    keys = tuple(filter(reader.omits, _keys(demanded, reader)))
    if keys:
        fault = NEVER_PRINTED if demanded.applies is home_office else SELDOM_PRINTED
        place = _place(reader.usually(keys), draft)
        found = fault.at(place, item=demanded.words, keys=keys)
        yield replace(found, citations=(demanded.cites,))


def _keys(demanded: Demanded, reader: _Reader) -> Iterator[str]:
    flexitime = any(map(reader.speaks_of, _FLEXITIME))
    for term in demanded.terms:
        if flexitime or not term.key.startswith(_FLEXITIME):
            yield term.key


def _place(usual: Iterable[str], draft: Draft) -> WordPlace:
    """Return the heading of the clause where it should stand, or the whole file."""
    own = {clause.id: draft.places[clause.where] for clause in clauses(draft)}
    found = (own[name] for name in usual if name in own)
    return next(found, WordPlace(file=draft.sources[0].name))
