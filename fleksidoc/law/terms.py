"""The terms of an agreement that answer what the law demands in writing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fleksidoc.agreement import Agreement, Part, Workplace
from fleksidoc.agreement.values import Position
from fleksidoc.errors import Message
from fleksidoc.findings import Citation
from fleksidoc.law.reach import always


@dataclass(frozen=True, slots=True)
class Term:
    """A key of the data that answers an item."""

    key: str
    """Dotted; through a list, as ``equipment.items.owner``, it is each item's."""

    agreed_where: Callable[[Agreement], bool] = always
    """Where the key is a term at all; elsewhere validation has said it is not."""

    even_no: bool = False
    """Whether a no is agreed too; otherwise only a yes is."""

    def is_agreed(self, agreement: Agreement) -> bool:
        """Tell whether the data has the term."""
        return self.agreed_where(agreement) and any(
            self.even_no or value is not False
            for value in _values(agreement, self.key.split("."))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Demanded:
    """One thing that the law wants to see in writing."""

    name: str
    """For programs and for ever, as ``extent``."""

    words: Message
    """What it is, as ``omfanget av hjemmearbeidet``."""

    cites: Citation
    terms: tuple[Term, ...]
    applies: Callable[[Agreement], bool] = always

    def agreed(self, agreement: Agreement) -> tuple[str, ...]:
        """Return the keys of what the parties have agreed on it."""
        return tuple(term.key for term in self.terms if term.is_agreed(agreement))


def _values(value: object, keys: list[str]) -> Iterator[object]:
    """Yield what is given at the end of a way, for each item of the lists on it."""
    if isinstance(value, tuple) and keys:
        for item in value:
            yield from _values(item, keys)
    elif isinstance(value, Part) and keys:
        yield from _values(getattr(value, keys[0]), keys[1:])
    elif value is not None:
        yield value


def home_office(agreement: Agreement) -> bool:
    """Tell whether there is a home office."""
    return agreement.scope is not None


def own_hours(agreement: Agreement) -> bool:
    """Tell whether the hours are agreed here, and not as the contract has them."""
    return not agreement.hours.as_contract


def ordinary_post(agreement: Agreement) -> bool:
    """Tell whether chapter 10 applies to the post."""
    return agreement.employee.position is Position.ORDINARY


def can_be_ended(agreement: Agreement) -> bool:
    """Tell whether something in the arrangement can be ended at notice."""
    scope = agreement.scope
    at_home = scope is not None and scope.permanent_workplace is Workplace.HOME
    return agreement.hours.flexitime or not at_home


def has_notice(agreement: Agreement) -> bool:
    """Tell whether a period of notice is agreed."""
    terms = agreement.termination
    given = terms and (terms.notice_employer or terms.notice_employee)
    return given is not None and can_be_ended(agreement)


def two_arrangements(agreement: Agreement) -> bool:
    """Tell whether there is both home office and flexitime."""
    return home_office(agreement) and agreement.hours.flexitime


def breaks_counted(agreement: Agreement) -> bool:
    """Tell whether the length of the breaks is agreed."""
    return agreement.hours.break_minutes is not None


def special_hours(agreement: Agreement) -> bool:
    """Tell whether the hours are arranged under section 10-2."""
    hours = agreement.hours
    flexible = hours.flexitime and ordinary_post(agreement)
    return flexible or reduced(agreement)


def reduced(agreement: Agreement) -> bool:
    """Tell whether the hours are reduced under section 10-2 fourth paragraph."""
    return agreement.hours.reduced_right is True


def averaged(agreement: Agreement) -> bool:
    """Tell whether the hours are averaged."""
    return agreement.hours.averaging is not None and ordinary_post(agreement)


def in_the_evening(agreement: Agreement) -> bool:
    """Tell whether the employee may work in the evening."""
    return agreement.hours.evening_initiative is True and ordinary_post(agreement)


def deducted(agreement: Agreement) -> bool:
    """Tell whether minus hours may be deducted from pay."""
    account = agreement.hours.account
    return account is not None and account.deduct_minus_from_pay is True
