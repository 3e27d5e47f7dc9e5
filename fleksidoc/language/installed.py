"""The installed languages: one a folder that holds a ``language.toml``."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from babel import Locale
from pydantic import ValidationError

from fleksidoc.agreement.values import Month, Unit
from fleksidoc.language.entries import (
    WORD_SETS,
    FixedWord,
    LanguageFile,
)
from fleksidoc.language.errors import (
    BrokenLanguageError,
    LanguageError,
    MissingLanguageKeyError,
    NoLanguageError,
    UnknownLanguageKeyError,
    UnreadableLanguageError,
    WrongLanguageValueError,
)
from fleksidoc.language.language import Language

FILE_NAME = "language.toml"

TEXT = {"no": "en tekst som ikke er tom", "en": "a text that is not empty"}
LIST = {"no": "en liste av tekster", "en": "a list of texts"}
TABLE = {"no": "en tabell", "en": "a table"}
SHAPES = {"string_type": TEXT, "string_too_short": TEXT, "tuple_type": LIST}
"""What should have stood there, by pydantic's name of the fault."""


def installed(*folders: Path) -> tuple[Language, ...]:
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
    return tuple(_language(paths[code]) for code in sorted(paths))


def _language(path: Path) -> Language:
    code = path.parent.name
    file = f"{code}/{FILE_NAME}"
    written = _valid(_toml(path, file), file)
    return Language(
        code=code,
        locale=written.locale,
        tag=written.tag,
        names=written.names,
        patterns=written.patterns,
        units={unit: written.units[unit] for unit in Unit},
        words={
            Month: _months(written.locale),
            **{kind: written.words[name] for name, kind in WORD_SETS.items()},
        },
        numbers=written.numbers,
        citations=written.citations,
        statutes=written.statutes,
    )


def _months(locale: Locale) -> dict[str, FixedWord]:
    """Return the months as CLDR has them: in full, short, in a date and alone."""
    alone, in_date = locale.months["stand-alone"], locale.months["format"]
    return {
        month.value: FixedWord(
            prints=alone["wide"][number],
            reads=(
                in_date["wide"][number],
                alone["abbreviated"][number].rstrip("."),
                in_date["abbreviated"][number].rstrip("."),
            ),
        )
        for number, month in enumerate(Month, start=1)
    }


def _toml(path: Path, file: str) -> dict[str, object]:
    if not path.is_file():  # a pipe would be waited for
        raise UnreadableLanguageError(file)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        # Before Python 3.14 only the message says where.
        line = re.search(r"line (\d+)", str(error))
        raise BrokenLanguageError(file, int(line[1]) if line else None) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableLanguageError(file) from error


def _valid(content: dict[str, object], file: str) -> LanguageFile:
    try:
        return LanguageFile.model_validate(content)
    except ValidationError as error:
        raise _first_fault(error, file) from error


def _first_fault(error: ValidationError, file: str) -> LanguageError:
    fault = error.errors()[0]
    facts = fault.get("ctx", {})
    steps = [*fault["loc"], facts.get("key")]
    key = ".".join(str(step) for step in steps if step)
    match fault["type"]:
        case "missing" | "lacked":
            return MissingLanguageKeyError(file, key)
        case "extra_forbidden" | "unknown":
            return UnknownLanguageKeyError(file, key)
        case "expected":
            return WrongLanguageValueError(file, key, no=facts["no"], en=facts["en"])
        case kind:
            return WrongLanguageValueError(file, key, **SHAPES.get(kind, TABLE))
