"""A form: how one type of value is written in the file."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import WRONG_KIND
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.shown import shown
from fleksidoc.errors import Message
from fleksidoc.sources import Way

JsonSchema: TypeAlias = Mapping[str, object]

WRONG = Refusal(WRONG_KIND)
"""What is written is of another kind altogether, as a list for a date."""


@dataclass(frozen=True, kw_only=True)
class Form(ABC):
    """How one type of value is written, for people, for the reader and for editors."""

    expected: Message
    """What should stand there: «a date»."""

    example: str | Message
    """How it is written, in TOML."""

    name: str = ""
    """Of a form that many keys share: the schema defines it once."""

    @abstractmethod
    def read(self, written: object, way: Way, reader: Reader) -> object | None:
        """Return the typed value; report and return None if there is none."""

    def take(self, written: object, way: Way, reader: Reader) -> object | None:
        """Read what stands at ``way``, unless its text has been refused already."""
        return None if way in reader.refused else self.read(written, way, reader)

    @abstractmethod
    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the JSON Schema of what may be written."""

    def reference(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema, by name where it is defined once for all."""
        if self.name:
            return {"$ref": f"#/$defs/{self.name}"}
        return self.schema(vocabulary)

    def parts(self) -> Iterable[Form]:
        """Return the forms that this one is made of."""
        return ()

    def is_empty(self, written: object) -> bool:  # noqa: ARG002  # most forms have none
        """Tell whether what is written says nothing, so that the key is absent."""
        return False

    def report_wrong_kind(self, written: object, way: Way, reader: Reader) -> None:
        """Report that something else than this form stands there."""
        reader.find(
            way,
            WRONG_KIND,
            expected=self.expected,
            found=shown(written),
            example=self.example,
        )


@dataclass(frozen=True, kw_only=True)
class Scalar(Form):
    """A value that is written as one TOML value, and whose reading is worth showing."""

    interpret: Callable[[object, Vocabulary], object]
    """Gives the typed value, or a refusal: ``WRONG`` when of another kind."""

    pattern: Callable[[Vocabulary], JsonSchema]

    def read(self, written: object, way: Way, reader: Reader) -> object | None:
        """Return the typed value, and note how it was read."""
        value = self.interpret(written, reader.vocabulary)
        if value is WRONG:
            self.report_wrong_kind(written, way, reader)
        elif isinstance(value, Refusal):
            reader.refuse(way, value)
        else:
            reader.note(way, written, value)
            return value
        return None

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of the TOML values that can be interpreted."""
        return self.pattern(vocabulary)
