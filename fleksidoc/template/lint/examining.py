"""One template is examined: everything that is wrong with it, in the text's order."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

from fleksidoc.findings import Finding
from fleksidoc.language import Field, Language
from fleksidoc.template import faults
from fleksidoc.template.compiled.flattening import flatten
from fleksidoc.template.compiled.programming import Programmer
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.errors import TemplateError
from fleksidoc.template.lint.library import rules
from fleksidoc.template.lint.subject import Known, Subject, subject
from fleksidoc.template.notes import reading_order
from fleksidoc.template.reading.opening import survey
from fleksidoc.template.reading.parts import stories

_UNKNOWN: Final = {faults.UNKNOWN_FIELD.code, faults.MISSPELT_FIELD.code}


@dataclass(frozen=True, slots=True)
class Examined:
    """What came of one file."""

    draft: Draft | None
    """What it was understood as; None where its tags are too wrong to use it."""

    findings: tuple[Finding, ...]
    texts: Mapping[int, str] = field(default_factory=dict)
    """What its paragraphs say, as they are typed, by number."""


def examine(  # noqa: PLR0913 - what the file is called, and how it is read
    path: Path,
    *,
    name: str,
    code: str,
    language: Language | None,
    known: Known,
    accept_changes: bool = False,
) -> Examined:
    """Return all that is wrong with a template; messages call it ``name``.

    ``code`` is what its language is called, whether or not that is installed.

    Raises:
        FleksidocError: the file is no Word document that can be used as a template.
    """
    spoken = language.tag if language else ""
    try:
        draft, tagging = survey(
            path,
            name=name,
            language=code,
            tag=spoken,
            accept_changes=accept_changes,
        )
    except TemplateError as error:
        return Examined(None, error.findings)
    naming = _misnamed(draft, known.fields, cut=bool(tagging))
    looked_at = subject(
        path,
        draft,
        known=known,
        language=language,
        accept_changes=accept_changes,
    )
    crafted = _crafted(looked_at, sound=not tagging)
    found = _in_text_order([*tagging, *naming, *crafted, *draft.repairs])
    texts = dict(_typed(looked_at))
    return Examined(None if tagging else draft, found, texts)


def _typed(looked_at: Subject) -> Iterator[tuple[int, str]]:
    for paragraph in looked_at.paragraphs:
        yield cast("int", paragraph.place.paragraph), paragraph.typed


def _misnamed(draft: Draft, fields: Field, *, cut: bool) -> list[Finding]:
    """Return which names do not exist, or cannot be used as they are.

    Where a loop is cut short, what it calls its items is no name after the cut: that
    is told once, with the loop.
    """
    programmer = Programmer(draft, fields)
    for part, _ in stories(draft.trees):
        programmer.program(flatten(copy.deepcopy(draft.trees[part])))
    items = {
        loop.get("name")
        for part, _ in stories(draft.trees)
        for loop in draft.trees[part].iter(tag("loop"))
    }
    return [
        finding
        for finding in programmer.findings
        if not (cut and finding.code in _UNKNOWN and _root(finding) in items)
    ]


def _root(finding: Finding) -> str:
    return str(finding.message.facts["field"]).partition(".")[0]


def _crafted(looked_at: Subject, *, sound: bool) -> list[Finding]:
    return [
        finding
        for rule in rules()
        if sound or not rule.of_sound_tags
        for finding in rule.find(looked_at)
    ]


def _in_text_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return each finding once, where a reader meets it; first what is of the file."""
    once: list[Finding] = []
    for finding in findings:
        # A text box is in the file twice; its faults are told once.
        if finding not in once:
            once.append(finding)
    return tuple(sorted(once, key=reading_order))
