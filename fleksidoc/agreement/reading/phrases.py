"""`[phrases]`: one translation for all the places where a plain text stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fleksidoc.agreement.reading.form import WRONG, Form, JsonSchema
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.reading.texts import LOCALIZED, example_of
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import (
    PHRASE_OF_UNKNOWN_LANGUAGE,
    TEXT_LACKS_LANGUAGE,
)
from fleksidoc.agreement.values import LocalizedText
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.errors import Message
from fleksidoc.sources import Way

A_PAIR = 2


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages that a phrase is between."""

    stated: tuple[str, ...]
    """Those the file states: a phrase goes from the first to the second."""

    printed: tuple[str, ...]


def phrases(
    written: object, languages: Languages
) -> dict[str, LocalizedText | Refusal]:
    """Return every phrase with its texts, or why it has none."""
    if not isinstance(written, dict):
        return {}
    return {text: phrase(text, value, languages) for text, value in written.items()}


def phrase(text: str, written: object, languages: Languages) -> LocalizedText | Refusal:
    """Return a phrase in every language of the document.

    >>> phrase("skjerm", "monitor", Languages(("no", "en"), ("no", "en"))).texts
    {'no': 'skjerm', 'en': 'monitor'}
    """
    match written:
        case str():
            return _from_first_to_second(text, written, languages)
        case dict() if all(isinstance(one, str) for one in written.values()):
            return _completed(text, written, languages)
        case _:
            return WRONG


def _from_first_to_second(
    text: str, translation: str, languages: Languages
) -> LocalizedText | Refusal:
    if len(languages.stated) != A_PAIR or not translation.strip():
        return PHRASE_OF_UNKNOWN_LANGUAGE.because(
            example=example_of(text, languages.printed or languages.stated or ("no",))
        )
    first, second = languages.stated
    return _whole({first: text, second: translation}, languages)


def _completed(
    text: str, texts: Mapping[str, str], languages: Languages
) -> LocalizedText | Refusal:
    """Return the texts; the one language that is left out is that of the phrase."""
    left_out = [code for code in languages.printed if not texts.get(code, "").strip()]
    own = {left_out[0]: text} if len(left_out) == 1 else {}
    return _whole({**texts, **own}, languages)


def _whole(texts: Mapping[str, str], languages: Languages) -> LocalizedText | Refusal:
    missing = tuple(code for code in languages.printed if code not in texts)
    if missing:
        return TEXT_LACKS_LANGUAGE.because(missing=missing, printed=languages.printed)
    return LocalizedText(texts)


@dataclass(frozen=True, kw_only=True)
class PhrasesForm(Form):
    """The table of phrases."""

    def read(
        self, written: object, way: Way, reader: Reader
    ) -> dict[str, LocalizedText] | None:
        """Return the phrases, read before anything else; report those that fail."""
        if not isinstance(written, dict):
            self.report_wrong_kind(written, way, reader)
            return None
        sound = {}
        for text, value in reader.phrases.items():
            if isinstance(value, LocalizedText):
                sound[text] = value
            else:
                self._report(text, value, written, (*way, text), reader)
        return sound

    def _report(
        self,
        text: str,
        refusal: Refusal,
        written: Mapping[str, object],
        way: Way,
        reader: Reader,
    ) -> None:
        if refusal is WRONG:
            LOCALIZED.report_wrong_kind(written[text], way, reader)
        else:
            reader.refuse(way, refusal)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of any text with its translation."""
        return {
            "type": "object",
            "additionalProperties": LOCALIZED.reference(vocabulary),
        }


PHRASES = PhrasesForm(
    expected=Message(no="en tabell med oversettelser", en="a table of translations"),
    example='"skjerm" = "monitor"',
)
