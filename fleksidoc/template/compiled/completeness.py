"""Nothing is lost on the way from a Word file to its program, and nothing is doubled.

What the file says, read off its XML before its tags were looked at, is held against
all that the program can print. A difference is a fault of ours, whatever the template.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from fleksidoc.template.compiled.program import (
    Both,
    Choose,
    InLanguage,
    Print,
    PrintTitle,
    Program,
    Recount,
    Repeat,
    Shell,
    Static,
    Step,
    Title,
)
from fleksidoc.template.reading.said import FIELD, paragraphs


class TextLostError(AssertionError):
    """The program does not print what the Word file says: there is a bug in it."""

    def __init__(self, lost: Iterable[str], added: Iterable[str]) -> None:
        super().__init__(f"lost: {list(lost)}; added: {list(added)}")


def check_complete(
    said: tuple[tuple[str, ...], ...], programs: Iterable[Program]
) -> None:
    """Stop if the programs cannot print all that was said, or print more.

    ``said`` is of each language. What two languages share is printed once for both.

    Raises:
        TextLostError: they do not.
    """
    found = list(programs)
    everything = sum(map(Counter, said), Counter[str]())
    for number, texts in enumerate(said):
        printed = Counter(
            text
            for program in found
            for text in paragraphs(_written_out(program, number))
            if text
        )
        lost, added = Counter(texts) - printed, printed - everything
        if lost or added:
            raise TextLostError(lost.elements(), added.elements())


def _written_out(program: Program, number: int) -> bytes:
    """Return all that a program can print, each branch after the other."""
    return b"".join(_all_of(step, number) for step in program)


def _all_of(step: Step, number: int) -> bytes:
    match step:
        case Static(content):
            return content
        case Print() | PrintTitle():
            return FIELD.encode()
        case _:
            inside = _programs_in(step, number)
            return b"".join(_written_out(program, number) for program in inside)


def _programs_in(step: Step, number: int) -> tuple[Program, ...]:
    match step:
        case Choose(branches):
            return tuple(program for _, program in branches)
        case Both(first, second):
            return (second if number else first,)
        case InLanguage() | Recount() | Repeat() | Shell() | Title():
            return (step.program,)
        case _:
            return ()
