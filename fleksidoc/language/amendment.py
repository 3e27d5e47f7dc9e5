"""What an amendment prints beyond the data: the change, and what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fleksidoc.errors import Message
from fleksidoc.language.fields import Field, Kind

_SOMETIMES: Final = Field(kind=Kind.TEXT)
_ALWAYS: Final = Field(kind=Kind.TEXT, required=True)
_FLAG: Final = Field(kind=Kind.FLAG, required=True)


def _each(**fields: Field) -> Field:
    return Field(kind=Kind.TABLES, fields=fields)


FIELDS: Final[Mapping[str, Field]] = {
    "earlier": _each(
        title=_ALWAYS, date=_ALWAYS, reference=_SOMETIMES, digest=_SOMETIMES
    ),
    "numbers_from_document": Field(kind=Kind.FLAG),
    "changes": _each(
        clause=_FLAG,
        added=_FLAG,
        removed=_FLAG,
        number=_SOMETIMES,
        heading=_ALWAYS,
        before=_SOMETIMES,
        after=_SOMETIMES,
    ),
    "consolidated": _each(number=_ALWAYS, heading=_ALWAYS, text=_SOMETIMES),
}

MEANINGS: Final[Mapping[str, Message]] = {
    "amendment.earlier": Message(
        no="Dokumentene som endres: avtalen og tidligere endringer av den.",
        en="The documents that are changed: the agreement and earlier changes of it.",
    ),
    "amendment.earlier[].title": Message(
        no="Tittelen på dokumentet.", en="The title of the document."
    ),
    "amendment.earlier[].date": Message(
        no="Datoen på dokumentet.", en="The date of the document."
    ),
    "amendment.earlier[].reference": Message(
        no="Saks- eller arkivnummeret.", en="The case or file number."
    ),
    "amendment.earlier[].digest": Message(
        no="Kontrollsummen til filen (SHA-256), når filen er funnet.",
        en="The digest of the file (SHA-256), where the file was found.",
    ),
    "amendment.numbers_from_document": Message(
        no="Om punktnumrene er hentet fra dokumentet som endres, og ikke bare fra "
        "dataene.",
        en="Whether clause numbers are those of the document that is changed, not only "
        "of its data.",
    ),
    "amendment.changes": Message(
        no="Det som endres, punkt for punkt.", en="What changes, clause by clause."
    ),
    "amendment.changes[].clause": Message(
        no="Om det er et punkt; ellers er det en opplysning om partene.",
        en="Whether it is a clause; otherwise it is a fact about the parties.",
    ),
    "amendment.changes[].added": Message(
        no="Om punktet eller opplysningen er ny.",
        en="Whether the clause or the fact is new.",
    ),
    "amendment.changes[].removed": Message(
        no="Om punktet eller opplysningen går ut.",
        en="Whether the clause or the fact is taken out.",
    ),
    "amendment.changes[].number": Message(
        no="Nummeret punktet har i avtalen som endres; et nytt punkt har ikke noe.",
        en="The number of the clause in the agreement that is changed; a new one has "
        "none.",
    ),
    "amendment.changes[].heading": Message(
        no="Overskriften til punktet, eller hvilken opplysning det er.",
        en="The heading of the clause, or which fact it is.",
    ),
    "amendment.changes[].before": Message(
        no="Teksten som går ut.", en="The text that is taken out."
    ),
    "amendment.changes[].after": Message(
        no="Teksten som kommer inn.", en="The text that comes in."
    ),
    "amendment.consolidated": Message(
        no="Alle punktene slik de lyder etter endringen.",
        en="All clauses as they read after the change.",
    ),
    "amendment.consolidated[].number": Message(
        no="Nummeret på punktet.", en="The number of the clause."
    ),
    "amendment.consolidated[].heading": Message(
        no="Overskriften til punktet.", en="The heading of the clause."
    ),
    "amendment.consolidated[].text": Message(
        no="Teksten i punktet.", en="The text of the clause."
    ),
}
