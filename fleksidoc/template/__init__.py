"""Word files with tags become drafts, templates, and finished documents.

The one wall around jinja2 and docxtpl's dialect.
"""

from fleksidoc.template.clauses import Clause, clauses
from fleksidoc.template.compiled.compiling import compile_template
from fleksidoc.template.compiled.filling import Filled, Template
from fleksidoc.template.compiled.properties import Properties
from fleksidoc.template.draft import Draft, SourceFile
from fleksidoc.template.library import Library
from fleksidoc.template.reading.opening import open_draft
from fleksidoc.template.shipped import shipped_templates
from fleksidoc.template.statements import (
    ClauseText,
    Stated,
    Statements,
    statements,
)
from fleksidoc.template.text import text
from fleksidoc.template.utterances import Strength

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
