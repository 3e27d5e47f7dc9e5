"""Tags in the text of one paragraph: where each begins and ends, and what it says.

Word changes what people type: straight quotes become « », spaces become no-break
spaces, the first letter becomes a capital. What can only mean one thing is read as
meant; letters inside quoted words are never touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from fleksidoc.template import faults
from fleksidoc.template.notes import Fault

CLOSE: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
OPEN: Final = {close: opening for opening, close in CLOSE.items()}
ESCAPES: Final = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}

_SHOWN: Final = 40
"""How much is shown of a tag that does not end."""

_QUOTES: Final = ('"“”„‟«»″＂', "'‘’‚‛‹›′`´")
_QUOTE: Final = re.compile(f"[{''.join(_QUOTES)}]")
_TURN: Final = re.compile(rf"\{{[{{%#]|[}}%#]\}}|{_QUOTE.pattern}")
_DASHES: Final = "–−—"
_SPACES: Final = "\u00a0\u2007\u2009\u202f\t\n"
_NOTHING: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LOOK_ALIKES: Final = str.maketrans(
    dict.fromkeys(_SPACES, " ") | dict.fromkeys(_NOTHING, "") | {"\u2011": "-"}
)

_MARK: Final = re.compile(
    r"\{[{%#]|[}%#]\}|\{_[{%]|[}%]_\}|\{\s*[^\W\d][\w.]*\s*\}|[｛｝]"
)
_BRACES: Final = re.compile(r"\{[{%#]|[}%#]\}")
_STATEMENT: Final = re.compile(
    r"\s*(?:(p|tr|tc|r)\s*)?(if|elif|else|endif|for|endfor)\b(.*)", re.IGNORECASE
)
_LOOP: Final = re.compile(r"([^\W\d]\w*)\s+in\s+(.+)")
_RICH: Final = re.compile(r"(p|r|tr|tc)\s+(\S.*)")
_IDENTITY: Final = re.compile(
    r"\s*(clause|part)\s*:\s*([a-z][a-z0-9-]*)\s*", re.IGNORECASE
)


class Kind(StrEnum):
    """What a tag does."""

    FIELD = "field"
    IF = "if"
    ELIF = "elif"
    ELSE = "else"
    ENDIF = "endif"
    FOR = "for"
    ENDFOR = "endfor"
    CLAUSE = "clause"
    PART = "part"
    LITERAL = "literal"
    """Braces that are to be printed, written as ``{_{``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One tag as it stands in a paragraph's text."""

    kind: Kind
    expression: str = ""
    """A field's path, a condition, the list of a loop, an identity, or braces."""

    name: str = ""
    """What a loop calls each item."""

    reach: str = ""
    """``p``, ``tr`` or ``tc``: it governs whole paragraphs, rows or cells."""

    written: str = ""
    meant: str = ""
    """The same with straight quotes, plain spaces and small letters."""

    start: int = 0
    end: int = 0
    """Where it stands, with the spaces that vanish together with it."""

    at: int = 0
    """Where its own characters begin."""

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands, without those spaces."""
        return self.at, self.at + len(self.written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """Something that is meant as a tag and is none."""

    fault: Fault
    tag: str
    opening: str = ""
    name: str = ""
    at: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.at, self.at + len(self.tag)


def find_tags(text: str) -> Iterator[Tag | Broken]:
    """Yield the tags of a paragraph's text, and what only looks like one, in order.

    >>> [tag.expression for tag in find_tags("Hei {{ name }}, {% if a %}b{% endif %}")]
    ['name', 'a', '']
    """
    at = 0
    while found := _MARK.search(text, at):
        item, at = _read(text, found)
        if isinstance(item, Broken):
            item = replace(item, at=found.start())
        yield item


def _read(text: str, found: re.Match[str]) -> tuple[Tag | Broken, int]:
    start, mark = found.span()[0], found[0]
    if mark in ESCAPES:
        tag = Tag(kind=Kind.LITERAL, expression=ESCAPES[mark], start=start)
        return replace(tag, end=found.end()), found.end()
    if mark not in CLOSE:
        return _stray(mark), found.end()
    end = _end(text, start, mark)
    if end is None:
        return _unclosed(text, start, mark)
    tag_or_broken = _interpret(text[start:end])
    if isinstance(tag_or_broken, Broken):
        return tag_or_broken, end
    tag = _with_spaces(replace(tag_or_broken, start=start, end=end, at=start), text)
    if _joins_paragraphs(tag, text):
        return Broken(fault=faults.DASH_IN_TAG, tag=tag.written), end
    return tag, end


def _unclosed(text: str, start: int, opening: str) -> tuple[Broken, int]:
    """Tell of a tag that does not end, or ends in the wrong brace."""
    wrong = _BRACES.search(text, start + 2)
    if wrong and wrong[0] in OPEN:
        end, shown = wrong.end(), wrong.end()
    else:
        end, shown = start + len(opening), start + _SHOWN
    written = text[start:shown].partition("\n")[0]
    return Broken(fault=faults.UNCLOSED_TAG, tag=written, opening=opening), end


def _stray(mark: str) -> Broken:
    if mark in OPEN:
        return Broken(fault=faults.UNOPENED_TAG, tag=mark, opening=OPEN[mark])
    name = mark.strip("{}｛｝").strip() or "…"
    return Broken(fault=faults.LOOKS_LIKE_A_FIELD, tag=mark, name=name)


def _end(text: str, start: int, opening: str) -> int | None:
    """Return where the tag ends: braces inside quoted words do not end it."""
    close = CLOSE[opening]
    quoted = None if opening == "{#" else _close(text, start + 2, close, quoted=True)
    return quoted or _close(text, start + 2, close, quoted=False)


def _close(text: str, at: int, close: str, *, quoted: bool) -> int | None:
    while found := _TURN.search(text, at):
        if found[0] == close:
            return found.end()
        if found[0] in CLOSE or found[0] in OPEN:
            return None
        at = (_closing_quote(text, found.start()) if quoted else found.start()) + 1
    return None


def _closing_quote(text: str, at: int) -> int:
    """Return where the words quoted from ``at`` end; ``at`` itself if they do not."""
    family = next(family for family in _QUOTES if text[at] in family)
    straight = text.find(text[at], at + 1) if text[at] == family[0] else -1
    if straight >= 0:
        return straight
    closing = re.compile(f"[{family}]").search(text, at + 1)
    return closing.start() if closing else at


def meant(written: str) -> str:
    """Return a tag's text with straight quotes, plain spaces and hyphens.

    >>> meant("{%p if country == «Norge» %}")
    '{%p if country == "Norge" %}'
    >>> meant("{{ name|default(“Kari’s”) –}}")
    '{{ name|default("Kari’s") -}}'
    """
    inner = "".join(_straightened(written[2:-2]))
    inner = re.sub(f"^[{_DASHES}]|[{_DASHES}]$", "-", inner)
    return unicodedata.normalize("NFC", f"{written[:2]}{inner}{written[-2:]}")


def _straightened(inner: str) -> Iterator[str]:
    at = 0
    while found := _QUOTE.search(inner, at):
        begin = found.start()
        yield inner[at:begin].translate(_LOOK_ALIKES)
        at = _closing_quote(inner, begin) + 1
        yield _quoted(inner[begin:at]) if at > begin + 1 else inner[begin]
    yield inner[at:].translate(_LOOK_ALIKES)


def _quoted(words: str) -> str:
    if words[0] in "\"'" and words[-1] == words[0]:
        return words
    delimiter = "'" if '"' in words[1:-1] else '"'
    return f"{delimiter}{words[1:-1]}{delimiter}"


def _interpret(written: str) -> Tag | Broken:
    text = meant(written)
    inner = text[2:-2].removeprefix("-").removesuffix("-")
    readers = {"{{": _field, "{%": _statement, "{#": _identity}
    tag = readers[text[:2]](inner)
    if isinstance(tag, Fault):
        rich = _RICH.fullmatch(inner.rstrip())
        prefix, name = rich.groups() if rich else ("", "")
        return Broken(fault=tag, tag=written, opening=text[:2] + prefix, name=name)
    return replace(tag, written=written, meant=tag.meant or text)


def _field(inner: str) -> Tag | Fault:
    if inner.lstrip().startswith("%"):
        return faults.UNKNOWN_TAG
    if _RICH.fullmatch(inner.rstrip()):
        return faults.RICH_FIELD
    return Tag(kind=Kind.FIELD, expression=inner.strip())


def _statement(inner: str) -> Tag | Fault:
    found = _STATEMENT.fullmatch(inner)
    if found is None:
        return faults.UNKNOWN_TAG
    prefix, kind = (found[1] or "").lower(), Kind(found[2].lower())
    rest = found[3].strip()
    loop = _LOOP.fullmatch(rest) if kind is Kind.FOR else None
    needs_more = kind in {Kind.IF, Kind.ELIF, Kind.FOR}
    if bool(rest) != needs_more or (kind is Kind.FOR and not loop):
        return faults.INCOMPLETE_TAG
    return Tag(
        kind=kind,
        # A tag for a run of its own is what every tag in a sentence is here.
        reach=prefix.removesuffix("r") if prefix == "r" else prefix,
        name=loop[1] if loop else "",
        expression=loop[2] if loop else rest,
        meant=" ".join(filter(None, (f"{{%{prefix}", kind, rest, "%}"))),
    )


def _identity(inner: str) -> Tag | Fault:
    found = _IDENTITY.fullmatch(inner)
    if found is None:
        return faults.UNKNOWN_COMMENT
    kind, identity = Kind(found[1].lower()), found[2]
    if kind is Kind.PART and identity != "signatures":
        return faults.UNKNOWN_COMMENT
    return Tag(kind=kind, expression=identity)


def _joins_paragraphs(tag: Tag, text: str) -> bool:
    """Tell whether a dash has no text beside it: docxtpl would take the next one's."""
    before, after = (
        mark in f"-{_DASHES}" for mark in (tag.written[2], tag.written[-3])
    )
    if not tag.written.startswith("{%"):
        return False
    reaches = bool(tag.reach) and (before or after)
    return reaches or (before and not tag.start) or (after and tag.end == len(text))


def _with_spaces(tag: Tag, text: str) -> Tag:
    """Take along the spaces beside a dash, and those before a mark."""
    before, after = text[: tag.start], text[tag.end :]
    dashes = f"-{_DASHES}"
    if tag.written[2] in dashes or tag.kind in {Kind.CLAUSE, Kind.PART}:
        before = before.rstrip()
    if tag.written[-3] in dashes:
        after = after.lstrip()
    return replace(tag, start=len(before), end=len(text) - len(after))
