"""The way in: arguments to a command, and whatever happens to text and an exit code."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from gettext import gettext as _
from pathlib import Path
from types import FrameType
from typing import NoReturn, TextIO

import click

from fleksidoc.cli.interface import chosen, speaking
from fleksidoc.cli.program import program
from fleksidoc.errors import ExitCode, FleksidocError

_COMPLETION = "_FLEKSIDOC_COMPLETE"
"""Set by the shell when it completes a command, as click's documentation says."""

_SIGNALLED = 128
"""Added to the number of the signal that stopped a program, as shells do."""

_INTERRUPTED = 130
"""What shells expect of a program that was stopped with Ctrl+C."""


_OBJECTS = 100_000
"""So many are made before Python looks for garbage among them: nearly all of what a
command imports and reads stays until it ends."""


def main() -> NoReturn:
    """Run the command line of this process, and end it."""
    gc.set_threshold(_OBJECTS)
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        _never_fail_on_a_character(stream)
    signal.signal(signal.SIGTERM, _stop)
    code = run(sys.argv[1:], os.environ)
    gc.freeze()  # all that is left goes with the process: none of it is looked through
    sys.exit(code)


def run(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run one command and return its exit code.

    Our own errors are shown to the user; anything else is a bug and shows its
    traceback.
    """
    ui = chosen(arguments, environment)
    with speaking(ui):
        try:
            asked = environment.get(_COMPLETION)
            return _complete(asked) if asked else _outcome(arguments, ui)
        except Exception as error:  # noqa: BLE001 - the one place where a bug is shown
            if _is_about_output(error):
                return _output_lost(error)
            import traceback

            traceback.print_exc()
            return ExitCode.BUG


def _complete(asked: str) -> int:
    """Answer the shell, which asks what may stand at the cursor."""
    from click.shell_completion import shell_complete

    return shell_complete(program(), {}, "fleksidoc", _COMPLETION, asked)


def _is_about_output(error: Exception) -> bool:
    """Tell a stream that takes no more from a bug: only files have names."""
    return isinstance(error, OSError) and error.filename is None


def _output_lost(error: Exception) -> ExitCode:
    # Who reads our output and has enough of it, as `head`, needs no message.
    if not isinstance(error, BrokenPipeError):
        with suppress(OSError):  # it may be the error stream that takes no more
            click.echo(
                _("Cannot write the output: {reason}").format(reason=error), err=True
            )
    # Python flushes once more when it ends, and would complain in its own words.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.CANNOT_WRITE


def _outcome(arguments: Sequence[str], ui: str) -> int:
    try:
        with program().make_context("fleksidoc", list(arguments), obj=ui) as context:
            code = context.command.invoke(context)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        _show_usage(error, as_json="--json" in arguments)
        return error.exit_code
    except KeyboardInterrupt:
        click.echo(_("Stopped."), err=True)
        return _INTERRUPTED
    except FleksidocError as error:
        _show_what_stops(error, ui, as_json="--json" in arguments)
        return error.exit_code
    else:
        return code or ExitCode.DONE


def _show_usage(error: click.ClickException, *, as_json: bool) -> None:
    """Say what was wrong with the arguments; to a program as it asked to be told."""
    if as_json:
        from fleksidoc.cli.as_json import print_json

        told = {"exit_code": error.exit_code, "message": error.format_message()}
        print_json({"error": told})
    else:
        error.show()


def _show_what_stops(error: FleksidocError, ui: str, *, as_json: bool) -> None:
    """Say why the whole run stops; a program is told in both languages, too."""
    from fleksidoc.cli.show import error_facts, show_error

    show_error(error, ui)
    if as_json:
        from fleksidoc.cli.as_json import print_json

        print_json({"error": error_facts(error)})


def _open_what_is_closed() -> None:
    """Give a stream that the caller has closed, as some services do, to nobody."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Never closed: it is wanted as long as the process is.
            nobody = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, nobody)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    """End when the system asks for it, and clear up on the way out."""
    del frame
    sys.exit(_SIGNALLED + number)


def _never_fail_on_a_character(stream: TextIO) -> None:
    """Show what an old console has no sign for by its code."""
    getattr(stream, "reconfigure", _nothing)(errors="backslashreplace")


def _nothing(**_options: str) -> None:
    """Do nothing: a stream in a test cannot be configured."""
