"""What a document holds and the pages will not: said, never skipped in silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fleksidoc.errors import Message

_WORDS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Thing:
    """Something Word can hold, as it stands first in a sentence."""

    no: str
    en: str


DELETED = Thing("Slettet tekst med sporing", "Text deleted with tracking")
DRAWING = Thing("Et tegnet objekt eller en tekstboks", "A drawing or text box")
FLOATING_PICTURE = Thing("Et flytende bilde", "A floating picture")
LINKED_PICTURE = Thing(
    "Et bilde som ligger utenfor filen", "A picture outside the file"
)
PICTURE_FORMAT = Thing(
    "Et bilde som verken er PNG eller JPEG", "A picture that is neither PNG nor JPEG"
)
CROPPING = Thing("Beskjæringen av et bilde", "The cropping of a picture")
SPACED_LETTERS = Thing("Endret tegnavstand", "Changed character spacing")
SYMBOL = Thing("Et tegn fra en symbolskrift", "A character of a symbol font")
PAGE_NUMBER = Thing(
    "Oppdatert sidetall i brødteksten", "An updated page number in the text"
)
TURNED_TEXT = Thing("Rotert tekst i en celle", "Turned text in a cell")
FLOATING_TABLE = Thing(
    "Plasseringen til en flytende tabell", "The place of a floating table"
)
TEXT_COLUMNS = Thing("Inndelingen i spalter", "The division into text columns")
COVERED_TEXT = Thing(
    "Tekst som en sammenslått celle dekker", "Text covered by a merged cell"
)
PAGE_BREAK_IN_CELL = Thing("Et sideskift i en tabell", "A page break in a table")
RIGHT_TO_LEFT = Thing("Retningen fra høyre mot venstre", "The direction right to left")
NUMERALS = Thing("En uvanlig nummereringstype", "An unusual kind of numbering")

THINGS: Mapping[str, Thing] = {
    "AlternateContent": DRAWING,
    "annotationRef": Thing("En merknad", "A comment"),
    "altChunk": Thing("En innlimt fil", "An embedded file"),
    "commentReference": Thing("En merknad", "A comment"),
    "del": DELETED,
    "endnoteReference": Thing("En sluttnote", "An endnote"),
    "footnoteReference": Thing("En fotnote", "A footnote"),
    "moveFrom": Thing("Flyttet tekst med sporing", "Text moved with tracking"),
    "object": Thing("Et innebygd objekt", "An embedded object"),
    "oMath": Thing("En formel", "A formula"),
    "oMathPara": Thing("En formel", "A formula"),
    "pict": DRAWING,
    "ruby": Thing("Fonetisk hjelpetekst", "A phonetic guide"),
}
"""By the local name of the element that holds them."""


def unknown(name: str) -> Thing:
    """Return an element nobody has given a name here."""
    return Thing(f"Word-elementet «{name}»", f"The Word element “{name}”")


class Notes:
    """The notes taken while a document is read, each once."""

    def __init__(self) -> None:
        self._taken: dict[tuple[Thing, str], Message] = {}

    def add(self, thing: Thing, words: str) -> None:
        """Take down that ``thing``, near ``words``, is not drawn."""
        shown = first_words(words)
        self._taken.setdefault((thing, shown), _message(thing, shown))

    def taken(self) -> tuple[Message, ...]:
        """Return the notes in the order they were taken."""
        return tuple(self._taken.values())


def first_words(words: str) -> str:
    """Return what of a paragraph a person can search for.

    >>> first_words("Arbeidstaker har hjemmekontor to dager i uken.")
    'Arbeidstaker har hjemmekontor to dager i …'
    """
    parts = words.split()
    shown = " ".join(parts[:_WORDS_SHOWN])
    return f"{shown} …" if len(parts) > _WORDS_SHOWN else shown


def _message(thing: Thing, words: str) -> Message:
    """Return the sentence."""
    if not words:
        return Message(
            no=f"{thing.no} er ikke tegnet i PDF-en.",
            en=f"{thing.en} is not drawn in the PDF.",
        )
    return Message(
        no=f"{thing.no} ved «{{words}}» er ikke tegnet i PDF-en.",
        en=f"{thing.en} near “{{words}}” is not drawn in the PDF.",
        facts={"words": words},
    )
