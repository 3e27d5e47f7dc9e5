"""Edits of Word templates, as a person could make them in one language only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.language import Language
from fleksidoc.template.ooxml import detach, named, parent_of, w

BODY = "word/document.xml"
TAG = re.compile(r"(\{[{%#].*?[}%#]\})")
FIELD = re.compile(r"\{\{.*?\}\}")
MARK = re.compile(r"\{# (clause|part): ([a-z0-9-]+) #\}")
IF = re.compile(r"\{%(p|tr)? if ([^%]*) %\}")
NOT = {"no": "ikke", "nn": "ikkje", "en": "not"}
OTHERWISE = {"no": "annerledes", "nn": "annleis", "en": "otherwise"}


def edited(file: Path, folder: Path, edit: Callable[[Element], None]) -> Path:
    """Write the file anew, its body edited, in a folder of the same name."""
    target = folder / file.parent.name / file.name
    target.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(file) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == BODY:
                tree = etree.fromstring(content)
                edit(tree)
                content = etree.tostring(tree, encoding="UTF-8", standalone=True)
            new.writestr(name, content)
    return target


def text_of(paragraph: Element) -> str:
    return "".join(text.text or "" for text in named(paragraph, "t"))


def write(paragraph: Element, text: str) -> None:
    first, *others = named(paragraph, "t")
    first.text = text
    first.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    for other in others:
        other.text = ""


@dataclass(frozen=True)
class Stretch:
    """The paragraphs of one clause or part, and those of the conditions round it."""

    key: str
    around: list[Element]
    paragraphs: list[Element]


def stretches(tree: Element) -> list[Stretch]:
    """Return the paragraphs of a body, clause by clause."""
    found = [Stretch("_front", [], [])]
    for paragraph in named(tree, "p"):
        mark = MARK.search(text_of(paragraph))
        if mark:
            key = mark[2] if mark[1] == "clause" else f"_{mark[2]}"
            around = list(_opened_last(found[-1].paragraphs))
            found.append(Stretch(key, around, []))
        found[-1].paragraphs.append(paragraph)
    return found


def _opened_last(paragraphs: list[Element]) -> Iterator[Element]:
    while paragraphs and IF.fullmatch(text_of(paragraphs[-1])):
        yield paragraphs.pop()


Change: TypeAlias = Callable[[str, Language], str]
"""A paragraph's text becomes another; the same, where there is nothing to change."""


def in_words(change: Callable[[str], str]) -> Callable[[str], str]:
    """Let a change see the template's own words only; it happens once."""

    def changed(text: str) -> str:
        pieces = TAG.split(text)
        for number in range(0, len(pieces), 2):
            new = change(pieces[number])
            if new != pieces[number]:
                return "".join([*pieces[:number], new, *pieces[number + 1 :]])
        return text

    return changed


def negated(text: str, language: Language) -> str:
    no = NOT[language.code]
    taken_out = in_words(lambda words: re.sub(rf"\b{no} ", "", words, count=1))(text)
    if taken_out != text:
        return taken_out
    put_in = rf"\1 {no}"
    return in_words(lambda words: re.sub(r"(\w{2,})", put_in, words, count=1))(text)


def reworded(text: str, language: Language) -> str:
    other = OTHERWISE[language.code]
    return in_words(lambda words: re.sub(r"[^\W\d]{4,}", other, words, count=1))(text)


def without_a_sentence(text: str, language: Language) -> str:
    del language
    sentence = r"[^\s.][^.]*\.(?=\s|$)"
    return in_words(lambda words: re.sub(sentence, "", words, count=1))(text)


def with_another_number(text: str, language: Language) -> str:
    words = {
        word: number
        for number, spellings in language.numbers.cardinals.items()
        for word in spellings
        if number > 1
    }
    spelled = {number: spellings[0] for number, spellings in _cardinals(language)}
    of_the_law = r"(?<!§.)(?<!section.)(?<!sections.)(?<!chapter.)(?<!kapittel.)(?<!-)"
    pattern = rf"{of_the_law}\b(\d+|{'|'.join(words)})\b(?!-\d)"

    def other(match: re.Match[str]) -> str:
        if match[0].isdigit():
            return str(int(match[0]) + 1)
        return spelled.get(words[match[0]] + 1, spelled[2])

    return in_words(lambda said: re.sub(pattern, other, said, count=1))(text)


