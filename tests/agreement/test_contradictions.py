"""Data that are sound one by one, and do not go together."""

from __future__ import annotations

import datetime as dt
import inspect
import re
from collections.abc import Mapping
from decimal import Decimal
from types import ModuleType

import pytest

from fleksidoc.agreement import contradictions
from fleksidoc.agreement.contradictions import RULES
from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.reading.contract import contract, table_form
from fleksidoc.agreement.reading.form import Form
from fleksidoc.agreement.reading.values import Values, way_of
from fleksidoc.sources import dotted
from tests.agreement.agreements import checked, codes, record_of, sound
from tests.agreement.papers import PAPER_CLASHES, PAPER_SOUND

WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday"]
TRIAL = {
    "evaluation": dt.date(2027, 6, 15),
    "end": dt.date(2027, 6, 30),
    "after": "continues",
}
TEXT = {"no": "x", "en": "x"}
ACCOUNT = {"excess": "paid", "balance_at_end": "paid"}
PERMANENT = {
    "scope__permanent_workplace": "home",
    "scope__home_days_are": "required",
    "duration__end": "open",
}

CLASHES: list[tuple[str, Mapping[str, object]]] = [
    ("DATA040 scope", {"scope": None, "equipment": None, "hours__core": None}),
    ("DATA041 equipment", {"equipment": None}),
    ("DATA041 scope.per", {"scope__home_days_max": 2}),
    ("DATA041 scope.per", {"scope__office_days_min": 2}),
    ("DATA041 termination.ends_separately", {"termination": {}}),
    ("DATA042 hours.weekly", {"hours__weekly": None}),
    ("DATA042 hours.days", {"hours__days": None}),
    ("DATA042 hours.days", {"hours__days": None, "hours__as_contract": False}),
    ("DATA043 contract.date", {"document": "addendum"}),
    ("DATA045 languages", {"languages": None}),
    ("DATA046 prevailing_language", {"prevailing_language": None}),
    ("DATA050 duration.end", {"duration__end": dt.date(2026, 12, 31)}),
    (
        "DATA050 duration.trial.end",
        {"duration__trial": {**TRIAL, "end": dt.date(2027, 6, 1)}},
    ),
    (
        "DATA050 duration.end",
        {"duration__trial": {**TRIAL, "end": dt.date(2028, 1, 1)}},
    ),
    (
        "DATA050 duration.trial.evaluation",
        {"duration__trial": {**TRIAL, "evaluation": dt.date(2026, 12, 1)}},
    ),
    (
        "DATA051 hours.reduced_until",
        {"hours__reduced_right": True, "hours__reduced_until": dt.date(2026, 1, 1)},
    ),
    ("DATA052 contract.date", {"contract": {"date": dt.date(2027, 1, 1)}}),
    ("DATA060 scope.office_days", {"scope__office_days": ["monday"]}),
    ("DATA061 scope.days", {"scope__days": ["saturday"]}),
    ("DATA061 scope.office_days", {"scope__office_days": ["sunday"]}),
    (
        "DATA062 scope.home_days_min",
        {"scope__home_days_min": 3, "scope__home_days_max": 2, "scope__per": "week"},
    ),
    (
        "DATA063 scope.home_days_max",
        {"scope__home_days_max": 6, "scope__per": "week"},
    ),
    (
        "DATA063 scope.home_days_max",
        {"scope__home_days_max": 24, "scope__per": "month"},
    ),
    (
        "DATA064 scope.office_days_min",
        {
            "scope__home_days_min": 6,
            "scope__office_days_min": 5,
            "scope__per": "two-weeks",
        },
    ),
    (
        "DATA064 scope.office_days_min",
        {"scope__days": WEEK[:3], "scope__office_days_min": 3, "scope__per": "week"},
    ),
    (
        "DATA065 scope.home_days_max",
        {"scope__days": WEEK[:3], "scope__home_days_max": 2, "scope__per": "week"},
    ),
    ("DATA070 duration.end", {**PERMANENT, "duration__end": dt.date(2027, 12, 31)}),
    (
        "DATA071 duration.trial.after",
        {**PERMANENT, "duration__trial": {**TRIAL, "after": "ends"}},
    ),
    (
        "DATA072 termination.ends_separately",
        {**PERMANENT, "termination__ends_separately": False},
    ),
    (
        "DATA073 scope.home_days_are",
        {**PERMANENT, "scope__home_days_are": "permitted"},
    ),
    ("DATA080 hours.weekly", {"hours__full_time_weekly": 30}),
    ("DATA080 hours.weekly", {"hours__weekly_maximum": 30}),
    (
        "DATA080 hours.daily_maximum",
        {"hours__daily_maximum": 9, "hours__weekly_maximum": 8, "hours__weekly": 7},
    ),
    ("DATA081 hours.weekly", {"hours__daily_maximum": 7}),
    (
        "DATA082 hours.normal",
        {"hours__normal": "08:00-17:00", "hours__break_minutes": 30},
    ),
    (
        "DATA083 hours.normal",
        {"hours__normal": "08:00-18:00", "hours__daily_maximum": 9},
    ),
    (
        "DATA084 hours.break_minutes",
        {"hours__normal": "08:00-12:00", "hours__break_minutes": 240},
    ),
    ("DATA090 hours.core", {"hours__outer": "10:00-18:00"}),
    (
        "DATA090 availability.hours",
        {"hours__outer": "07:00-18:00", "availability__hours": "08:00-19:00"},
    ),
    ("DATA091 hours.core", {"hours__core": ["09-11", "10.30-14"]}),
    ("DATA092 hours.core", {"hours__normal": "09:00-13:00"}),
    ("DATA092 hours.core", {"hours__core": "08-18", "hours__daily_maximum": 9}),
    (
        "DATA093 hours.end_between",
        {
            "hours__core": None,
            "hours__start_between": "07:00-12:00",
            "hours__end_between": "11:00-15:00",
        },
    ),
    ("DATA094 hours.start_between", {"hours__start_between": "07:00-10:00"}),
    ("DATA094 hours.end_between", {"hours__end_between": "14:00-18:00"}),
    ("DATA100 availability.days", {"availability__days": ["saturday"]}),
    (
        "DATA101 availability.hours",
        {
            "hours__core": None,
            "hours__normal": "08:00-16:00",
            "availability__hours": "07:00-15:00",
        },
    ),
    ("DATA110 equipment", {"scope": None}),
    ("DATA110 working_environment", {"scope": None, "working_environment": {}}),
    (
        "DATA110 hours.account.earned_at_home",
        {"scope": None, "hours__account": {**ACCOUNT, "earned_at_home": True}},
    ),
    (
        "DATA110 contract.workplace",
        {"scope": None, "contract": {"workplace": "Storgata 1, 0155 Oslo"}},
    ),
    ("DATA113 hours.account.excess", {"hours__account": ACCOUNT}),
    (
        "DATA113 termination.counts_from",
        {"termination": {"counts_from": "receipt", "ends_separately": True}},
    ),
    ("DATA111 hours.weekly", {"hours__as_contract": True}),
    (
        "DATA112 hours.evening_initiative",
        {"employee__position": "leading", "hours__evening_initiative": True},
    ),
    (
        "DATA112 hours.averaging",
        {
            "employee__position": "leading",
            "hours__averaging": {"weeks": 8, "basis": "individual"},
        },
    ),
    (
        "DATA113 hours.reduced_until",
        {"hours__reduced_until": dt.date(2027, 6, 1), "hours__reduced_right": False},
    ),
    ("DATA113 scope.per", {"scope__per": "week"}),
    (
        "DATA113 hours.break_counts_as_working_time",
        {"hours__break_counts_as_working_time": True},
    ),
    (
        "DATA114 termination.ends_separately",
        {"hours__core": None, "termination__ends_separately": True},
    ),
    (
        "DATA116 termination.notice_employer",
        {
            **PERMANENT,
            "hours__core": None,
            "termination__notice_employer": "1 month",
        },
    ),
    (
        "DATA117 hours.collective_rest",
        {
            "employee__age_group": "15-17",
            "hours__collective_rest": {"daily": 9, "weekly": 28, "compensation": TEXT},
        },
    ),
    (
        "DATA115 accept[0].code",
        {"accept": [{"code": "DATA050", "ground": "x", "reason": "x", "by": "x"}]},
    ),
    *PAPER_CLASHES,
]

