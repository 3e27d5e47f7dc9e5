"""Whatever a template is compiled to can be kept, and is read back as it was."""

from __future__ import annotations

from dataclasses import is_dataclass
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.storage import dump, load
from fleksidoc.template.compiled import program, statements
from fleksidoc.template.compiled.needs import NEEDS
from fleksidoc.template.compiled.program import (
    Both,
    Choose,
    Filling,
    InLanguage,
    Number,
    Print,
    Repeat,
    Shell,
    Static,
    Title,
)
from fleksidoc.template.compiled.shapes import SHAPES
from fleksidoc.template.compiled.statements import (
    AnyItem,
    Branches,
    ClauseText,
    Numbered,
    Stated,
    Statement,
    Strength,
)
from fleksidoc.template.expression import expressions
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


def programs(
    below: st.SearchStrategy[program.Step],
) -> st.SearchStrategy[tuple[program.Step, ...]]:
    return st.lists(below, max_size=3).map(tuple)


NAMES = st.text("abcæø_", min_size=1, max_size=5)
PATHS = st.lists(NAMES, min_size=1, max_size=3).map(lambda names: Path(tuple(names)))
WORDS = st.builds(Words, st.text())
TRUTHS = st.builds(Truth, value=st.booleans())
PRINTED = PATHS | WORDS | st.builds(Default, PATHS, WORDS)
CONDITIONS = st.recursive(
    PATHS
    | TRUTHS
    | st.builds(Equals, PATHS, WORDS | TRUTHS | PATHS, st.booleans())
    | st.builds(OneOf, PATHS, st.lists(WORDS).map(tuple), st.booleans()),
    lambda below: (
        st.builds(Not, below)
        | st.builds(All, st.lists(below).map(tuple))
        | st.builds(Either, st.lists(below).map(tuple))
    ),
    max_leaves=6,
)
PLACES = st.builds(
    WordPlace,
    file=st.text(),
    words=st.text(),
    row=st.none() | st.integers(0, 9),
    span=st.none() | st.tuples(st.integers(), st.integers()),
)
STEPS = st.recursive(
    st.builds(Static, st.binary())
    | st.builds(Number)
    | st.builds(Print, PRINTED, PLACES),
    lambda below: st.one_of(
        st.builds(Choose, st.lists(st.tuples(CONDITIONS, programs(below))).map(tuple)),
        st.builds(
            Repeat, name=NAMES, over=PATHS, program=programs(below), place=PLACES
        ),
        st.builds(InLanguage, NAMES, programs(below)),
        st.builds(Both, programs(below), programs(below), st.binary()),
        st.builds(Shell, programs(below), st.sampled_from(sorted(NEEDS))),
        st.builds(Title, programs(below)),
    ),
    max_leaves=12,
)
WHEN = st.recursive(
    st.lists(CONDITIONS, max_size=3).map(tuple),
    lambda below: st.builds(AnyItem, NAMES, PATHS, below).map(lambda one: (one,)),
    max_leaves=3,
)
HEADINGS = st.recursive(
    st.lists(st.text() | PRINTED, max_size=3).map(tuple),
    lambda below: st.builds(
        Branches, st.lists(st.tuples(CONDITIONS, below), max_size=3).map(tuple)
    ).map(lambda one: (one,)),
    max_leaves=3,
)
REPAIRS = st.builds(
    Finding,
    code=st.text(),
    severity=st.sampled_from(Severity),
    place=PLACES,
    message=st.builds(Message, st.text(), st.text(), st.dictionaries(NAMES, NAMES)),
    hint=st.builds(Message, st.text(), st.text()),
    related=st.lists(PLACES, max_size=2).map(tuple),
)


@settings(deadline=None)
@given(
    STEPS
    | REPAIRS
    | st.builds(
        Statement,
        st.builds(ClauseText, NAMES, HEADINGS),
        st.sampled_from(Strength),
        WHEN,
    )
)
def test_every_kind_of_step_finding_and_statement_comes_back(value: object) -> None:
    assert load(dump(value, SHAPES), SHAPES) == value


@pytest.mark.parametrize("module", [program, statements, expressions])
def test_there_is_no_kind_that_could_not_be_kept(module: ModuleType) -> None:
    own = {
        value
        for value in vars(module).values()
        if is_dataclass(value) and value.__module__ == module.__name__
    }

    # What there is only while a document is filled or asked about.
    assert own - set(SHAPES) <= {Filling, Numbered, Stated}
