"""A manifest read back: what a document was made from, and what its files were."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fleksidoc.delivery.errors import NotAManifestError


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


def made(path: Path) -> Made:
    """Return what the manifest at ``path`` says.

    Raises:
        NotAManifestError: it cannot be read, or is none that fleksidoc wrote.
    """
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
            files={
                _name(file["file"]): MadeFile(
                    sha256=str(file["sha256"]), size=int(file["size"])
                )
                for file in facts["files"]
            },
        )
    except (
        *(OSError, ValueError, LookupError, TypeError, RecursionError),
        AttributeError,  # what should be a table is none
    ) as error:
        raise NotAManifestError(path) from error


def _name(value: object) -> str:
    """Return a file's name.

    Raises:
        ValueError: it leads out of the folder that the manifest stands in.
    """
    name = str(value)
    if not name or name != Path(name).name:
        raise ValueError(name)
    return name
