"""What LibreOffice makes of a file when it accepts all changes is what we read."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import named
from fleksidoc.template.reading.changes import accept_all, tracked
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.stories import text_of
from tests.conftest import REPOSITORY, SHARED
from tests.programs import PYTHON_OF_THE_SYSTEM, needs_the_bridge_to_libreoffice
from tests.template.word_files import cell, members, p, pack, row, run, table

pytestmark = [
    needs_the_bridge_to_libreoffice(),
    pytest.mark.xdist_group("libreoffice"),
]
BY = 'w:id="7" w:author="Per Hansen" w:date="2026-11-01T10:00:00Z"'
INSERTED, DELETED = (f"<w:{kind} {BY}>" for kind in ("ins", "del"))


def added(text: str) -> str:
    return f"{INSERTED}{run(text)}</w:ins>"


def cut(text: str) -> str:
    return f"{DELETED}<w:r><w:delText>{text}</w:delText></w:r></w:del>"


def ending(change: str, *content: str) -> str:
    """A paragraph whose end was inserted or deleted."""
    mark = f"<w:pPr><w:rPr><w:{change} {BY}/></w:rPr></w:pPr>"
    return f"<w:p>{mark}{''.join(content)}</w:p>"


def changed_row(change: str, *cells: str) -> str:
    mark = f"<w:trPr><w:{change} {BY}/></w:trPr>"
    return row(*cells).replace("<w:tr>", f"<w:tr>{mark}", 1)


def moved(change: str, text: str) -> str:
    return ending(change, f"<w:{change} {BY}>{run(text)}</w:{change}>")


FILES = {
    "words": [f"<w:p>{run('a ')}{added('b ')}{cut('c ')}{run('d')}</w:p>"],
    "a tag": [f"<w:p>{run('{{ na')}{cut('vn')}{added('me }}')}{run('. Hei')}</w:p>"],
    "a condition": [
        ending("del", cut("{%p if x %}")),
        p("Klausulen"),
        ending("del", cut("{%p endif %}")),
        p("z"),
    ],
    "borders": [
        ending("del", run("Arbeidet ")),
        ending("del", run("utføres ")),
        p("hjemme"),
        ending("ins", run("nytt")),
        ending("del", cut("bort")),
        p("z"),
    ],
    "a border before a table": [
        ending("del", cut("bort")),
        table(row("a", "b")),
        p("z"),
    ],
    "rows": [
        table(
            changed_row("del", *(cell(f"<w:p>{cut(text)}</w:p>") for text in "ab")),
            changed_row("ins", "c", "d"),
        ),
        p("z"),
    ],
    "a move": [moved("moveFrom", "flyttet"), p("midt"), moved("moveTo", "flyttet")],
    "a cell": [table(row(cell(ending("del", run("a")), p("b")), "c")), p("z")],
}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory, edited: Path) -> Path:
    """Files with changes: by hand, by LibreOffice, and by Word."""
    folder = tmp_path_factory.mktemp("changed")
    for name, blocks in FILES.items():
        pack(folder / f"{name}.docx", members(*blocks))
    for path in edited.glob("tracked_*/*/agreement.docx"):
        shutil.copy(path, folder / f"{path.parts[-3]}-{path.parts[-2]}.docx")
    for path in SHARED.glob("corpus/*.docx"):
        if "strict" not in path.stem and tracked(trees(path)):
            shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory, given: Path) -> Path:
    folder = tmp_path_factory.mktemp("accepted")
    module = "tests.office.accepting"
    command = [PYTHON_OF_THE_SYSTEM, "-m", module, str(given), str(folder)]
    subprocess.run(command, check=True, cwd=REPOSITORY, timeout=900)  # noqa: S603 - our own program
    return folder


def trees(path: Path) -> dict[str, Element]:
    return parse_xml_parts(read_package(path, path.name), path.name)


def texts(parts: dict[str, Element]) -> list[str]:
    """The paragraphs with words: LibreOffice leaves an empty one before a table."""
    found = (text_of(p) for p in named(parts["word/document.xml"], "p"))
    return [text for text in found if text.strip()]


def test_accepting_all_changes_leaves_what_libreoffice_leaves(
    given: Path, accepted: Path
) -> None:
    paths = sorted(given.glob("*.docx"))

    for path in paths:
        ours, theirs = trees(path), trees(accepted / path.name)
        assert tracked(ours)
        accept_all(ours)

        assert not tracked(ours)
        assert texts(ours) == texts(theirs), path.stem
    assert len(paths) >= len(FILES) + 2
