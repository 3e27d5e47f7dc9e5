"""The form of a table of the contract: its keys, and what stands under each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.reading.form import Form, JsonSchema
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.situations.shape import (
    EMPTY_TEXT,
    KEY_OF_ANOTHER_TABLE,
    MISSING,
    UNKNOWN_KEY,
)
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.shown import shortened
from fleksidoc.errors import Message
from fleksidoc.sources import Way, dotted


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a table: how its value is written, and what it is for."""

    form: Form
    required: bool
    withheld: bool
    """Checked, and left behind."""

    meaning: Message


@dataclass(frozen=True, kw_only=True)
class TableForm(Form):
    """A table whose keys are known."""

    part: type[Part]
    keys: Mapping[str, Key]

    def read(self, written: object, way: Way, reader: Reader) -> Part | None:
        """Return the table; None if a required key has no value."""
        if not isinstance(written, dict):
            self.report_wrong_kind(written, way, reader)
            return None
        for name in written:
            if name not in self.keys and (*way, name) not in reader.refused:
                self._report_unknown(name, way, reader)
        values = {
            name: value
            for name, key in self.keys.items()
            if (value := _value(name, key, written, way, reader)) is not None
            and not key.withheld
        }
        complete = all(
            name in values for name, key in self.keys.items() if key.required
        )
        return self.part(**values) if complete else None

    def _report_unknown(self, name: str, way: Way, reader: Reader) -> None:
        near = nearest(name, self.keys)
        belongs = reader.contract.get(name, ())
        situation = UNKNOWN_KEY if near or not belongs else KEY_OF_ANOTHER_TABLE
        reader.find(
            (*way, name),
            situation,
            key=shortened(name),
            valid=tuple(self.keys),
            belongs=tuple(dotted(one) for one in belongs),
            nearest=near,
        )

    def parts(self) -> Iterable[Form]:
        """Return the forms of the keys."""
        return [key.form for key in self.keys.values()]

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of the table; each description is a ``Message``."""
        return {
            "type": "object",
            "properties": {
                name: {
                    "description": key.meaning,
                    **key.form.reference(vocabulary),
                }
                for name, key in self.keys.items()
            },
            "required": [name for name, key in self.keys.items() if key.required],
            "additionalProperties": False,
        }


def _value(
    name: str, key: Key, table: Mapping[str, object], way: Way, reader: Reader
) -> object | None:
    """Return what stands under a key; report it missing where it is required."""
    here = (*way, name)
    if name not in table:
        if key.required:
            report_missing(here, key.form, reader)
        return None
    if key.form.is_empty(table[name]):
        if key.required:
            reader.find(here, EMPTY_TEXT, expected=key.form.expected)
        return None
    value = key.form.take(table[name], here, reader)
    if value is not None:
        reader.values[here] = value
    return value


def report_missing(way: Way, form: Form, reader: Reader) -> None:
    """Report that a key is missing, and show how it is written."""
    reader.find(
        way,
        MISSING,
        key=dotted(way),
        expected=form.expected,
        example=written_under(way, form),
    )


def written_under(way: Way, form: Form) -> Message:
    """Return how a key is written with a value, in TOML."""
    *_, name = way
    written = "[{key}]" if isinstance(form, TableForm) else "{name} = {value}"
    facts = {"key": dotted(way), "name": name, "value": form.example}
    return Message(written, written, facts)
