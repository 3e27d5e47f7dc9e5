"""The formats a data file can have: one module a format, found by its ``FORMAT``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from fleksidoc.sources.record import Record

Parse: TypeAlias = Callable[[bytes, str], Record]
"""A file's bytes and its name → what it says."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way of writing data: the suffixes that name it, and how it is read."""

    suffixes: tuple[str, ...]
    parse: Parse


@cache
def formats() -> Mapping[str, Format]:
    """Return every format, by suffix."""
    package = importlib.import_module(__name__.rpartition(".")[0])
    modules = (
        importlib.import_module(f"{package.__name__}.{found.name}")
        for found in pkgutil.iter_modules(package.__path__)
    )
    found = (getattr(module, "FORMAT", None) for module in modules)
    return {
        suffix: form
        for form in found
        if isinstance(form, Format)
        for suffix in form.suffixes
    }
