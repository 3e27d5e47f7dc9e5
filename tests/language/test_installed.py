from __future__ import annotations

import datetime as dt
import os
import re
import sys
from dataclasses import fields
from decimal import Decimal
from pathlib import Path

import pytest

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.values import Duration, Hours, TimeOfDay, Unit, Weekday
from fleksidoc.errors import ExitCode
from fleksidoc.language import (
    Language,
    finished,
    installed,
    localise,
    vocabulary,
)
from fleksidoc.language.errors import (
    BrokenLanguageError,
    LanguageError,
    MissingLanguageKeyError,
    NoLanguageError,
    UnknownLanguageKeyError,
    UnreadableLanguageError,
    WrongLanguageValueError,
)
from fleksidoc.language.language import WORD_SETS
from fleksidoc.storage import Storage
from tests.language.copies import altered


@pytest.fixture
def english_file(repository: Path) -> str:
    path = repository / "templates" / "en" / "language.toml"
    return path.read_text(encoding="utf-8")


def install(folder: Path, code: str, content: str) -> Path:
    """Write a ``language.toml`` as a folder of templates has it."""
    path = folder / code / "language.toml"
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    return folder


def replaced(content: str, old: str, new: str) -> str:
    """Return the file with one place changed, which must be there."""
    assert old in content
    return content.replace(old, new, 1)


def test_the_shipped_languages_are_installed(repository: Path) -> None:
    languages = installed(repository / "templates")

    assert [(one.code, str(one.locale), one.tag) for one in languages] == [
        ("en", "en_GB", "en-GB"),
        ("nn", "nn", "nn-NO"),
        ("no", "nb", "nb-NO"),
    ]


def test_each_language_names_itself_and_the_others(repository: Path) -> None:
    english, nynorsk, norwegian = installed(repository / "templates")

    assert nynorsk.name_of(nynorsk) == "nynorsk"
    assert nynorsk.name_of(norwegian) == "bokmål"
    assert norwegian.name_of(norwegian) == "norsk"
    assert norwegian.name_of(nynorsk) == "nynorsk"
    assert norwegian.name_of(english) == "engelsk"
    assert english.name_of(norwegian) == "Norwegian"
    assert repr(english) == "Language('en')"


def test_every_fixed_value_has_a_word_in_every_language(repository: Path) -> None:
    for language in installed(repository / "templates"):
        for kind in WORD_SETS.values():
            for member in kind:
                assert finished(member, language).strip()


def test_another_language_is_a_folder_and_nothing_else(
    tmp_path: Path, repository: Path, english_file: str, brief: Agreement
) -> None:
    polish = english_file
    for old, new in [
        ('locale = "en_GB"', 'locale = "pl"'),
        ('tag = "en-GB"', 'tag = "pl-PL"'),
        ('en = "English"', 'en = "angielski"'),
        ('no = "Norwegian"', ""),
        ('time = "HH:mm"', 'time = "H:mm"'),
        ('list_conjunction = " and "', 'list_conjunction = " i "'),
        ('monday = { prints = "Monday"', 'monday = { prints = "poniedziałek"'),
    ]:
        polish = replaced(polish, old, new)
    polish = re.sub(
        r'one = "(.*?)", other = "(.*?)"',
        r'one = "\1", few = "\1-few", many = "\1-many", other = "\2"',
        polish,
    )
    install(tmp_path, "xx", polish)

    languages = installed(repository / "templates", tmp_path)
    *_, norwegian, new_one = languages
    wording = localise(brief, new_one, (norwegian, new_one))

    assert [language.code for language in languages] == ["en", "nn", "no", "xx"]
    assert finished(dt.date(2027, 1, 3), new_one) == "3\u00a0stycznia 2027"
    assert finished(TimeOfDay.at(9), new_one) == "9:00"
    assert finished(Duration(3, Unit.WEEK), new_one) == "3\u00a0week-few"
    assert finished(Hours(Decimal("37.5")), new_one) == "37,5\u00a0hours"
    assert wording["issued"] == "1\u00a0grudnia 2026"
    assert wording["languages"] == "norweski (bokmål) i polski"
    assert norwegian.name_of(new_one) == "polsk"
    words = vocabulary(languages)
    assert words.languages == ("en", "nn", "no", "xx")
    assert words.read(Weekday, "Poniedziałek") is Weekday.MONDAY


