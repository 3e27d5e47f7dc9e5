"""A manifest read back: what a document was made from, and what its files were."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fleksidoc.delivery.errors import NotAManifestError
from fleksidoc.delivery.manifest import SUFFIX, DataFile, EarlierDocument

_LONGEST_NAME = 255
"""Bytes in a file's name, on the file systems that people have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFile:
    """One of the files, as it was when it was made."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a manifest says."""

    path: Path
    document: str
    languages: tuple[str, ...]
    layout: str | None
    """None in a document of one language."""

    data_file: str
    data_sha256: str
    templates: Mapping[str, str]
    """Digests, by name as ``no/agreement.docx``, those of their bases with them."""

    program: str
    libraries: Mapping[str, str]
    files: Mapping[str, MadeFile]
    """By name."""

    clauses: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """The number of each clause, by language and the clause's name."""

    titles: Mapping[str, str] = field(default_factory=dict)
    """What an amendment is called, by language."""

    amends: tuple[EarlierDocument, ...] = ()
    """What an amendment changes, the newest last."""

    old: DataFile | None = None
    """The data of what an amendment changes."""

    @property
    def signed(self) -> str:
        """The name of the file that is cited: the PDF if there is one."""
        return min(self.files, key=lambda name: not name.endswith(".pdf"))


def made(path: Path) -> Made:
    """Return what the manifest at ``path`` says.

    Raises:
        NotAManifestError: it cannot be read, or is none that fleksidoc wrote.
    """
    if not path.is_file():  # a pipe would be waited for
        raise NotAManifestError(path)
    try:
        facts = json.loads(path.read_bytes())
        return Made(
            path=path,
            document=str(facts["document"]),
            languages=tuple(map(str, facts["languages"])),
            layout=facts["layout"] and str(facts["layout"]),
            data_file=_name(facts["data"]["file"]),
            data_sha256=str(facts["data"]["sha256"]),
            templates={
                str(one["file"]): str(one["sha256"])
                for template in facts["templates"]
                for one in (template, template["base"])
                if one
            },
            program=str(facts["fleksidoc"]),
            libraries={str(k): str(v) for k, v in facts["libraries"].items()},
            files=_files(facts["files"]),
            clauses={
                str(code): {str(name): int(number) for name, number in found.items()}
                for code, found in facts.get("clauses", {}).items()
            },
            titles={str(k): str(v) for k, v in facts.get("titles", {}).items()},
            amends=tuple(map(_earlier, facts.get("amends", ()))),
            old=_data_file(facts.get("old")),
        )
    except (
        *(OSError, ValueError, LookupError, TypeError, RecursionError),
        OverflowError,  # a number that JSON can write and no file can be as long as
        AttributeError,  # what should be a table is none
    ) as error:
        raise NotAManifestError(path) from error


def _name(value: object) -> str:
    """Return a file's name.

    Raises:
        ValueError: it leads out of the folder that the manifest stands in, or no
            file can be called so.
    """
    name = str(value)
    if not name or name != Path(name).name or len(name.encode()) > _LONGEST_NAME:
        raise ValueError(name)
    return name


def _files(facts: Any) -> dict[str, MadeFile]:  # noqa: ANN401  JSON, as somebody left it
    """Return the files by name.

    Raises:
        ValueError: there are none, and fleksidoc has always made one.
    """
    files = {
        _name(file["file"]): MadeFile(
            sha256=str(file["sha256"]), size=int(file["size"])
        )
        for file in facts
    }
    if not files:
        raise ValueError
    return files


def _earlier(facts: Any) -> EarlierDocument:  # noqa: ANN401  JSON, as somebody left it
    return EarlierDocument(
        titles={str(code): str(title) for code, title in facts["titles"].items()},
        issued=dt.date.fromisoformat(facts["issued"]),
        reference=_text_or_none(facts["reference"]),
        file=_text_or_none(facts["file"]),
        sha256=_text_or_none(facts["sha256"]),
    )


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _data_file(facts: Any) -> DataFile | None:  # noqa: ANN401  JSON, as somebody left it
    return DataFile(_name(facts["file"]), str(facts["sha256"])) if facts else None


def made_from(sha256: str, folders: Iterable[Path]) -> list[Made]:
    """Return what was made from the data of this digest, by folder and name.

    A manifest that cannot be read says nothing.
    """
    found: list[Made] = []
    for folder in dict.fromkeys(folder.resolve() for folder in folders):
        for manifest in sorted(folder.glob(f"*{SUFFIX}")):
            with suppress(NotAManifestError):
                found.append(made(manifest))
    return [one for one in found if one.data_sha256 == sha256]
