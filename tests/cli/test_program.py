from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from fleksidoc.bilingual import LayoutKind
from fleksidoc.cli import options
from fleksidoc.cli.command_line import run
from fleksidoc.cli.interface import speaking
from fleksidoc.cli.program import COMMANDS, program
from fleksidoc.cli.writing import LAYOUTS
from fleksidoc.errors import ExitCode
from tests.examples import flexitime

ENGLISH = {"LANG": "en_GB.UTF-8"}
HEAVY = {
    "babel",
    "jinja2",
    "lxml",
    "pikepdf",
    "pydantic",
    "reportlab",
    "rich",
    "fontTools",
}


def commands(
    group: click.Group, *path: str
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)


def is_prose(line: str) -> bool:
    """Tell sentences from examples and short lines."""
    return len(line) > 30 and not line.startswith("    ")


with speaking("en"):
    ALL = [(), *(path for path, _ in commands(program()))]


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_command_and_every_option_has_help_in_both_languages(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {}
    for ui in ("no", "en"):
        assert run([*path, "--help", "--ui", ui], {}) == ExitCode.DONE
        texts[ui] = capsys.readouterr().out

    assert "Bruk: " in texts["no"]
    assert "Usage: " in texts["en"]
    english = {line for line in texts["en"].splitlines() if is_prose(line)}
    assert english
    assert english & set(texts["no"].splitlines()) == set()


def test_every_parameter_explains_itself() -> None:
    with speaking("en"):
        for path, command in commands(program()):
            for parameter in command.params:
                if isinstance(parameter, click.Option):
                    assert parameter.help, (path, parameter.name)


@pytest.mark.parametrize(
    "path", [p for p in ALL if p[:1] != ("templates",) or p[1:]], ids=" ".join
)
def test_help_has_examples(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    run([*path, "--help"], ENGLISH)

    assert (
        f"Examples:\n    fleksidoc {path[0] if path else ''}" in capsys.readouterr().out
    )


def test_the_main_job_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    run(["--help"], ENGLISH)

    shown = capsys.readouterr().out.partition("Commands:\n")[2]
    assert [line.split()[0] for line in shown.splitlines()] == list(COMMANDS)


def test_the_layouts_to_choose_from_are_those_there_are() -> None:
    assert set(LAYOUTS) == set(LayoutKind)


def imported(arguments: list[str]) -> set[str]:
    """Return what a run of the program has imported, and the packages of that."""
    program_text = (
        "import sys, json\n"
        "from fleksidoc.cli.command_line import run\n"
        f"code = run({arguments!r}, {{}})\n"
        "print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)"
    )

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program_text], capture_output=True, text=True, check=True
    )

    code, modules = json.loads(done.stderr)
    assert code == 0
    return {*modules, *(name.partition(".")[0] for name in modules)}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["render", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    assert imported(arguments) & HEAVY == set()


@pytest.mark.parametrize("command", ["render --format docx -o out", "check"])
def test_a_warm_run_imports_nothing_heavy(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data = str(flexitime(tmp_path / "kari.toml"))

    modules = [imported([*command.split(), data]) for _ in range(2)][1]

    assert modules & (HEAVY | {"email", "tempfile", "urllib.request"}) == set()


def test_without_a_cache_nothing_is_kept(tmp_path: Path) -> None:
    data, cache = str(flexitime(tmp_path / "kari.toml")), tmp_path / "cache"
    with pytest.MonkeyPatch.context() as here:
        here.setenv("XDG_CACHE_HOME", str(cache))
        arguments = ["render", "--no-cache", "--format", "docx", data]

        code = run([*arguments, "-o", str(tmp_path / "out")], ENGLISH)

    assert code == ExitCode.DONE
    assert not cache.exists()


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"], ENGLISH) == ExitCode.DONE

    assert capsys.readouterr().out.startswith("fleksidoc 0.")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "Usage: fleksidoc [OPTIONS] COMMAND ..."),
        (["chek"], "Did you mean one of: 'check'"),
        (["templates", "lis"], "Did you mean 'list'?"),
        (["check"], "Missing argument 'DATA.toml...'"),
        (["render", "kari.toml", "--languges", "no"], "Did you mean '--languages'?"),
        (["render", "kari.toml", "--layout", "rows"], "'rows' is not one of"),
        (["render", "kari.toml", "--format", "doc"], "doc is not one of docx, pdf"),
        (["render", "kari.toml", "--format", "pdf,pdf"], "each only once"),
        (["render", "kari.toml", "--languages", "no,"], "each only once"),
        (["render", "kari.toml", "--templates", "/nowhere"], "does not exist"),
        (["render", "kari.toml", "--font-dir", "/nowhere"], "does not exist"),
        (["schema", "--ui", "sv"], "'sv' is not one of"),
        (["schema", "--ui"], "requires an argument"),
    ],
)
def test_a_command_line_that_cannot_be_understood_is_explained(
    arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, ENGLISH) == ExitCode.USAGE

    assert expected in capsys.readouterr().err


def test_usage_errors_are_told_in_norwegian_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["chek", "--ui", "no"], ENGLISH) == ExitCode.USAGE

    assert "Kommandoen 'chek' finnes ikke." in capsys.readouterr().err


@pytest.mark.parametrize("absolute", [False, True])
def test_a_pattern_that_the_shell_left_alone_is_what_it_matches(
    absolute: bool,  # noqa: FBT001 - a parameter of the test
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("b.toml", "a.toml", "c.txt"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    folder = tmp_path if absolute else Path()

    with speaking("en"):
        context = click.Command("check", params=[options.data()]).make_context(
            "check", [str(folder / "*.toml"), "c.txt", "missing.toml"]
        )

    assert context.params["data"] == (
        folder / "a.toml",
        folder / "b.toml",
        Path("c.txt"),
        Path("missing.toml"),
    )


@pytest.mark.parametrize("name", ["x" * 300, "**x.toml", "[", "/root/x.toml"])
def test_a_name_that_can_be_no_pattern_is_left_to_the_reader(name: str) -> None:
    with speaking("en"):
        context = click.Command("check", params=[options.data()]).make_context(
            "check", [name]
        )

    assert context.params["data"] == (Path(name),)


def test_the_shell_can_ask_what_may_stand_at_the_cursor(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COMP_WORDS", "fleksidoc templates ")
    monkeypatch.setenv("COMP_CWORD", "")

    run([], {"_FLEKSIDOC_COMPLETE": "fish_complete"})

    assert "list" in capsys.readouterr().out
