"""A draft cut into passages: its clauses, and the parts that are none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.comparing.spoken import (
    Begin,
    End,
    Enter,
    Print,
    Say,
    Speaker,
    Spoken,
)
from fleksidoc.bilingual.comparing.texts import Arm, Line, Passage, Text
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.pages import margin_parts
from fleksidoc.bilingual.pairing import conditions_round
from fleksidoc.bilingual.wordml import words
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.source import SourceFile

OMITTED: Final = "\ufffc"
"""Stands in a line's text for a field, or for what depends on a condition."""

_DIGEST_LENGTH: Final = 16
_END: Final = "{% end %}"
_SAME_SIGN: Final = {
    **dict.fromkeys(map(ord, "«»“”„‟"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛"), "'"),
    **dict.fromkeys(map(ord, "‐‑–—−"), "-"),
    0xAD: None,
}
"""Signs that programs put in each other's place while people type."""


def passages(draft: Draft) -> dict[str, Passage]:
    """Return the passages of a draft by key, the body's first."""
    (source,) = draft.sources
    package = Package(dict(draft.trees), {})
    speaker = Speaker.of(package)

    return {
        one.text.key: one
        for one in (
            *(_passage(speaker, element, source) for element in _parts(package)),
            *(
                _passage(speaker, package.trees[name], source, margin=kind)
                for kind, name in margin_parts(package).items()
            ),
        )
    }


def _passage(
    speaker: Speaker,
    element: Element,
    source: SourceFile,
    margin: tuple[str, str] | None = None,
) -> Passage:
    spoken = tuple(speaker.speak(element))
    text = Text(
        key=_margin_key(*margin) if margin else _key(element),
        file=source.name,
        language=source.language,
        part=margin[0] if margin else "body",
        heading=next(map(words, element), ""),
        digest=_digest(conditions_round(element), spoken),
    )
    return Passage(text, tuple(_arms(spoken)))


def _digest(around: Iterable[str], spoken: Iterable[Spoken]) -> str:
    said = "\n".join((*map(_shown, around), spelled(spoken)))
    return sha256(said.encode()).hexdigest()[:_DIGEST_LENGTH]


def _parts(package: Package) -> Iterator[Element]:
    return package.body.iter(tag("part"), tag("clause"))


def _key(element: Element) -> str:
    identity = element.get("id", "")
    return identity if element.tag == tag("clause") else f"_{identity}"


def _margin_key(kind: str, pages: str) -> str:
    return f"_{kind}" if pages == "default" else f"_{kind}-{pages}"


def spelled(spoken: Iterable[Spoken]) -> str:
    """Return a text so that what says the same is spelled the same."""
    written = unicodedata.normalize("NFC", "".join(map(_written, spoken)))
    lines = (
        " ".join(line.split()) for line in written.translate(_SAME_SIGN).split("\n")
    )
    return "\n".join(filter(None, lines))


def _written(spoken: Spoken) -> str:
    match spoken:
        case Begin():
            return "\n"
        case Say(text):
            return " ".join(text.split("\n"))
        case Print(path):
            return f"{{{{ {path} }}}}"
        case Enter(condition):
            return _shown(condition)
        case End():
            return ""
        case _:
            return _END


def _shown(condition: str) -> str:
    return f"{{% {condition} %}}"


@dataclass(slots=True)
class _OpenLine:
    kind: str
    words: str
    text: str = ""
    fields: list[str] = field(default_factory=list)

    @property
    def counts(self) -> bool:
        """Whether it is there for more than its place on the page."""
        return self.kind == "row" or bool(self.text.strip())

    def closed(self) -> Line:
        return Line(self.kind, self.words, self.text, tuple(self.fields))


@dataclass(slots=True)
class _OpenArm:
    conditions: tuple[str, ...]
    lines: list[_OpenLine] = field(default_factory=list)
    goes_on: bool = False
    """Whether what comes next stands in the last line."""

    def begin(self, kind: str, words: str) -> None:
        self.lines.append(_OpenLine(kind, words))
        self.goes_on = kind != "row"

    def say(self, words: str, text: str) -> _OpenLine:
        """Add text; that of a line which began outside goes on in one of its own."""
        if not self.goes_on:
            self.begin("rest", words)
        self.lines[-1].text += text
        return self.lines[-1]

    def closed(self) -> Arm:
        lines = (line.closed() for line in self.lines if line.counts)
        return Arm(self.conditions, tuple(lines))


def _arms(spoken: Sequence[Spoken]) -> list[Arm]:
    begun = [_OpenArm(())]
    inside = [begun[0]]
    words = ""
    for piece in spoken:
        match piece:
            case Begin(kind, words):
                inside[-1].begin(kind, words)
            case End():
                inside[-1].goes_on = False
            case Enter(condition):
                if inside[-1].goes_on:
                    inside[-1].say(words, OMITTED)
                inside.append(_OpenArm((*inside[-1].conditions, condition)))
                begun.append(inside[-1])
            case Say(text):
                inside[-1].say(words, text)
            case Print(path):
                inside[-1].say(words, OMITTED).fields.append(path)
            case _:
                inside.pop()
    return [arm.closed() for arm in begun]
