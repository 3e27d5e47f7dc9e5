"""A draft cut into passages: its clauses, and the parts that are none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.comparing.spoken import (
    Begin,
    Enter,
    Leave,
    Print,
    Say,
    Speaker,
    Spoken,
)
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.pages import margin_parts
from fleksidoc.bilingual.pairing import conditions_round
from fleksidoc.bilingual.wordml import words
from fleksidoc.template.draft import Draft, tag

OMITTED: Final = "\ufffc"
"""Stands in a line's text for a field, or for what depends on a condition."""

_DIGEST_LENGTH: Final = 16
_SAME_SIGN: Final = {
    **dict.fromkeys(map(ord, "«»“”„‟"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛"), "'"),
    **dict.fromkeys(map(ord, "‐‑–—−"), "-"),
    0xAD: None,
}
"""Signs that programs put in each other's place while people type."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a row, as far as it stands in one arm."""

    kind: str
    """``paragraph``, ``heading``, ``item`` or ``row``; ``rest`` of a longer one."""

    words: str
    """The first words of the whole paragraph, for Ctrl+F."""

    text: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Arm:
    """What is said when the same conditions hold, what depends on more aside."""

    conditions: tuple[str, ...]
    """Those inside the passage, the outermost first."""

    lines: tuple[Line, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it prints, in order."""
        return tuple(path for line in self.lines for path in line.fields)


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A clause, or a part of a document that is none, in one language."""

    key: str
    """A clause's identity; of other parts a name that begins with ``_``."""

    file: str
    language: str
    part: str
    """``body``, ``header`` or ``footer``, as in ``WordPlace``."""

    heading: str
    around: tuple[str, ...]
    """The conditions round the whole, the outermost first."""

    spoken: tuple[Spoken, ...]

    @cached_property
    def arms(self) -> tuple[Arm, ...]:
        """The arms in the order in which they begin, the whole first."""
        return tuple(_arms(self.spoken))

    @property
    def is_shared(self) -> bool:
        """Whether it is printed once, for both languages."""
        return self.part != "body" or self.key == "_signatures"

    @cached_property
    def digest(self) -> str:
        """What tells the text from any other, whatever it looks like."""
        said = "\n".join((*map(_shown, self.around), spelled(self.spoken)))
        return sha256(said.encode()).hexdigest()[:_DIGEST_LENGTH]


def passages(draft: Draft) -> dict[str, Passage]:
    """Return the passages of a draft by key, the body's first."""
    (source,) = draft.sources
    package = Package(dict(draft.trees), {})
    speaker = Speaker.of(package)

    def passage(key: str, element: Element, part: str = "body") -> Passage:
        return Passage(
            key=key,
            file=source.name,
            language=source.language,
            part=part,
            heading=next(map(words, element), ""),
            around=tuple(conditions_round(element)),
            spoken=tuple(speaker.speak(element)),
        )

    return {
        one.key: one
        for one in (
            *(passage(_key(element), element) for element in _parts(package)),
            *(
                passage(_margin_key(*kind), package.trees[name], part=kind[0])
                for kind, name in margin_parts(package).items()
            ),
        )
    }


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
        case Leave():
            return "{% end %}"


def _shown(condition: str) -> str:
    return f"{{% {condition} %}}"


@dataclass(slots=True)
class _OpenLine:
    kind: str
    words: str
    text: str = ""
    fields: list[str] = field(default_factory=list)

    def closed(self) -> Line:
        return Line(self.kind, self.words, self.text, tuple(self.fields))


@dataclass(slots=True)
class _OpenArm:
    conditions: tuple[str, ...]
    lines: list[_OpenLine] = field(default_factory=list)

    def closed(self) -> Arm:
        lines = (line.closed() for line in self.lines)
        return Arm(self.conditions, tuple(one for one in lines if one.text.strip()))


def _arms(spoken: Sequence[Spoken]) -> list[Arm]:
    begun = [_OpenArm(())]
    inside = [begun[0]]
    words = ""
    for piece in spoken:
        match piece:
            case Begin(kind, words):
                inside[-1].lines.append(_OpenLine(kind, words))
            case Enter(condition):
                _say(inside[-1], words, OMITTED)
                inside.append(_OpenArm((*inside[-1].conditions, condition)))
                begun.append(inside[-1])
            case Leave():
                inside.pop()
            case Say(text):
                _say(inside[-1], words, text)
            case Print(path):
                _say(inside[-1], words, OMITTED).fields.append(path)
    return [arm.closed() for arm in begun]


def _say(arm: _OpenArm, words: str, text: str) -> _OpenLine:
    """Add text to an arm's last line; one that began outside goes on in its own."""
    if not arm.lines:
        arm.lines.append(_OpenLine("rest", words))
    arm.lines[-1].text += text
    return arm.lines[-1]
