"""The manifest: what a document was made from, and what it was when it was made.

It holds as little about people as it can: the employee is a digest, and of the data
only the file's name and digest are kept. What it says beyond that, the findings and
the accepted exceptions, is what somebody later must be able to answer for. No time and
no folder is in it, so the same document always has the same manifest.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from fleksidoc.delivery.facts import Fact
from fleksidoc.delivery.namesakes import Claim

SUFFIX = ".manifest.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class BaseFacts:
    """The Word file that gave a template its look."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateFacts:
    """A Word template that took part."""

    file: str
    """As ``no/agreement.docx``."""

    language: str
    sha256: str
    base: BaseFacts | None = None
    """None where the template has its own look."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A data file, by its name without a folder."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierDocument:
    """A document that an amendment changes."""

    titles: Mapping[str, str]
    """By language."""

    issued: dt.date
    reference: str | None = None
    file: str | None = None
    sha256: str | None = None
    """Of the file; None where the document was not at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A deliberate exception to a rule, as the data states it."""

    code: str
    ground: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FontFacts:
    """A font the PDF was drawn with."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Substitution:
    """A font that was not at hand, and the one that was drawn instead."""

    wanted: str
    drawn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a document is and was made from; its files are added when named."""

    claim: Claim
    layout: str
    """Empty where one language needs none."""

    data_sha256: str
    templates: tuple[TemplateFacts, ...]
    versions: Mapping[str, str]
    program: str
    findings: tuple[Mapping[str, Fact], ...] = ()
    """As ``finding_facts`` tells them."""

    receipt: tuple[Mapping[str, Fact], ...] = ()
    """What the law demands and where it is printed, as ``receipt_facts`` tells it."""

    clauses: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """The number of each clause, by language and the clause's name."""

    titles: Mapping[str, str] = field(default_factory=dict)
    """What an amendment is called, by language: the next one cites it."""

    amends: tuple[EarlierDocument, ...] = ()
    """What an amendment changes, the newest last."""

    old: DataFile | None = None
    """The data of what an amendment changes."""

    accepted: tuple[Accepted, ...] = ()
    fonts: tuple[FontFacts, ...] = ()
    substitutions: tuple[Substitution, ...] = ()
    not_drawn: tuple[Mapping[str, Fact], ...] = ()
    """What the Word file holds and the PDF does not, told in each language."""

    def to_json(self, files: Mapping[str, bytes]) -> bytes:
        """Return the manifest of ``files`` (by name) as it stands on disk."""
        claim = self.claim
        facts: dict[str, Fact] = {
            "manifest": _FORMAT,
            "fleksidoc": self.program,
            "libraries": dict(self.versions),
            "person": claim.person.identity,
            "document": claim.document,
            "languages": list(claim.languages),
            "layout": self.layout or None,
            "data": {"file": claim.person.data_file, "sha256": self.data_sha256},
            "templates": [
                {
                    "file": t.file,
                    "language": t.language,
                    "sha256": t.sha256,
                    "base": {"file": t.base.file, "sha256": t.base.sha256}
                    if t.base
                    else None,
                }
                for t in self.templates
            ],
            "findings": [dict(finding) for finding in self.findings],
            "receipt": [dict(entry) for entry in self.receipt],
            "clauses": {code: dict(found) for code, found in self.clauses.items()},
            "titles": dict(self.titles),
            "old": {"file": self.old.file, "sha256": self.old.sha256}
            if self.old
            else None,
            "amends": [
                {
                    "titles": dict(one.titles),
                    "issued": one.issued.isoformat(),
                    "reference": one.reference,
                    "file": one.file,
                    "sha256": one.sha256,
                }
                for one in self.amends
            ],
            "accepted": [
                {"code": a.code, "ground": a.ground, "reason": a.reason, "by": a.by}
                for a in self.accepted
            ],
            "fonts": [
                {"name": f.name, "version": f.version, "sha256": f.sha256}
                for f in self.fonts
            ],
            "substitutions": [
                {"wanted": s.wanted, "drawn": s.drawn} for s in self.substitutions
            ],
            "not_drawn": [dict(message) for message in self.not_drawn],
            "files": [
                {"file": name, "sha256": digest(content), "size": len(content)}
                for name, content in sorted(files.items())
            ],
        }
        text = json.dumps(facts, ensure_ascii=False, indent=2, sort_keys=True)
        return f"{text}\n".encode()


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier manifest in the folder says."""

    person: str
    files: Mapping[str, str]
    """The digest of each file by its name."""


def earlier(folder: Path, stem: str) -> Earlier | None:
    """Return what the manifest of ``stem`` says, or None where no manifest of ours is.

    A manifest that cannot be read says nothing: the files beside it are then treated
    as somebody else's.
    """
    try:
        facts = json.loads(_ordinary(folder / f"{stem}{SUFFIX}").read_bytes())
        files = {
            str(file["file"]): str(file["sha256"])
            for file in facts["files"]
            if re.fullmatch(rf"{re.escape(stem)}\.[a-z]+", str(file["file"]))
        }
        return Earlier(str(facts["person"]), files)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def _ordinary(path: Path) -> Path:
    """Return the path of a file; a pipe would be waited for.

    Raises:
        OSError: It is no ordinary file.
    """
    if not path.is_file():
        raise OSError
    return path


def digest(content: bytes) -> str:
    """Return the SHA-256 of ``content``."""
    return sha256(content).hexdigest()
