"""The forms of texts: names, and texts in every language of the document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.reading.form import Form, JsonSchema
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import (
    NOT_INSTALLED,
    TEXT_LACKS_LANGUAGE,
    TEXT_NOT_TRANSLATED,
    WRONG_KIND,
)
from fleksidoc.agreement.values import LocalizedText
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.shown import shortened, shown
from fleksidoc.errors import Message
from fleksidoc.sources import Way


@dataclass(frozen=True, kw_only=True)
class NameForm(Form):
    """A name, an address or a number: the same in every language, and untouched."""

    def read(self, written: object, way: Way, reader: Reader) -> str | None:
        """Return the text as it stands."""
        if isinstance(written, str):
            return written
        self.report_wrong_kind(written, way, reader)
        return None

    def is_empty(self, written: object) -> bool:
        """Tell whether there is nothing but spaces."""
        return _is_blank(written)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:  # noqa: ARG002  # no words
        """Return the schema of a text."""
        return {"type": "string"}


@dataclass(frozen=True, kw_only=True)
class LocalizedForm(Form):
    """A text in every language of the document, or a plain one that serves them all."""

    def read(self, written: object, way: Way, reader: Reader) -> LocalizedText | None:
        """Return the text, if no language that is asked for is missing."""
        match written:
            case str():
                return _plain(written, way, reader)
            case dict():
                return self._by_language(written, way, reader)
            case _:
                self.report_wrong_kind(written, way, reader)
                return None

    def _by_language(
        self, written: Mapping[str, object], way: Way, reader: Reader
    ) -> LocalizedText | None:
        sound = [self._is_sound(code, written[code], way, reader) for code in written]
        if not all(sound):
            return None
        texts = {
            code: str(text) for code, text in written.items() if not _is_blank(text)
        }
        missing = tuple(code for code in reader.printed if code not in texts)
        if missing:
            reader.find(
                way, TEXT_LACKS_LANGUAGE, missing=missing, printed=reader.printed
            )
            return None
        return LocalizedText(texts)

    def _is_sound(self, code: str, text: object, way: Way, reader: Reader) -> bool:
        """Tell whether a text stands under an installed language."""
        if (*way, code) in reader.refused:
            return False
        if code not in reader.vocabulary.languages:
            report_not_installed(code, (*way, code), reader)
            return False
        if not isinstance(text, str):
            self.report_wrong_kind(text, (*way, code), reader)
            return False
        return True

    def is_empty(self, written: object) -> bool:
        """Tell whether the text is empty in every language."""
        if isinstance(written, dict):
            return all(_is_blank(text) for text in written.values())
        return _is_blank(written)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of a plain text, or a text for each language."""
        by_language = {
            "type": "object",
            "properties": {code: {"type": "string"} for code in vocabulary.languages},
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string"}, by_language]}


@dataclass(frozen=True, kw_only=True)
class NoteForm(LocalizedForm):
    """A note of one's own, in any language: nothing that is told repeats it."""

    def read(self, written: object, way: Way, reader: Reader) -> LocalizedText | None:
        """Return a text that says nothing, once what is written is known to be one."""
        texts = written.values() if isinstance(written, dict) else (written,)
        if all(isinstance(text, str) for text in texts):
            return LocalizedText()
        reader.find(
            way,
            WRONG_KIND,
            expected=self.expected,
            found=UNTOLD,
            example=self.example,
        )
        return None


def report_not_installed(code: str, way: Way, reader: Reader) -> None:
    """Report a language that is not installed, and name those that are."""
    valid = reader.vocabulary.languages
    reader.find(
        way, NOT_INSTALLED, found=shown(code), valid=valid, nearest=nearest(code, valid)
    )


def _plain(written: str, way: Way, reader: Reader) -> LocalizedText | None:
    """Return a plain text if it serves: one language, a translated phrase, a number."""
    if written in reader.phrases:
        phrase = reader.phrases[written]
        return None if isinstance(phrase, Refusal) else phrase  # reported where it is
    if needs_translation(written, reader):
        reader.find(
            way,
            TEXT_NOT_TRANSLATED,
            found=shown(written),
            example=example_of(written, reader.printed),
        )
        return None
    return LocalizedText(plain=written)


def needs_translation(text: str, reader: Reader) -> bool:
    """Tell whether a plain text cannot serve all the languages of the document."""
    return len(reader.printed) > 1 and any(sign.isalpha() for sign in text)


def example_of(text: str, languages: tuple[str, ...]) -> str:
    """Return how a text is written in every language, in TOML."""
    first, *others = languages
    texts = [f'{first} = "{shortened(text)}"', *(f'{code} = "…"' for code in others)]
    return f"{{ {', '.join(texts)} }}"


def _is_blank(written: object) -> bool:
    return isinstance(written, str) and not written.strip()


UNTOLD = Message(no="noe annet", en="something else")
NAME = NameForm(
    expected=Message(no="en tekst i anførselstegn", en="a text in quotation marks"),
    example='"…"',
)
LOCALIZED = LocalizedForm(
    expected=Message(no="en tekst på hvert språk", en="a text in each language"),
    example='{ no = "…", en = "…" }',
    name="localized-text",
)
NOTE = NoteForm(
    expected=Message(no="en tekst i anførselstegn", en="a text in quotation marks"),
    example='"…"',
)
