"""Packing: the one way in which streams are compressed."""

from __future__ import annotations

from deflate import zlib_compress


def packed(content: bytes) -> bytes:
    """Return a stream's content compressed, for the Flate filter.

    >>> len(packed(b"a" * 1000)) < 20
    True
    """
    compressed = bytes(zlib_compress(content))
    # The line feed before "endstream" would make one line end with a carriage return,
    # and the length doubtful. Decompression ends before what is added here.
    return compressed + b"\n" if compressed.endswith(b"\r") else compressed