SOUND: list[Mapping[str, object]] = [
    {"duration__end": "open", "duration__trial": TRIAL},
    {"duration__trial": {**TRIAL, "end": dt.date(2027, 12, 31)}},
    {"contract": {"date": dt.date(2026, 12, 1)}},
    {"document": "addendum", "contract": {"date": dt.date(2020, 1, 1)}},
    {"scope__home_days_max": 23, "scope__per": "month", "scope__days": None},
    {
        "scope__days": ["monday", "tuesday"],
        "scope__office_days_min": 3,
        "scope__per": "week",
    },
    {"scope__home_days_min": 5, "scope__office_days_min": 5, "scope__per": "two-weeks"},
    PERMANENT,
    {**PERMANENT, "duration__trial": TRIAL, "termination__ends_separately": True},
    {
        "hours__normal": "08:00-16:00",
        "hours__break_minutes": 30,
        "hours__daily_maximum": 9,
        "hours__weekly_maximum": 40,
        "hours__full_time_weekly": Decimal("37.5"),
    },
    {
        "hours__normal": "08:00-15:30",
        "hours__break_minutes": 30,
        "hours__break_counts_as_working_time": True,
    },
    {"hours__core": ["9-11", "12-14"], "hours__outer": "06:00-21:00"},
    {"hours__start_between": "07-09", "hours__end_between": "14.30-18"},
    {"availability__hours": "09-15", "availability__days": WEEK},
    {"employee__position": "leading", "hours__evening_initiative": False},
    {"employee__position": "leading", "hours__recording": TEXT},
    {"accept": [{"code": "WEA108", "ground": "§ 10-8 (3)", "reason": "x", "by": "x"}]},
    {"scope": None, "equipment": None},
    {"hours__core": None, "termination": {"notice_employer": "1 month"}},
    *PAPER_SOUND,
]


