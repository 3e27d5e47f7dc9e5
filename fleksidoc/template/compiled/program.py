"""What is left to do for each document once a template is compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from fleksidoc.findings import WordPlace
from fleksidoc.template.compiled.escaping import ESCAPED
from fleksidoc.template.compiled.needs import NEEDS
from fleksidoc.template.compiled.recounting import Counted, Lists, recount
from fleksidoc.template.errors import (
    EmptyFieldError,
    ForbiddenCharacterError,
    NotAListError,
    UnequalListsError,
    UnprintableFieldError,
)
from fleksidoc.template.expression.evaluating import (
    ABSENT,
    Lookup,
    Test,
    items_of,
    lookup,
    test,
)
from fleksidoc.template.expression.expressions import Condition, Path, Printed
from fleksidoc.template.numbering.recounted import Recounted

TITLE: Final = "title"
"""What a tag calls the document's own title."""

# XML 1.0 cannot hold most control characters, and nobody means the others.
_CONTROLS: Final = r"\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_FORBIDDEN: Final = re.compile(f"[{_CONTROLS}]")
_ESCAPED: Final = str.maketrans(
    {
        **ESCAPED,
        "\n": '</w:t><w:br/><w:t xml:space="preserve">',
        "\t": '</w:t><w:tab/><w:t xml:space="preserve">',
    }
)
_NOT_AS_IT_IS: Final = re.compile(f"[{_CONTROLS}\n\t&<>]")
"""Most texts have none of these, and to tell so is quicker than to replace them."""

_TEXT: Final = re.compile(
    rb"<w:(?:t|instrText)(?: [^<>]*)?>([^<]*)</w:(?:t|instrText)>|<w:(?:br|tab|cr)/>"
)


@dataclass(slots=True)
class Filling:
    """One document while it is being filled."""

    scopes: Mapping[str, dict[str, Any]]
    """What names stand for, by language."""

    language: str
    number: int = 0
    """The last number that was given to a picture or the like."""

    out: list[bytes] = field(default_factory=list)
    titles: dict[str, list[bytes]] = field(default_factory=dict)
    counted: Counted = field(default_factory=Counted)

    @property
    def scope(self) -> dict[str, Any]:
        """What names stand for in the language that is being written."""
        return self.scopes[self.language]

    def aside(self, program: Program) -> bytes:
        """Run a program and return what it writes instead of writing it."""
        out, self.out = self.out, []
        run(program, self)
        written, self.out = b"".join(self.out), out
        return written


class Step(Protocol):
    """One step of a program."""

    def write(self, filling: Filling) -> None:
        """Write what the step comes to in one document."""


Program = Sequence[Step]


def run(program: Program, filling: Filling) -> None:
    """Write what a program comes to in one document."""
    for step in program:
        step.write(filling)


def plain_text(xml: bytes) -> bytes:
    """Return the text in a piece of WordprocessingML, still escaped."""
    return b"".join(found[1] or b" " for found in _TEXT.finditer(xml))


@dataclass(frozen=True, slots=True)
class Static:
    """What is the same in every document."""

    content: bytes

    def write(self, filling: Filling) -> None:
        """Write it."""
        filling.out.append(self.content)


@dataclass(frozen=True, slots=True)
class Print:
    """A field, where its text is printed."""

    expression: Printed
    place: WordPlace
    _look: Lookup = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_look", lookup(self.expression))

    def write(self, filling: Filling) -> None:
        """Write the field's text so that exactly it is read back."""
        value = self._look(filling.scope)
        if not isinstance(value, str):
            error = EmptyFieldError if value is ABSENT else UnprintableFieldError
            raise error(str(self.expression), self.place)
        if _NOT_AS_IT_IS.search(value):
            value = self._escaped(value)
        filling.out.append(value.encode())

    def _escaped(self, value: str) -> str:
        forbidden = _FORBIDDEN.search(value)
        if forbidden:
            raise ForbiddenCharacterError(
                str(self.expression), forbidden[0], self.place
            )
        return value.translate(_ESCAPED)


