"""Namesakes get different files, and each person always the same ones.

A person's files carry the name alone as long as nobody else wants it. Otherwise they
carry the employee number as well or, where the data has none, a fingerprint. Whoever
has a name in the folder keeps it; of two new namesakes in one run neither gets the
name alone, so the order of the data files does not matter.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from fleksidoc.delivery.errors import SameFilesError
from fleksidoc.delivery.names import file_stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The employee a document is about, as far as files must tell people apart."""

    name: str
    employer: str
    """The employer's organisation number."""

    number: str = ""
    email: str = ""
    data_file: str
    """The data file's name, without its folder."""

    @property
    def identity(self) -> str:
        """A digest that is equal for the same person only.

        With an employee number, employer and number say who it is. Without, name,
        e-mail and the data file's name must: rather one file too many than one
        person's agreement in the place of another's.
        """
        known = (
            (self.employer, self.number)
            if self.number
            else (self.employer, self.name, self.email, self.data_file)
        )
        return sha256("\n".join(known).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A document that needs a name for its files."""

    person: Person
    document: str
    languages: tuple[str, ...]
    dated: dt.date | None = None
    """Tells documents apart of which an employee can have several."""

    @property
    def kind(self) -> str:
        """What the name of the files says of the document."""
        return f"{self.document}-{self.dated}" if self.dated else self.document

    @property
    def stems(self) -> tuple[str, ...]:
        """The names it may get, the best first; the last is nobody else's."""
        distinctions = ("", self.person.number, self.person.identity[:8])
        return tuple(
            dict.fromkeys(
                file_stem(
                    self.person.name,
                    self.kind,
                    self.languages,
                    distinction=distinction,
                )
                for distinction in distinctions
            )
        )


def stems(claims: Sequence[Claim], owner: Callable[[str], str | None]) -> list[str]:
    """Return the name of each claim's files; ``owner`` tells whose a name is already.

    Raises:
        SameFilesError: two documents of one run would be the same files.
    """
    wanted = Counter(
        stem for person in _by_identity(claims).values() for stem in person
    )
    chosen = [_choose(claim, wanted, owner) for claim in claims]
    for stem, times in Counter(chosen).items():
        if times > 1:
            pairs = zip(claims, chosen, strict=True)
            raise SameFilesError(
                stem, [claim.person.data_file for claim, name in pairs if name == stem]
            )
    return chosen


def _by_identity(claims: Sequence[Claim]) -> dict[str, set[str]]:
    wanted: dict[str, set[str]] = {}
    for claim in claims:
        wanted.setdefault(claim.person.identity, set()).update(claim.stems)
    return wanted


def _choose(
    claim: Claim, wanted: Counter[str], owner: Callable[[str], str | None]
) -> str:
    owners = {stem: owner(stem) for stem in claim.stems}
    identity = claim.person.identity
    own = [stem for stem in claim.stems if owners[stem] == identity]
    free = [stem for stem in claim.stems if owners[stem] is None and wanted[stem] == 1]
    return (own + free + [claim.stems[-1]])[0]
