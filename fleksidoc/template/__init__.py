"""Word files with tags become drafts, templates, and finished documents.

The one wall around jinja2 and docxtpl's dialect.
"""

from fleksidoc.template.compiling import compile_template
from fleksidoc.template.draft import Draft, SourceFile
from fleksidoc.template.filling import Filled, Template
from fleksidoc.template.library import Library
from fleksidoc.template.opening import open_draft
from fleksidoc.template.properties import Properties
from fleksidoc.template.shipped import shipped_templates

__all__ = [
    "Draft",
    "Filled",
    "Library",
    "Properties",
    "SourceFile",
    "Template",
    "compile_template",
    "open_draft",
    "shipped_templates",
]
