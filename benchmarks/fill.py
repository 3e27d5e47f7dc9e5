"""How long one more document takes: docxtpl and fleksidoc on the same template.

Both fill the same file with the same words, in turns, in one process; first the texts
are checked to be equal. Run it as ``python benchmarks/fill.py``.
"""

from __future__ import annotations

import datetime as dt
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it has none
from jinja2 import Environment, StrictUndefined

from fleksidoc.language import Field, Kind
from fleksidoc.template import Properties, Template, compile_template, open_draft

ROUNDS = 15
FILLS = 20
CLAUSES = 40
PROPERTIES = Properties(creator="Fjord AS", issued=dt.date(2026, 12, 1))
WORDS = (
    "Arbeidstaker arbeider hjemme {{ scope.days }} etter avtale med {{ employer }}. "
)
DATA: dict[str, Any] = {
    "employer": "Fjord & Fjell AS",
    "scope": {"days": "mandag og torsdag"},
    "things": ({"name": "bærbar PC", "owner": "Fjord AS"},) * 5,
    **{f"on{number}": number % 3 > 0 for number in range(CLAUSES)},
}


def write_template(path: Path) -> None:
    word = Document()
    word.add_heading("Avtale for {{ employer }}", 0)
    for number in range(CLAUSES):
        word.add_paragraph(f"{{%p if on{number} %}}")
        word.add_heading(f"Punkt {number}", 1)
        word.add_paragraph(WORDS * 3)
        word.add_paragraph(
            f"{{% if on{(number + 1) % CLAUSES} %}}Ja.{{% endif %}} Slutt."
        )
        word.add_paragraph("{%p endif %}")
    cells = [
        *("{%tr for thing in things %}", ""),
        *("{{ thing.name }}", "{{ thing.owner }}"),
        *("{%tr endfor %}", ""),
    ]
    grid = word.add_table(3, 2)
    for cell, text in zip((c for r in grid.rows for c in r.cells), cells, strict=True):
        cell.text = text
    word.save(str(path))


def by_docxtpl(path: Path) -> bytes:
    template = DocxTemplate(path)
    template.render(DATA, Environment(autoescape=True, undefined=StrictUndefined))
    finished = io.BytesIO()
    template.save(finished)
    return finished.getvalue()


def compiled(path: Path) -> Template:
    draft = open_draft(path, name=path.name, language="no", tag="nb-NO")
    return compile_template(draft, Field(kind=Kind.OPEN))


def texts(content: bytes) -> list[str]:
    word = Document(io.BytesIO(content))
    cells = (cell.text for table in word.tables for cell in table._cells)  # noqa: SLF001  far faster than row by row
    return [*(paragraph.text for paragraph in word.paragraphs), *cells]


def seconds(work: Callable[[], object], times: int = 1) -> float:
    begun = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begun) / times


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "avtale.docx"
        write_template(path)
        template = compiled(path)
        ours, theirs = template.fill({"no": DATA}, PROPERTIES).content, by_docxtpl(path)
        if texts(ours) != texts(theirs):
            sys.exit("the two do not print the same text")
        rounds = [
            (
                seconds(lambda: by_docxtpl(path)),
                seconds(lambda: compiled(path)),
                seconds(lambda: template.fill({"no": DATA}, PROPERTIES), FILLS),
            )
            for _ in range(ROUNDS)
        ]
    docxtpl, compiling, filling = map(statistics.median, zip(*rounds, strict=True))
    ratios = [peer / own for peer, _, own in rounds]
    print(f"docxtpl, one document      {docxtpl * 1000:8.2f} ms   {len(theirs)} bytes")
    print(f"fleksidoc, open + compile  {compiling * 1000:8.2f} ms   once a template")
    print(f"fleksidoc, one document    {filling * 1000:8.2f} ms   {len(ours)} bytes")
    print(
        f"one more document: {statistics.median(ratios):.0f} times faster "
        f"(from {min(ratios):.0f} to {max(ratios):.0f} in {ROUNDS} rounds); "
        f"the first: {docxtpl / (compiling + filling):.1f} times"
    )


if __name__ == "__main__":
    main()
