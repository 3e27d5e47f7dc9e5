"""The language the program itself speaks: help, progress, summaries, usage errors."""

from __future__ import annotations

import gettext
import locale
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

LANGUAGES = ("no", "en")
_CATALOGUES = Path(__file__).resolve().parent / "locale"
_DOMAIN = "fleksidoc"
_OPTION = "--ui"
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where a system says which language its user reads, in gettext's order."""


def chosen(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language asked for with ``--ui``, or else the environment's.

    Read before the arguments are parsed, since help and usage errors need it.
    """
    wanted = _after_option(arguments)
    return wanted if wanted in LANGUAGES else of_environment(environment)


def of_environment(environment: Mapping[str, str]) -> str:
    """Return the language of the environment: Norwegian for any kind of Norwegian."""
    named = next(filter(None, map(environment.get, _VARIABLES)), None)
    # Windows has no such variable, but a locale: "Norwegian Bokmål_Norway".
    name = named or locale.getlocale(locale.LC_CTYPE)[0] or ""
    return "no" if name.casefold().startswith(("no", "nb", "nn")) else "en"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let gettext, and with it click's own texts, speak ``language`` for a while."""
    domain, variable = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(_DOMAIN, str(_CATALOGUES))
    gettext.textdomain(_DOMAIN)
    os.environ["LANGUAGE"] = language
    try:
        yield
    finally:
        gettext.textdomain(domain)
        del os.environ["LANGUAGE"]
        os.environ |= {"LANGUAGE": variable} if variable is not None else {}


def _after_option(arguments: Sequence[str]) -> str | None:
    wanted = [
        argument.partition("=")[2] or value
        for argument, value in pairwise((*arguments, ""))
        if argument == _OPTION or argument.startswith(f"{_OPTION}=")
    ]
    return wanted[-1] if wanted else None
