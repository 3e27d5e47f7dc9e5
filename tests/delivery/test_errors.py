from __future__ import annotations

import errno
from pathlib import Path

import pytest

from fleksidoc.delivery import errors
from fleksidoc.delivery.errors import cannot_write
from fleksidoc.errors import ExitCode, FleksidocError

PATH = Path("out/kari.docx")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.EACCES, errors.NoPermissionError),
        (errno.EROFS, errors.NoPermissionError),
        (errno.ENOSPC, errors.DiskFullError),
        (errno.EDQUOT, errors.DiskFullError),
        (errno.ENOTDIR, errors.NotAFolderError),
        (errno.ENAMETOOLONG, errors.PathTooLongError),
        (errno.ENOENT, errors.FolderNotFoundError),
        (errno.EIO, errors.CannotWriteError),
    ],
)
def test_the_systems_refusal_becomes_what_it_means_to_the_user(
    number: int, expected: type[FleksidocError]
) -> None:
    error = cannot_write(PATH, OSError(number, "as the system says it"))

    assert type(error) is expected
    assert error.exit_code is ExitCode.CANNOT_WRITE
    assert str(PATH) in str(error)


def test_an_unnamed_refusal_is_told_in_the_systems_own_words() -> None:
    assert "Input/output" in str(cannot_write(PATH, OSError(5, "Input/output error")))
    assert "odd" in str(cannot_write(PATH, OSError("odd")))
