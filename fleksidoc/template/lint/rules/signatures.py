"""A document with clauses that nobody signs, or that one of the parties does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import Finding, Severity
from fleksidoc.template.clause import clauses
from fleksidoc.template.draft import tag
from fleksidoc.template.expression.checking import Fields
from fleksidoc.template.expression.expressions import (
    Path,
)
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
)
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.marking.grouping import SIGNATURES
from fleksidoc.template.notes import Fault
from fleksidoc.template.reading.parts import main_part

NO_SIGNATURES: Final = Fault(
    code="TPL075",
    no="Malen har ingen del for underskrifter.",
    en="The template has no part for signatures.",
    hint_no="Skriv {{# part: signatures #}} i overskriften over underskriftene, likt "
    "på alle språk.",
    hint_en="Write {{# part: signatures #}} in the heading above the signatures, the "
    "same in every language.",
    severity=Severity.WARNING,
)
NO_SIGNER: Final = Fault(
    code="TPL076",
    no="Underskriftene har ikke feltet {field}: den parten får ingen linje.",
    en="The signatures lack the field {field}: that party gets no line.",
    hint_no="Skriv feltet {field} i underskriftsdelen, med en linje å skrive under på.",
    hint_en="Write the field {field} in the part for signatures, with a line to sign.",
    severity=Severity.WARNING,
)

_SIGNERS: Final = ("employer.signatories", "employee.name")


def find(subject: Subject) -> Iterator[Finding]:
    """Yield what the signatures lack, if the document has clauses to sign."""
    draft = subject.draft
    if not clauses(draft):
        return
    body = draft.trees[main_part(draft.trees)]
    part = next((p for p in body.iter(tag("part")) if p.get("id") == SIGNATURES), None)
    if part is None:
        yield NO_SIGNATURES.at(subject.file)
        return
    printed = _used(part)
    signers = [signer for signer in _SIGNERS if _exists(signer, subject)]
    absent = [signer for signer in signers if signer not in printed]
    if subject.known.both_sign or absent == signers:
        for signer in absent:
            where = int(part.get("where", ""))
            yield NO_SIGNER.at(draft.places[where], field=signer)


def _used(part: Element) -> set[str]:
    fields = {element.get("path", "") for element in part.iter(tag("field"))}
    return fields | {element.get("over", "") for element in part.iter(tag("loop"))}


def _exists(path: str, subject: Subject) -> bool:
    try:
        Fields(subject.known.fields, {}).find(Path(tuple(path.split("."))))
    except RefusedExpressionError:
        return False
    return True


RULE: Final = Rule(faults=(NO_SIGNATURES, NO_SIGNER), find=find, of_sound_tags=True)
