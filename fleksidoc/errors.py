"""What stops us: a message in both languages, a hint and an exit code.

The classes stand in the room that raises them, one class a situation. This module
holds what they share.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What the shell is told. The numbers are a promise to scheduled jobs."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE_INPUT = 3
    TEMPLATE = 4
    CANNOT_WRITE = 5
    BUG = 70


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to the user in both languages, and the facts that fill it.

    ``{name}`` in the texts stands for the fact of that name. Facts stay typed (a date,
    a duration, a list of weekdays): ``language.say`` makes them finished words in the
    language of the reader.
    """

    no: str
    en: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def about(self, **facts: object) -> Message:
        """Return the same sentence, with these facts to fill it."""
        return replace(self, facts={**self.facts, **facts})


class FleksidocError(Exception):
    """We cannot go on. A subclass is a situation: it takes facts, writes the message.

    ``str(error)`` is the English sentence with the facts as Python prints them, for
    the log; people are shown ``message`` and ``hint`` through ``language.say``.
    """

    exit_code: ClassVar[ExitCode]

    def __init__(self, message: Message, *, hint: Message) -> None:
        super().__init__(message.en.format(**message.facts))
        self.message = message
        self.hint = hint
