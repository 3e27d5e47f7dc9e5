"""A clause by a name that the shipped template of the same document does not have."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from fleksidoc.findings import Finding, Severity
from fleksidoc.template.clause import clauses
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault

OWN_CLAUSE: Final = Fault(
    code="TPL078",
    no="Punktet «{id}» finnes ikke i malen som følger med fleksidoc.",
    en="The clause “{id}” is not in the template that comes with fleksidoc.",
    hint_no="Er det deres eget punkt, må ingenting gjøres. Gi det samme navn på alle "
    "språk.",
    hint_en="If it is a clause of your own, nothing needs to be done. Give it the same "
    "name in every language.",
    severity=Severity.ADVICE,
)
MISSPELT_CLAUSE: Final = Fault(
    code="TPL079",
    no="Punktet «{id}» finnes ikke i malen som følger med fleksidoc.",
    en="The clause “{id}” is not in the template that comes with fleksidoc.",
    hint_no="Mente du {nearest}? Er det deres eget punkt, må ingenting gjøres.",
    hint_en="Did you mean {nearest}? If it is a clause of your own, nothing needs to "
    "be done.",
    severity=Severity.ADVICE,
)


def find(subject: Subject) -> Iterator[Finding]:
    """Yield each name that is not known, with the nearest that is."""
    known = subject.known.clauses
    own = [clause for clause in clauses(subject.draft) if clause.id not in known]
    taken = {clause.id for clause in clauses(subject.draft)}
    for clause in own if known else ():
        place = subject.draft.places[clause.where]
        nearest = difflib.get_close_matches(clause.id, sorted(known - taken), 1)
        if nearest:
            yield MISSPELT_CLAUSE.at(place, id=clause.id, nearest=nearest[0])
        else:
            yield OWN_CLAUSE.at(place, id=clause.id)


RULE: Final = Rule(faults=(OWN_CLAUSE, MISSPELT_CLAUSE), find=find)
