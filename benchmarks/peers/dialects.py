"""How each engine wants fields, conditions and rows written in a Word file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from benchmarks.peers.content import Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    name: str
    field: str
    opening: str
    """What stands in the paragraph before what a condition governs."""

    closing: str
    rows: tuple[str, ...]
    """What the first cell of each row of a loop holds; ``row`` is the row of fields."""

    item: str
    before: str = ""
    """What goes before the first field of a repeated row."""

    after: str = ""
    """What goes after the last field of a repeated row."""


JINJA: Final = Dialect(
    name="jinja",
    field="{{{{ {name} }}}}",
    opening="{{%p if {name} %}}",
    closing="{{%p endif %}}",
    rows=("{{%tr for item in {list} %}}", "row", "{{%tr endfor %}}"),
    item="{{{{ item.{name} }}}}",
)
SECTIONS: Final = Dialect(
    name="sections",
    field="{{{name}}}",
    opening="{{#{name}}}",
    closing="{{/{name}}}",
    rows=("row",),
    item="{{{name}}}",
    before="{{#{list}}}",
    after="{{/{list}}}",
)
COMMANDS: Final = Dialect(
    name="commands",
    field="{{INS {name}}}",
    opening="{{IF {name}}}",
    closing="{{END-IF}}",
    rows=("{{FOR item IN {list}}}", "row", "{{END-FOR item}}"),
    item="{{INS $item.{name}}}",
)
CARBONE: Final = Dialect(
    name="carbone",
    field="{{d.{name}}}",
    opening="{{d.{name}:ifEQ(true):showBegin}}",
    closing="{{d.{name}:showEnd}}",
    rows=("row", "next"),
    item="{{d.{list}[{index}].{name}}}",
)
DIALECTS: Final = (JINJA, SECTIONS, COMMANDS, CARBONE)


def table_rows(table: Rows, dialect: Dialect) -> Iterator[list[str]]:
    """Yield the cells of the rows that make one row for each item."""
    names = [name for _, name in table.columns]
    for written in dialect.rows:
        if written not in {"row", "next"}:
            yield [written.format(list=table.list_name), *[""] * (len(names) - 1)]
            continue
        index = {"row": "i", "next": "i+1"}[written]
        cells = [
            dialect.item.format(list=table.list_name, name=name, index=index)
            for name in names
        ]
        cells[0] = dialect.before.format(list=table.list_name) + cells[0]
        cells[-1] += dialect.after.format(list=table.list_name)
        yield cells
