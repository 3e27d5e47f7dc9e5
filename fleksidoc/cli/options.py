"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Sequence
from gettext import gettext as _
from glob import glob
from pathlib import Path
from typing import TypeAlias

import click

from fleksidoc.cli.interface import LANGUAGES

Callback: TypeAlias = Callable[[click.Context, click.Parameter, str], object]


def ui() -> click.Option:
    """Return ``--ui``; ``interface.chosen`` has acted on it before click sees it."""
    return click.Option(
        ["--ui"],
        type=click.Choice(LANGUAGES),
        expose_value=False,
        help=_(
            "The language of the program's own texts. Default: as your system is set."
        ),
    )


def data() -> click.Argument:
    """Return the data files, one or more."""
    return click.Argument(
        ["data"],
        nargs=-1,
        required=True,
        metavar=_("DATA.toml..."),
        type=click.Path(path_type=Path),
        callback=_expanded,
    )


def languages() -> click.Option:
    """Return ``--languages``."""
    return click.Option(
        ["--languages"],
        metavar="no,en",
        callback=_separated,
        help=_("The languages of the document, in order. Default: as the data says."),
    )


def document() -> click.Option:
    """Return ``--document``."""
    return click.Option(
        ["--document"],
        metavar=_("NAME"),
        help=_("Which document. Default: as the data says."),
    )


def templates() -> click.Option:
    """Return ``--templates``."""
    return click.Option(
        ["--templates"],
        metavar=_("FOLDER"),
        type=click.Path(path_type=Path, file_okay=False, exists=True),
        help=_(
            "Your own Word templates: a folder with one folder a language. A document "
            "that is not there is taken from the templates that come with fleksidoc."
        ),
    )


def font_dir() -> click.Option:
    """Return ``--font-dir``."""
    return click.Option(
        ["--font-dir"],
        metavar=_("FOLDER"),
        multiple=True,
        type=click.Path(path_type=Path, file_okay=False, exists=True),
        help=_("A folder with fonts for the PDF; may be given several times."),
    )


def accept_changes() -> click.Option:
    """Return ``--accept-changes``."""
    return click.Option(
        ["--accept-changes"],
        is_flag=True,
        help=_(
            "Read templates as if all tracked changes in them were accepted. Default: "
            "stop and say where they are."
        ),
    )


def on() -> click.Option:
    """Return ``--on``, the day whose law counts."""
    return click.Option(
        ["--on"],
        metavar=_("YYYY-MM-DD"),
        callback=_date,
        help=_(
            "Check against the law of this day. Default: the day on which the "
            "arrangement begins, or is agreed if that is later."
        ),
    )


def as_json(what: str) -> click.Option:
    """Return ``--json``, for other programs."""
    return click.Option(["--json", "as_json"], is_flag=True, help=what)


def no_cache() -> click.Option:
    """Return ``--no-cache``."""
    return click.Option(
        ["--no-cache"],
        is_flag=True,
        help=_("Prepare templates, languages and fonts anew, and keep nothing."),
    )


def as_sarif() -> click.Option:
    """Return ``--sarif``, for editors and code hosts."""
    return click.Option(
        ["--sarif"],
        is_flag=True,
        help=_("Print the findings as SARIF, for editors and code hosts."),
    )


def check_form(*, as_json: bool, sarif: bool) -> None:
    """Stop where findings are asked for in two forms at once.

    Raises:
        UsageError: both are asked for.
    """
    if as_json and sarif:
        raise click.UsageError(_("Choose either --json or --sarif."))


def _date(
    context: click.Context, option: click.Parameter, value: str | None
) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if value is not None else None
    except ValueError as error:
        raise click.BadParameter(
            _("Write the date with year, month and day: 2027-01-31."),
            ctx=context,
            param=option,
        ) from error


def _expanded(
    context: click.Context, argument: click.Parameter, value: tuple[Path, ...]
) -> tuple[Path, ...]:
    """Return the files that patterns stand for, where the shell has not done it."""
    del context, argument
    return tuple(file for path in value for file in (_matches(path) or [path]))


def _matches(path: Path) -> list[Path]:
    # Unlike pathlib's, these say nothing of what may not be looked at: `read` does.
    if os.path.exists(path):  # noqa: PTH110
        return []
    return sorted(Path(match) for match in glob(str(path)))  # noqa: PTH207


def some_of(choices: Sequence[str]) -> Callback:
    """Return a callback that takes some of ``choices``, separated by commas."""

    def chosen(
        context: click.Context, option: click.Parameter, value: str
    ) -> tuple[str, ...] | None:
        words = _separated(context, option, value)
        unknown = sorted(set(words or ()) - set(choices))
        if unknown:
            raise click.BadParameter(
                _("{word} is not one of {choices}.").format(
                    word=unknown[0], choices=", ".join(choices)
                ),
                ctx=context,
                param=option,
            )
        return words

    return chosen


def _separated(
    context: click.Context, option: click.Parameter, value: str | None
) -> tuple[str, ...] | None:
    if value is None:
        return None
    words = tuple(word.strip() for word in value.split(","))
    if not all(words) or len(set(words)) < len(words):
        raise click.BadParameter(
            _("Write a comma between, and each only once."), ctx=context, param=option
        )
    return words
