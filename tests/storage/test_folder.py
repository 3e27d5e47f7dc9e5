from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fleksidoc.storage import NOWHERE, Storage, folder

FULL = """
import resource, sys
from pathlib import Path
from fleksidoc.storage import Storage
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
Storage(Path(sys.argv[1])).keep("key", bytes(10_000))
"""


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


@pytest.mark.parametrize("where", [0, 10, 31, 32, 40, -1])
def test_an_entry_that_is_damaged_anywhere_is_none(tmp_path: Path, where: int) -> None:
    storage = Storage(tmp_path / "kept")
    storage.keep("key", content())
    written = bytearray((tmp_path / "kept" / "key").read_bytes())
    written[where] ^= 1
    (tmp_path / "kept" / "key").write_bytes(written)

    assert storage.kept("key") is None


@pytest.mark.parametrize("length", [0, 5, 32, 40])
def test_an_entry_that_breaks_off_is_none(tmp_path: Path, length: int) -> None:
    storage = Storage(tmp_path / "kept")
    storage.keep("key", content())
    entry = tmp_path / "kept" / "key"
    entry.write_bytes(entry.read_bytes()[:length])

    assert storage.kept("key") is None


def test_an_entry_under_the_name_of_another_is_none(tmp_path: Path) -> None:
    storage = Storage(tmp_path / "kept")
    storage.keep("key", content())
    (tmp_path / "kept" / "key").rename(tmp_path / "kept" / "other")

    assert storage.kept("other") is None


def test_a_pipe_in_the_place_of_an_entry_is_not_waited_for(tmp_path: Path) -> None:
    storage = Storage(tmp_path)
    os.mkfifo(tmp_path / "key")

    assert storage.kept("key") is None


def test_what_the_system_cannot_name_costs_only_time(tmp_path: Path) -> None:
    assert Storage(tmp_path).fetch("k" * 300, content) == content()


def test_a_full_disk_leaves_no_part_of_an_entry(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [
            sys.executable,
            "-c",
            FULL,
            str(tmp_path / "kept"),
        ],
        check=False,
    )

    assert done.returncode == 0
    assert list((tmp_path / "kept").iterdir()) == []


def test_a_folder_in_the_place_of_an_entry_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "key").mkdir()

    assert Storage(tmp_path).fetch("key", content) == content()
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_the_oldest_entries_make_place_for_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "MOST_ENTRIES", 3)
    storage = Storage(tmp_path)

    for number in range(5):
        storage.keep(str(number), content())
        os.utime(tmp_path / str(number), ns=(number, number))
    storage.keep("new", content())

    assert sorted(path.name for path in tmp_path.iterdir()) == ["3", "4", "new"]


def test_large_entries_make_place_sooner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "MOST_BYTES", 1000)
    storage = Storage(tmp_path)

    storage.keep("old", bytes(600))
    os.utime(tmp_path / "old", ns=(1, 1))
    storage.keep("new", bytes(600))

    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_two_at_once_both_have_what_they_made(tmp_path: Path) -> None:
    one, other = Storage(tmp_path), Storage(tmp_path)

    def meanwhile() -> bytes:
        return other.fetch("key", content)

    assert one.fetch("key", meanwhile) == content()
    assert one.kept("key") == content()
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_a_kind_of_entries_has_a_folder_of_its_own(tmp_path: Path) -> None:
    Storage(tmp_path).part("fonts").keep("key", content())

    assert Storage(tmp_path / "fonts").kept("key") == content()
    assert NOWHERE.part("fonts").folder is None