def _cardinals(language: Language) -> Iterator[tuple[int, Sequence[str]]]:
    return iter(language.numbers.cardinals.items())


def with_another_section(text: str, language: Language) -> str:
    del language
    mark = r"(§§?|sections?|[Kk]apittel|[Cc]hapter)(\s+)(\d+)"

    def other(match: re.Match[str]) -> str:
        return f"{match[1]}{match[2]}{int(match[3]) + 1}"

    return in_words(lambda words: re.sub(mark, other, words, count=1))(text)


def with_another_paragraph(text: str, language: Language) -> str:
    ordinals = {number: words[0] for number, words in language.numbers.ordinals.items()}
    numbers = {word: number for number, word in ordinals.items()}
    division = language.citations.paragraph[0]
    pattern = rf"\b({'|'.join(numbers)})(?= {division})"

    def other(match: re.Match[str]) -> str:
        return ordinals[numbers[match[0]] + 1]

    return in_words(lambda words: re.sub(pattern, other, words, count=1))(text)


def without_a_field(text: str, language: Language) -> str:
    del language
    return FIELD.sub("", text, count=1)


def with_another_field(text: str, language: Language) -> str:
    del language
    return FIELD.sub("{{ employee.email }}", text, count=1)


def with_fields_swapped(text: str, language: Language) -> str:
    del language
    found = list(dict.fromkeys(FIELD.findall(text)))
    if len(found) < 2:
        return text
    swapped = {found[0]: found[1], found[1]: found[0]}
    return FIELD.sub(lambda match: swapped.get(match[0], match[0]), text)


def with_a_condition_negated(text: str, language: Language) -> str:
    del language
    return IF.sub(
        lambda match: f"{{%{match[1] or ''} if not ({match[2]}) %}}", text, count=1
    )


def without_a_condition(text: str, language: Language) -> str:
    del language
    return re.sub(r"\{% if [^%]* %\}([^%]*)\{% endif %\}", r"\1", text, count=1)


TEXT_EDITS: dict[str, Change] = {
    "a sentence deleted": without_a_sentence,
    "a sentence negated": negated,
    "a word replaced": reworded,
    "a number changed": with_another_number,
    "a section changed": with_another_section,
    "a paragraph of a section changed": with_another_paragraph,
    "a field dropped": without_a_field,
    "a field replaced": with_another_field,
    "two fields swapped": with_fields_swapped,
    "a condition negated": with_a_condition_negated,
    "a condition in a sentence dropped": without_a_condition,
}


def edit_text(stretch: Stretch, change: Change, language: Language) -> bool:
    """Change the first paragraph of a clause that can be; tell whether one could."""
    for paragraph in stretch.paragraphs:
        text = text_of(paragraph)
        new = change(text, language)
        if new != text and not MARK.search(text):
            write(paragraph, new)
            return True
    return False


def delete_paragraph(stretch: Stretch) -> bool:
    """Delete the first paragraph of text below the heading."""
    for paragraph in stretch.paragraphs[1:]:
        text = text_of(paragraph)
        if text.strip() and "{%" not in text and "{#" not in text:
            if parent_of(paragraph).tag == w("tc"):
                write(paragraph, "")
            else:
                detach(paragraph)
            return True
    return False


def drop_condition(stretch: Stretch) -> bool:
    """Let the first paragraphs that depend on a condition alone always be printed."""
    for number, paragraph in enumerate(stretch.paragraphs):
        if re.fullmatch(r"\{%p if .*%\}", text_of(paragraph)):
            end = _end(stretch.paragraphs[number + 1 :])
            if end is not None:
                detach(paragraph)
                detach(end)
                return True
    return False


def _end(paragraphs: list[Element]) -> Element | None:
    """Return where a condition ends, if it has no other branches."""
    depth = 0
    for paragraph in paragraphs:
        tag = re.match(r"\{%p (\w+)", text_of(paragraph))
        match tag and tag[1]:
            case "if" | "for":
                depth += 1
            case "elif" | "else" if not depth:
                return None
            case "endif" if not depth:
                return paragraph
            case "endif" | "endfor":
                depth -= 1
    return None


def negate_around(stretch: Stretch) -> bool:
    """Negate the condition round a whole clause."""
    for paragraph in stretch.around[:1]:
        write(paragraph, IF.sub(r"{%p if not (\2) %}", text_of(paragraph)))
        return True
    return False
