from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.pdf.fonts.cache import Cache


def content() -> bytes:
    return b"a font that took time to make"


def no_content() -> bytes:
    pytest.fail("made again")


def test_what_is_kept_is_not_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "fonts")

    cache.fetch("key", content)

    assert cache.fetch("key", no_content) == content()


def test_without_a_folder_nothing_is_kept() -> None:
    assert Cache(None).fetch("key", content) == content()


def test_another_key_is_another_font(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "fonts")
    cache.fetch("key", content)

    assert cache.fetch("other", lambda: b"another") == b"another"


def test_the_folder_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "fonts"

    Cache(folder).fetch("key", content)

    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_file_that_is_not_what_its_name_says_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "fonts"
    Cache(folder).fetch("key", content)
    (kept,) = folder.iterdir()
    kept.write_bytes(b"a font with other digits")

    fetched = Cache(folder).fetch("key", content)

    assert fetched == content()
    assert kept.read_bytes() == content()


def test_a_folder_that_others_can_write_to_is_neither_read_nor_written(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "fonts"
    Cache(folder).fetch("key", content)
    folder.chmod(0o777)

    assert Cache(folder).fetch("key", lambda: b"made here") == b"made here"
    assert Cache(folder).fetch("new", content) == content()
    assert [kept.read_bytes() for kept in folder.iterdir()] == [content()]


def test_a_folder_that_cannot_be_made_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "fonts").write_text("a file is in the way")

    assert Cache(tmp_path / "fonts").fetch("key", content) == content()


def test_no_unfinished_file_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "fonts"

    Cache(folder).fetch("key", content)

    assert [path.suffix for path in folder.iterdir()] == [".ttf"]
