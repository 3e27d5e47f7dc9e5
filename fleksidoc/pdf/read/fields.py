"""Fields: instructions to Word, and the result it last gave."""

from __future__ import annotations

from dataclasses import dataclass, field

from fleksidoc.pdf.document import Count, PageCount, TextStyle

_COUNTS = {"PAGE": Count.PAGE, "NUMPAGES": Count.PAGES}


def counted(instruction: str) -> Count | None:
    r"""Return what a field counts, if it is one of the two that count pages.

    >>> counted(r" NUMPAGES \* MERGEFORMAT "), counted(" DATE ")
    (<Count.PAGES: 'pages'>, None)
    """
    words = instruction.split()
    return _COUNTS.get(words[0].upper()) if words else None


@dataclass(slots=True)
class _Open:
    """A field whose end has not been met."""

    instruction: str = ""
    in_result: bool = False
    result: str = ""
    style: TextStyle | None = None
    counts: Count | None = field(default=None, init=False)


class Fields:
    """The fields that are open while a story is read; they may span paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Open] = []

    @property
    def hides(self) -> bool:
        """Whether text met now is not printed: an instruction, or a page count."""
        return any(not each.in_result or each.counts for each in self._open)

    def begin(self) -> None:
        """Meet the beginning of a field."""
        self._open.append(_Open())

    def instruct(self, text: str) -> None:
        """Meet a piece of an instruction."""
        if self._open:
            self._open[-1].instruction += text

    def separate(self) -> None:
        """Meet the end of the instruction: the result follows."""
        if self._open:
            self._open[-1].in_result = True
            self._open[-1].counts = counted(self._open[-1].instruction)

    def result(self, text: str, style: TextStyle) -> None:
        """Meet text that is not printed: it may be what Word last counted."""
        innermost = self._open[-1]
        innermost.result += text
        innermost.style = innermost.style or style

    def end(self, style: TextStyle) -> PageCount | None:
        """Meet the end of a field; return what is printed in its place, if anything."""
        if not self._open:
            return None
        ended = self._open.pop()
        counts = counted(ended.instruction)
        if counts is None or self.hides:
            return None
        return PageCount(counts=counts, style=ended.style or style, cached=ended.result)
