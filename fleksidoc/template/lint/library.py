"""Every rule there is, found because it stands in a file of ``rules/``; every fault."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Final

from fleksidoc.template import code_faults
from fleksidoc.template import faults as tag_faults
from fleksidoc.template.lint import rules as folder
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.notes import Fault
from fleksidoc.template.reading import formats

_MODULES: Final = (tag_faults, code_faults, formats)
"""Where faults stand that are no rule's."""


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules; each stands in a module of its own, as ``RULE``."""
    modules = (
        importlib.import_module(f"{folder.__name__}.{found.name}")
        for found in pkgutil.iter_modules(folder.__path__)
    )
    return tuple(module.RULE for module in modules)


def faults() -> tuple[Fault, ...]:
    """Return every way in which a template can be wrong, by code."""
    general = (one for module in _MODULES for one in vars(module).values())
    crafted = (fault for rule in rules() for fault in rule.faults)
    found = {one for one in (*general, *crafted) if isinstance(one, Fault)}
    return tuple(sorted(found, key=lambda fault: fault.code))
