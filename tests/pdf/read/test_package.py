"""Opening a Word file, and refusing what is none."""

from __future__ import annotations

import pytest

from fleksidoc.errors import ExitCode
from fleksidoc.pdf.read import read_document
from fleksidoc.pdf.read.errors import (
    DamagedWordDocumentError,
    NotAWordDocumentError,
    StrictWordDocumentError,
)
from fleksidoc.pdf.read.package import open_package
from tests.pdf.read.models import paragraph, text
from tests.pdf.wordfile import PACKAGE, p, package, relationships, word_file

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def with_main(main: str) -> bytes:
    return package(
        {
            "_rels/.rels": relationships(
                {"a": ("officeDocument", "word/document.xml")}
            ),
            "word/document.xml": main,
        }
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        package({"readme.txt": "no document here"}),
        package({"_rels/.rels": relationships({"a": ("officeDocument", "gone.xml")})}),
        with_main("<workbook/>"),
    ],
)
def test_what_is_no_word_file_is_refused(content: bytes) -> None:
    with pytest.raises(NotAWordDocumentError) as refusal:
        read_document(content)

    assert refusal.value.exit_code is ExitCode.UNREADABLE_INPUT


def test_a_broken_part_is_named() -> None:
    with pytest.raises(DamagedWordDocumentError, match=r"word/document\.xml"):
        read_document(with_main("<w:document"))


def test_the_strict_dialect_is_refused_with_what_to_do() -> None:
    with pytest.raises(StrictWordDocumentError) as refusal:
        read_document(with_main(f'<w:document xmlns:w="{STRICT}"/>'))

    assert "Save As" in refusal.value.hint.en


def test_a_file_of_nothing_but_a_body_is_read() -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    main = f'<w:document xmlns:w="{word}"><w:body>{p("Hei")}</w:body></w:document>'

    document = read_document(with_main(main))

    assert text(paragraph(document)) == "Hei"


def test_a_document_without_a_body_is_empty() -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    document = read_document(with_main(f'<w:document xmlns:w="{word}"/>'))

    assert document.sections[0].blocks == ()


def test_a_target_may_be_named_from_the_root_or_lie_outside() -> None:
    rels = (
        f'<Relationships xmlns="{PACKAGE}">'
        '<Relationship Id="a" Type="x/image" Target="/media/a.png"/>'
        '<Relationship Id="b" Type="x/hyperlink" Target="https://example.org/"'
        ' TargetMode="External"/></Relationships>'
    )
    content = word_file(p("Hei"))
    opened = open_package(content)

    members = {**opened.members, "word/_rels/document.xml.rels": rels.encode()}
    found = open_package(package(members)).relationships("word/document.xml")

    assert (found["a"].target, found["b"].target) == (
        "media/a.png",
        "https://example.org/",
    )


def test_the_title_is_the_files_own_before_that_of_the_text() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Avtale </dc:title></cp:coreProperties>"
    )
    opened = open_package(word_file(p("Hei")))
    members: dict[str, str | bytes] = {
        **opened.members,
        "_rels/.rels": relationships(
            {
                "a": ("officeDocument", "word/document.xml"),
                "b": ("core-properties", "docProps/core.xml"),
            }
        ),
        "docProps/core.xml": core,
    }

    assert read_document(package(members)).title == "Avtale"
