"""Laws of every document in two languages, shown on the shipped agreement."""

from __future__ import annotations

import datetime as dt
import io
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.agreement.model import Agreement
from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.language import Language, Wording, fields, installed, localise
from fleksidoc.pdf.document import Block, Paragraph
from fleksidoc.pdf.read import read_document
from fleksidoc.template import (
    Draft,
    Properties,
    Template,
    compile_template,
    open_draft,
)
from fleksidoc.template.ooxml import w
from tests.conftest import REPOSITORY
from tests.language.agreements import brief_agreement, full_agreement
from tests.programs import needs
from tests.word_rules import broken_rules

CODES = ("no", "en")
LAYOUTS = list(LayoutKind)
AGREEMENTS = {"full": full_agreement, "brief": brief_agreement}
PROPERTIES = Properties(creator="Nordlys Analyse AS", issued=dt.date(2026, 12, 1))
LAST_HEADINGS = {"Underskrifter", "Signatures"}
MAY_BE_LEFT_OUT = sorted(
    name for name, field in fields().fields.items() if not field.required
)
Wordings = dict[str, Wording]


@cache
def language(code: str) -> Language:
    folders = REPOSITORY / "templates"
    return next(found for found in installed(folders) if found.code == code)


@cache
def opened(code: str) -> Draft:
    name = f"{code}/agreement.docx"
    path = REPOSITORY / "templates" / name
    return open_draft(path, name=name, language=code, tag=language(code).tag)


@cache
def alone(code: str) -> Template:
    return compile_template(opened(code), fields())


@cache
def together(layout: LayoutKind) -> Template:
    drafts = opened("no"), opened("en")
    return compile_template(compose(*drafts, layout=layout), fields())


def worded(agreement: Agreement) -> Wordings:
    printed = [language(code) for code in CODES]
    return {
        code: localise(agreement, language(code), printed=printed) for code in CODES
    }


def filled(template: Template, wordings: Mapping[str, Wording]) -> bytes:
    return template.fill(wordings, PROPERTIES).content


def story(content: bytes, part: str = "word/document.xml") -> Element:
    with ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(part))


def text(element: Element) -> str:
    return "".join(found.text or "" for found in element.iter(w("t")))


def paragraphs(content: bytes, tag: str) -> list[str]:
    """Return what is said in a language, up to the signatures."""
    said: list[str] = []
    for found in story(content).iter(w("p")):
        if text(found).split(" / ")[0] in LAST_HEADINGS:
            return said
        mark = found.find(f"{w('pPr')}/{w('rPr')}/{w('lang')}")
        if text(found) and (mark is None or mark.get(w("val")) == tag):
            said.append(text(found))
    pytest.fail("the signatures have no heading")


def labels(content: bytes, tag: str) -> list[str]:
    """Return the numbers and letters of a language's paragraphs, as Word counts."""
    document = read_document(content)
    blocks = (block for section in document.sections for block in section.blocks)
    return [
        found.label.text
        for found in _flat(blocks)
        if found.label and found.mark.language == tag
    ]


def _flat(blocks: Iterator[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            continue
        for row in block.rows:
            for cell in row.cells:
                yield from _flat(iter(cell.blocks))


def without(wordings: Wordings, names: frozenset[str]) -> Wordings:
    return {
        code: {key: word for key, word in wording.items() if key not in names}
        for code, wording in wordings.items()
    }


# Work from home without equipment is refused before anything is printed.
left_out = st.frozensets(st.sampled_from(MAY_BE_LEFT_OUT)).map(
    lambda names: names | {"scope"} if "equipment" in names else names
)


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(deadline=None, max_examples=25)
@given(names=left_out)
@example(names=frozenset())
@example(names=frozenset(MAY_BE_LEFT_OUT))
def test_each_language_says_what_its_own_file_says_in_that_order(
    layout: LayoutKind, names: frozenset[str]
) -> None:
    wordings = without(worded(full_agreement()), names)

    content = filled(together(layout), wordings)

    for code in CODES:
        own = filled(alone(code), wordings)
        tag = language(code).tag
        assert paragraphs(content, tag) == paragraphs(own, tag)


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(deadline=None, max_examples=25)
@given(names=left_out)
@example(names=frozenset())
def test_both_languages_print_the_same_numbers(
    layout: LayoutKind, names: frozenset[str]
) -> None:
    content = filled(together(layout), without(worded(full_agreement()), names))

    norwegian, english = (labels(content, language(code).tag) for code in CODES)

    assert norwegian == english
    clauses = [label for label in norwegian if label.isdecimal()]
    assert clauses == [str(number) for number in range(1, len(clauses) + 1)]


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(deadline=None, max_examples=25)
@given(names=left_out)
@example(names=frozenset())
@example(names=frozenset(MAY_BE_LEFT_OUT))
def test_word_finds_nothing_to_mend(layout: LayoutKind, names: frozenset[str]) -> None:
    content = filled(together(layout), without(worded(full_agreement()), names))

    assert broken_rules(content) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("agreement", AGREEMENTS)
def test_other_programs_open_it(layout: LayoutKind, agreement: str) -> None:
    content = filled(together(layout), worded(AGREEMENTS[agreement]()))

    opened_again = docx.Document(io.BytesIO(content))

    assert len(opened_again.sections) == 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_signatures_header_and_footer_are_printed_once(layout: LayoutKind) -> None:
    content = filled(together(layout), worded(full_agreement()))

    said = [text(found) for found in story(content).iter(w("p"))]
    (footer,) = (
        [text(found) for found in story(content, name).iter(w("p"))]
        for name in ("word/footer1.xml",)
    )
    assert said.count("Underskrifter / Signatures") == 1
    assert said.count("For Nordlys Analyse AS") == 1
    assert footer[1].startswith("Kari Nordmann")
    assert footer[1].endswith("Side 1 av 1 / Page 1 of 1")


def test_every_word_is_marked_with_its_language() -> None:
    content = filled(together(LayoutKind.COLUMNS), worded(full_agreement()))

    tags = {language(code).tag for code in CODES}
    for run in story(content).iter(w("r")):
        found = run.find(f"{w('rPr')}/{w('lang')}")
        if text(run) != " / ":
            assert found is not None
            assert found.get(w("val")) in tags


@needs("soffice")
def test_libreoffice_prints_it(tmp_path: Path) -> None:
    files = [tmp_path / f"{layout}.docx" for layout in LAYOUTS]
    for layout, file in zip(LAYOUTS, files, strict=True):
        file.write_bytes(filled(together(layout), worded(full_agreement())))

    subprocess.run(  # noqa: S603  the arguments are our own
        [
            *("soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/home"),
            *("--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, files)),
        ],
        check=True,
        capture_output=True,
    )

    for file in files:
        assert file.with_suffix(".pdf").read_bytes().startswith(b"%PDF-")
