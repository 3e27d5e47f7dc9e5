"""The fields that a template may use, as a sheet that HR copies from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fleksidoc.errors import Message
from fleksidoc.language import Entry, Kind, Language, say
from fleksidoc.sheets.blocks import (
    Block,
    Cell,
    Heading,
    Line,
    Sheet,
    Table,
    Tag,
    Text,
    line,
)

TITLE: Final = Message(no="Felt i maler", en="Fields in templates")
SUBTITLE: Final = Message(
    no="Kopier et felt herfra, med krøllparentesene, og lim det inn i malen i Word.",
    en="Copy a field from here, with its braces, and paste it into the template in "
    "Word.",
)
HEAD: Final = (
    Message(no="Felt", en="Field"),
    Message(no="Betydning", en="Meaning"),
    Message(no="Trykkes for eksempel", en="Prints, for example"),
)
_SHARES: Final = (46, 32, 22)

HOW: Final = Message(no="Slik brukes feltene", en="How the fields are used")
HOW_HEAD: Final = (
    Message(no="I malen", en="In the template"),
    Message(no="I dokumentet", en="In the document"),
)
_HOW_SHARES: Final = (46, 54)
USES: Final = (
    (
        ("{{ employee.name }}",),
        Message(
            no="Feltet blir byttet ut med teksten fra datafilen.",
            en="The field is replaced by the text of the data file.",
        ),
    ),
    (
        ("{%p if scope %}", "…", "{%p else %}", "…", "{%p endif %}"),
        Message(
            no="Avsnittene etter «if» blir trykt når betingelsen er oppfylt, de etter "
            "«else» når den ikke er det. Hver av de tre står alene i et avsnitt; "
            "«else» kan utelates.",
            en="The paragraphs after “if” are printed when the condition holds, those "
            "after “else” when it does not. Each of the three stands alone in a "
            "paragraph; “else” can be left out.",
        ),
    ),
    (
        ("{%tr if scope %}", "…", "{%tr endif %}"),
        Message(
            no="Det samme for rader i en tabell. Hver av dem står i en egen rad.",
            en="The same for rows of a table. Each stands in a row of its own.",
        ),
    ),
    (
        ("{% if reference %}Ref. {{ reference }}{% endif %}",),
        Message(
            no="Det samme inne i en setning.",
            en="The same inside a sentence.",
        ),
    ),
    (
        (
            "{%p for item in equipment.items %}",
            "{{ item.name }}",
            "{%p endfor %}",
        ),
        Message(
            no="Det som står mellom «for» og «endfor», blir trykt én gang for hvert "
            "ledd i listen.",
            en="What stands between “for” and “endfor” is printed once for each item "
            "of the list.",
        ),
    ),
    (
        ("{# clause: equipment #}",),
        Message(
            no="Merket står sist i overskriften til en klausul og blir aldri trykt. "
            "Det er likt på alle språk.",
            en="The mark stands last in the heading of a clause and is never printed. "
            "It is the same in every language.",
        ),
    ),
)
MAY_BE_ABSENT: Final = Message(no="Kan mangle.", en="May be absent.")
WHAT_MAY_BE_ABSENT: Final = Message(
    no="Et felt som kan mangle, må stå mellom «if» og «endif» for det samme feltet; "
    "ellers stopper dokumentet når datafilen ikke har det.",
    en="A field that may be absent must stand between “if” and “endif” for the same "
    "field; otherwise the document stops when the data file does not have it.",
)
THE_DOCUMENT: Final = Message(no="Dokumentet", en="The document")
ONLY_WHERE_AGREED: Final = Message(
    no="Kan mangle. Alt om dette må stå mellom ",
    en="May be absent. All that is about it must stand between ",
)
EACH: Final = Message(
    no="En liste. Feltene her må stå mellom ",
    en="A list. The fields here must stand between ",
)
AND: Final = Message(no=" og ", en=" and ")
YES_OR_NO: Final = Message(no="ja eller nei", en="yes or no")
WHEN: Final = Message(no="Når verdien er «{word}».", en="When the value is “{word}”.")
ONE_BY_ONE: Final = Message(
    no="Leddene ett for ett, hvert i sitt avsnitt.",
    en="The items one by one, each in its own paragraph.",
)
OWN: Final = Message(
    no="Bytt ut my_field med navnet på feltet i datafilen.",
    en="Replace my_field by the name of the field in the data file.",
)
CLAUSES: Final = Message(no="Klausuler i «{document}»", en="Clauses of “{document}”")
CLAUSES_HEAD: Final = (
    Message(no="Merke", en="Mark"),
    Message(no="Overskrift", en="Heading"),
)
_ITEM: Final = "item"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedDocument:
    """A document, and its clauses: the mark of each, and its heading."""

    name: str
    clauses: tuple[tuple[str, str], ...]


def fields_sheet(
    entries: Sequence[Entry], documents: Iterable[MarkedDocument], language: Language
) -> Sheet:
    """Return the list of fields, to copy from, in the words of one language."""
    return _Writing(tuple(entries), language).sheet(documents)


@dataclass(frozen=True, slots=True)
class _Writing:
    """Writes the list in one language."""

    entries: tuple[Entry, ...]
    language: Language

    def sheet(self, documents: Iterable[MarkedDocument]) -> Sheet:
        """Return the whole list."""
        return Sheet(
            title=self.say(TITLE),
            subtitle=self.say(SUBTITLE),
            blocks=(
                *self._how(),
                Heading(self.say(THE_DOCUMENT)),
                *self._leaves(self.say(THE_DOCUMENT), self._below("")),
                *self._groups(self._below(""), level=1),
                *(block for document in documents for block in self._marks(document)),
            ),
        )

    def say(self, message: Message, **facts: str) -> str:
        """Return a message in the language of the list."""
        return say(message.about(**facts), self.language)

    def _how(self) -> Iterator[Block]:
        yield Heading(self.say(HOW))
        yield Table(
            caption=self.say(HOW),
            head=tuple(map(self.say, HOW_HEAD)),
            shares=_HOW_SHARES,
            rows=tuple(
                (tuple((Tag(tag),) for tag in tags), line(self.say(meaning)))
                for tags, meaning in USES
            ),
        )
        yield Text((self.say(WHAT_MAY_BE_ABSENT),))

    def _below(self, prefix: str) -> list[Entry]:
        """Return the fields that stand directly in a table."""
        return [
            entry
            for entry in self.entries
            if entry.path.startswith(prefix) and "." not in entry.path[len(prefix) :]
        ]

    def _groups(self, entries: Iterable[Entry], *, level: int) -> Iterator[Block]:
        """Yield what the tables among the fields hold, each under a heading."""
        for entry in filter(_is_group, entries):
            heading, _, more = self.say(entry.meaning).rstrip(".").partition("; ")
            below = self._below(_prefix(entry))
            yield Heading(heading, level)
            yield from self._introduced(entry, more)
            yield from self._leaves(heading, below)
            yield from self._groups(below, level=2)

    def _introduced(self, entry: Entry, more: str) -> Iterator[Block]:
        """Yield the rest of a meaning, and what the fields must stand between."""
        if more:
            yield Text((f"{more[0].upper()}{more[1:]}.",))
        name = _name(entry)
        if entry.field.kind is Kind.TABLES:
            opened = Tag(f"{{%p for {_ITEM} in {name} %}}")
            yield Text(self._between(EACH, opened, Tag("{%p endfor %}")))
        elif not entry.field.required:
            opened = Tag(f"{{%p if {name} %}}")
            yield Text(self._between(ONLY_WHERE_AGREED, opened, Tag("{%p endif %}")))

    def _between(self, words: Message, opened: Tag, closed: Tag) -> Line:
        return (self.say(words), opened, self.say(AND), closed, ".")

    def _leaves(self, caption: str, entries: Iterable[Entry]) -> Iterator[Block]:
        """Yield the table of the fields that hold no others."""
        leaves = [entry for entry in entries if not _is_group(entry)]
        if leaves:
            yield Table(
                caption=caption,
                head=tuple(map(self.say, HEAD)),
                shares=_SHARES,
                rows=tuple(row for leaf in leaves for row in self._rows(leaf)),
            )

    def _rows(self, entry: Entry) -> Iterator[tuple[Cell, ...]]:
        """Yield the field itself, then each way to test it or to take it apart."""
        name = _name(entry)
        shown = entry.examples.get(self.language.code, "")
        meaning = line(self._meaning(entry))
        match entry.field.kind:
            case Kind.FLAG:
                yield _condition(name), meaning, line(self.say(YES_OR_NO))
            case Kind.OPEN:
                own = line(Tag(f"{{{{ {name}.my_field }}}}"))
                yield own, (*meaning, *line(self.say(OWN))), line("")
            case _:
                yield line(Tag(f"{{{{ {name} }}}}")), meaning, line(shown)
        if entry.field.kind is Kind.LISTING:
            yield _loop(name), line(self.say(ONE_BY_ONE)), line("")
        for word, prints in entry.words.items():
            printed = prints[self.language.code]
            when = self.say(WHEN, word=printed)
            yield _condition(f'{name} == "{word}"'), line(when), line(printed)

    def _meaning(self, entry: Entry) -> str:
        meaning = self.say(entry.meaning)
        absent = not entry.field.required and entry.field.kind is not Kind.FLAG
        return f"{meaning} {self.say(MAY_BE_ABSENT)}" if absent else meaning

    def _marks(self, document: MarkedDocument) -> Iterator[Block]:
        heading = self.say(CLAUSES, document=document.name)
        yield Heading(heading)
        yield Table(
            caption=heading,
            head=tuple(map(self.say, CLAUSES_HEAD)),
            shares=_HOW_SHARES,
            rows=tuple(
                (line(Tag(f"{{# clause: {mark} #}}")), line(words))
                for mark, words in document.clauses
            ),
        )


def _is_group(entry: Entry) -> bool:
    return entry.field.kind in {Kind.TABLE, Kind.TABLES}


def _prefix(entry: Entry) -> str:
    return f"{entry.path}{'[].' if entry.field.kind is Kind.TABLES else '.'}"


def _name(entry: Entry) -> str:
    """Return a field as a tag has it: in a loop, by the name of the item.

    A list of lists would need two names; the contract has none.
    """
    *_lists, name = entry.path.split("[].")
    return f"{_ITEM}.{name}" if _lists else name


def _condition(test: str) -> Cell:
    return line(Tag(f"{{%p if {test} %}}"))


def _loop(name: str) -> Cell:
    tags = (
        f"{{%p for {_ITEM} in {name} %}}",
        f"{{{{ {_ITEM} }}}}",
        "{%p endfor %}",
    )
    return tuple((Tag(tag),) for tag in tags)
