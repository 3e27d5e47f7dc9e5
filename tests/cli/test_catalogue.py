"""The Norwegian texts of the program: complete, current and compiled."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import TypeAlias, cast

import click
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

from tests.conftest import REPOSITORY

Id: TypeAlias = str | tuple[str, ...]

CLI = REPOSITORY / "fleksidoc" / "cli"
SOURCE = CLI / "locale" / "no" / "LC_MESSAGES" / "fleksidoc.po"
CLICKS_OWN = "click"


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    return read_po(BytesIO(SOURCE.read_bytes()))


def in_sources(folder: Path) -> set[Id]:
    return {message for _, _, message, _, _ in extract_from_dir(folder)}


def messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def key(message: Message) -> Id:
    return tuple(message.id) if message.pluralizable else str(message.id)


def forms(texts: object) -> list[str]:
    """Return the text, or singular and plural."""
    return [texts] if isinstance(texts, str) else list(cast("list[str]", texts))


def blanks(text: str) -> set[str]:
    return set(re.findall(r"\{[^}]*\}", text))


def test_every_text_in_the_sources_has_a_translation(catalogue: Catalog) -> None:
    translated = {key(message) for message in messages(catalogue)}

    assert in_sources(CLI) - translated == set()


def test_every_translation_stands_for_a_text_in_the_sources(catalogue: Catalog) -> None:
    ours = {
        key(message)
        for message in messages(catalogue)
        if CLICKS_OWN not in message.auto_comments
    }

    assert ours - in_sources(CLI) == set()


def test_what_is_translated_for_click_is_what_click_says(catalogue: Catalog) -> None:
    for_click = {
        key(message)
        for message in messages(catalogue)
        if CLICKS_OWN in message.auto_comments
    }

    assert for_click - in_sources(Path(click.__file__).parent) == set()


def test_no_translation_is_empty_and_each_fills_the_same_blanks(
    catalogue: Catalog,
) -> None:
    for message in messages(catalogue):
        for original, text in zip(
            forms(message.id), forms(message.string), strict=True
        ):
            assert text
            assert blanks(text) == blanks(original)


def test_the_compiled_catalogue_is_that_of_the_sources(catalogue: Catalog) -> None:
    fresh = BytesIO()
    write_mo(fresh, catalogue)
    compiled = SOURCE.with_suffix(".mo")

    assert compiled.is_file(), "make compiles it"
    with compiled.open("rb") as file:
        assert _texts(read_mo(file)) == _texts(read_mo(BytesIO(fresh.getvalue()))), (
            "make compiles it anew"
        )


def _texts(catalogue: Catalog) -> dict[Id, object]:
    return {key(message): message.string for message in messages(catalogue)}
