"""Which document was made from some data: found by the data's digest in a manifest."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fleksidoc.delivery.manifest import SUFFIX, EarlierDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDocument:
    """What a manifest says of the document beside it."""

    document: str
    languages: tuple[str, ...]
    clauses: Mapping[str, Mapping[str, int]]
    """The number of each clause, by language and the clause's name."""

    titles: Mapping[str, str]
    amends: tuple[EarlierDocument, ...]
    file: str
    """The PDF if there is one; else the Word file."""

    sha256: str


def made_from(sha256: str, folders: Iterable[Path]) -> list[MadeDocument]:
    """Return the documents made from the data of this digest, by folder and name."""
    manifests = (
        manifest
        for folder in dict.fromkeys(folder.resolve() for folder in folders)
        for manifest in sorted(folder.glob(f"*{SUFFIX}"))
    )
    return [found for one in manifests for found in _made(one, sha256)]


def _made(manifest: Path, sha256: str) -> Iterator[MadeDocument]:
    """Yield what a manifest says; one that cannot be read says nothing."""
    try:
        facts = json.loads(manifest.read_bytes())
        if facts["data"]["sha256"] == sha256:
            yield _document(facts)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return


def _document(facts: Any) -> MadeDocument:  # noqa: ANN401  JSON, as somebody left it
    files = sorted(facts["files"], key=lambda one: not one["file"].endswith(".pdf"))
    return MadeDocument(
        document=str(facts["document"]),
        languages=tuple(map(str, facts["languages"])),
        clauses={
            str(code): {str(name): int(number) for name, number in found.items()}
            for code, found in facts["clauses"].items()
        },
        titles={str(code): str(title) for code, title in facts["titles"].items()},
        amends=tuple(map(_earlier, facts["amends"])),
        file=str(files[0]["file"]),
        sha256=str(files[0]["sha256"]),
    )


def _earlier(facts: Any) -> EarlierDocument:  # noqa: ANN401  JSON, as somebody left it
    return EarlierDocument(
        titles={str(code): str(title) for code, title in facts["titles"].items()},
        issued=dt.date.fromisoformat(facts["issued"]),
        reference=facts["reference"],
        file=facts["file"],
        sha256=facts["sha256"],
    )
