from __future__ import annotations

import json
import os
import resource
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from fleksidoc.delivery import Written, earlier, write
from fleksidoc.delivery.errors import (
    DiskFullError,
    FileChangedError,
    FolderInTheWayError,
    GoneMeanwhileError,
    NoPermissionError,
    NotAFolderError,
    NotPutBackError,
    PathTooLongError,
)
from fleksidoc.errors import ExitCode
from tests.delivery.examples import delivery

STEM = "kari-nordmann-agreement-no-en"
DOCX, PDF = f"{STEM}.docx", f"{STEM}.pdf"
MANIFEST = f"{STEM}.manifest.json"


@pytest.fixture
def umask_022() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def everything(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def names(written: Written) -> list[str]:
    return [path.name for path in written.files]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_files_and_their_manifest_are_written(tmp_path: Path) -> None:
    written = write(tmp_path, STEM, delivery(docx=b"Word", pdf=b"PDF"))

    assert names(written) == [DOCX, PDF, MANIFEST]
    assert (tmp_path / DOCX).read_bytes() == b"Word"
    assert (tmp_path / PDF).read_bytes() == b"PDF"
    assert set(everything(tmp_path)) == {DOCX, PDF, MANIFEST}


def test_what_we_made_is_replaced(tmp_path: Path) -> None:
    write(tmp_path, STEM, delivery(docx=b"one"))

    write(tmp_path, STEM, delivery(docx=b"two", data="9" * 64))

    assert (tmp_path / DOCX).read_bytes() == b"two"
    assert json.loads((tmp_path / MANIFEST).read_bytes())["data"]["sha256"] == "9" * 64


def test_a_signed_file_is_not_replaced_and_is_named(tmp_path: Path) -> None:
    write(tmp_path, STEM, delivery())
    (tmp_path / PDF).write_bytes(b"the PDF, signed")
    before = everything(tmp_path)

    with pytest.raises(FileChangedError) as refused:
        write(tmp_path, STEM, delivery(docx=b"new", pdf=b"new"))

    assert refused.value.files == (tmp_path / PDF,)
    assert refused.value.exit_code is ExitCode.CANNOT_WRITE
    assert PDF in str(refused.value)
    assert everything(tmp_path) == before


def test_a_file_without_a_manifest_is_somebodys_work(tmp_path: Path) -> None:
    (tmp_path / DOCX).write_bytes(b"written by hand")

    with pytest.raises(FileChangedError):
        write(tmp_path, STEM, delivery())

    assert everything(tmp_path) == {DOCX: b"written by hand"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'{"files": [1], "person": ""}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=["empty", "words", "list", "no files", "no names", "not UTF-8", "deep"],
)
def test_files_beside_a_manifest_that_says_nothing_are_somebodys_work(
    tmp_path: Path, content: bytes
) -> None:
    write(tmp_path, STEM, delivery())
    (tmp_path / MANIFEST).write_bytes(content)

    with pytest.raises(FileChangedError) as refused:
        write(tmp_path, STEM, delivery(docx=b"new", pdf=b"new"))

    assert [path.name for path in refused.value.files] == [DOCX, PDF, MANIFEST]


def test_with_force_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / DOCX).write_bytes(b"written by hand")

    write(tmp_path, STEM, delivery(docx=b"new"), force=True)

    assert (tmp_path / DOCX).read_bytes() == b"new"


def test_a_file_that_already_is_what_would_be_written_is_no_obstacle(
    tmp_path: Path,
) -> None:
    (tmp_path / DOCX).write_bytes(b"Word")

    written = write(tmp_path, STEM, delivery(docx=b"Word"))

    assert names(written) == [DOCX, MANIFEST]


def test_a_file_of_the_earlier_version_does_not_stay_beside_the_new_one(
    tmp_path: Path,
) -> None:
    write(tmp_path, STEM, delivery(docx=b"one", pdf=b"one"))

    written = write(tmp_path, STEM, delivery(docx=b"two"))

    assert written.removed == (tmp_path / PDF,)
    assert set(everything(tmp_path)) == {DOCX, MANIFEST}


def test_a_signed_file_of_the_earlier_version_stops_the_new_one(tmp_path: Path) -> None:
    write(tmp_path, STEM, delivery(docx=b"one", pdf=b"one"))
    (tmp_path / PDF).write_bytes(b"one, signed")

    with pytest.raises(FileChangedError):
        write(tmp_path, STEM, delivery(docx=b"two"))


def test_force_never_removes_what_it_does_not_replace(tmp_path: Path) -> None:
    write(tmp_path, STEM, delivery(docx=b"one", pdf=b"one"))
    (tmp_path / PDF).write_bytes(b"one, signed")

    written = write(tmp_path, STEM, delivery(docx=b"two"), force=True)

    assert written.removed == ()
    assert (tmp_path / PDF).read_bytes() == b"one, signed"


def test_a_manifest_cannot_point_at_files_of_others(tmp_path: Path) -> None:
    write(tmp_path, STEM, delivery())
    facts = json.loads((tmp_path / MANIFEST).read_bytes())
    facts["files"].append({"file": "../elsewhere.docx", "sha256": "0", "size": 1})
    facts["files"].append({"file": f"{STEM}./../../x", "sha256": "0", "size": 1})
    (tmp_path / MANIFEST).write_text(json.dumps(facts))

    found = earlier(tmp_path, STEM)

    assert found is not None
    assert set(found.files) == {DOCX, PDF}


def test_a_folder_that_is_missing_is_made_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "hr" / "kari"

    write(folder, STEM, delivery())

    assert (mode(tmp_path / "hr"), mode(folder)) == (0o700, 0o700)


