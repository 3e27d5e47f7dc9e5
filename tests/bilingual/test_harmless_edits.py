"""What changes how a template looks, or how it is saved, changes no text."""

from __future__ import annotations

import copy
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual import compare, read_agreed
from fleksidoc.language import installed
from fleksidoc.template import Draft, open_draft, shipped_templates
from fleksidoc.template.ooxml import named, parent_of, w
from tests.bilingual.edits import edited
from tests.programs import needs

SHIPPED = shipped_templates()
LANGUAGES = {language.code: language for language in installed(SHIPPED)}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
EVERY_FILE = pytest.mark.parametrize(
    "file", sorted(SHIPPED.glob("*/*.docx")), ids=lambda f: f"{f.parent.name}/{f.stem}"
)


def split_runs(tree: Element) -> None:
    """Let each word have a run of its own, as after much editing."""
    for run in named(tree, "r"):
        texts = run.findall(w("t"))
        if len(texts) == 1 and len(run) == 1 + (run.find(w("rPr")) is not None):
            for word in reversed((texts[0].text or "").split(" ")[1:]):
                new = copy.deepcopy(run)
                (text,) = new.findall(w("t"))
                text.text = f" {word}"
                text.set(SPACE, "preserve")
                run.addnext(new)
            texts[0].text = (texts[0].text or "").split(" ")[0]
            texts[0].set(SPACE, "preserve")


def embolden(tree: Element) -> None:
    for run in named(tree, "r"):
        properties = run.find(w("rPr"))
        if properties is None:
            properties = etree.Element(w("rPr"))
            run.insert(0, properties)
        if properties.find(w("b")) is None:
            place = 1 if properties.find(w("rFonts")) is not None else 0
            properties.insert(place, etree.Element(w("b")))


def mark_errors(tree: Element) -> None:
    for run in named(tree, "r"):
        for kind in ("spellEnd", "spellStart"):
            mark = etree.Element(w("proofErr"), {w("type"): kind})
            (run.addnext if kind == "spellEnd" else run.addprevious)(mark)


def number_revisions(tree: Element) -> None:
    for number, paragraph in enumerate(named(tree, "p")):
        paragraph.set(w("rsidR"), f"{number:08X}")


def set_bookmarks(tree: Element) -> None:
    for number, paragraph in enumerate(named(tree, "p")):
        identity = {w("id"): str(number), w("name"): f"_Ref{number}"}
        paragraph.append(etree.Element(w("bookmarkStart"), identity))
        paragraph.append(etree.Element(w("bookmarkEnd"), {w("id"): str(number)}))


def keep_words_together(tree: Element) -> None:
    for text in named(tree, "t"):
        if "{" not in (text.text or "") and parent_of(text).tag == w("r"):
            text.text = (text.text or "").replace(" ", "\u00a0")


def straighten_quotes(tree: Element) -> None:
    straight = dict.fromkeys(map(ord, "«»“”"), '"') | {ord("’"): "'", ord("–"): "-"}
    for text in named(tree, "t"):
        text.text = (text.text or "").translate(straight)


EDITS: dict[str, Callable[[Element], None]] = {
    "runs split": split_runs,
    "everything bold": embolden,
    "marked by the spelling check": mark_errors,
    "revisions numbered": number_revisions,
    "bookmarks set": set_bookmarks,
    "spaces that do not break": keep_words_together,
    "straight quotes and dashes": straighten_quotes,
}


def opened(file: Path) -> Draft:
    code = file.parent.name
    name = f"{code}/{file.name}"
    return open_draft(file, name=name, language=code, tag=LANGUAGES[code].tag)


def assert_nothing_is_found(file: Path, changed: Path) -> None:
    shutil.copy(SHIPPED / "base.docx", changed.parent.parent)
    for other in SHIPPED.glob(f"*/{file.name}"):
        if other != file:
            pair = compare(opened(other), opened(changed), languages=LANGUAGES)
            assert pair.against(read_agreed(SHIPPED)) == []


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_that_changes_no_word_is_no_change(kind: str, tmp_path: Path) -> None:
    file = SHIPPED / "en" / "agreement.docx"
    changed = edited(file, tmp_path, EDITS[kind])

    assert changed.read_bytes() != file.read_bytes()
    assert_nothing_is_found(file, changed)


@EVERY_FILE
def test_all_such_edits_together_are_no_change(file: Path, tmp_path: Path) -> None:
    def edit(tree: Element) -> None:
        for change in EDITS.values():
            change(tree)

    assert_nothing_is_found(file, edited(file, tmp_path, edit))


@pytest.fixture(scope="session")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the shipped templates as LibreOffice saves them."""
    folder = tmp_path_factory.mktemp("saved")
    for code in LANGUAGES:
        files = sorted(map(str, (SHIPPED / code).glob("*.docx")))
        subprocess.run(  # noqa: S603 - LibreOffice, on our own files
            [
                *(
                    "soffice",
                    "--headless",
                    f"-env:UserInstallation=file://{folder}/home",
                ),
                *("--convert-to", "docx:MS Word 2007 XML"),
                *("--outdir", str(folder / code), *files),
            ],
            check=True,
            capture_output=True,
            timeout=300,
        )
    return folder


@needs("soffice")
@EVERY_FILE
def test_saving_in_another_program_is_no_change(file: Path, saved_again: Path) -> None:
    changed = saved_again / file.parent.name / file.name

    assert changed.read_bytes() != file.read_bytes()
    assert_nothing_is_found(file, changed)
