"""Pictures that stand in the line, and those that cannot be drawn."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import Picture
from tests.pdf.read.models import notes, paragraph, read
from tests.pdf.wordfile import p

PNG = b"\x89PNG\r\n\x1a\n..."


def drawing(
    *,
    kind: str = "inline",
    fill: str = '<a:blip r:embed="image1"/>',
    described: str = "",
) -> str:
    return (
        f'<w:r><w:drawing><wp:{kind}><wp:extent cx="254000" cy="127000"/>'
        f"<wp:docPr {described}/>{fill}</wp:{kind}></w:drawing></w:r>"
    )


def pictures(content: str, image: bytes = PNG) -> tuple[list[Picture], list[str]]:
    document = read(p(content), parts={"media/image1.png": image})
    found = paragraph(document).inlines
    return [each for each in found if isinstance(each, Picture)], notes(document)


def test_a_picture_has_its_size_and_its_words() -> None:
    (picture,), said = pictures(drawing(described='descr="Logo" name="Picture 1"'))

    assert (picture.width, picture.height, picture.alternative) == (20, 10, "Logo")
    assert picture.content == PNG
    assert said == []


@pytest.mark.parametrize(
    ("described", "alternative"),
    [('title="Merke" name="P"', "Merke"), ('name="Bilde 1"', "Bilde 1"), ("", "")],
)
def test_without_a_description_the_title_or_name_serves(
    described: str, alternative: str
) -> None:
    (picture,), _ = pictures(drawing(described=described))

    assert picture.alternative == alternative


@pytest.mark.parametrize(
    ("content", "image", "thing"),
    [
        (drawing(kind="anchor"), PNG, "A floating picture"),
        (drawing(fill=""), PNG, "A drawing or text box"),
        (drawing(), b"GIF89a", "A picture that is neither PNG nor JPEG"),
        (drawing(fill='<a:blip r:link="x"/>'), PNG, "A picture outside the file"),
    ],
)
def test_what_cannot_be_drawn_is_said(content: str, image: bytes, thing: str) -> None:
    found, said = pictures(content, image)

    assert found == []
    assert said == [f"{thing} is not drawn in the PDF."]


def test_a_cropped_picture_is_drawn_whole_and_that_is_said() -> None:
    crop = '<a:blip r:embed="image1"/><a:srcRect l="0" t="1000"/>'

    found, said = pictures(drawing(fill=crop))

    assert len(found) == 1
    assert said == ["The cropping of a picture is not drawn in the PDF."]


def test_a_picture_without_a_size_has_none() -> None:
    bare = drawing().replace('<wp:extent cx="254000" cy="127000"/>', "")

    assert [(each.width, each.height) for each in pictures(bare)[0]] == [(0, 0)]
