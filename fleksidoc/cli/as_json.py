"""What ``--json`` prints: for other programs, so always UTF-8, whatever the console."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import click


def print_json(facts: Mapping[str, object] | Sequence[object]) -> None:
    """Print facts as JSON, keys in the order they were given."""
    click.echo(json.dumps(facts, ensure_ascii=False, indent=2).encode())


def as_json_values(values: Mapping[str, object]) -> object:
    """Return the values of a data file as JSON has them: dates and decimals as text."""
    return json.loads(json.dumps(values, default=str))
