from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.delivery import errors, write_again, write_new, write_one
from fleksidoc.errors import ExitCode


def test_a_document_is_written_into_a_new_folder(tmp_path: Path) -> None:
    path = tmp_path / "nytt" / "brev.docx"

    assert write_one(path, b"Word") == path
    assert path.read_bytes() == b"Word"
    assert [file.name for file in path.parent.iterdir()] == ["brev.docx"]


def test_another_file_is_somebodys_work(tmp_path: Path) -> None:
    path = tmp_path / "brev.docx"
    path.write_bytes(b"signert")

    with pytest.raises(errors.FileInTheWayError) as caught:
        write_one(path, b"Word")

    assert path.read_bytes() == b"signert"
    assert caught.value.exit_code is ExitCode.CANNOT_WRITE
    assert write_one(path, b"Word", force=True).read_bytes() == b"Word"


def test_the_same_bytes_may_be_written_again(tmp_path: Path) -> None:
    path = tmp_path / "brev.docx"

    assert write_one(path, b"Word") == write_one(path, b"Word")


def test_a_document_is_not_written_over_what_it_is_made_of(tmp_path: Path) -> None:
    path = tmp_path / "mal.docx"
    path.write_bytes(b"mal")

    with pytest.raises(errors.OwnSourceError):
        write_one(path, b"Word", sources=[tmp_path / "." / "mal.docx"], force=True)

    assert path.read_bytes() == b"mal"


def test_a_name_that_is_no_documents_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.NotADocumentNameError):
        write_one(tmp_path / "brev", b"Word")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "brev.docx").mkdir()

    with pytest.raises(errors.FolderInTheWayError):
        write_one(tmp_path / "brev.docx", b"Word")


def test_a_file_that_cannot_be_compared_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "brev.docx"
    path.write_bytes(b"signert")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    with pytest.raises(errors.NoPermissionError):
        write_one(path, b"Word")


def test_new_files_are_written_all_or_none(tmp_path: Path) -> None:
    files = {tmp_path / "a" / "1": b"1", tmp_path / "b" / "c" / "2": b"2"}

    assert write_new(files) == tuple(files)
    assert [path.read_bytes() for path in files] == [b"1", b"2"]


def test_one_file_in_the_way_stops_them_all(tmp_path: Path) -> None:
    (tmp_path / "2").write_bytes(b"mitt")

    with pytest.raises(errors.FileInTheWayError):
        write_new({tmp_path / "a" / "1": b"1", tmp_path / "2": b"2"})

    assert [path.name for path in tmp_path.iterdir()] == ["2"]


def test_what_the_system_refuses_leaves_nothing(tmp_path: Path) -> None:
    files = {tmp_path / "a" / "1": b"1", tmp_path / "b" / ("x" * 300): b"2"}

    with pytest.raises(errors.PathTooLongError):
        write_new(files)

    assert not list(tmp_path.iterdir())


def test_a_file_of_our_own_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "agreed.toml"
    write_again(path, b"a")

    assert write_again(path, b"b") == path
    assert path.read_bytes() == b"b"
    assert [one.name for one in path.parent.iterdir()] == ["agreed.toml"]


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(errors.FolderInTheWayError):
        write_again(tmp_path, b"a")
