"""Templates to lint, made of a few paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fleksidoc.findings import Finding, WordPlace
from fleksidoc.language import Field, Kind, Language, fields, installed
from fleksidoc.template import shipped_templates
from fleksidoc.template.lint import Known, examine
from tests.template.word_files import write

LANGUAGES = {language.code: language for language in installed(shipped_templates())}


def text(*words: str, required: bool = False) -> Field:
    return Field(kind=Kind.TEXT, required=required, words=frozenset(words))


def table(*, required: bool = False, **inside: Field) -> Field:
    return Field(kind=Kind.TABLE, required=required, fields=inside)


def of_kind(kind: Kind, *, required: bool = False, **inside: Field) -> Field:
    return Field(kind=kind, required=required, fields=inside)


def fixed(*words: str, required: bool = False) -> Field:
    return Field(kind=Kind.FIXED, required=required, words=frozenset(words))


def linted(  # noqa: PLR0913  what is known of a document has many parts
    folder: Path,
    *blocks: str,
    contract: Field | None = None,
    clauses: frozenset[str] = frozenset(),
    texts: frozenset[str] = frozenset(),
    language: Language | None = LANGUAGES["no"],
    both_sign: bool = True,
    **more: Any,  # noqa: ANN401  handed on
) -> tuple[Finding, ...]:
    """What is found in a template of these blocks."""
    return examine(
        write(folder, *blocks, **more),
        name="no/mal.docx",
        code="no",
        language=language,
        known=Known(contract or fields(), clauses, texts, both_sign),
    ).findings


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def marked(text: str, finding: Finding) -> str:
    """The characters of a paragraph that a finding is about."""
    assert isinstance(finding.place, WordPlace)
    start, end = finding.place.span or (0, len(text))
    return text[start:end]


def facts(finding: Finding) -> Mapping[str, object]:
    return {**finding.message.facts, **finding.hint.facts}
