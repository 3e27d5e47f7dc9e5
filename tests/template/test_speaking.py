from __future__ import annotations

from pathlib import Path
from typing import Any

from fleksidoc.template.speaking import Fact, SpokenClause, speech
from tests.template.word_files import cell, h, opened, p, row, table, write


def test_a_document_says_what_its_conditions_and_loops_let_it(tmp_path: Path) -> None:
    tabbed = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
    draft = opened(
        write(
            tmp_path,
            p("Avtale for {{ name }}", style="Tittel"),
            table(row("Navn", "{{ name }}"), row(cell("Dager"), cell("én", "", "to"))),
            "{%p if scope %}",
            h("Omfang {# clause: scope #}"),
            "Med {% if days %}dager{% else %}uten{% endif %}.",
            "{%p else %}",
            h("Uten {# clause: none #}"),
            "Aldri.",
            "{%p endif %}",
            h("Utstyr {# clause: equipment #}"),
            "{%p for item in items %}",
            "{{ item.name }}, {{ missing }}eies",
            "{%p endfor %}",
            "",
            tabbed,
            p("Underskrifter {# part: signatures #}"),
            table(row("{{ name }}", ""), columns=2),
        )
    )
    words: dict[str, Any] = {
        "name": "Kari",
        "scope": True,
        "days": True,
        "items": ({"name": "PC"}, {"name": "skjerm"}),
    }

    said = speech(draft, words)

    assert said.title == "Avtale for Kari"
    assert said.facts == (
        Fact("Navn", "Kari", frozenset({"name"})),
        Fact("Dager", "én\nto", frozenset()),
    )
    assert said.clauses == (
        SpokenClause("scope", "Omfang", ("Med dager.",)),
        SpokenClause("equipment", "Utstyr", ("PC, eies", "skjerm, eies", "a b c")),
    )
    assert said.signatures == ("Underskrifter", "Kari")


def test_a_document_without_clauses_says_nothing_that_could_be_compared(
    tmp_path: Path,
) -> None:
    said = speech(opened(write(tmp_path, "Bare tekst")), {})

    assert (said.title, said.facts, said.clauses) == ("", (), ())
