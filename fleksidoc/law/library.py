"""Every rule there is, found because it stands in a file of this folder."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType

from fleksidoc.law.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Return every legal rule there is, by code. There is no list to add to.

    Raises:
        ValueError: Two rules have the same code.
    """
    found = sorted(_defined(), key=lambda rule: rule.provision.code)
    return tuple(_each_its_own_code(found))


@cache
def by_code() -> MappingProxyType[str, Rule]:
    """Return every rule under its code."""
    return MappingProxyType({rule.provision.code: rule for rule in rules()})


def _each_its_own_code(found: list[Rule]) -> list[Rule]:
    codes = [rule.provision.code for rule in found]
    doubled = sorted({code for code in codes if codes.count(code) > 1})
    if doubled:
        message = f"two rules have the code {', '.join(doubled)}"
        raise ValueError(message)
    return found


def _defined() -> Iterator[Rule]:
    for module in _sections():
        for value in vars(module).values():
            if isinstance(value, Rule) and value.breaches.__module__ == module.__name__:
                yield value


def _sections() -> Iterator[ModuleType]:
    folder = str(Path(__file__).parent)
    for found in pkgutil.walk_packages([folder], prefix=f"{__package__}."):
        yield importlib.import_module(found.name)
