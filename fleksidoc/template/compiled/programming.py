"""The pieces of a part become its program, held against the fields on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from fleksidoc.findings import Finding, WordPlace
from fleksidoc.language import Field
from fleksidoc.template.compiled.flattening import Node, Piece
from fleksidoc.template.compiled.numbers import NUMBER
from fleksidoc.template.compiled.program import (
    TITLE,
    Both,
    Choose,
    InLanguage,
    Number,
    Print,
    PrintTitle,
    Program,
    Repeat,
    Shell,
    Static,
    Step,
    Title,
)
from fleksidoc.template.draft import Draft
from fleksidoc.template.expression.checking import (
    ANYTHING,
    Fields,
    read_condition,
    read_list,
    read_printed,
)
from fleksidoc.template.expression.expressions import (
    Condition,
    Path,
    Truth,
    Words,
)
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
)

_NUMBER: Final = re.compile(rb'(?<= id=")' + NUMBER.encode() + rb'(?=")')
_RUN_PROPERTIES: Final = re.compile(rb"<w:rPr>.*?</w:rPr>", re.DOTALL)

_Read = TypeVar("_Read")


class Programmer:
    """Makes programs, and collects all that is wrong with the tags of a draft."""

    def __init__(self, draft: Draft, fields: Field) -> None:
        self.places = draft.places
        self.fields = Fields(fields, {})
        self.findings: list[Finding] = []

    def program(self, pieces: list[Piece]) -> Program:
        """Return the program of a whole part."""
        return self._program(pieces, self.fields)

    def _program(self, pieces: list[Piece], fields: Fields) -> Program:
        steps: list[Step] = []
        for step in self._steps(pieces, fields):
            before = steps[-1] if steps else None
            if isinstance(step, Static) and isinstance(before, Static):
                steps[-1] = Static(before.content + step.content)
            else:
                steps.append(step)
        return tuple(steps)

    def _steps(self, pieces: list[Piece], fields: Fields) -> Iterator[Step]:
        for piece in pieces:
            if isinstance(piece, bytes):
                yield from _numbered(piece)
            elif piece.name in {"clause", "part"}:
                yield from self._steps(piece.content, fields)
            else:
                yield self._step(piece, fields)

    def _step(self, node: Node, fields: Fields) -> Step:
        makers: dict[str, Callable[[Node, Fields], Step]] = {
            "field": self._print,
            "choice": self._choose,
            "loop": self._repeat,
            "language": self._in_language,
            "pair": self._both,
            "shell": self._shell,
            "title": self._title,
        }
        return makers[node.name](node, fields)

    def _print(self, node: Node, fields: Fields) -> Step:
        text = node.attributes["path"]
        if text == TITLE and fields.has_no(TITLE):
            return PrintTitle(self._place(node))
        expression = self._told(node, lambda: read_printed(text, fields))
        return Print(expression or Words(""), self._place(node))

    def _choose(self, node: Node, fields: Fields) -> Step:
        branches = [piece for piece in node.content if isinstance(piece, Node)]
        return Choose(
            tuple(
                (self._test(branch, fields), self._program(branch.content, fields))
                for branch in branches
            )
        )

    def _test(self, branch: Node, fields: Fields) -> Condition:
        text = branch.attributes.get("test")
        if text is None:
            return Truth(value=True)
        condition = self._told(branch, lambda: read_condition(text, fields))
        return condition or Truth(value=False)

    def _repeat(self, node: Node, fields: Fields) -> Step:
        name, over = node.attributes["name"], node.attributes["over"]
        found = self._told(node, lambda: read_list(over, fields))
        path, field = found or (Path((over,)), ANYTHING)
        return Repeat(
            name=name,
            over=path,
            program=self._program(node.content, fields.inside_loop(name, field)),
            place=self._place(node),
        )

    def _in_language(self, node: Node, fields: Fields) -> Step:
        return InLanguage(node.attributes["code"], self._program(node.content, fields))

    def _both(self, node: Node, fields: Fields) -> Step:
        first, second = (
            self._program(piece.content, fields)
            for piece in node.content
            if isinstance(piece, Node)
        )
        return Both(first, second, _between(node))

    def _shell(self, node: Node, fields: Fields) -> Step:
        return Shell(self._program(node.content, fields), node.attributes["need"])

    def _title(self, node: Node, fields: Fields) -> Step:
        return Title(self._program(node.content, fields))

    def _told(self, node: Node, read: Callable[[], _Read]) -> _Read | None:
        """Return what is read; if it is refused, keep the finding and go on."""
        try:
            return read()
        except RefusedExpressionError as refused:
            facts = {"tag": written(node.name, node.attributes), **refused.facts}
            finding = refused.fault.at(self._place(node), **facts)
            if finding not in self.findings:
                self.findings.append(finding)
            return None

    def _place(self, node: Node) -> WordPlace:
        return self.places[int(node.attributes["where"])]


def written(name: str, attributes: Mapping[str, str]) -> str:
    """Return the tag that an element of the draft stands for.

    >>> written("when", {"test": "duration.trial"})
    '{% if duration.trial %}'
    """
    tags = {
        "field": "{{{{ {path} }}}}",
        "when": "{{% if {test} %}}",
        "loop": "{{% for {name} in {over} %}}",
    }
    return tags[name].format_map(attributes)


def _numbered(content: bytes) -> Iterator[Step]:
    first, *rest = _NUMBER.split(content)
    yield Static(first)
    for static in rest:
        yield Number()
        yield Static(static)


def _between(node: Node) -> bytes:
    """Return the run that separates two languages, looking like the first of them."""
    looks = _RUN_PROPERTIES.search(b"".join(_bytes_of(node)))
    properties = looks[0] if looks else b""
    return b'<w:r>%b<w:t xml:space="preserve"> / </w:t></w:r>' % properties


def _bytes_of(node: Node) -> Iterator[bytes]:
    for piece in node.content:
        if isinstance(piece, bytes):
            yield piece
        else:
            yield from _bytes_of(piece)
