"""Fills with docxtpl, or with what calls itself docxtpl, on command.

A command is one line of JSON; the answer to it, the nanoseconds that the work took.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import time
from pathlib import Path

from docxtpl import DocxTemplate  # type: ignore[import-untyped]

template, data = Path(sys.argv[1]), Path(sys.argv[2])
people = json.loads(data.read_text("utf-8"))


def fill(person: dict[str, object]) -> bytes:
    document = DocxTemplate(template)
    document.render(person, autoescape=True)
    finished = io.BytesIO()
    document.save(finished)
    return finished.getvalue()


for line in sys.stdin:
    command = json.loads(line)
    folder = command["folder"] and Path(command["folder"])
    gc.collect()
    begun = time.perf_counter_ns()
    for number in range(command["count"]):
        content = fill(people[number % len(people)])
        if folder:
            (folder / f"{number}.docx").write_bytes(content)
    print(time.perf_counter_ns() - begun, flush=True)
