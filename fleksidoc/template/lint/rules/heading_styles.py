"""A clause whose heading only looks like one: readers and contents do not see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fleksidoc.findings import Finding, Severity
from fleksidoc.template.draft import tag
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault
from fleksidoc.template.reading.parts import main_part

NOT_A_HEADING: Final = Fault(
    code="TPL077",
    no="Overskriften til punktet «{clause}» har ingen overskriftsstil.",
    en="The heading of the clause “{clause}” has no heading style.",
    hint_no="Gi avsnittet stilen Overskrift 1 (Hjem > Stiler), som de andre punktene. "
    "Da får det nummer, og skjermlesere finner det.",
    hint_en="Give the paragraph the style Heading 1 (Home > Styles), as the other "
    "clauses. Then it is numbered, and screen readers find it.",
    severity=Severity.WARNING,
)


def find(subject: Subject) -> Iterator[Finding]:
    """Yield each clause that begins with a paragraph of plain text."""
    draft = subject.draft
    for clause in draft.trees[main_part(draft.trees)].iter(tag("clause")):
        if subject.styles.outline_level(clause[0]) is None:
            place = draft.places[int(clause.get("where", ""))]
            yield NOT_A_HEADING.at(place, clause=clause.get("id"))


RULE: Final = Rule(faults=(NOT_A_HEADING,), find=find)
