from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fleksidoc.language import Field, Kind, fields


def paths(table: Field, prefix: str = "") -> Iterator[tuple[str, Field]]:
    """Yield every field below a table with its dotted path."""
    for name, field in table.fields.items():
        yield prefix + name, field
        yield from paths(field, f"{prefix}{name}.")


@pytest.mark.parametrize(
    ("path", "kind", "required"),
    [
        ("issued", Kind.TEXT, True),
        ("reference", Kind.TEXT, False),
        ("employer", Kind.TABLE, True),
        ("employer.signatories", Kind.TABLES, True),
        ("employer.signatories.title", Kind.TEXT, False),
        ("scope", Kind.TABLE, False),
        ("scope.model", Kind.FIXED, True),
        ("scope.days", Kind.LISTING, False),
        ("scope.own_home", Kind.FLAG, False),
        ("hours.core", Kind.LISTING, False),
        ("hours.break_minutes", Kind.TEXT, False),
        ("hours.flexitime", Kind.FLAG, True),
        ("hours.percentage", Kind.TEXT, False),
        ("availability.channels", Kind.LISTING, False),
        ("duration.end", Kind.FIXED, True),
        ("duration.trial.measures", Kind.LISTING, False),
        ("languages", Kind.LISTING, True),
        ("prevailing_language", Kind.TEXT, False),
        ("custom", Kind.OPEN, False),
    ],
)
def test_a_field_is_what_the_contract_makes_it(
    path: str,
    kind: Kind,
    required: bool,  # noqa: FBT001  # a column of the table
) -> None:
    field = dict(paths(fields()))[path]

    assert (field.kind, field.required) == (kind, required)


def test_a_fixed_value_knows_its_neutral_words() -> None:
    known = dict(paths(fields()))

    assert known["scope.per"].words == {"week", "two-weeks", "month"}
    assert known["duration.end"].words == {"open"}


def test_what_steers_the_program_is_no_field() -> None:
    assert not {"document", "phrases", "accept"} & set(fields().fields)


def test_every_field_that_the_drafted_clauses_print_is_known(shared: Path) -> None:
    drafted = (shared / "clauses.md").read_text(encoding="utf-8")
    loops = re.findall(r"{%p for (\w+) in ([\w.]+) %}", drafted)
    known = dict(paths(fields()))

    printed = set(re.findall(r"{{ ([\w.]+) }}", drafted))

    assert printed
    for path in printed:
        name, _, rest = path.partition(".")
        lists = [over for looped, over in loops if looped == name] or [name]
        full = {".".join(filter(None, (start, rest))) for start in lists}
        assert full & set(known), path
