"""What the law demands, held against what the documents print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis.strategies import fixed_dictionaries, sampled_from

from fleksidoc.agreement import Document, documents, validate
from fleksidoc.findings import Finding
from fleksidoc.language import localise, say
from fleksidoc.pipeline import Options, Press
from fleksidoc.receipt import Answer, DocumentText, Entry, Receipt, receipt
from fleksidoc.template import Library, open_draft, shipped_templates, statements
from tests.clauses import changed, without
from tests.documents.cases import EVERY_BINDING_FIXTURE, press
from tests.law.agreements import agreement, record, words

EVERYTHING: dict[str, object] = {
    "scope.home_days_min": 1,
    "scope.home_days_max": 3,
    "scope.office_days_min": 2,
    "scope.per": "week",
    "scope.situations": {"no": "Ved ro.", "en": "When quiet."},
    "hours.start_between": "07:00-09:00",
    "hours.end_between": "14:30-18:00",
    "hours.evening_initiative": True,
    "hours.averaging": {"weeks": 52, "basis": "individual"},
    "hours.reduced_right": True,
    "hours.reduced_until": "2027-12-31",
    "hours.account.deduct_minus_from_pay": True,
    "duration.trial.measures": [{"no": "Frister", "en": "Deadlines"}],
    "termination.immediate": {"no": "Ved brudd.", "en": "On breach."},
}
EQUIPMENT: list[object] = [
    {"name": {"no": "skrivebord", "en": "desk"}, "owner": "employee"}
]
CLAUSES = {
    "extent": ["scope", "office-attendance"],
    "hours-at-home": [
        *("working-hours", "flexitime"),
        *("flexitime-account", "pay-deduction"),
    ],
    "availability": ["availability", "off-hours"],
    "duration": ["duration"],
    "change-and-end": ["changes", "ending"],
    "trial": ["trial"],
    "equipment": ["equipment"],
    "confidentiality": ["confidentiality"],
    "working-hours": [
        *("working-hours", "flexitime"),
        *("flexitime-account", "pay-deduction"),
    ],
    "breaks": ["breaks"],
    "special-arrangement": [
        *("reduced-hours", "flexitime"),
        *("flexitime-account", "pay-deduction"),
    ],
    "effect": ["duration"],
    "averaging": ["averaging"],
    "evening-work": ["evening-work"],
    "pay-deduction": ["pay-deduction"],
}
NOT_OF_HOURS = tuple(CLAUSES)[:8]
"""The items of the Home Office Regulations."""


def held(changes: Mapping[str, object], own: Path | None = None) -> Receipt:
    """Return the receipt of the sound agreement, changed, in somebody's own words."""
    library = Library((own, shipped_templates())) if own else None
    using = Press(library) if library else press()
    return using.receipt(agreement(changes), Options())


def shipped(changes: Mapping[str, object]) -> dict[str, Entry]:
    """Return the receipt of the shipped templates, by item."""
    entries = press().receipt(agreement(changes), Options()).entries
    return {entry.demanded.name: entry for entry in entries}


def answers(changes: Mapping[str, object]) -> dict[str, Answer]:
    return {name: entry.answer for name, entry in shipped(changes).items()}


def ids(entry: Entry) -> dict[str, list[str]]:
    return {
        code: [clause.id for clause in clauses]
        for code, clauses in entry.clauses.items()
    }


def test_each_item_is_printed_by_its_clauses_in_each_language() -> None:
    entries = shipped(EVERYTHING)

    assert {name: ids(entry) for name, entry in entries.items()} == {
        name: {"no": clauses, "en": clauses} for name, clauses in CLAUSES.items()
    }
    assert {entry.answer for entry in entries.values()} == {Answer.PRINTED}


def test_a_clause_is_named_by_its_heading_as_it_is_printed() -> None:
    clauses = shipped(EVERYTHING)["averaging"].clauses

    assert (
        clauses["no"][0].heading == "Avtale om gjennomsnittsberegning av arbeidstiden"
    )
    assert "individual" not in clauses["en"][0].heading


def test_the_keys_of_an_item_are_those_that_the_data_has() -> None:
    entries = shipped({})

    assert entries["extent"].keys == ("scope.days", "scope.office_days")
    assert entries["availability"].keys[-1] == "availability.off_hours_reply_expected"
    assert entries["breaks"].keys == (
        "hours.break_minutes",
        "hours.break_counts_as_working_time",
    )


def test_what_was_not_agreed_is_told_as_such() -> None:
    absent = {
        "availability": None,
        "termination": None,
        "duration.trial": None,
        "hours.break_minutes": None,
        "hours.break_counts_as_working_time": None,
        "confidentiality": None,
        "hours.core": None,
        "hours.outer": None,
        "hours.account": None,
    }

    found = answers(absent)

    not_agreed = {name for name in found if found[name] is Answer.NOT_AGREED}
    assert not_agreed == {
        *("availability", "change-and-end", "trial", "confidentiality", "breaks")
    }


