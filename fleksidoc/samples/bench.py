"""A choice of values becomes a data record and an agreement, and is tried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, cast

from fleksidoc import law
from fleksidoc.agreement import Agreement, Part, Vocabulary, validate
from fleksidoc.agreement.reading.contract import form_of
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.findings import DataPlace, Finding, Severity
from fleksidoc.language import Language, Wording, localise
from fleksidoc.samples.keys import Key, Table
from fleksidoc.sources import Record
from fleksidoc.template.branches import Branch, Known

Choices: TypeAlias = Mapping[str, int]
"""Which of its options each key has; a table that is there has the first."""

ABSENT: Final = -1
THERE: Final = 0

Item: TypeAlias = tuple[str, Branch]
"""A branch, after the language of the template it stands in."""

Taken: TypeAlias = frozenset[Item]

_FILE: Final = "sample.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where samples are made and tried."""

    table: Table
    document: str
    languages: Sequence[Language]
    vocabulary: Vocabulary
    known: Mapping[Item, Known]
    """The branches of the document's template, in every language."""

    values: dict[tuple[str, int], Any] = field(default_factory=dict)
    judged: dict[frozenset[tuple[str, int]], list[Finding]] = field(
        default_factory=dict
    )

    def agreement(self, choices: Choices) -> Agreement:
        """Return the agreement, whether it is sound or not."""
        return cast("Agreement", self._part(self.table, choices))

    def wordings(self, choices: Choices) -> dict[str, Wording]:
        """Return what a document of the choices would print, by language."""
        agreement = self.agreement(choices)
        return {
            language.code: localise(agreement, language, self.languages)
            for language in self.languages
        }

    def takes(self, choices: Choices, item: Item) -> bool:
        """Tell whether a document of the choices would take a branch."""
        language = next(one for one in self.languages if one.code == item[0])
        wording = localise(self.agreement(choices), language, self.languages)
        return self.known[item].taken(wording)

    def taken(self, choices: Choices) -> Taken:
        """Return the branches that a document of the choices would take."""
        wordings = self.wordings(choices)
        return frozenset(
            item for item, known in self.known.items() if known.taken(wordings[item[0]])
        )

    def record(self, choices: Choices) -> Record:
        """Return the choices as a data file holds them."""
        return Record(
            file=_FILE,
            values={
                "document": self.document,
                "languages": [language.code for language in self.languages],
                **_raw(self.table, choices),
            },
            places={(): DataPlace(file=_FILE)},
            sha256="",
        )

    def errors(self, choices: Choices) -> list[Finding]:
        """Return what keeps the choices from being a sound and lawful agreement."""
        asked = frozenset(choices.items())
        if asked not in self.judged:
            self.judged[asked] = self._errors(choices)
        return self.judged[asked]

    def _errors(self, choices: Choices) -> list[Finding]:
        record = self.record(choices)
        codes = [language.code for language in self.languages]
        validated = validate(
            record, self.vocabulary, languages=codes, document=self.document
        )
        found = list(_errors(validated.findings))
        if validated.agreement and not found:
            found += _errors(law.check(validated.agreement, record))
        return found

    def _part(self, table: Table, choices: Choices) -> Part:
        """Return a table with its values, typed as reading would type them."""
        given = {
            name: self._value(key, option)
            for name, key in table.keys.items()
            if (option := _option(key, choices)) != ABSENT
        }
        below = {
            name: self._part(inner, choices)
            for name, inner in table.tables.items()
            if is_there(inner, choices)
        }
        return table.part(**given, **below)

    def _value(self, key: Key, option: int) -> object:
        known = (key.path, option)
        if known not in self.values:
            self.values[known] = self._read(key, key.options[option])
        return self.values[known]

    def _read(self, key: Key, raw: object) -> object:
        reader = Reader(
            record=Record(
                file=_FILE, values={}, places={(): DataPlace(file=_FILE)}, sha256=""
            ),
            vocabulary=self.vocabulary,
            printed=tuple(language.code for language in self.languages),
            contract={},
            phrases={},
            refused=frozenset(),
        )
        form = form_of(key.declared.type, *key.declared.marks)
        return form.read(raw, tuple(key.path.split(".")), reader)


def is_there(table: Table, choices: Choices) -> bool:
    """Tell whether a table is there."""
    return table.required or choices.get(table.path, ABSENT) == THERE


def _option(key: Key, choices: Choices) -> int:
    return choices.get(key.path, THERE if key.required else ABSENT)


def _raw(table: Table, choices: Choices) -> dict[str, object]:
    given: dict[str, object] = {
        name: key.options[option]
        for name, key in table.keys.items()
        if (option := _option(key, choices)) != ABSENT
    }
    below = {
        name: _raw(inner, choices)
        for name, inner in table.tables.items()
        if is_there(inner, choices)
    }
    return given | below


def _errors(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (one for one in findings if one.severity is Severity.ERROR)
