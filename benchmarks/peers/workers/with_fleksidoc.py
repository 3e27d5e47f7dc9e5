"""Fills with fleksidoc on command, as ``with_docxtpl`` does with docxtpl."""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path

from fleksidoc.template import Properties, compile_template, open_draft
from fleksidoc.template.data import as_wording, fields_of

template, data = Path(sys.argv[1]), Path(sys.argv[2])
people = json.loads(data.read_text("utf-8"))
compiled = compile_template(
    open_draft(template, name=template.name, language="", tag=""),
    fields_of(people[0]),
)
nobody = Properties(creator="", issued=None)


def fill(person: dict[str, object]) -> bytes:
    return compiled.fill({"": as_wording(person)}, nobody).content


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