@dataclass(frozen=True, slots=True)
class Choose:
    """A condition: the first branch whose test holds is written, or none."""

    branches: tuple[tuple[Condition, Program], ...]
    _tests: tuple[tuple[Test, Program], ...] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        tests = tuple((test(condition), then) for condition, then in self.branches)
        object.__setattr__(self, "_tests", tests)

    def write(self, filling: Filling) -> None:
        """Write the branch that applies."""
        for holds, program in self._tests:
            if holds(filling.scope):
                run(program, filling)
                return


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A loop: its program is run once an item, in all languages side by side."""

    name: str
    over: Path
    program: Program
    place: WordPlace
    _look: Lookup = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_look", lookup(self.over))

    def write(self, filling: Filling) -> None:
        """Write every item."""
        lists = [self._items(scope) for scope in filling.scopes.values()]
        count = len(lists[0])
        if any(len(items) != count for items in lists):
            raise UnequalListsError(str(self.over), self.place)
        outside = [dict(scope) for scope in filling.scopes.values()]
        for number, items in enumerate(zip(*lists, strict=True), start=1):
            loop = {
                "first": number == 1,
                "last": number == count,
                "index": str(number),
            }
            for scope, item in zip(filling.scopes.values(), items, strict=True):
                scope.update({"loop": loop, self.name: item})
            run(self.program, filling)
        for scope, before in zip(filling.scopes.values(), outside, strict=True):
            scope.clear()
            scope.update(before)

    def _items(self, scope: Mapping[str, Any]) -> tuple[object, ...]:
        items = items_of(self._look(scope))
        if items is None:
            raise NotAListError(str(self.over), self.place)
        return items


@dataclass(frozen=True, slots=True)
class InLanguage:
    """What is filled from the wording of one language."""

    code: str
    program: Program

    def write(self, filling: Filling) -> None:
        """Write it in that language."""
        outside, filling.language = filling.language, self.code
        run(self.program, filling)
        filling.language = outside


@dataclass(frozen=True, slots=True)
class Both:
    """The same words in two languages: written once where they come out equal."""

    first: Program
    second: Program
    between: bytes

    def write(self, filling: Filling) -> None:
        """Write the first, and the second if it says something else."""
        first, second = filling.aside(self.first), filling.aside(self.second)
        one, other = plain_text(first).strip(), plain_text(second).strip()
        filling.out.append(first)
        if other and one != other:
            filling.out += (self.between if one else b""), second


@dataclass(frozen=True, slots=True)
class Shell:
    """An element that must not be left empty: it goes, or gets what it needs."""

    program: Program
    needs: str
    """What it must hold, by its name among ``NEEDS``."""

    def write(self, filling: Filling) -> None:
        """Write the element, if it still is one."""
        written, need = filling.aside(self.program), NEEDS[self.needs]
        if need.pattern.search(written):
            filling.out.append(written)
        else:
            filling.out += (written if need.keeps else b""), need.otherwise


@dataclass(frozen=True, slots=True)
class Title:
    """A paragraph that is, or is part of, the document's title."""

    program: Program

    def write(self, filling: Filling) -> None:
        """Write the paragraph and remember its text."""
        written = filling.aside(self.program)
        text = b" ".join(plain_text(written).split())
        if text:
            filling.titles.setdefault(filling.language, []).append(text)
        filling.out.append(written)


@dataclass(frozen=True, slots=True)
class PrintTitle:
    """The document's title, where a header or a footer repeats it."""

    place: WordPlace

    def write(self, filling: Filling) -> None:
        """Write the title as it came out in this document: the body is written first.

        Raises:
            EmptyFieldError: the document has none.
        """
        titles = filling.titles.get(filling.language)
        if not titles:
            raise EmptyFieldError(TITLE, self.place)
        filling.out.append(b" ".join(titles))


@dataclass(frozen=True, slots=True)
class Number:
    """An id that no other element of the document may have."""

    def write(self, filling: Filling) -> None:
        """Write the next number."""
        filling.number += 1
        filling.out.append(str(filling.number).encode())


@dataclass(frozen=True, slots=True)
class Recount:
    """A part with cross-references or captions: their numbers are written last."""

    program: Program
    lists: Lists
    """The lists that its paragraphs are counted in."""

    prints: tuple[Recounted, ...]
    """What its marks print, by their number."""

    def write(self, filling: Filling) -> None:
        """Write the part with the numbers that this document has."""
        written = filling.aside(self.program)
        filling.out.append(recount(written, self.lists, self.prints, filling.counted))
