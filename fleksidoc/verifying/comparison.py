"""A file held against what its data and templates give: how it stands to that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fleksidoc.findings import Finding, has_errors
from fleksidoc.language import Language
from fleksidoc.pdf import only_signed
from fleksidoc.verifying import found
from fleksidoc.verifying.alignment import Difference, differences
from fleksidoc.verifying.passages import Said, said_in_pdf, said_in_word
from fleksidoc.verifying.verdict import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A file as it is, and as it would be if it were made now."""

    name: str
    content: bytes
    expected: bytes
    size: int
    """How long it was when it was made."""

    intact: bool
    """Whether it begins with the bytes that were made."""

    languages: Mapping[str, Language]
    """Those of the document, by tag."""

    @property
    def is_as_made(self) -> bool:
        """Whether nothing has been done to it since."""
        return self.intact and len(self.content) == self.size


def compared(copy: Copy) -> tuple[Outcome, tuple[Finding, ...]]:
    """Return how a file stands to what it should be, and where it differs.

    Raises:
        FleksidocError: It is no file of the kind that its name says, or is damaged.
    """
    if copy.content == copy.expected:
        return Outcome.IDENTICAL, ()
    is_pdf = copy.name.lower().endswith(".pdf")
    return _pdf(copy) if is_pdf else _word(copy)


def _word(copy: Copy) -> tuple[Outcome, tuple[Finding, ...]]:
    deviations = _deviations(
        copy, said_in_word(copy.expected), said_in_word(copy.content)
    )
    if has_errors(deviations):
        return Outcome.DIFFERENT, deviations
    again = () if copy.is_as_made else (found.saved_again(copy.name),)
    return Outcome.SAME_WORDS, (*deviations, *again)


def _pdf(copy: Copy) -> tuple[Outcome, tuple[Finding, ...]]:
    expected = said_in_pdf(copy.expected) or Said(())
    said = said_in_pdf(copy.content)
    if said is None:
        return Outcome.DIFFERENT, (found.no_text(copy.name),)
    deviations = _deviations(copy, expected, said)
    if has_errors(deviations):
        return Outcome.DIFFERENT, deviations
    made = copy.content[: copy.size]
    if not copy.intact or not only_signed(made, copy.content):
        return Outcome.DIFFERENT, (found.same_words_changed_pdf(copy.name),)
    if not copy.is_as_made:
        return Outcome.ADDED_TO, (found.added_to(copy.name),)
    return Outcome.SAME_WORDS, ()


def _deviations(copy: Copy, expected: Said, said: Said) -> tuple[Finding, ...]:
    differing = differences(expected.passages, said.passages)
    known = {message.en.format(**message.facts) for message in expected.unread}
    return (
        *(found.changed(one, copy.name, _language(one, copy)) for one in differing),
        *_in_one_language(differing, copy),
        *(
            found.not_compared(copy.name, message)
            for message in said.unread
            if message.en.format(**message.facts) not in known
        ),
    )


def _language(difference: Difference, copy: Copy) -> Language | None:
    return copy.languages.get(difference.passage.languages[0])


def _in_one_language(differing: Sequence[Difference], copy: Copy) -> Iterator[Finding]:
    """Tell of each clause that differs in one of several languages only."""
    if len(copy.languages) < 2:  # noqa: PLR2004 - one language has no other
        return
    clauses: dict[str, dict[str, str]] = defaultdict(dict)
    for difference in differing:
        heading = difference.passage.heading
        number = heading.split(" ")[0]
        if any(map(str.isdecimal, number)):
            for tag in difference.passage.languages:
                clauses[number].setdefault(tag, heading)
    for by_tag in clauses.values():
        if len(by_tag) == 1:
            ((tag, heading),) = by_tag.items()
            if tag in copy.languages:
                yield found.only_in(heading, copy.name, copy.languages[tag])
