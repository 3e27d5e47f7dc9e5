from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.storage import Storage


def content() -> bytes:
    return b"what took time to make"


def no_content() -> bytes:
    pytest.fail("made again")


def test_what_is_kept_is_not_made_again(tmp_path: Path) -> None:
    storage = Storage(tmp_path / "kept")

    storage.fetch("key", content)

    assert storage.fetch("key", no_content) == content()


def test_without_a_folder_nothing_is_kept() -> None:
    assert Storage(None).fetch("key", content) == content()


def test_another_key_is_another_entry(tmp_path: Path) -> None:
    storage = Storage(tmp_path / "kept")
    storage.fetch("key", content)

    assert storage.fetch("other", lambda: b"another") == b"another"


def test_the_folder_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "kept"

    Storage(folder).fetch("key", content)

    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_file_that_is_not_what_its_name_says_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    Storage(folder).fetch("key", content)
    (kept,) = folder.iterdir()
    kept.write_bytes(b"with other digits")

    fetched = Storage(folder).fetch("key", content)

    assert fetched == content()
    assert kept.read_bytes().endswith(content())


def test_a_folder_that_others_can_write_to_is_neither_read_nor_written(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kept"
    Storage(folder).fetch("key", content)
    folder.chmod(0o777)

    assert Storage(folder).fetch("key", lambda: b"made here") == b"made here"
    assert Storage(folder).fetch("new", content) == content()
    assert [path.name for path in folder.iterdir()] == ["key"]


def test_a_folder_that_cannot_be_made_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file is in the way")

    assert Storage(tmp_path / "kept").fetch("key", content) == content()


def test_no_unfinished_file_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "kept"

    Storage(folder).fetch("key", content)

    assert [path.name for path in folder.iterdir()] == ["key"]
