"""What ``--json`` prints: for other programs, so always UTF-8, whatever the console."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import click


def print_json(facts: Mapping[str, object] | Sequence[object]) -> None:
    """Print facts as JSON, keys in the order they were given."""
    click.echo(json.dumps(facts, ensure_ascii=False, indent=2).encode())
