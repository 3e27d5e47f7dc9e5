"""The shapes that a compiled template is made of, and what its clauses say."""

from __future__ import annotations

from typing import Final

from fleksidoc.errors import Message
from fleksidoc.findings import Citation, DataPlace, Finding, Severity, WordPlace
from fleksidoc.storage import Shapes
from fleksidoc.template.compiled.archive import Member
from fleksidoc.template.compiled.filling import Template
from fleksidoc.template.compiled.program import (
    Both,
    Choose,
    InLanguage,
    Number,
    Print,
    PrintTitle,
    Recount,
    Repeat,
    Shell,
    Static,
    Title,
)
from fleksidoc.template.compiled.statements import (
    AnyItem,
    Branches,
    ClauseText,
    Statement,
    Statements,
    Strength,
)
from fleksidoc.template.expression.expressions import (
    All,
    Default,
    Either,
    Equals,
    Not,
    OneOf,
    Path,
    Truth,
    Words,
)
from fleksidoc.template.numbering.counting import Level, ListDefinition
from fleksidoc.template.numbering.recounted import Caption, Reference, Shows
from fleksidoc.template.source import BaseFile, SourceFile

_STEPS: Final = (
    *(Both, Choose, InLanguage, Number, Print, PrintTitle, Recount, Repeat, Shell),
    *(Static, Title),
)
_EXPRESSIONS: Final = (*(All, Default, Either, Equals, Not, OneOf, Path, Truth, Words),)
_FINDINGS: Final = (Citation, DataPlace, Finding, Message, Severity, WordPlace)
_STATEMENTS: Final = (
    *(AnyItem, Branches, ClauseText, Statement, Statements, Strength),
)

_NUMBERS: Final = (Caption, Level, ListDefinition, Reference, Shows)

SHAPES: Final[Shapes] = (
    *(Template, Member, SourceFile, BaseFile),
    *_STEPS,
    *_EXPRESSIONS,
    *_FINDINGS,
    *_STATEMENTS,
    *_NUMBERS,
)
