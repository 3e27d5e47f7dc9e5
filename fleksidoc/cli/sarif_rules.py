"""What is known of each rule, as SARIF describes it: the law's, and those of lint."""

from __future__ import annotations

from collections import defaultdict
from typing import TypeAlias

from fleksidoc import law
from fleksidoc.cli.as_text import plain
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.language import Language, cite, say
from fleksidoc.law.reference import explained
from fleksidoc.law.rule import Rule
from fleksidoc.omissions import FAULTS
from fleksidoc.template.lint import faults
from fleksidoc.template.notes import Fault

Facts: TypeAlias = dict[str, object]

LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "note",
}


def legal(reader: Language) -> list[Facts]:
    """Return every legal rule."""
    return [_legal(rule, reader) for rule in law.by_code().values()]


def _legal(rule: Rule, reader: Language) -> Facts:
    provision = rule.provision
    page = explained(rule, "no" if reader.code == "no" else "en")
    return {
        "id": provision.code,
        "name": rule.name.title().replace("_", ""),
        "shortDescription": {"text": say(provision.checks, reader)},
        "fullDescription": {"text": cite(provision.cites, reader)},
        "help": {"text": plain(page), "markdown": page},
        "defaultConfiguration": {"level": LEVELS[provision.severity]},
        "properties": {"confidence": str(provision.confidence)},
    }


def of_templates(reader: Language) -> list[Facts]:
    """Return every way in which a template can be wrong."""
    return [_fault(fault, reader) for fault in (*faults(), *FAULTS)]


def _fault(fault: Fault, reader: Language) -> Facts:
    message, hint = fault.message({}), fault.hint({})
    return {
        "id": fault.code,
        "shortDescription": {"text": _of_any(message, reader)},
        "help": {"text": _of_any(hint, reader)},
        "defaultConfiguration": {"level": LEVELS[fault.severity]},
    }


def _of_any(message: Message, reader: Language) -> str:
    """Return a sentence that says the same of every template."""
    return say(message, reader).format_map(defaultdict(lambda: "…"))
