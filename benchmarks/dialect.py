"""docxtpl's own template tests, through ``fleksidoc fill`` and through docxtpl.

    python -m benchmarks.dialect FOLDER

FOLDER is ``tests`` of a clone of docxtpl's repository. Each of its scripts is run as
it is; the template and the data that it renders are noted, and the same are given to
``fleksidoc.fill``. Prints a row a template: what came of it in both.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import runpy
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate, Listing  # type: ignore[import-untyped]  # it has none

import fleksidoc
from fleksidoc.errors import FleksidocError
from fleksidoc.findings import FindingsError
from fleksidoc.language import say
from fleksidoc.template import text

_NO_DATA = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands before the kind of a value that no data file can hold."""


@dataclass(frozen=True)
class Rendered:
    """One call of docxtpl in its tests."""

    template: Path
    data: Mapping[str, Any]
    document: bytes
    error: str = ""


def main(folder: Path) -> None:
    os.chdir(folder)
    Path("output").mkdir(exist_ok=True)
    for script in sorted(Path().glob("*.py")):
        if script.name not in {"__init__.py", "runtests.py", "module_execute.py"}:
            for one in rendered_by(script):
                print(row(script, one))


def rendered_by(script: Path) -> Iterator[Rendered]:
    """Run a script of docxtpl's tests; yield what it rendered."""
    found: list[Rendered] = []
    render = DocxTemplate.render

    def noted(self: Any, context: Any, *rest: Any, **more: Any) -> None:  # noqa: ANN401  handed on
        data = plain(context)
        error = ""
        try:
            render(self, context, *rest, **more)
        except Exception as stopped:
            error = f"{type(stopped).__name__}: {stopped}"
            raise
        finally:
            document = b"" if error else saved(self)
            found.append(Rendered(Path(self.template_file), data, document, error))

    DocxTemplate.render = noted
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            runpy.run_path(str(script), run_name="__main__")
    except Exception as stopped:  # noqa: BLE001  whatever it is, it is told
        if not found:
            print(f"| {script.stem} | not run: {type(stopped).__name__} {stopped} |")
    finally:
        DocxTemplate.render = render
    yield from found


def saved(template: Any) -> bytes:  # noqa: ANN401  it has no types
    written = io.BytesIO()
    template.docx.save(written)
    return written.getvalue()


def plain(value: object) -> Any:  # noqa: ANN401  any data
    """Return what a data file can hold of a value; of what it cannot, its kind."""
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    if isinstance(value, Listing):
        return unescape(value.xml)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return f"{_NO_DATA}{type(value).__name__}"


def row(script: Path, one: Rendered) -> str:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data.json")
        data.write_text(json.dumps(one.data), "utf-8")
        theirs = Path(folder, "theirs.docx")
        theirs.write_bytes(one.document)
        try:
            made = fleksidoc.fill(one.template, data, output=Path(folder, "ours.docx"))
        except FleksidocError as error:
            return f"| {script.stem} | refused | {one.error or 'ok'} | {told(error)} |"
        return f"| {script.stem} | {compared(made.path, theirs, one)} |"


def compared(ours: Path, theirs: Path, one: Rendered) -> str:
    if one.error:
        return f"filled | {one.error} | "
    mine, other = (shown(path) for path in (ours, theirs))
    if mine == other:
        return "same | ok | "
    if kinds := sorted(set(re.findall(f"{_NO_DATA}(\\w+)", "\n".join(mine)))):
        return f"refused | ok | no data file holds {', '.join(kinds)}"
    pairs = [(a, b) for a, b in zip(mine, other, strict=False) if a != b]
    first = pairs[0] if pairs else (f"{len(mine)} lines", f"{len(other)} lines")
    return f"differs | {first[1]} | {first[0]}"


def shown(path: Path) -> list[str]:
    return [line.rstrip() for line in text(path).splitlines()]


def told(error: FleksidocError) -> str:
    if isinstance(error, FindingsError):
        return "; ".join(f"{f.code} {say(f.message, 'en')}" for f in error.findings[:3])
    return say(error.message, "en")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
