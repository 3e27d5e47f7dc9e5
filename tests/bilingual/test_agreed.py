from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.bilingual import Agreed, read_agreed
from fleksidoc.bilingual.errors import BrokenAgreedError, UnreadableAgreedError
from fleksidoc.bilingual.settling import AGREED as FILE_NAME
from fleksidoc.errors import ExitCode
from tests.privileges import without_privileges

AGREED = Agreed(
    {
        "letter": {"scope": {"no": "aa", "en": "bb"}, "_front": {"no": "cc"}},
        "agreement": {},
    }
)


def written(folder: Path, content: str) -> Path:
    (folder / FILE_NAME).write_text(content, encoding="utf-8")
    return folder


def test_what_is_written_is_a_line_a_clause_by_document() -> None:
    *head, agreement, letter = AGREED.to_toml().split("\n\n")

    assert all(line.startswith("# ") for line in head[0].splitlines())
    assert agreement == "[agreement]"
    assert letter == (
        '[letter]\nscope = { en = "bb", no = "aa" }\n_front = { no = "cc" }\n'
    )


def test_without_the_file_nothing_is_agreed(tmp_path: Path) -> None:
    assert read_agreed(tmp_path) == Agreed()
    assert read_agreed(tmp_path / "no such folder").of("agreement") == {}


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
TEXTS = st.dictionaries(NAMES, st.dictionaries(NAMES, NAMES))


@settings(deadline=None)
@given(st.dictionaries(NAMES, TEXTS))
def test_what_is_written_is_read_back(
    documents: dict[str, dict[str, dict[str, str]]],
) -> None:
    agreed = Agreed(documents)
    read = tomllib.loads(agreed.to_toml())

    assert read == documents


@pytest.mark.parametrize(
    "content",
    [
        "x = 1",
        "[agreement]\nscope = 1",
        "[agreement]\nscope = { no = 1 }",
        "[agreement.scope]\nno = ['a']",
    ],
)
def test_a_file_of_another_shape_is_damaged(tmp_path: Path, content: str) -> None:
    with pytest.raises(BrokenAgreedError, match=r"agreed\.toml is damaged:") as caught:
        read_agreed(written(tmp_path, content))

    assert caught.value.exit_code is ExitCode.TEMPLATE


def test_a_damaged_file_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BrokenAgreedError, match="in line 2"):
        read_agreed(written(tmp_path, "[agreement]\n<<<<<<< HEAD\n"))


def test_a_file_that_is_cut_off_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(BrokenAgreedError):
        read_agreed(written(tmp_path, '[agreement]\nscope = { no = "a'))


def test_a_file_in_another_encoding_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes("# å".encode("latin-1"))

    with pytest.raises(UnreadableAgreedError):
        read_agreed(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE_NAME)

    with pytest.raises(UnreadableAgreedError) as caught:
        read_agreed(tmp_path)

    assert caught.value.exit_code is ExitCode.TEMPLATE


def test_a_file_one_may_not_read_is_an_error(tmp_path: Path) -> None:
    written(tmp_path, "").joinpath(FILE_NAME).chmod(0)
    tmp_path.chmod(0o755)

    with without_privileges(), pytest.raises(UnreadableAgreedError):
        read_agreed(tmp_path)


def test_a_mark_that_some_editors_set_first_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(AGREED.to_toml(), encoding="utf-8-sig")

    assert read_agreed(tmp_path) == AGREED
