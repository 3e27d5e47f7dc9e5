from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from lxml import etree
from pikepdf import Pdf

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.write import Properties, write
from tests.pdf.reading import read
from tests.pdf.sheets import PROPERTIES, full
from tests.validators import faults

SUBJECT = replace(PROPERTIES, subject="Hjemmekontor & <fleksitid>")


def said_in_xmp(content: bytes) -> dict[str, list[str]]:
    """Return what the XMP packet says, by the property's name."""
    with Pdf.open(BytesIO(content)) as pdf:
        packet = etree.fromstring(pdf.Root.Metadata.read_bytes())
    description = packet[0][0]
    return {
        etree.QName(each).localname: [
            str(text) for text in each.itertext() if text.strip()
        ]
        for each in description
    }


def info(content: bytes) -> dict[str, str]:
    with Pdf.open(BytesIO(content)) as pdf:
        return {name: str(text) for name, text in pdf.trailer.Info.items()}


def made(fonts: Fonts, properties: Properties) -> bytes:
    return write(full(), fonts, properties).content


def test_both_places_say_the_same(fonts: Fonts) -> None:
    content = made(fonts, SUBJECT)

    assert said_in_xmp(content) == {
        "format": ["application/pdf"],
        "title": ["Avtale om fleksibelt arbeid – Kari Nordmann"],
        "description": ["Hjemmekontor & <fleksitid>"],
        "creator": ["Eksempel & Sønner AS"],
        "language": ["nb-NO", "en-GB"],
        "CreateDate": ["2026-11-20T00:00:00Z"],
        "ModifyDate": ["2026-11-20T00:00:00Z"],
        "CreatorTool": ["fleksidoc"],
        "Producer": ["fleksidoc"],
        "part": ["1"],
        "conformance": ["A"],
    }
    assert info(content) == {
        "/Title": "Avtale om fleksibelt arbeid – Kari Nordmann",
        "/Subject": "Hjemmekontor & <fleksitid>",
        "/Author": "Eksempel & Sønner AS",
        "/Creator": "fleksidoc",
        "/Producer": "fleksidoc",
        "/CreationDate": "D:20261120000000Z",
        "/ModDate": "D:20261120000000Z",
    }
    assert faults(content) == []


def test_without_a_subject_none_is_said(fonts: Fonts) -> None:
    content = made(fonts, PROPERTIES)

    assert "description" not in said_in_xmp(content)
    assert "/Subject" not in info(content)


def test_what_is_not_given_the_document_itself_says(fonts: Fonts) -> None:
    content = made(fonts, replace(PROPERTIES, title=""))

    assert said_in_xmp(content)["title"] == ["Avtale om fleksibelt arbeid"]
    assert info(content)["/Title"] == "Avtale om fleksibelt arbeid"


def test_a_document_that_names_no_language_is_in_the_first_one_given(
    fonts: Fonts,
) -> None:
    unsaid = replace(full(), language="")

    assert read(write(unsaid, fonts, PROPERTIES).content).language == "nb-NO"


def test_nothing_of_the_library_that_draws_is_left(fonts: Fonts) -> None:
    assert b"ReportLab" not in made(fonts, PROPERTIES)
