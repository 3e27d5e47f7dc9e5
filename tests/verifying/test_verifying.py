"""Files held against what their data and templates give."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt, RGBColor
from docx.text.run import Run

from fleksidoc.delivery.errors import NotAManifestError
from fleksidoc.findings import Severity, WordPlace
from fleksidoc.language import say
from fleksidoc.template.errors import NoSuchDocumentError
from fleksidoc.verifying import Outcome
from fleksidoc.verifying.alignment import differences
from fleksidoc.verifying.errors import (
    DifferentError,
    NoDataError,
    NothingMadeError,
    NotThereError,
)
from fleksidoc.verifying.found import changed
from fleksidoc.verifying.passages import Passage
from tests.conftest import REPOSITORY
from tests.pdf.test_revisions import added
from tests.privileges import without_privileges
from tests.verifying.conftest import Desk, codes, paragraph, paragraphs, reworded


def test_what_nobody_has_touched_is_identical(desk: Desk) -> None:
    found = desk.verified()

    assert [one.file for one in found] == [desk.word, desk.pdf]
    assert {one.outcome for one in found} == {Outcome.IDENTICAL}
    assert not any(one.findings or one.error for one in found)


def test_a_changed_word_is_found_with_its_clause_and_language(desk: Desk) -> None:
    found = desk.edit(
        lambda d: reworded(d, "innen 1\N{NO-BREAK SPACE}uke", "innen 3 uker")
    )

    changed, alone = found.findings
    assert found.outcome is Outcome.DIFFERENT
    assert isinstance(found.error, DifferentError)
    assert isinstance(changed.place, WordPlace)
    assert changed.place.heading == "18 Utstyr"
    assert changed.place.words.startswith("Arbeidstaker leverer arbeidsgivers utstyr")
    assert say(changed.message, "no") == (
        "Dataene og malene gir på norsk «… utstyr tilbake innen 1 uke etter at "
        "hjemmekontoret …». I filen står «… utstyr tilbake innen 3 uker etter at "
        "hjemmekontoret …»."
    )
    assert (alone.code, alone.place.file) == ("VER004", str(desk.word))


def test_a_change_in_both_languages_is_not_one_language_alone(desk: Desk) -> None:
    def change(document: Document) -> None:
        reworded(document, "innen 1\N{NO-BREAK SPACE}uke", "innen 3 uker")
        reworded(document, "within 1\N{NO-BREAK SPACE}week", "within 3 weeks")

    found = desk.edit(change)

    assert codes(found.findings) == ["VER001", "VER001"]


def test_a_paragraph_that_is_gone_and_one_that_has_come_are_told(desk: Desk) -> None:
    def change(document: Document) -> None:
        gone = paragraph(document, "Changes shall be in writing")
        gone._element.xpath("..")[0].remove(gone._element)
        new = paragraph(document, "Endringer skal være skriftlige")
        new.insert_paragraph_before("Lønnen settes ned.")

    found = desk.edit(change)

    assert codes(found.findings) == ["VER003", "VER002"]
    headings = [getattr(one.place, "heading", "") for one in found.findings]
    assert headings == ["24 Endring av ordningen", "24 Change of the arrangement"]


def test_a_header_and_a_picture_are_part_of_what_a_document_says(desk: Desk) -> None:
    def change(document: Document) -> None:
        document.sections[0].header.paragraphs[0].add_run(" UTKAST")
        picture = REPOSITORY / "fixtures" / "pages"
        document.add_picture(str(min(picture.glob("*.png"))))

    found = desk.edit(change)

    assert codes(found.findings) == ["VER001", "VER003"]
    assert getattr(found.findings[0].place, "part", "") == "header"


def test_tracked_changes_are_read_as_accepted_and_told(desk: Desk) -> None:
    def change(document: Document) -> None:
        run = paragraph(document, "Changes shall be in writing").runs[0]._element
        deleted = OxmlElement("w:del")
        deleted.set(qn("w:id"), "900")
        deleted.set(qn("w:author"), "N.N.")
        run.addprevious(deleted)
        deleted.append(run)
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")

    found = desk.edit(change)

    assert "VER006" in codes(found.findings)
    assert found.outcome is Outcome.DIFFERENT


def test_a_field_that_word_fills_in_is_told(desk: Desk) -> None:
    def change(document: Document) -> None:
        run = paragraph(document, "Changes shall be in writing").runs[0]._element
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), " DATE ")
        run.addprevious(field)
        field.append(run)

    found = desk.edit(change)

    assert codes(found.findings) == ["VER006"]
    assert say(found.findings[0].message, "en").endswith("the field code DATE")


def test_what_is_only_saved_again_has_the_same_words(desk: Desk) -> None:
    found = desk.edit(lambda _: None)

    assert found.outcome is Outcome.SAME_WORDS
    assert found.error is None
    assert codes(found.findings) == ["VER013"]


def test_a_look_that_has_changed_leaves_the_same_words(desk: Desk) -> None:
    def change(document: Document) -> None:
        for each in paragraphs(document):
            for run in each.runs:
                run.bold = True

    assert desk.edit(change).outcome is Outcome.SAME_WORDS


def _struck(run: Run) -> None:
    run.font.strike = True


def _white(run: Run) -> None:
    run.font.color.rgb = RGBColor(255, 255, 255)


def _tiny(run: Run) -> None:
    run.font.size = Pt(1)


def _blackened(run: Run) -> None:
    run.font.highlight_color = WD_COLOR_INDEX.BLACK


@pytest.mark.parametrize("hide", [_struck, _white, _tiny, _blackened])
def test_words_that_nobody_can_read_or_that_are_struck_out_are_told(
    desk: Desk, hide: Callable[[Run], None]
) -> None:
    def change(document: Document) -> None:
        for run in paragraph(document, "måneder når").runs:
            hide(run)

    found = desk.edit(change)

    assert found.outcome is Outcome.DIFFERENT
    assert codes(found.findings) == ["VER009", "VER004"]
    assert "måneder når" in str(found.findings[0].message.facts["text"])


def test_words_that_can_be_read_again_are_told() -> None:
    hidden = Passage(languages=("nb",), text="Ja", unread="Ja")
    shown = Passage(languages=("nb",), text="Ja")

    (difference,) = differences([hidden], [shown])

    assert "no longer" in changed(difference, "a.docx", None).message.en


def test_the_number_that_a_list_gives_is_part_of_what_a_document_says(
    desk: Desk,
) -> None:
    def change(document: Document) -> None:
        numbered = [
            p for p in paragraphs(document) if p.style and p.style.name == "List Number"
        ]
        numbered[0].style = document.styles["Body Text"]

    assert desk.edit(change).outcome is Outcome.DIFFERENT


def test_a_file_under_another_name_is_held_to_its_manifest(desk: Desk) -> None:
    returned = desk.folder / "returned (1).docx"
    shutil.copy(desk.word, returned)

    unknown = desk.one(returned)
    found = desk.one(returned, manifest=desk.manifest)

    assert isinstance(unknown.error, NotAManifestError)
    assert found.outcome is Outcome.IDENTICAL


def test_the_manifest_stands_for_its_files(desk: Desk) -> None:
    assert [one.file for one in desk.verified(desk.manifest)] == [desk.word, desk.pdf]


def test_a_missing_file_is_told(desk: Desk) -> None:
    desk.pdf.unlink()

    word, pdf = desk.verified()

    assert word.outcome is Outcome.IDENTICAL
    assert codes(pdf.findings) == ["VER005"]
    assert isinstance(pdf.error, DifferentError)


def test_a_pdf_with_something_added_to_it_is_still_the_pdf(desk: Desk) -> None:
    desk.pdf.write_bytes(desk.pdf.read_bytes() + b"\n% signed\n")

    found = desk.one(desk.pdf)

    assert found.outcome is Outcome.ADDED_TO
    assert found.error is None
    assert codes(found.findings) == ["VER014"]


def test_a_pdf_that_is_painted_over_is_not_the_pdf(desk: Desk) -> None:
    made = desk.pdf.read_bytes()
    with pikepdf.open(desk.pdf) as pdf:
        contents = pdf.pages[0].obj.Contents
        painted = contents.read_bytes() + b"\n1 1 1 rg 0 0 600 850 re f"
        number = contents.objgen[0]
    stream = b"<</Length %d>>\nstream\n%s\nendstream" % (len(painted), painted)
    desk.pdf.write_bytes(added(made, {number: stream}))

    found = desk.one(desk.pdf)

    assert found.outcome is Outcome.DIFFERENT
    assert codes(found.findings) == ["VER008"]


def test_a_pdf_with_other_bytes_is_not_trusted_for_its_words(desk: Desk) -> None:
    with pikepdf.open(desk.pdf, allow_overwriting_input=True) as pdf:
        pdf.save(desk.pdf)

    found = desk.one(desk.pdf)

    assert found.outcome is Outcome.DIFFERENT
    assert codes(found.findings) == ["VER008"]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n"])
def test_a_pdf_without_text_cannot_be_compared(desk: Desk, content: bytes) -> None:
    desk.pdf.write_bytes(content)

    assert codes(desk.one(desk.pdf).findings) == ["VER007"]


def test_data_that_has_changed_is_told_with_the_clauses_it_changes(desk: Desk) -> None:
    text = desk.data.read_text("utf-8")
    desk.data.write_text(text.replace('"30 minutter"', '"45 minutter"'), "utf-8")

    word, pdf = desk.verified()

    for found in (word, pdf):
        assert codes(found.findings) == ["VER001", "VER001", "VER010"]
        assert getattr(found.findings[0].place, "heading", "") == "10 Pauser"
        assert getattr(found.findings[1].place, "heading", "") == "10 Breaks"


def test_the_data_it_was_made_from_is_taken_where_there_are_two(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copy(desk.data, tmp_path)
    desk.data.write_text("document = 'other'", "utf-8")
    monkeypatch.chdir(tmp_path)

    assert {one.outcome for one in desk.verified()} == {Outcome.IDENTICAL}


def test_data_elsewhere_is_named_or_missed(desk: Desk, tmp_path: Path) -> None:
    elsewhere = tmp_path / "data"
    elsewhere.mkdir()
    desk.data.rename(elsewhere / desk.data.name)

    missed = desk.verified()
    by_folder = desk.verified(desk.folder, data=elsewhere)
    by_file = desk.verified(desk.folder, data=elsewhere / desk.data.name)

    assert all(isinstance(one.error, NoDataError) for one in missed)
    assert {one.outcome for one in by_folder + by_file} == {Outcome.IDENTICAL}


def test_a_template_that_has_changed_is_told(desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "own"
    for code in ("no", "en"):
        (own / code).mkdir(parents=True)
        source = REPOSITORY / "templates" / code / "agreement.docx"
        shutil.copy(source, own / code)
    template = docx.Document(str(own / "en" / "agreement.docx"))
    reworded(template, "need not read or reply", "need not ever read or reply")
    template.save(str(own / "en" / "agreement.docx"))

    found = desk.one(desk.word, templates=own)

    assert codes(found.findings) == ["VER001", "VER004", "VER011"]


def test_other_versions_are_told_where_the_bytes_differ(desk: Desk) -> None:
    facts = json.loads(desk.manifest.read_bytes())
    facts["libraries"]["lxml"] = "1.0"
    desk.manifest.write_text(json.dumps(facts), "utf-8")

    same = desk.one(desk.word)
    again = desk.edit(lambda _: None)

    assert not same.findings
    assert codes(again.findings) == ["VER013", "VER012"]
    assert again.findings[-1].severity is Severity.ADVICE


@pytest.mark.parametrize(
    "spoil",
    [
        "",
        "[]",
        '{"document": "agreement"}',
        "MANIFEST_WITH_LIST_FOR_LIBRARIES",
        "MANIFEST_WITH_FOREIGN_FOLDER",
        "MANIFEST_WITH_ENDLESS_FILE",
        "MANIFEST_WITHOUT_FILES",
        "MANIFEST_WITH_ENDLESS_NAME",
    ],
)
def test_a_manifest_that_is_none_is_refused(desk: Desk, spoil: str) -> None:
    facts = json.loads(desk.manifest.read_bytes())
    if spoil == "MANIFEST_WITH_LIST_FOR_LIBRARIES":
        spoil = json.dumps(facts | {"libraries": ["lxml"]})
    if spoil == "MANIFEST_WITH_FOREIGN_FOLDER":
        facts["files"][0]["file"] = "../../etc/passwd"
        spoil = json.dumps(facts)
    if spoil == "MANIFEST_WITH_ENDLESS_FILE":
        facts["files"][0]["size"] = float("inf")
        spoil = json.dumps(facts)
    if spoil == "MANIFEST_WITHOUT_FILES":
        spoil = json.dumps(facts | {"files": []})
    if spoil == "MANIFEST_WITH_ENDLESS_NAME":
        facts["data"]["file"] = "a" * 300
        spoil = json.dumps(facts)
    desk.manifest.write_text(spoil, "utf-8")

    (found,) = desk.verified()

    assert isinstance(found.error, NotAManifestError)


def test_a_pipe_is_no_manifest(desk: Desk) -> None:
    desk.manifest.unlink()
    os.mkfifo(desk.manifest)

    (found,) = desk.verified()

    assert isinstance(found.error, NotAManifestError)


def test_a_manifest_of_no_known_layout_is_refused(desk: Desk) -> None:
    facts = json.loads(desk.manifest.read_bytes())
    desk.manifest.write_text(json.dumps(facts | {"layout": "spiral"}), "utf-8")

    assert {type(one.error) for one in desk.verified()} == {NotAManifestError}


def test_what_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    (tmp_path / "empty").mkdir()

    errors = [
        type(one.error)
        for one in desk.verified(
            tmp_path / "none.docx", pipe, tmp_path / ("x" * 999), tmp_path / "empty"
        )
    ]

    assert errors == [NotThereError] * 3 + [NothingMadeError]


def test_a_file_that_is_no_word_file_is_told(desk: Desk) -> None:
    desk.word.write_bytes(b"PK")

    assert "Word" in str(desk.one(desk.word).error)


def test_one_that_cannot_be_made_again_is_told_for_each_of_its_files(
    desk: Desk,
) -> None:
    facts = json.loads(desk.manifest.read_bytes())
    facts["document"] = "letter"
    desk.manifest.write_text(json.dumps(facts), "utf-8")

    found = desk.verified()

    assert len(found) == 2
    assert found[0].error is found[1].error
    assert found[0].error is not None
    assert not isinstance(found[0].error, NoSuchDocumentError | DifferentError)


def test_a_file_one_may_not_read_is_told(desk: Desk) -> None:
    desk.word.chmod(0)

    with without_privileges():
        found = desk.one(desk.word)

    assert isinstance(found.error, NotThereError)
