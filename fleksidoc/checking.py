"""Check data files: what is wrong with each, and how its values were read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fleksidoc.agreement import schema as schema_of
from fleksidoc.errors import FleksidocError
from fleksidoc.findings import FindingsError, has_errors
from fleksidoc.pdf import Fonts
from fleksidoc.pipeline import Checked, Options, Press
from fleksidoc.template import Library
from fleksidoc.template.shipped import folders


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in one data file."""

    data: Path
    checked: Checked

    @property
    def error(self) -> FleksidocError | None:
        """What keeps a document from being made, if anything does."""
        findings = self.checked.findings
        return FindingsError(findings) if has_errors(findings) else None


@dataclass(frozen=True, slots=True)
class Unread:
    """A data file that could not be read at all."""

    data: Path
    error: FleksidocError


def check(
    data: Iterable[Path],
    *,
    languages: Sequence[str] | None = None,
    document: str | None = None,
    templates: Path | None = None,
) -> list[Verdict | Unread]:
    """Check every data file; nothing is written."""
    press = Press(Library(folders(templates)), Fonts())
    options = Options(
        document=document,
        languages=tuple(languages) if languages is not None else None,
    )
    return [_verdict(press, path, options) for path in data]


def schema() -> dict[str, object]:
    """Return the JSON Schema of a data file, in the words of the shipped languages."""
    return schema_of(Press(Library(folders(None)), Fonts()).vocabulary)


def _verdict(press: Press, path: Path, options: Options) -> Verdict | Unread:
    try:
        return Verdict(path, press.check(path, options))
    except FleksidocError as error:
        return Unread(path, error)
