"""A ``language.toml`` becomes a language, with what CLDR knows of it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

from babel.numbers import get_decimal_symbol, get_minus_sign_symbol
from pydantic import ValidationError

from fleksidoc.agreement.values import Month, Unit
from fleksidoc.language.checks import TEXT
from fleksidoc.language.cldr import (
    date_pattern,
    months,
    name_in,
    plural_rules,
    time_pattern,
)
from fleksidoc.language.entries import LanguageFile
from fleksidoc.language.errors import (
    BrokenLanguageError,
    LanguageError,
    MissingLanguageKeyError,
    UnknownLanguageKeyError,
    UnreadableLanguageError,
    WrongLanguageValueError,
)
from fleksidoc.language.language import WORD_SETS, Language

LIST = ("en liste av tekster", "a list of texts")
TABLE = ("en tabell", "a table")
SHAPES = {"string_type": TEXT, "tuple_type": LIST}
"""What should have stood there, by pydantic's name of the fault."""


def opened(contents: Mapping[str, bytes]) -> tuple[Language, ...]:
    """Return languages by their code; ``contents`` are their files.

    Raises:
        LanguageError: a file cannot be used.
    """
    written = {
        code: _valid(content, f"{code}/language.toml")
        for code, content in contents.items()
    }
    return tuple(_language(code, written) for code in written)


def _language(code: str, files: Mapping[str, LanguageFile]) -> Language:
    written = files[code]
    locale = written.locale
    return Language(
        code=code,
        locale=str(locale),
        tag=written.tag,
        names={
            **written.names,
            **{
                other: written.names.get(other)
                or name_in(str(locale), str(file.locale))
                for other, file in files.items()
            },
        },
        patterns=written.patterns,
        units={unit: written.units[unit] for unit in Unit},
        words={
            Month: months(locale),
            **{kind: written.words[name] for name, kind in WORD_SETS.items()},
        },
        numbers=written.numbers,
        citations=written.citations,
        statutes=written.statutes,
        base=written.base,
        date=date_pattern(written.patterns.date, locale),
        time=time_pattern(written.patterns.time, locale),
        plurals=plural_rules(locale),
        decimal=get_decimal_symbol(locale),
        minus=get_minus_sign_symbol(locale),
    )


def _valid(content: bytes, file: str) -> LanguageFile:
    try:
        return LanguageFile.model_validate(_toml(content, file))
    except ValidationError as error:
        raise _first_fault(error, file) from error


def _toml(content: bytes, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(content.decode("utf-8-sig").replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        # Before Python 3.14 only the message says where.
        line = re.search(r"line (\d+)", str(error))
        raise BrokenLanguageError(file, int(line[1]) if line else None) from error
    except UnicodeDecodeError as error:
        raise UnreadableLanguageError(file) from error


def _first_fault(error: ValidationError, file: str) -> LanguageError:
    fault = error.errors()[0]
    facts = fault.get("ctx", {})
    steps = [*fault["loc"], facts.get("key")]
    key = ".".join(str(step) for step in steps if step)
    match fault["type"]:
        case "missing" | "lacked":
            return MissingLanguageKeyError(file, key)
        case "extra_forbidden" | "unexpected_keyword_argument" | "unknown":
            return UnknownLanguageKeyError(file, key)
        case "expected":
            return WrongLanguageValueError(file, key, no=facts["no"], en=facts["en"])
        case kind:
            no, en = SHAPES.get(kind, TABLE)
            return WrongLanguageValueError(file, key, no=no, en=en)
