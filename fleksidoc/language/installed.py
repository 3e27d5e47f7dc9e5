"""The installed languages: one a folder that holds a ``language.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from fleksidoc.agreement.values import Month, Unit
from fleksidoc.language.clock import Letters, Year
from fleksidoc.language.errors import NoLanguageError, UnreadableLanguageError
from fleksidoc.language.language import (
    WORD_SETS,
    Citations,
    FixedWord,
    Language,
    Numbers,
    Patterns,
    UnitWord,
)
from fleksidoc.language.plurals import Joined, Within
from fleksidoc.storage import (
    NOWHERE,
    Shapes,
    Storage,
    dump,
    fingerprint,
    key,
    load,
)

FILE_NAME = "language.toml"

_SHAPES: Final[Shapes] = (
    *(Language, Patterns, FixedWord, UnitWord, Numbers, Citations),
    *(Letters, Year, Within, Joined, Month, Unit),
    *WORD_SETS.values(),
)

_OPENED: Final[dict[str, tuple[Language, ...]]] = {}
"""Those of this process, by what they depend on: each language is there once."""


def installed(*folders: Path, storage: Storage = NOWHERE) -> tuple[Language, ...]:
    """Return the languages of the templates in these folders, sorted by code.

    Where two folders hold the same language, the first one's counts.

    Raises:
        LanguageError: A ``language.toml`` cannot be used, or there is none.
    """
    paths = {
        path.parent.name: path
        for folder in reversed(folders)
        for path in folder.glob(f"*/{FILE_NAME}")
    }
    if not paths:
        raise NoLanguageError(", ".join(str(folder) for folder in folders))
    contents = {code: _content(paths[code]) for code in sorted(paths)}
    named = (part for code, content in contents.items() for part in (code, content))
    entry = key(fingerprint(), *named)
    if entry not in _OPENED:
        _OPENED[entry] = _kept(entry, contents, storage.part("languages"))
    return _OPENED[entry]


def _content(path: Path) -> bytes:
    file = f"{path.parent.name}/{FILE_NAME}"
    if not path.is_file():  # a pipe would be waited for
        raise UnreadableLanguageError(file)
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableLanguageError(file) from error


def _kept(
    entry: str, contents: Mapping[str, bytes], storage: Storage
) -> tuple[Language, ...]:
    """Return what was kept of just these files; else open them, and keep that."""
    kept = storage.kept(entry)
    if kept is not None:
        loaded: tuple[Language, ...] = load(kept, _SHAPES)
        return loaded
    # Babel and pydantic are slow to start, and not needed for what is kept.
    from fleksidoc.language.opening import opened  # noqa: PLC0415

    languages = opened(contents)
    storage.keep(entry, dump(languages, _SHAPES))
    return languages
