"""The receipt: each item that the law demands, the terms that answer it, and where.

Law and template meet here: an item comes from the law with the keys of the data that
answer it; which clause prints a key is read from the template, in each language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from fleksidoc.agreement import Agreement
from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.findings import Finding, FindingsError, Severity, WordPlace
from fleksidoc.language import Wording
from fleksidoc.law.demanded import DEMANDED
from fleksidoc.law.terms import Demanded
from fleksidoc.template import ClauseText, Stated, Statements, Strength

CLAUSE = Message(no="«{heading}» ({id})", en="“{heading}” ({id})")
CLAUSE_MISSING = Message(
    no="Det som er avtalt om {item}, blir ikke trykt: malen mangler klausulen "
    "{clauses}.",
    en="What is agreed on {item} is not printed: the template lacks the clause "
    "{clauses}.",
)
CLAUSE_SILENT = Message(
    no="Det som er avtalt om {item}, blir ikke trykt: for disse dataene skriver "
    "klausulen {clauses} ikke ut {keys}.",
    en="What is agreed on {item} is not printed: for this data the clause {clauses} "
    "does not print {keys}.",
)
SAID_NOWHERE = Message(
    no="Det som er avtalt om {item}, blir ikke trykt: ingen klausul i malen skriver ut "
    "{keys}.",
    en="What is agreed on {item} is not printed: no clause of the template prints "
    "{keys}.",
)
NOT_PRINTED_HINT = Message(
    no="Skriv ut {keys} i en klausul i malen, slik malen som følger med fleksidoc gjør "
    "det. Er det ikke avtalt likevel, sletter du det fra datafilen.",
    en="Print {keys} in a clause of the template, as the template that comes with "
    "fleksidoc does. If it is not agreed after all, delete it from the data file.",
)


class Answer(StrEnum):
    """What became of an item."""

    PRINTED = "printed"
    NOT_PRINTED = "not printed"
    """Agreed, but some of it stands nowhere in the document."""

    NOT_AGREED = "not agreed"
    NOT_APPLICABLE = "not applicable"
    """The item is about something that this agreement is not about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentText:
    """What a document says in one language, for one agreement."""

    statements: Statements
    shipped: Statements | None
    """What the template that comes with the program says, if it has the document."""

    wording: Wording


@dataclass(frozen=True, slots=True)
class PrintedClause:
    """A clause, as the receipt names it."""

    id: str
    heading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of the receipt."""

    demanded: Demanded
    applies: bool
    keys: tuple[str, ...]
    """What the parties have agreed on it."""

    clauses: Mapping[str, tuple[PrintedClause, ...]]
    """The clauses that print it, by language."""

    missing: Mapping[str, tuple[str, ...]]
    """The keys that no clause prints, by language; without those that lack none."""

    @property
    def answer(self) -> Answer:
        """What became of the item."""
        if not self.applies:
            return Answer.NOT_APPLICABLE
        if not self.keys:
            return Answer.NOT_AGREED
        return Answer.NOT_PRINTED if self.missing else Answer.PRINTED


class NotPrintedError(FindingsError):
    """Something is agreed that the law wants in writing, and the document omits it."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, data: str, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        files = dict.fromkeys(finding.place.file for finding in self.findings)
        FleksidocError.__init__(
            self,
            Message(
                no="Ingen dokumenter er laget av {data}: det som er avtalt, står ikke "
                "i {files}.",
                en="No document has been made of {data}: what is agreed is not in "
                "{files}.",
                facts={"data": data, "files": tuple(files)},
            ),
            hint=Message(
                no="Rett malen, og kjør kommandoen igjen.",
                en="Correct the template, and run the command again.",
            ),
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """Every item, and what is wrong with the template that omits some."""

    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()


def receipt(agreement: Agreement, texts: Mapping[str, DocumentText]) -> Receipt:
    """Return the receipt of a document; ``texts`` are what it says, by language."""
    readers = {code: _Reader(text) for code, text in texts.items()}
    entries = tuple(_entry(demanded, agreement, readers) for demanded in DEMANDED)
    return Receipt(entries, tuple(_findings(entries, readers)))


class _Reader:
    """Looks each key up in what one language says, once."""

    def __init__(self, text: DocumentText) -> None:
        self.text = text
        self._stated: dict[str, Stated] = {}

    def stated(self, key: str) -> Stated:
        """Return how the document states a key."""
        if key not in self._stated:
            self._stated[key] = self.text.statements.of(key, self.text.wording)
        return self._stated[key]

    def usually_stated(self, key: str) -> Stated:
        """Return how the shipped template states a key."""
        shipped = self.text.shipped
        return shipped.of(key, self.text.wording) if shipped else Stated()

    def printed(self, keys: Iterable[str]) -> tuple[PrintedClause, ...]:
        """Return the clauses that state some keys, in the order of the document."""
        stating = {clause for key in keys for clause in self.stated(key).clauses}
        clauses = self.text.statements.clauses
        return tuple(self.named(clause) for clause in clauses if clause in stating)

    def named(self, clause: ClauseText) -> PrintedClause:
        """Return a clause as the receipt names it."""
        return PrintedClause(clause.id, clause.heading(self.text.wording))

    def omits(self, key: str) -> bool:
        """Tell whether the document leaves out what the data has at a key.

        Where the shipped template has a clause because of a yes, it takes a clause of
        that name, or one that is there because of it too: a mention elsewhere is no
        agreement.
        """
        stated = self.stated(key)
        if stated.strength is not Strength.TESTED:
            return stated.strength is None
        usual = self.usually_stated(key)
        names = {clause.id for clause in usual.clauses}
        elsewhere = all(clause.id not in names for clause in stated.clauses)
        return usual.strength is Strength.GUARDED and elsewhere


def _entry(
    demanded: Demanded, agreement: Agreement, readers: Mapping[str, _Reader]
) -> Entry:
    applies = demanded.applies(agreement)
    keys = demanded.agreed(agreement) if applies else ()
    missing = {
        code: tuple(filter(reader.omits, keys)) for code, reader in readers.items()
    }
    return Entry(
        demanded=demanded,
        applies=applies,
        keys=keys,
        clauses={code: reader.printed(keys) for code, reader in readers.items()},
        missing={code: omitted for code, omitted in missing.items() if omitted},
    )


def _findings(
    entries: Iterable[Entry], readers: Mapping[str, _Reader]
) -> Iterator[Finding]:
    for entry in entries:
        for code, keys in entry.missing.items():
            yield _finding(entry.demanded, keys, readers[code])


def _finding(demanded: Demanded, keys: tuple[str, ...], reader: _Reader) -> Finding:
    stating = (reader.usually_stated(key).clauses for key in keys)
    usual = list(map(reader.named, dict.fromkeys(chain.from_iterable(stating))))
    own = {clause.id for clause in reader.text.statements.clauses}
    absent = [clause for clause in usual if clause.id not in own]
    silent = CLAUSE_SILENT if usual else SAID_NOWHERE
    return Finding(
        code="RCP001",
        severity=Severity.ERROR,
        place=WordPlace(file=reader.text.statements.file),
        message=(CLAUSE_MISSING if absent else silent).about(
            item=demanded.words,
            keys=keys,
            clauses=tuple(map(_named, absent or usual)),
        ),
        hint=NOT_PRINTED_HINT.about(keys=keys),
        citations=(demanded.cites,),
    )


def _named(clause: PrintedClause) -> Message:
    return CLAUSE.about(heading=clause.heading, id=clause.id)
