"""fleksidoc: structured data and Word templates in, bilingual agreements out.

    the templates, once per set          the data, once per person
    Word files                           data.toml
      open, repair, tag  template/         read      sources/    file → Record
      compose languages  bilingual/        validate  agreement/  Record → Agreement
      compile            template/         check     law/        Agreement → findings
                                           localise  language/   Agreement → Wording
                     fill     template/    Template × Wording → DOCX
                     typeset  pdf/         DOCX → tagged, archival PDF
                     write    delivery/    names, whole-or-nothing files, manifest

Every command has a twin here with its name and arguments. They are imported when they
are first used, so that ``fleksidoc --help`` does not wait for them.
"""

from typing import TYPE_CHECKING

from fleksidoc.doors import opening

if TYPE_CHECKING:  # for editors and type checkers; at run time they are behind doors
    from fleksidoc.amending import amend
    from fleksidoc.checking import check, rules, schema
    from fleksidoc.comparing import compare
    from fleksidoc.covering import coverage
    from fleksidoc.dressing import dress
    from fleksidoc.exporting import export, fields, write_fields
    from fleksidoc.filling import fill
    from fleksidoc.linting import annotate, lint
    from fleksidoc.rendering import render
    from fleksidoc.verifying import verify

__all__ = [
    "amend",
    "annotate",
    "check",
    "compare",
    "coverage",
    "dress",
    "export",
    "fields",
    "fill",
    "lint",
    "render",
    "rules",
    "schema",
    "verify",
    "write_fields",
]

__getattr__ = opening(
    __name__,
    {
        "annotate": "fleksidoc.linting",
        "amend": "fleksidoc.amending",
        "check": "fleksidoc.checking",
        "compare": "fleksidoc.comparing",
        "coverage": "fleksidoc.covering",
        "dress": "fleksidoc.dressing",
        "export": "fleksidoc.exporting",
        "fields": "fleksidoc.exporting",
        "fill": "fleksidoc.filling",
        "lint": "fleksidoc.linting",
        "render": "fleksidoc.rendering",
        "rules": "fleksidoc.checking",
        "schema": "fleksidoc.checking",
        "verify": "fleksidoc.verifying",
        "write_fields": "fleksidoc.exporting",
    },
)
