"""What a later revision of a PDF does to the one that it was added to."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

_OF_SIGNING: Final = {
    "/Page": frozenset({"/Annots"}),
    "/Catalog": frozenset({"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Perms"}),
}
"""What a signature changes in an object of each type."""


def only_signed(made: bytes, later: bytes) -> bool:
    """Tell whether a PDF that begins with ``made`` has but signatures beside it.

    A signature adds objects. Whatever draws over a page either changes an object that
    was there, or is an annotation of another kind.
    """
    try:
        with Pdf.open(BytesIO(made)) as one, Pdf.open(BytesIO(later)) as other:
            return _stands(one, other) and all(
                map(_is_signature, _new_annotations(one, other))
            )
    except (pikepdf.PdfError, LookupError, ValueError, TypeError, AttributeError):
        return False


def _stands(one: Pdf, other: Pdf) -> bool:
    """Tell whether every object that was there still says the same, and is shown."""
    if one.Root.objgen != other.Root.objgen:  # a catalogue of other pages
        return False
    about = (one.trailer.get("/Info"), one.Root.get("/Metadata"))
    unseen = {each.objgen for each in about if each is not None}
    numbers = {(number, 0) for number in range(1, int(one.trailer.Size))} - unseen
    stood = ((number, one.get_object(number)) for number in sorted(numbers))
    return all(
        _says(value) == _says(other.get_object(number))
        for number, value in stood
        if value is not None
    )


def _says(value: object) -> bytes:
    if isinstance(value, Stream):
        return _table(value.stream_dict) + value.read_raw_bytes()
    if isinstance(value, Dictionary):
        return _table(value)
    if isinstance(value, Object):
        return value.unparse(resolved=True)
    return repr(value).encode()  # a number, and Python's own


def _table(table: Object) -> bytes:
    """Return a table's keys and values, those of a signature left out."""
    left_out = _OF_SIGNING.get(str(table.get("/Type", "")), frozenset())
    kept = {key: value for key, value in table.items() if key not in left_out}
    return Dictionary(kept).unparse()


def _new_annotations(one: Pdf, other: Pdf) -> Iterator[Object]:
    for before, after in zip(one.pages, other.pages, strict=True):
        known = {each.objgen for each in before.obj.get("/Annots", Array())}
        annotations = after.obj.get("/Annots", Array())
        yield from (each for each in annotations if each.objgen not in known)


def _is_signature(annotation: Object) -> bool:
    field = annotation if "/FT" in annotation else annotation.get("/Parent", annotation)
    return annotation.get("/Subtype") == Name.Widget and field.get("/FT") == Name.Sig
