"""What is known of a text in one language once it has been read: plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A clause, or a part of a document that is none, in one language."""

    key: str
    """A clause's identity; of other parts a name that begins with ``_``."""

    file: str
    language: str
    part: str
    """``body``, ``header`` or ``footer``, as in ``WordPlace``."""

    heading: str
    digest: str
    """Tells the text from any other, whatever it looks like."""

    @property
    def is_shared(self) -> bool:
        """Whether it is printed once, for both languages."""
        return self.part != "body" or self.key == "_signatures"


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
    """Those inside the text, the outermost first."""

    lines: tuple[Line, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it prints, in order."""
        return tuple(path for line in self.lines for path in line.fields)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and what is said in it."""

    text: Text
    arms: tuple[Arm, ...]
    """In the order in which they begin, the whole first."""
