from __future__ import annotations

import gettext
import locale
import os

import pytest

from fleksidoc.cli.interface import chosen, of_environment, speaking


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "nb_NO.UTF-8"}, "no"),
        ({"LANG": "nn_NO"}, "no"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "nb_NO.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US", "LANGUAGE": "nb:en"}, "no"),
        ({"LC_ALL": "", "LANG": "nb_NO"}, "no"),
    ],
)
def test_the_program_speaks_the_language_of_the_environment(
    environment: dict[str, str], expected: str
) -> None:
    assert of_environment(environment) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Norwegian Bokmål_Norway", "no"), ("English_Norway", "en"), (None, "en")],
)
def test_without_variables_the_systems_locale_counts(
    monkeypatch: pytest.MonkeyPatch, name: str | None, expected: str
) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda _category: (name, "cp1252"))

    assert of_environment({}) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--ui", "no", "render"], "no"),
        (["render", "kari.toml", "--ui=no"], "no"),
        (["--ui", "en", "render", "--ui", "no"], "no"),
        (["render"], "en"),
        ([], "en"),
        (["--ui"], "en"),
        (["--ui", "sv"], "en"),
    ],
)
def test_what_is_asked_for_comes_before_the_environment(
    arguments: list[str], expected: str
) -> None:
    assert chosen(arguments, {"LANG": "en_GB"}) == expected


@pytest.mark.parametrize("before", [None, "nb"])
def test_the_language_is_spoken_only_for_a_while(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    if before:
        monkeypatch.setenv("LANGUAGE", before)

    with speaking("no"):
        norwegian = gettext.gettext("Examples:")
    with speaking("en"):
        english = gettext.gettext("Examples:")

    assert (norwegian, english) == ("Eksempler:", "Examples:")
    assert os.environ.get("LANGUAGE") == before
    assert gettext.gettext("Examples:") == "Examples:"