@pytest.mark.parametrize(("clash", "changes"), CLASHES)
def test_a_contradiction_is_found_at_its_key(
    clash: str, changes: Mapping[str, object]
) -> None:
    assert clash in codes(**changes)


@pytest.mark.parametrize("changes", SOUND)
def test_what_goes_together_is_left_alone(changes: Mapping[str, object]) -> None:
    validated = checked(**changes)

    assert validated.findings == ()
    assert validated.agreement is not None


def test_every_situation_is_met_by_a_clash() -> None:
    met = {clash.split()[0] for clash, _ in CLASHES}
    defined = {
        code for module in modules() for code in re.findall(r"DATA\d+", source(module))
    }

    # Two are met where the caller's own languages matter: see the tests of validation.
    assert defined - met == {"DATA047"}


def test_every_key_that_a_rule_looks_at_is_in_the_contract() -> None:
    known = {dotted(way) for ways in contract().values() for way in ways}
    looked_at = {
        key
        for module in modules()
        for key in re.findall(r'(?:get|given)\("([a-z_.]+)"', source(module))
    }

    assert looked_at
    assert looked_at <= known


def modules() -> list[ModuleType]:
    return [
        module
        for _, module in inspect.getmembers(contradictions, inspect.ismodule)
        if module.__name__.startswith(contradictions.__name__)
    ]


def source(module: ModuleType) -> str:
    return inspect.getsource(module)


def test_every_rule_says_why() -> None:
    assert all(rule.__doc__ for rule in RULES)


def test_a_rule_that_expects_another_type_is_a_mistake_of_ours() -> None:
    values = Values(
        record=record_of(sound()), read={("issued",): "x"}, printed=(), document=""
    )

    with pytest.raises(TypeError, match="issued is a str"):
        values.get("issued", dt.date)


def test_the_forms_know_every_key_of_the_model() -> None:
    form: Form = table_form(Agreement)

    assert ("hours", "account", "excess") in contract()["excess"]
    assert way_of("hours.account.excess") == ("hours", "account", "excess")
    assert form.parts()
