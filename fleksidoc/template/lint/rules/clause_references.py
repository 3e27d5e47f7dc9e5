"""A reference to a clause that was typed: its number changes when clauses vanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fleksidoc.findings import Finding, Severity
from fleksidoc.template.clause import clauses
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault

TYPED_REFERENCE: Final = Fault(
    code="TPL072",
    no="«{reference}» er skrevet for hånd. Nummeret stemmer ikke lenger når et punkt "
    "før det faller bort.",
    en="“{reference}” was typed. The number is no longer right when a clause before it "
    "is left out.",
    hint_no="Med alle punkter er nummer {number} «{clause}». Sett inn en "
    "kryssreferanse til overskriften (Referanser > Kryssreferanse), eller skriv "
    "navnet på punktet.",
    hint_en="With all clauses, number {number} is “{clause}”. Insert a cross-reference "
    "to the heading (References > Cross-reference), or write the clause's name.",
    severity=Severity.WARNING,
)
REFERENCE_BEYOND: Final = Fault(
    code="TPL073",
    no="«{reference}» finnes ikke: malen har {count} punkter.",
    en="“{reference}” does not exist: the template has {count} clauses.",
    hint_no="Sett inn en kryssreferanse til overskriften (Referanser > "
    "Kryssreferanse), eller skriv navnet på punktet.",
    hint_en="Insert a cross-reference to the heading (References > Cross-reference), "
    "or write the clause's name.",
)

_REFERENCE: Final = re.compile(
    r"\b(?:punkt(?:et|ene)?|pkt\.?|klausul(?:en)?|clauses?)\s+(\d{1,3})\b"
    # What stands in another document has that document's numbers.
    r"(?!\s+(?:i|of|in)\s+(?!(?:denne )?avtalen|(?:this|the) agreement))",
    re.IGNORECASE,
)


def find(subject: Subject) -> Iterator[Finding]:
    """Yield each typed reference, with the clause that it seems to mean."""
    draft = subject.draft
    headings = [draft.places[clause.where].words for clause in clauses(draft)]
    for paragraph in subject.paragraphs if headings else ():
        for found in _REFERENCE.finditer(paragraph.text):
            number, place = int(found[1]), paragraph.at(*found.span())
            facts: dict[str, object] = {"reference": found[0], "number": number}
            if 1 <= number <= len(headings):
                clause = headings[number - 1].partition("{#")[0].strip()
                yield TYPED_REFERENCE.at(place, **facts, clause=clause)
            else:
                count = len(headings)
                yield REFERENCE_BEYOND.at(place, **facts, count=count)


RULE: Final = Rule(faults=(TYPED_REFERENCE, REFERENCE_BEYOND), find=find)
