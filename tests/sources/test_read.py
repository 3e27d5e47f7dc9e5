"""A data file is read to a record, or it is said why it cannot be."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fleksidoc.errors import ExitCode, Message
from fleksidoc.findings import DataPlace
from fleksidoc.sources import Record, dotted, read
from fleksidoc.sources.errors import (
    BeyondLimitsError,
    BrokenTomlError,
    NotAnOrdinaryFileError,
    NotUtf8Error,
    SourceError,
    SourceIsFolderError,
    SourceLockedError,
    SourceMissingError,
    SourceTooLargeError,
    UnknownFormatError,
)
from fleksidoc.sources.format import formats
from fleksidoc.sources.toml import parse
from tests.privileges import without_privileges


def saved(folder: Path, content: bytes, name: str = "data.toml") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_is_read_with_places_and_the_hash_of_its_bytes(tmp_path: Path) -> None:
    content = b'issued = 2026-12-01\n[hours]\nweekly = 37.50\ncore = "9-14"\n'
    path = saved(tmp_path, content)

    record = read(path)

    assert record.file == str(path)
    assert record.values == {
        "issued": dt.date(2026, 12, 1),
        "hours": {"weekly": Decimal("37.50"), "core": "9-14"},
    }
    assert record.sha256 == hashlib.sha256(content).hexdigest()
    assert record.place(("hours", "core")) == DataPlace(
        file=str(path), key="hours.core", line=4
    )


def test_decimal_numbers_are_as_exact_as_they_were_written(tmp_path: Path) -> None:
    record = read(saved(tmp_path, b"weekly = 37.10\n"))

    assert str(record.values["weekly"]) == "37.10"


def test_a_missing_key_stands_where_its_nearest_table_does(tmp_path: Path) -> None:
    record = read(saved(tmp_path, b"a = 1\n[hours]\n"))

    assert record.place(("hours", "account", "excess")).line == 2
    assert record.place(("employer", "name")) == DataPlace(file=record.file)


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfa = 1\nb = 2\n",
        b"a = 1\r\nb = 2\r\n",
        b'\xef\xbb\xbfa = 1\r\nb = """\r\nx"""',
    ],
)
def test_a_mark_at_the_start_and_windows_line_ends_are_fine(
    content: bytes, tmp_path: Path
) -> None:
    record = read(saved(tmp_path, content))

    assert record.values["a"] == 1
    assert record.place(("b",)).line == 2


def test_the_suffix_names_the_format_in_any_case(tmp_path: Path) -> None:
    assert read(saved(tmp_path, b"a = 1", "DATA.TOML")).values == {"a": 1}


def test_every_format_is_found_by_its_suffix() -> None:
    assert formats()[".toml"].parse is parse


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "borte.toml"

    with pytest.raises(SourceMissingError) as raised:
        read(path)

    assert raised.value.message.facts == {"file": str(path)}


def test_a_folder_is_not_a_data_file(tmp_path: Path) -> None:
    with pytest.raises(SourceIsFolderError):
        read(tmp_path)


def test_a_file_inside_a_file_cannot_be_opened(tmp_path: Path) -> None:
    path = saved(tmp_path, b"a = 1")

    with pytest.raises(SourceLockedError):
        read(path / "data.toml")


def test_a_file_in_a_folder_one_may_not_enter_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    path = saved(folder, b"a = 1")
    folder.chmod(0)

    with without_privileges(), pytest.raises(SourceLockedError):
        read(path)


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    pipe = tmp_path / "data.toml"
    os.mkfifo(pipe)

    with pytest.raises(NotAnOrdinaryFileError):
        read(pipe)


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(SourceTooLargeError) as raised:
        read(saved(tmp_path, b"#" * 1_000_001))

    assert "1 MB" in raised.value.hint.en.format(**raised.value.hint.facts)


def test_an_unknown_suffix_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError) as raised:
        read(saved(tmp_path, b"a,b", "data.csv"))

    assert raised.value.hint.facts == {"suffixes": ".json, .toml"}


def test_text_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(NotUtf8Error) as raised:
        read(saved(tmp_path, "a = 1\nnavn = 'Øygård'\n".encode("latin-1")))

    assert raised.value.message.facts["line"] == 2


@pytest.mark.parametrize(
    ("text", "line", "column", "says", "advises"),
    [
        ('a = 1\nb = "Kari\n', 2, 10, 'b = "Kari', "not closed"),
        ("a = 1\na = 2\n", 2, 6, "a = 2", "stands twice"),
        ("[a]\n[a]\n", 2, 3, "[a]", "stands twice"),
        ("name = Kari\n", 1, 8, "name = Kari", "quotation marks"),
        ("core = 09:00-14:30\n", 1, 9, "core = 09:00-14:30", "quotation marks"),
        ("hello world\n", 1, 7, "hello world", "Each line"),
        ("x = [1, 2\n\n", 1, 10, "x = [1, 2", "not closed"),
    ],
)
def test_broken_toml_is_shown_where_it_breaks(  # noqa: PLR0913, PLR0917  # the table's columns
    text: str, line: int, column: int, says: str, advises: str, tmp_path: Path
) -> None:
    with pytest.raises(BrokenTomlError) as raised:
        read(saved(tmp_path, text.encode()))

    facts = raised.value.message.facts
    assert (facts["line"], facts["column"], facts["stands"]) == (line, column, says)
    assert advises in raised.value.hint.en


def test_a_long_number_on_a_broken_line_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(BrokenTomlError) as raised:
        read(saved(tmp_path, b"number = 010170 10008 x\n"))

    assert raised.value.message.facts["stands"] == "number = … x"


def test_a_long_line_is_shown_in_part(tmp_path: Path) -> None:
    with pytest.raises(BrokenTomlError) as raised:
        read(saved(tmp_path, b"name = " + b"Kari " * 30))

    assert len(str(raised.value.message.facts["stands"])) == 61


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "9" * 5000,
        "a = " + "[" * 5000,
        "a = 1e999999999999999999999",
        "[a" + ".a" * 5000 + "]",
    ],
    ids=[
        "a number of thousands of digits",
        "lists in lists",
        "a huge exponent",
        "tables in tables",
    ],
)
def test_what_no_data_file_needs_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(BeyondLimitsError):
        read(saved(tmp_path, text.encode()))


@settings(deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
@example(b'a = "\\uD800"')
@example(b"\xff")
def test_any_bytes_give_a_record_or_a_reason(content: bytes) -> None:
    outcome = record_or_reason(content)

    if isinstance(outcome, SourceError):
        assert outcome.exit_code is ExitCode.UNREADABLE_INPUT
        assert said(outcome.message)
        assert said(outcome.hint)
    else:
        assert () in outcome.places


def record_or_reason(content: bytes) -> Record | SourceError:
    try:
        return parse(content, "data.toml")
    except SourceError as error:
        return error


def said(message: Message) -> bool:
    texts = (message.no, message.en)
    return all(text.format(**message.facts) for text in texts)


def test_an_empty_file_is_an_empty_record(tmp_path: Path) -> None:
    assert read(saved(tmp_path, b"")).values == {}


def test_a_way_is_written_as_in_the_file() -> None:
    assert dotted(("phrases", "bærbar PC", 0)) == 'phrases."bærbar PC"[0]'