def test_what_the_agreement_is_not_about_does_not_apply() -> None:
    found = answers(
        {
            "scope": None,
            "equipment": None,
            "working_environment": None,
            "hours.account.earned_at_home": None,
            "termination.ends_separately": None,
        }
    )

    assert {found[name] for name in NOT_OF_HOURS} == {Answer.NOT_APPLICABLE}
    assert found["working-hours"] is Answer.PRINTED
    assert found["averaging"] is Answer.NOT_APPLICABLE


def test_chapter_10_demands_nothing_of_an_exempt_post() -> None:
    found = answers({"employee.position": "leading"})

    assert found["special-arrangement"] is Answer.NOT_APPLICABLE
    assert found["working-hours"] is Answer.PRINTED


@EVERY_BINDING_FIXTURE
def test_the_shipped_templates_print_all_that_is_agreed(fixture: Path) -> None:
    checked = press().check(fixture, Options())

    found = press().receipt(checked.agreement, Options())

    assert found.findings == ()
    assert found.entries


EXEMPT: dict[str, object] = {
    "scope.permanent_workplace": "home",
    "scope.office_days": None,
    "hours.core": None,
    "hours.outer": None,
    "hours.account": None,
    "duration.end": "open",
    "duration.trial": None,
}


@pytest.mark.parametrize(
    "changes",
    [
        EXEMPT,
        {"hours.as_contract": True},
        {"hours.break_minutes": None},
        {"termination.notice_employer": None, "termination.notice_employee": None},
        {"equipment.items": []},
        {"availability.off_hours_reply_expected": True},
        {"duration.end": "open"},
        {"hours.account": {"excess": "paid", "balance_at_end": "paid"}},
        {"termination.ends_separately": False},
    ],
    ids=", ".join,
)
def test_a_key_that_is_no_term_is_not_missed(changes: dict[str, object]) -> None:
    assert held(changes).findings == ()


OPTIONAL: dict[str, list[object]] = {
    "scope.days": [["monday"], None],
    "scope.situations": [EVERYTHING["scope.situations"], None],
    "scope.permanent_workplace": ["office", "home", "several"],
    "scope.office_days": [["tuesday"], None],
    "hours.core": ["09:00-14:30", None],
    "hours.outer": ["06:00-21:00", None],
    "hours.account": [{"excess": "paid", "balance_at_end": "paid"}, None],
    "hours.normal": ["08:00-16:00", None],
    "hours.as_contract": [True, False, None],
    "hours.averaging": [{"weeks": 26, "basis": "individual"}, None],
    "hours.evening_initiative": [True, False, None],
    "hours.break_minutes": [30, 0, None],
    "hours.break_counts_as_working_time": [True, False, None],
    "employee.position": ["ordinary", "leading", "particularly-independent"],
    "availability": [{"off_hours_reply_expected": False}, {}, None],
    "duration.end": ["open", "2027-12-31"],
    "duration.trial": [None],
    "termination.notice_employer": ["1 month", None],
    "termination.counts_from": ["receipt", "month-end", None],
    "termination.ends_separately": [True, False, None],
    "termination.immediate": [EVERYTHING["termination.immediate"], None],
    "equipment.items": [[], EQUIPMENT],
    "confidentiality": [{"processes_personal_data": False}, None],
}


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(
    fixed_dictionaries(
        {}, optional={key: sampled_from(values) for key, values in OPTIONAL.items()}
    )
)
def test_the_shipped_templates_print_whatever_is_agreed(
    changes: dict[str, object],
) -> None:
    data = validate(record(changes), words()).agreement
    assume(data is not None)
    assert data is not None

    assert press().receipt(data, Options()).findings == ()


NEEDED = sorted({clause for clauses in CLAUSES.values() for clause in clauses})


@pytest.mark.parametrize("clause", NEEDED)
def test_a_clause_that_is_missing_is_told_by_name(clause: str, tmp_path: Path) -> None:
    own = without(tmp_path / "own", clause, languages=["no"])
    in_norwegian = {"languages": ["no"], "prevailing_language": None}

    findings = held({**EVERYTHING, **in_norwegian}, own).findings

    assert findings
    assert all(f"({clause})" in said(finding) for finding in findings)
    assert {finding.place.file for finding in findings} == {"no/agreement.docx"}


def name_of(finding: Finding) -> str:
    by_citation = {
        entry.demanded.cites: name for name, entry in shipped(EVERYTHING).items()
    }
    return by_citation[finding.citations[0]]


def said(finding: Finding) -> str:
    return say(finding.message, "no")


def test_everything_that_is_missing_is_told_in_one_run(tmp_path: Path) -> None:
    own = without(tmp_path / "own", "equipment", "trial", "duration")

    findings = held(EVERYTHING, own).findings

    assert [(name_of(one), one.place.file[:2]) for one in findings] == [
        *(("duration", "no"), ("duration", "en")),
        *(("trial", "no"), ("trial", "en")),
        *(("equipment", "no"), ("equipment", "en")),
        *(("effect", "no"), ("effect", "en")),
    ]
    assert said(findings[4]) == (
        "Det som er avtalt om eiendomsrett, drift og vedlikehold av utstyr, blir ikke "
        "trykt: malen mangler klausulen «Utstyr» (equipment)."
    )
    assert say(findings[5].message, "en") == (
        "What is agreed on ownership, operation and maintenance of equipment is not "
        "printed: the template lacks the clause “Equipment” (equipment)."
    )
    assert "equipment.operation" in say(findings[4].hint, "no")


