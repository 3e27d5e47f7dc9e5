"""Word files with tags become drafts, templates, and finished documents.

The one wall around jinja2 and docxtpl's dialect. What fills a template that is compiled
already is here at once; what makes one is fetched when it is asked for.
"""

from typing import TYPE_CHECKING

from fleksidoc.doors import opening
from fleksidoc.template.compiled.filling import Filled, Template
from fleksidoc.template.compiled.properties import Properties
from fleksidoc.template.compiled.statements import (
    ClauseText,
    Stated,
    Statements,
    Strength,
)
from fleksidoc.template.library import Library
from fleksidoc.template.shipped import shipped_templates
from fleksidoc.template.source import SourceFile

if TYPE_CHECKING:
    from fleksidoc.template.clause import Clause, clauses
    from fleksidoc.template.compiled.compiling import compile_template
    from fleksidoc.template.draft import Draft
    from fleksidoc.template.plain_text import text
    from fleksidoc.template.reading.opening import open_draft
    from fleksidoc.template.stating import statements

__all__ = [
    "Clause",
    "ClauseText",
    "Draft",
    "Filled",
    "Library",
    "Properties",
    "SourceFile",
    "Stated",
    "Statements",
    "Strength",
    "Template",
    "clauses",
    "compile_template",
    "open_draft",
    "shipped_templates",
    "statements",
    "text",
]

__getattr__ = opening(
    __name__,
    {
        "Clause": "fleksidoc.template.clause",
        "Draft": "fleksidoc.template.draft",
        "clauses": "fleksidoc.template.clause",
        "compile_template": "fleksidoc.template.compiled.compiling",
        "open_draft": "fleksidoc.template.reading.opening",
        "statements": "fleksidoc.template.stating",
        "text": "fleksidoc.template.plain_text",
    },
)