def test_the_first_folder_that_has_a_language_counts(
    tmp_path: Path, repository: Path, english_file: str
) -> None:
    own = replaced(english_file, "d\\u00A0MMMM y", "MMMM d, y")
    install(tmp_path, "en", own)

    english, *_ = installed(tmp_path, repository / "templates")

    assert finished(dt.date(2027, 1, 3), english) == "January 3, 2027"


def test_a_byte_order_mark_is_no_part_of_the_file(
    tmp_path: Path, english_file: str
) -> None:
    install(tmp_path, "en", "\ufeff" + english_file)

    (english,) = installed(tmp_path)

    assert english.code == "en"


def test_a_folder_without_languages_stops(tmp_path: Path) -> None:
    (tmp_path / "no").mkdir()

    with pytest.raises(NoLanguageError) as caught:
        installed(tmp_path)

    assert str(caught.value) == f"The folder {tmp_path} has no languages."


@pytest.mark.parametrize("content", ["locale = nb", "= 3"])
def test_a_file_that_is_no_toml_stops_and_says_where(
    tmp_path: Path, content: str
) -> None:
    install(tmp_path, "xx", content)

    with pytest.raises(BrokenLanguageError, match=r"xx/language\.toml .* line 1\."):
        installed(tmp_path)


def test_a_file_that_breaks_off_stops_at_its_end(tmp_path: Path) -> None:
    install(tmp_path, "xx", 'locale = "')

    with pytest.raises(BrokenLanguageError, match="at the end of the file"):
        installed(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    os.mkfifo(tmp_path / "xx" / "language.toml")

    with pytest.raises(UnreadableLanguageError):
        installed(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no file is like it")
def test_a_file_that_cannot_be_read_stops(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    # A process's own memory begins with a page that nobody may read, whoever asks.
    (tmp_path / "xx" / "language.toml").symlink_to("/proc/self/mem")

    with pytest.raises(UnreadableLanguageError):
        installed(tmp_path)


def test_a_language_that_was_kept_is_the_one_that_was_opened(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = []
    for _ in range(2):
        # In another process, nothing has been opened yet.
        module = sys.modules["fleksidoc.language.installed"]
        monkeypatch.setattr(module, "_OPENED", {})
        languages = installed(repository / "templates", storage=Storage(tmp_path))
        runs.append(
            [
                {field.name: getattr(one, field.name) for field in fields(one)}
                for one in languages
            ]
        )

    assert len(list((tmp_path / "languages").iterdir())) == 1
    assert runs[0] == runs[1]


def test_a_language_is_opened_once_in_a_process(repository: Path) -> None:
    first, again = (installed(repository / "templates") for _ in range(2))

    assert all(one is other for one, other in zip(first, again, strict=True))


def test_a_language_installed_elsewhere_is_called_what_cldr_calls_it(
    norwegian: Language,
) -> None:
    elsewhere = altered(norwegian, code="pl", locale="pl")

    assert norwegian.name_of(elsewhere) == "polsk"


def test_a_file_that_is_not_utf_8_stops(tmp_path: Path) -> None:
    install(tmp_path, "xx", "")
    (tmp_path / "xx" / "language.toml").write_bytes("locale = 'å'".encode("latin-1"))

    with pytest.raises(UnreadableLanguageError):
        installed(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "error", "words"),
    [
        ('tag = "en-GB"', "", MissingLanguageKeyError, "lacks tag"),
        (
            'date = "d\\u00A0MMMM y"',
            "",
            MissingLanguageKeyError,
            "lacks patterns.date",
        ),
        (
            'chat = { prints = "chat" }',
            "",
            MissingLanguageKeyError,
            "lacks words.channel.chat",
        ),
        (
            "[words.party]",
            "[words.parti]",
            MissingLanguageKeyError,
            "lacks words.party",
        ),
        (
            'year = { prints = { one = "year", other = "years" } }',
            "",
            MissingLanguageKeyError,
            "lacks units.year",
        ),
        (
            '{ one = "year", other = "years" }',
            '{ one = "year" }',
            MissingLanguageKeyError,
            "lacks units.year.prints.other",
        ),
        (
            'chat = { prints = "chat" }',
            'chat = { prints = "chat" }\nfax = { prints = "fax" }',
            UnknownLanguageKeyError,
            "unknown key: words.channel.fax",
        ),
        (
            'other = "years" }',
            'other = "years", few = "years" }',
            UnknownLanguageKeyError,
            "unknown key: units.year.prints.few",
        ),
        (
            'locale = "en_GB"',
            'locale = "en_GB"\ncode = "en"',
            UnknownLanguageKeyError,
            "unknown key: code",
        ),
        (
            'locale = "en_GB"',
            'locale = "qq_QQ"',
            WrongLanguageValueError,
            "locale must be a language known to CLDR",
        ),
        (
            'locale = "en_GB"',
            "locale = 3",
            WrongLanguageValueError,
            "locale must be a language known to CLDR",
        ),
        (
            'tag = "en-GB"',
            'tag = "English"',
            WrongLanguageValueError,
            "tag must be a language tag of BCP 47",
        ),
        (
            '"d\\u00A0MMMM y"',
            '"d\\u00A0MMMM HH"',
            WrongLanguageValueError,
            "patterns.date must be a pattern of CLDR",
        ),
        (
            '"d\\u00A0MMMM y"',
            '"MMMM y"',
            WrongLanguageValueError,
            "patterns.date must be a pattern with day, month and year",
        ),
        (
            '"HH:mm"',
            '"HHHH:mm"',
            WrongLanguageValueError,
            "patterns.time must be a pattern of CLDR",
        ),
        (
            '"HH:mm"',
            '"h:mm"',
            WrongLanguageValueError,
            "patterns.time must be a pattern with hour and minute",
        ),
        (
            '"{start}–{end}"',
            '"{start}–{stop}"',
            WrongLanguageValueError,
            "patterns.time_range must be a text with {start} and {end}",
        ),
        (
            '"{start}–{end}"',
            '"{start}–{end}}"',
            WrongLanguageValueError,
            "patterns.time_range must be a text with {start} and {end}",
        ),
        (
            'prints = "Monday"',
            'prints = ""',
            WrongLanguageValueError,
            "words.weekday.monday.prints must be a text that is not empty",
        ),
        (
            'prints = "Monday"',
            "prints = 1",
            WrongLanguageValueError,
            "words.weekday.monday.prints must be a text that is not empty",
        ),
        (
            '["mon", "mondays"]',
            '"mon"',
            WrongLanguageValueError,
            "words.weekday.monday.reads must be a list of texts",
        ),
        (
            'chat = { prints = "chat" }',
            'chat = "chat"',
            WrongLanguageValueError,
            "words.channel.chat must be a table",
        ),
    ],
)
def test_a_language_that_cannot_be_used_stops_and_names_the_key(  # noqa: PLR0913, PLR0917  # the fixtures and the table's columns
    tmp_path: Path,
    english_file: str,
    old: str,
    new: str,
    error: type[LanguageError],
    words: str,
) -> None:
    install(tmp_path, "xx", replaced(english_file, old, new))

    with pytest.raises(error) as caught:
        installed(tmp_path)

    assert words in str(caught.value)
    assert str(caught.value).startswith("xx/language.toml")
    assert caught.value.exit_code is ExitCode.TEMPLATE