def test_nothing_is_missed_that_the_data_does_not_demand(tmp_path: Path) -> None:
    own = without(tmp_path / "own", "trial", "reduced-hours", "evening-work")

    assert held({"duration.trial": None}, own).findings == ()


def test_a_clause_that_leaves_a_field_out_is_told_apart(tmp_path: Path) -> None:
    own = changed(
        tmp_path / "own",
        lambda text: text.replace(b"{{ equipment.maintenance }}", b"NN"),
    )

    findings = held({}, own).findings

    assert [said(finding) for finding in findings] == [
        "Det som er avtalt om eiendomsrett, drift og vedlikehold av utstyr, blir ikke "
        f"trykt: for disse dataene skriver klausulen {clause} (equipment) ikke ut "
        "equipment.maintenance."
        for clause in ("«Utstyr»", "«Equipment»")
    ]


def test_a_mention_of_evening_work_elsewhere_is_no_agreement_on_it(
    tmp_path: Path,
) -> None:
    own = without(tmp_path / "own", "evening-work")

    findings = held(EVERYTHING, own).findings

    assert [name_of(finding) for finding in findings] == ["evening-work"] * 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"{# clause: evening-work #}", b"{# clause: our-own #}"),
        (b"{# clause: equipment #}", b"{# clause: our-own #}"),
        (
            b"{{ equipment.operation }}",
            b'{% if equipment.operation == "employer" %}oss{% endif %}',
        ),
    ],
)
def test_whoever_says_it_in_another_way_says_it(
    old: bytes, new: bytes, tmp_path: Path
) -> None:
    own = changed(tmp_path / "own", lambda text: text.replace(old, new))

    assert held({**EVERYTHING, "equipment.items": []}, own).findings == ()


HEADING = b"{# clause: evening-work #}</w:t></w:r></w:p>"
INSIDE = b"".join(
    b"<w:p><w:r><w:t>%b</w:t></w:r></w:p>" % text
    for text in (b"{%p if hours.evening_initiative %}", b"21-23", b"{%p endif %}")
)


def test_a_clause_may_hold_the_condition_inside_itself(tmp_path: Path) -> None:
    def move(text: bytes) -> bytes:
        free = text.replace(b"{%p if hours.evening_initiative and ", b"{%p if ")
        return free.replace(HEADING, HEADING + INSIDE)

    assert held(EVERYTHING, changed(tmp_path / "own", move)).findings == ()


def text_of(language: str, changes: Mapping[str, object], folder: Path) -> DocumentText:
    """Return what a template says that has no shipped one to be held against."""
    own = press().languages[language]
    draft = open_draft(
        folder / language / "agreement.docx",
        name=f"{language}/agreement.docx",
        language=language,
        tag=own.tag,
    )
    wording = localise(agreement(changes), own, [own])
    return DocumentText(statements=statements(draft), shipped=None, wording=wording)


def test_without_a_shipped_template_no_clause_can_be_named(tmp_path: Path) -> None:
    own = without(tmp_path / "own", "trial", "evening-work", languages=["no"])
    text = text_of("no", EVERYTHING, own)

    (finding,) = receipt(agreement(EVERYTHING), {"no": text}).findings

    assert said(finding) == (
        "Det som er avtalt om prøvetid for hjemmearbeidsordningen, blir ikke trykt: "
        "ingen klausul i malen skriver ut duration.trial.end, "
        "duration.trial.evaluation, duration.trial.measures, duration.trial.after."
    )


def test_a_document_in_a_language_of_ones_own_has_a_receipt_too(
    tmp_path: Path,
) -> None:
    own = without(tmp_path / "own", languages=["no"])
    (own / "no").rename(own / "xx")
    own_press = Press(Library((own, shipped_templates())))
    given = record({})
    said_twice = replace(given, values=also_in("xx", given.values))
    data = validate(said_twice, own_press.vocabulary, languages=("xx",)).agreement
    assert data is not None

    found = own_press.receipt(data, Options())

    assert found.findings == ()
    assert {tuple(entry.clauses) for entry in found.entries} == {("xx",)}


def also_in(code: str, value: Any) -> Any:  # noqa: ANN401 - any part of the data
    """Return data with each Norwegian text in one more language."""
    if isinstance(value, list):
        return [also_in(code, item) for item in value]
    if isinstance(value, dict):
        added = {code: value["no"]} if "no" in value else {}
        return {key: also_in(code, item) for key, item in value.items()} | added
    return value


def test_a_document_that_is_no_agreement_has_no_receipt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    letter = {**documents(), "agreement": Document(name="agreement")}
    monkeypatch.setattr("fleksidoc.pipeline.documents", lambda: letter)

    assert held({}) == Receipt()
