"""Every rule there is, found because it stands in a file of ``rules/``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from fleksidoc.template.lint import rules as folder
from fleksidoc.template.lint.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules; each stands in a module of its own, as ``RULE``."""
    modules = (
        importlib.import_module(f"{folder.__name__}.{found.name}")
        for found in pkgutil.iter_modules(folder.__path__)
    )
    return tuple(module.RULE for module in modules)
