"""What a booklet says around its samples: what each is, and where each branch is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from fleksidoc.errors import Message
from fleksidoc.language import Language, say
from fleksidoc.sheets import Block, Cell, Heading, Sheet, Table, Text, line
from fleksidoc.template.branches import Branch, Way

TITLE: Final = Message(no="Eksempler på «{document}»", en="Samples of “{document}”")
SUBTITLE: Final = Message(
    no="Alt malene kan skrive ut, vist i {count} eksempler. Ikke til underskrift.",
    en="All that the templates can print, shown in {count} samples. Not for signing.",
)
ABOUT: Final = Message(
    no="Partene er oppdiktet. Det som står i [hakeparentes], er partenes egne ord; "
    "resten er malens. Eksemplene er uten feil etter kontrollen av data og lov.",
    en="The parties are invented. What stands in [brackets] is the parties’ own words; "
    "the rest is the template’s. The check of data and law finds no errors in the "
    "samples.",
)
SAMPLES: Final = Message(no="Eksemplene", en="The samples")
SAMPLES_HEAD: Final = (
    Message(no="Eksempel", en="Sample"),
    Message(no="Hva det er", en="What it is"),
    Message(no="Vises bare her", en="Shown only here"),
)
PLACES: Final = Message(no="{count} steder", en="{count} places")
ONE_PLACE: Final = Message(no="ett sted", en="one place")
SAMPLE: Final = Message(no="Eksempel {number}", en="Sample {number}")
NOT_FOR_SIGNING: Final = Message(
    no="Eksempel {number} av {count} – ikke til underskrift",
    en="Sample {number} of {count} – not for signing",
)
WHERE: Final = Message(
    no="Hvor hver klausul og hver betingelse vises",
    en="Where each clause and each condition is shown",
)
WHERE_ABOUT: Final = Message(
    no="Tallene er eksemplene. Er et sted vist i mange, står de tre første.",
    en="The numbers are the samples. Where many show a place, the first three are "
    "given.",
)
WHERE_HEAD: Final = (
    Message(no="Når", en="When"),
    Message(no="Teksten", en="The text"),
    Message(no="Vist i", en="Shown in"),
)
OUTSIDE: Final = Message(
    no="Før den første klausulen, i underskriftene og i topp- og bunntekst",
    en="Before the first clause, in the signatures, and in headers and footers",
)
CLAUSE: Final = Message(no="klausulen", en="the clause")
OTHERWISE: Final = Message(no="ellers", en="otherwise")
LEFT_OUT: Final = Message(no="utelatt når ikke {text}", en="left out unless {text}")
NONE: Final = Message(no="ingen i {text}", en="none in {text}")
ONE: Final = Message(no="én i {text}", en="one in {text}")
MANY: Final = Message(no="flere i {text}", en="several in {text}")
NOT_SHOWN: Final = Message(no="ikke vist", en="not shown")
UNREACHED: Final = Message(no="Det ingen eksempler viser", en="What no sample shows")
UNREACHED_ABOUT: Final = Message(
    no="For dette er det ikke funnet noen avtale som er riktig utfylt og lovlig. Er "
    "det tekst, er den til ingen nytte; er noe aldri utelatt, står det alltid.",
    en="No agreement that is sound and lawful was found for these. A text among them "
    "serves no purpose; what is never left out is always there.",
)
_MOST_NUMBERS: Final = 3
_MOST_WORDS: Final = 90
_SAMPLE_SHARES: Final = (14, 66, 20)
_WHERE_SHARES: Final = (38, 48, 14)

_WAYS: Final[Mapping[Way, Message]] = {
    Way.CLAUSE: CLAUSE,
    Way.HOLDS: Message(no="{text}", en="{text}"),
    Way.OTHERWISE: OTHERWISE,
    Way.LEFT_OUT: LEFT_OUT,
    Way.NONE: NONE,
    Way.ONE: ONE,
    Way.MANY: MANY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A sample, as the booklet speaks of it."""

    number: int
    title: str
    facts: str
    alone: int
    """How many branches only it shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A branch, and the numbers of the samples that show it."""

    branch: Branch
    words: str
    samples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Speaks of a booklet in one language."""

    language: Language

    def say(self, message: Message, **facts: object) -> str:
        """Return a message in the language of the booklet's own words."""
        return say(message.about(**facts), self.language)

    def front(self, document: str, samples: Sequence[Described]) -> Sheet:
        """Return the first pages: what each sample is."""
        return Sheet(
            title=self.say(TITLE, document=document),
            subtitle=self.say(SUBTITLE, count=str(len(samples))),
            blocks=(
                Text((self.say(ABOUT),)),
                Heading(self.say(SAMPLES)),
                Table(
                    caption=self.say(SAMPLES),
                    head=tuple(map(self.say, SAMPLES_HEAD)),
                    shares=_SAMPLE_SHARES,
                    rows=tuple(map(self._described, samples)),
                ),
            ),
        )

    def _described(self, sample: Described) -> tuple[Cell, ...]:
        alone = ONE_PLACE if sample.alone == 1 else PLACES
        return (
            line(str(sample.number)),
            ((sample.title,), (sample.facts,)),
            line(self.say(alone, count=str(sample.alone))),
        )

    def back(self, shown: Iterable[Shown], headings: Mapping[str, str]) -> list[Block]:
        """Return the last pages: where each branch is shown, clause by clause."""
        every = list(shown)
        unreached = [one for one in every if not one.samples]
        return [
            Heading(self.say(WHERE)),
            Text((self.say(WHERE_ABOUT),)),
            *self._tables([one for one in every if one.samples], headings),
            *self._unreached(unreached, headings),
        ]

    def _unreached(
        self, unreached: Sequence[Shown], headings: Mapping[str, str]
    ) -> Iterator[Block]:
        if unreached:
            yield Heading(self.say(UNREACHED))
            yield Text((self.say(UNREACHED_ABOUT),))
            yield from self._tables(unreached, headings)

    def _tables(
        self, shown: Iterable[Shown], headings: Mapping[str, str]
    ) -> Iterator[Block]:
        for clause, group in groupby(shown, key=lambda one: one.branch.clause):
            heading = headings.get(clause) or clause or self.say(OUTSIDE)
            yield Heading(heading, 2)
            yield Table(
                caption=heading,
                head=tuple(map(self.say, WHERE_HEAD)),
                shares=_WHERE_SHARES,
                rows=tuple(map(self._row, group)),
            )

    def way(self, branch: Branch) -> str:
        """Return which way a branch is."""
        return self.say(_WAYS[branch.way], text=branch.text)

    def _row(self, shown: Shown) -> tuple[Cell, ...]:
        numbers = ", ".join(map(str, shown.samples[:_MOST_NUMBERS]))
        return (
            line(self.way(shown.branch)),
            line(_shortened(shown.words)),
            line(numbers or self.say(NOT_SHOWN)),
        )


def _shortened(words: str) -> str:
    if len(words) <= _MOST_WORDS:
        return words
    return f"{words[:_MOST_WORDS].rsplit(' ', 1)[0]} …"
