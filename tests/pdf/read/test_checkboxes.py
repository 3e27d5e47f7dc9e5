"""Boxes to tick are shapes that say what they are, whoever ticked them."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import Picture, Text
from fleksidoc.pdf.page import Box
from tests.pdf.read.models import notes, paragraph, read
from tests.pdf.wordfile import p

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def control(inside: str, *, alias: str = "Ja", tag: str = "krysset av|åpen") -> str:
    named = f'<w:alias w:val="{alias}"/>' if alias else ""
    tagged = f'<w:tag w:val="{tag}"/>' if tag else ""
    return (
        f"<w:sdt><w:sdtPr>{named}{tagged}{inside}</w:sdtPr>"
        "<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
    )


def box(checked: str, **words: str) -> Picture:
    inside = f'<w14:checkbox xmlns:w14="{W14}">{checked}</w14:checkbox>'
    document = read(p(control(inside, **words)))
    (found,) = paragraph(document).inlines
    assert isinstance(found, Picture)
    assert notes(document) == []
    return found


@pytest.mark.parametrize(
    ("checked", "content", "told"),
    [
        ('<w14:checked w14:val="1"/>', Box.TICKED, "Ja, krysset av"),
        ('<w14:checked w14:val="true"/>', Box.TICKED, "Ja, krysset av"),
        ("<w14:checked/>", Box.TICKED, "Ja, krysset av"),
        ('<w14:checked w14:val="0"/>', Box.EMPTY, "Ja, åpen"),
        ("", Box.EMPTY, "Ja, åpen"),
    ],
)
def test_a_box_is_a_shape_and_says_whether_it_is_ticked(
    checked: str, content: Box, told: str
) -> None:
    found = box(checked)

    assert (found.content, found.alternative) == (content, told)


def test_a_box_is_as_high_as_a_capital_letter() -> None:
    found = box("")

    assert found.width == found.height == pytest.approx(found.style.size * 0.72)


def test_a_box_without_words_of_its_own_is_told_by_its_sign() -> None:
    assert box("<w14:checked/>", alias="", tag="").alternative == "☒"
    assert box("", tag="").alternative == "Ja, ☐"


def test_another_control_is_its_text() -> None:
    document = read(p(control("<w:text/>")))

    (found,) = paragraph(document).inlines
    assert isinstance(found, Text)
    assert found.text == "☐"


def test_a_control_without_properties_is_its_text() -> None:
    content = "<w:sdt><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>"

    (found,) = paragraph(read(p(content))).inlines

    assert isinstance(found, Text)
