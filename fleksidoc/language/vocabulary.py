"""The words that people may write, gathered from every installed language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fleksidoc.agreement.values import Unit
from fleksidoc.agreement.vocabulary import LANGUAGES, Vocabulary, fold
from fleksidoc.language.errors import AmbiguousWordError
from fleksidoc.language.language import Language


def vocabulary(languages: Iterable[Language]) -> Vocabulary:
    """Return what may be written for what, in all the languages together.

    Raises:
        AmbiguousWordError: A word stands for two values of one kind.
    """
    installed = tuple(languages)
    words: dict[str, dict[str, str]] = {}
    for word_set, written, neutral in _written(installed):
        _add(words.setdefault(word_set, {}), word_set, fold(written), neutral)
    return Vocabulary(tuple(sorted(language.code for language in installed)), words)


def _add(words: dict[str, str], word_set: str, written: str, neutral: str) -> None:
    known = words.setdefault(written, neutral)
    if known != neutral:
        raise AmbiguousWordError(written, word_set, (known, neutral))


def _written(installed: tuple[Language, ...]) -> Iterator[tuple[str, str, str]]:
    """Yield word set, written word and neutral word; the neutral words first."""
    for language in installed:
        yield LANGUAGES, language.code, language.code
        for kind, words in language.words.items():
            for neutral in words:
                yield kind.word_set(), neutral, neutral
    for language in installed:
        yield from _names(language, installed)
        yield from _units(language)
        yield from _fixed(language)


def _names(
    language: Language, installed: tuple[Language, ...]
) -> Iterator[tuple[str, str, str]]:
    for other in installed:
        yield LANGUAGES, language.name_of(other), other.code


def _units(language: Language) -> Iterator[tuple[str, str, str]]:
    for unit, word in language.units.items():
        for written in (unit.value, *word.prints.values(), *word.reads):
            yield Unit.word_set(), written, unit.value


def _fixed(language: Language) -> Iterator[tuple[str, str, str]]:
    for kind, words in language.words.items():
        for neutral, word in words.items():
            for written in (word.prints, *word.reads):
                yield kind.word_set(), written, neutral
