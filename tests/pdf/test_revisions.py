"""A PDF that something was added to: a signature, or what draws over the page."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name, Pdf

from fleksidoc.pdf import only_signed

PAINT = b"1 1 1 rg 0 0 600 850 re f"


@pytest.fixture(scope="module")
def made() -> bytes:
    """A PDF of one page, its objects in the clear."""
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        page = pdf.pages[0].obj
        page.Contents = pdf.make_stream(b"BT ET")
        page.MediaBox = pdf.make_indirect(page.MediaBox)
        with pdf.open_metadata() as metadata:
            metadata["dc:title"] = "Avtale"
        pdf.docinfo[Name.Title] = "Avtale"
        return saved(pdf)


def saved(pdf: Pdf) -> bytes:
    content = BytesIO()
    pdf.save(content, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return content.getvalue()


def added(made: bytes, objects: dict[int, bytes], root: int = 0) -> bytes:
    """Add a revision to a PDF, as a signature service does."""
    content, places = made + b"\n", b""
    for number, says in objects.items():
        places += b"%d 1\n%010d 00000 n \n" % (number, len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, says)
    with Pdf.open(BytesIO(made)) as pdf:
        root = root or pdf.Root.objgen[0]
    before = int(made.rpartition(b"startxref")[2].split()[0])
    trailer = b"<</Size 99/Root %d 0 R/Prev %d>>" % (root, before)
    return content + b"xref\n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (
        places,
        trailer,
        len(content),
    )


def with_annotation(made: bytes, annotation: bytes) -> bytes:
    with Pdf.open(BytesIO(made)) as pdf:
        page = pdf.pages[0].obj
        before = page.unparse(resolved=True).removesuffix(b">>")
        number = page.objgen[0]
    return added(made, {number: before + b"/Annots [90 0 R]>>", 90: annotation})


def stream(content: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content)


@pytest.mark.parametrize(
    "annotation",
    [
        b"<</Subtype/Widget/FT/Sig/Rect[0 0 9 9]>>",
        b"<</Subtype/Widget/Parent 91 0 R/Rect[0 0 9 9]>>",
    ],
)
def test_a_signature_changes_nothing_that_was_there(
    made: bytes, annotation: bytes
) -> None:
    signed = added(with_annotation(made, annotation), {91: b"<</FT/Sig>>"})

    assert only_signed(made, signed)
    assert only_signed(made, made + b"\n% seen\n")


@pytest.mark.parametrize("kind", [b"Stamp", b"FreeText", b"Widget", b"Widget/FT/Tx"])
def test_any_other_annotation_is_more_than_a_signature(
    made: bytes, kind: bytes
) -> None:
    annotation = b"<</Subtype/%s/Rect[0 0 600 850]>>" % kind

    assert not only_signed(made, with_annotation(made, annotation))


def test_a_page_that_is_painted_over_is_more_than_signed(made: bytes) -> None:
    with Pdf.open(BytesIO(made)) as pdf:
        contents = pdf.pages[0].obj.Contents.objgen[0]

    assert not only_signed(made, added(made, {contents: stream(PAINT)}))


def test_a_list_that_has_changed_is_more_than_signed(made: bytes) -> None:
    with Pdf.open(BytesIO(made)) as pdf:
        pdf.Root.Kept = pdf.make_indirect(pikepdf.Array([1, 2]))
        listed = saved(pdf)
    with Pdf.open(BytesIO(listed)) as pdf:
        number = pdf.Root.Kept.objgen[0]

    assert not only_signed(listed, added(listed, {number: b"[2 1]"}))


def test_what_is_no_pdf_is_more_than_signed(made: bytes) -> None:
    assert not only_signed(made, b"")


def test_a_page_that_is_cut_shorter_is_not_only_signed(made: bytes) -> None:
    with Pdf.open(BytesIO(made)) as pdf:
        number = pdf.pages[0].obj.MediaBox.objgen[0]

    assert not only_signed(made, added(made, {number: b"[0 0 9 9]"}))


def test_a_number_that_stands_by_itself_must_stay(made: bytes) -> None:
    counted = added(made, {95: b"7"})

    assert only_signed(counted, added(counted, {96: b"7"}))
    assert not only_signed(counted, added(counted, {95: b"8"}))


def test_another_catalogue_shows_other_pages(made: bytes) -> None:
    with Pdf.open(BytesIO(made)) as pdf:
        pages = pdf.Root.Pages.objgen[0]
        metadata = pdf.Root.Metadata.objgen[0]
    catalogue = b"<</Type/Catalog/Pages %d 0 R/Metadata %d 0 R>>" % (pages, metadata)

    assert not only_signed(made, added(made, {90: catalogue}, root=90))
