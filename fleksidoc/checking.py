"""Check data files: what is wrong with each, and how its values were read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fleksidoc import law
from fleksidoc.agreement import schema as schema_of
from fleksidoc.errors import FleksidocError
from fleksidoc.findings import Finding, FindingsError, has_errors, in_order
from fleksidoc.law.errors import NoSuchRuleError
from fleksidoc.law.rule import Rule
from fleksidoc.pipeline import Checked, Options, Press
from fleksidoc.receipt import NotPrintedError, Receipt
from fleksidoc.storage import Storage
from fleksidoc.template import Library
from fleksidoc.template.shipped import folders


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in one data file."""

    data: Path
    checked: Checked
    receipt: Receipt | None = None
    """Where what the law demands is printed; None unless asked for and found."""

    template_error: FleksidocError | None = None
    """Why there is no receipt: the template."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, data, law and receipt, in the order it is shown."""
        unprinted = self.receipt.findings if self.receipt else ()
        return tuple(in_order([*self.checked.findings, *unprinted]))

    @property
    def error(self) -> FleksidocError | None:
        """What keeps a document from being made, if anything does."""
        if self.template_error:
            return self.template_error
        if self.receipt and self.receipt.findings:
            return NotPrintedError(str(self.data), self.receipt.findings)
        findings = self.checked.findings
        return FindingsError(findings) if has_errors(findings) else None


@dataclass(frozen=True, slots=True)
class Unread:
    """A data file that could not be read at all."""

    data: Path
    error: FleksidocError


def check(  # noqa: PLR0913 - one argument for each option of the command
    data: Iterable[Path],
    *,
    languages: Sequence[str] | None = None,
    document: str | None = None,
    templates: Path | None = None,
    on: dt.date | None = None,
    receipt: bool = False,
    cache: Path | None = None,
) -> list[Verdict | Unread]:
    """Check every data file; nothing is written.

    The law is that of the day each arrangement begins, or of ``on``. With ``receipt``
    the templates are read too, and must print what the law wants in writing. ``cache``
    is a private folder for what takes time to make of templates and languages.
    """
    press = Press(Library(folders(templates)), storage=Storage(cache))
    options = Options(
        document=document,
        languages=tuple(languages) if languages is not None else None,
        on=on,
    )
    verdicts = [_verdict(press, path, options) for path in data]
    return [_received(press, one, options) for one in verdicts] if receipt else verdicts


def rules(code: str | None = None) -> tuple[Rule, ...]:
    """Return the legal rules there are, or the one with a code.

    Raises:
        NoSuchRuleError: no legal rule has the code.
    """
    if code is None:
        return law.rules()
    found = law.by_code().get(code.upper())
    if found is None:
        raise NoSuchRuleError(code)
    return (found,)


def schema(*, ui: str = "en") -> dict[str, object]:
    """Return the JSON Schema of a data file, in the words of the shipped languages.

    ``ui`` is the language that the keys are described in.
    """
    return schema_of(Press(Library(folders(None))).vocabulary, ui=ui)


def _verdict(press: Press, path: Path, options: Options) -> Verdict | Unread:
    try:
        return Verdict(path, press.check(path, options))
    except FleksidocError as error:
        return Unread(path, error)


def _received(
    press: Press, verdict: Verdict | Unread, options: Options
) -> Verdict | Unread:
    """Return a verdict with its receipt, where the data is sound enough for one."""
    if isinstance(verdict, Unread) or verdict.checked.validated.agreement is None:
        return verdict
    try:
        found = press.receipt(verdict.checked.validated.agreement, options)
    except FleksidocError as error:
        return Verdict(verdict.data, verdict.checked, template_error=error)
    return Verdict(verdict.data, verdict.checked, found)
