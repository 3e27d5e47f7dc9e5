"""What a template cannot print is told without data, with the dash that wants it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import etree
from lxml.etree import _Element as Element

import fleksidoc
from fleksidoc import linting
from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.language import fields, say
from fleksidoc.law.demanded import DEMANDED
from fleksidoc.omissions import omissions
from fleksidoc.template import Draft, open_draft, shipped_templates, statements
from fleksidoc.template.draft import tag
from tests.clauses import W, changed, without
from tests.template.word_files import h, opened, write

Change: TypeAlias = Callable[[Draft, str], Draft]

DASHES = {
    "scope": "første",
    "working-hours": "andre",
    "availability": "tredje",
    "duration": "fjerde",
    "ending": "femte",
    "trial": "sjette",
    "equipment": "sjuende",
    "confidentiality": "åttende",
}
"""The clause that prints the most of what each dash of section 2 wants."""

OF_THE_ACT = {
    "working-hours": "14-6 første ledd bokstav j",
    "breaks": "14-6 første ledd bokstav k",
    "reduced-hours": "14-6 første ledd bokstav l",
    "duration": "14-8",
    "averaging": "10-5",
    "evening-work": "10-11 tredje ledd",
    "pay-deduction": "14-15 tredje ledd bokstav c",
}


@cache
def shipped(language: str = "no") -> Draft:
    file = shipped_templates() / language / "agreement.docx"
    return open_draft(file, name=f"{language}/agreement.docx", language="no", tag="")


def omitted(draft: Draft) -> list[Finding]:
    return list(omissions(draft, fields(), statements(shipped())))


def told(found: list[Finding]) -> list[str]:
    """The provisions, as a lawyer reads them."""
    return [one.citations[0].no.replace("\u00a0", " ") for one in found]


def clause(draft: Draft, name: str) -> Element:
    body = draft.trees["word/document.xml"]
    return next(one for one in body.iter(tag("clause")) if one.get("id") == name)


def copied(draft: Draft) -> Draft:
    trees = {part: copy.deepcopy(tree) for part, tree in draft.trees.items()}
    return Draft(
        sources=draft.sources,
        trees=trees,
        members=draft.members,
        places=draft.places,
        said=draft.said,
    )


def deleted(draft: Draft, name: str) -> Draft:
    gone = clause(draft, name)
    around = gone.getparent()
    assert around is not None
    around.remove(gone)
    return draft


def emptied(draft: Draft, name: str) -> Draft:
    """Only the heading is left."""
    del clause(draft, name)[1:]
    return draft


def conditioned(draft: Draft, name: str, test: str) -> Draft:
    """Everything below the heading under a condition."""
    heading, *rest = clause(draft, name)
    choice = etree.SubElement(clause(draft, name), tag("choice"), where="0")
    when = etree.SubElement(choice, tag("when"), test=test, where="0")
    when.extend(rest)
    heading.addnext(choice)
    return draft


def impossible(draft: Draft, name: str) -> Draft:
    return conditioned(draft, name, "false")


def contradicted(draft: Draft, name: str) -> Draft:
    """A condition that holds by itself, but not beside those that are there."""
    never = "not employer.name or (not scope and scope.model == 'fixed')"
    return conditioned(draft, name, never)


def hidden(draft: Draft, name: str) -> Draft:
    for run in clause(draft, name).iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        if properties is None:
            properties = etree.Element(f"{W}rPr")
            run.insert(0, properties)
        etree.SubElement(properties, f"{W}vanish")
    return draft


def hidden_by_style(draft: Draft, name: str) -> Draft:
    styles = draft.trees["word/styles.xml"]
    for identity, based, hides in (("Top", "", True), ("Secret", "Top", False)):
        style = etree.SubElement(styles, f"{W}style", {f"{W}styleId": identity})
        etree.SubElement(style, f"{W}basedOn", {f"{W}val": based})
        if hides:
            etree.SubElement(etree.SubElement(style, f"{W}rPr"), f"{W}vanish")
    for paragraph in clause(draft, name).iter(f"{W}p"):
        for old in paragraph.findall(f"{W}pPr"):
            paragraph.remove(old)
        properties = etree.Element(f"{W}pPr")
        etree.SubElement(properties, f"{W}pStyle", {f"{W}val": "Secret"})
        paragraph.insert(0, properties)
    return draft


@pytest.mark.parametrize("language", ["no", "en"])
def test_the_shipped_templates_can_print_all_that_the_law_wants(language: str) -> None:
    assert omitted(shipped(language)) == []


@pytest.mark.parametrize(
    "change",
    [deleted, emptied, impossible, contradicted, hidden, hidden_by_style],
    ids=lambda change: change.__name__,
)
@pytest.mark.parametrize(("name", "dash"), DASHES.items())
def test_what_a_dash_of_section_2_wants_and_no_data_prints_is_an_error(
    change: Change, name: str, dash: str
) -> None:
    found = omitted(change(copied(shipped()), name))

    errors = [one for one in found if one.severity is Severity.ERROR]
    assert told(errors) == [
        f"hjemmekontorforskriften § 2 første ledd {dash} strekpunkt"
    ]
    assert errors[0].code == "RCP002"


@pytest.mark.parametrize("change", [deleted, hidden], ids=lambda one: one.__name__)
@pytest.mark.parametrize(("name", "section"), OF_THE_ACT.items())
def test_what_the_act_wants_and_no_data_prints_is_a_warning(
    change: Change, name: str, section: str
) -> None:
    found = omitted(change(copied(shipped()), name))

    warnings = [one for one in found if one.severity is Severity.WARNING]
    assert f"arbeidsmiljøloven § {section}" in told(warnings)
    assert {one.code for one in warnings} == {"RCP003"}


def test_every_item_is_asked_for() -> None:
    asked = {one for name in {*DASHES, *OF_THE_ACT} for one in _provisions(name)}

    assert asked == {one.cites.no.replace("\u00a0", " ") for one in DEMANDED}


@cache
def _provisions(name: str) -> tuple[str, ...]:
    return tuple(told(omitted(deleted(copied(shipped()), name))))


def test_the_keys_are_named_at_the_clause_that_is_still_there() -> None:
    (found,) = omitted(emptied(copied(shipped()), "equipment"))

    assert isinstance(found.place, WordPlace)
    assert found.place.words == "Utstyr {# clause: equipment #}"
    assert say(found.message, "no") == (
        "Malen kan ikke skrive ut alt loven vil ha skriftlig om eiendomsrett, drift og "
        "vedlikehold av utstyr: ingen klausul kan skrive ut equipment.items, "
        "equipment.items.owner, equipment.operation, equipment.maintenance."
    )


def test_without_the_clause_the_file_is_named() -> None:
    (found,) = omitted(deleted(copied(shipped()), "equipment"))

    assert found.place == WordPlace(file="no/agreement.docx")


def test_a_single_value_that_is_left_out_is_named(tmp_path: Path) -> None:
    own = changed(
        tmp_path / "own",
        lambda text: text.replace(b"{{ equipment.maintenance }}", b"NN"),
        ["no"],
    )

    (linted,) = fleksidoc.lint(own / "no" / "agreement.docx")

    (found,) = linted.findings
    assert found.message.facts["keys"] == ("equipment.maintenance",)


def test_a_clause_by_another_name_does_as_well(tmp_path: Path) -> None:
    own = changed(
        tmp_path / "own", lambda text: text.replace(b"clause: eq", b"clause: our-eq")
    )
    draft = open_draft(
        own / "no" / "agreement.docx", name="x", language="no", tag="nb-NO"
    )

    assert omitted(draft) == []


def test_a_mention_of_evening_work_elsewhere_is_no_agreement_on_it(
    tmp_path: Path,
) -> None:
    own = without(tmp_path / "own", "evening-work", languages=["no"])
    draft = open_draft(
        own / "no" / "agreement.docx", name="x", language="no", tag="nb-NO"
    )

    (found,) = omitted(draft)
    alone = [one.message.facts["keys"] for one in omissions(draft, fields(), None)]

    assert found.message.facts["keys"] == ("hours.evening_initiative",)
    assert alone == []


def test_a_template_is_asked_only_for_what_it_is_about(tmp_path: Path) -> None:
    plain = opened(write(tmp_path, h("Om {# clause: a #}"), "{{ duration.start }}"))

    found = omitted(plain)

    assert {one.code for one in found} == {"RCP003"}
    keys = {key for one in found for key in _keys(one)}
    assert not {key for key in keys if key.startswith(("hours.core", "hours.account."))}


def _keys(finding: Finding) -> tuple[str, ...]:
    keys = finding.message.facts["keys"]
    assert isinstance(keys, tuple)
    return keys


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("{% if not scope.days %}{{ scope.days }}{% endif %}", True),
        ("{% if scope.days %}{{ scope.days }}{% endif %}", False),
        ("{% if nmae %}{{ scope.days }}{% endif %}", False),
        ("{% for a in nothing %}{{ scope.days }}{% endfor %}", False),
        ("{% for a in scope.days %}{{ a }}{% endfor %}", False),
    ],
)
def test_a_value_is_printed_only_where_it_is_there(
    tmp_path: Path, inside: str, *, expected: bool
) -> None:
    draft = opened(write(tmp_path, h("Om {# clause: a #}"), inside))

    keys = {key for one in omitted(draft) for key in _keys(one)}

    assert ("scope.days" in keys) is expected


def test_expressions_that_cannot_be_read_are_told_by_themselves(
    tmp_path: Path,
) -> None:
    draft = opened(write(tmp_path, h("Om {# clause: a #}"), "{% if f( %}x{% endif %}"))

    assert omitted(draft) == []


def test_only_documents_that_bind_are_asked(tmp_path: Path) -> None:
    for name in ("brev", "addendum"):
        blocks = (h("Om {# clause: a #}"), "{{ issued }}")
        write(tmp_path, *blocks).rename(tmp_path / f"{name}.docx")

    found = {one.name: one.findings for one in fleksidoc.lint(tmp_path)}

    assert [one.code for one in found["brev.docx"]] == ["TPL075"]
    assert "RCP003" in {one.code for one in found["addendum.docx"]}


def test_a_document_that_does_not_come_with_the_program_is_asked_alone() -> None:
    assert linting._usual("brev") is None