@pytest.mark.usefixtures("umask_022")
def test_files_follow_the_umask_and_private_ones_are_the_owners(
    tmp_path: Path,
) -> None:
    write(tmp_path / "open", STEM, delivery())
    write(tmp_path / "private", STEM, delivery(), private=True)

    assert {mode(path) for path in (tmp_path / "open").iterdir()} == {0o644}
    assert {mode(path) for path in (tmp_path / "private").iterdir()} == {0o600}


@pytest.mark.usefixtures("umask_022")
def test_a_file_is_never_opened_to_more_people_by_being_replaced(
    tmp_path: Path,
) -> None:
    write(tmp_path, STEM, delivery(), private=True)

    write(tmp_path, STEM, delivery(docx=b"two", pdf=b"two"))

    assert {mode(path) for path in tmp_path.iterdir()} == {0o600}


def test_a_folder_that_may_not_be_written_in(unwritable: Path) -> None:
    with pytest.raises(NoPermissionError) as refused:
        write(unwritable, STEM, delivery())

    assert refused.value.exit_code is ExitCode.CANNOT_WRITE
    assert everything(unwritable) == {}


def test_a_folder_that_may_not_be_made(unwritable: Path) -> None:
    with pytest.raises(NoPermissionError):
        write(unwritable / "new", STEM, delivery())


@pytest.mark.parametrize("below", [".", "new"])
def test_a_folder_that_is_a_file(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(NotAFolderError):
        write(tmp_path / "file" / below, STEM, delivery())


def test_a_folder_with_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / DOCX).mkdir()

    with pytest.raises(FolderInTheWayError):
        write(tmp_path, STEM, delivery(), force=True)


@pytest.mark.parametrize("target", [DOCX, "nowhere"])
def test_a_link_in_the_way_that_leads_nowhere_is_somebodys(
    tmp_path: Path, target: str
) -> None:
    (tmp_path / DOCX).symlink_to(tmp_path / target)

    with pytest.raises(FileChangedError):
        write(tmp_path, STEM, delivery())

    write(tmp_path, STEM, delivery(), force=True)
    assert not (tmp_path / DOCX).is_symlink()
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", [DOCX, MANIFEST])
def test_a_pipe_in_the_way_is_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)

    with pytest.raises(FileChangedError):
        write(tmp_path, STEM, delivery())


def test_a_file_in_the_way_that_may_not_be_read(unreadable: Path) -> None:
    with pytest.raises(NoPermissionError):
        write(unreadable.parent, unreadable.stem, delivery())


def test_a_folder_that_no_system_takes(tmp_path: Path) -> None:
    with pytest.raises(PathTooLongError):
        write(tmp_path / ("x" * 300), STEM, delivery())


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(PathTooLongError):
        write(tmp_path, "x" * 300, delivery())

    assert everything(tmp_path) == {}


def test_a_full_disk_leaves_the_old_files_as_they_were(tmp_path: Path) -> None:
    write(tmp_path, STEM, delivery(docx=b"one", pdf=b"one"))
    before = everything(tmp_path)
    program = dedent(
        f"""
        import sys
        from pathlib import Path
        from fleksidoc.delivery import write
        from fleksidoc.delivery.errors import DiskFullError
        from tests.delivery.examples import delivery
        folder = Path(sys.argv[1])
        for target in folder, folder / "new":
            try:
                write(target, "{STEM}", delivery(docx=b"two", pdf=b"2" * 100_000))
            except DiskFullError:
                continue
            sys.exit("written")
        """
    )

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, str(tmp_path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert everything(tmp_path) == before


def test_a_disk_full_error_says_that_nothing_has_been_changed() -> None:
    error = DiskFullError(Path("kari.docx"))

    assert "Nothing has been changed" in error.hint.en
    assert "Ingenting er endret" in error.hint.no


def test_a_failure_half_way_through_the_renaming_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, STEM, delivery(docx=b"one", pdf=b"one"))
    before = everything(tmp_path)
    rename = os.replace

    def locked(source: Path, target: Path) -> None:
        if target == tmp_path / PDF and source.parent.name == "new":
            raise PermissionError(13, "in use")
        rename(source, target)

    monkeypatch.setattr(os, "replace", locked)

    with pytest.raises(NoPermissionError):
        write(tmp_path, STEM, delivery(docx=b"two", pdf=b"two"))

    assert everything(tmp_path) == before


def test_an_old_file_that_cannot_be_put_back_is_kept_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, STEM, delivery(docx=b"one"))
    rename = os.replace

    def gone(source: Path, target: Path) -> None:
        if target.parent == tmp_path:
            raise PermissionError(13, "the disk was taken away")
        rename(source, target)

    monkeypatch.setattr(os, "replace", gone)

    with pytest.raises(NotPutBackError) as refused:
        write(tmp_path, STEM, delivery(docx=b"two"))

    (workshop,) = tmp_path.glob(".fleksidoc-*")
    kept = workshop / "old" / DOCX
    assert kept.read_bytes() == b"one"
    assert str(kept) in str(refused.value)


def test_a_file_that_goes_away_meanwhile_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, STEM, delivery(docx=b"one"))
    rename = os.replace

    def another_was_first(source: Path, target: Path) -> None:
        if source == tmp_path / DOCX:
            source.unlink()
        rename(source, target)

    monkeypatch.setattr(os, "replace", another_was_first)

    with pytest.raises(GoneMeanwhileError) as refused:
        write(tmp_path, STEM, delivery(docx=b"two"))

    assert str(tmp_path / DOCX) in str(refused.value)
    assert set(everything(tmp_path)) == {MANIFEST}
