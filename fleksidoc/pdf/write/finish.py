"""The finish: pages become one archival, accessible file of always the same bytes."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel

from fleksidoc.pdf.write.packing import packed


def save(pdf: Pdf) -> bytes:
    """Return the file.

    The library that saves would compress with whichever zlib it was built with, so the
    streams are compressed here, by the one implementation that is pinned.
    """
    for stream in pdf.objects:
        if isinstance(stream, Stream) and _is_plain(stream):
            stream.write(packed(stream.read_raw_bytes()), filter=Name.FlateDecode)
    content = BytesIO()
    pdf.save(
        content,
        min_version="1.7",
        deterministic_id=True,
        compress_streams=False,
        stream_decode_level=StreamDecodeLevel.none,
        object_stream_mode=ObjectStreamMode.disable,
        fix_metadata_version=False,
    )
    return content.getvalue()


def _is_plain(stream: Stream) -> bool:
    # The metadata stays readable for programs that know nothing of PDF.
    return "/Filter" not in stream and stream.get("/Type") != Name.Metadata
