"""Invented people, as many as are asked for: what each engine is given to print."""

from __future__ import annotations

from typing import Any, Final

COUNT: Final = 64
"""Every combination of the conditions that vary from person to person."""

FIRST: Final = ("Anna", "Bjørn", "Çağla", "Dóra", "Émile", "Frøydis", "Günther", "Åse")
LAST: Final = ("Andersen & Sønn", "Bergström", "Dahl", "Fjeld", "Grønli", "<Ukjent>")
DAYS: Final = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")

THE_SAME: Final[dict[str, Any]] = {
    "employer": "Fjord & Fjell Tjenester AS",
    "organisation_number": "312 345 609",
    "employer_address": "Bryggegata 4, 5003 Bergen",
    "manager_title": "avdelingsleder",
    "department": "digitale tjenester",
    "requested_on": "12. oktober 2026",
    "safety_representative": "Mårten Nyström",
    "start": "1. desember 2026",
    "end": "30. november 2027",
    "evaluation": "1. mars 2027",
    "review_interval": "sjette måned",
    "trial_notice": "7",
    "employment_ends": "31. august 2027",
    "weekly_hours": "37,5",
    "core_start": "kl. 09.00",
    "core_end": "kl. 14.30",
    "outer_start": "kl. 06.30",
    "outer_end": "kl. 20.00",
    "account_minimum": "40",
    "account_maximum": "80",
    "settlement": "kvartal",
    "office": "Rådhuskvartalet",
    "office_address": "Torgallmenningen 3, 5014 Bergen",
    "remote_place": "hjemmeadressen",
    "attendance_notice": "48",
    "abroad_country": "Spania",
    "abroad_days": "15",
    "meeting_day": "tirsdag",
    "meeting_time": "kl. 10.00",
    "equipment": "bærbar datamaskin, to skjermer, tastatur og hodetelefoner",
    "allowance": "500 kroner",
    "allowance_from": "15. desember 2026",
    "assessed_on": "20. oktober 2026",
    "safety_contact": "hms@fjordfjell.example",
    "report_within": "24",
    "security_version": "4.2",
    "security_officer": "Päivi Lindqvist",
    "holiday": "25",
    "agreement_on_pay": "virksomhetens særavtale om kompensasjon",
    "care_earliest": "kl. 08.30",
    "care_latest": "kl. 15.30",
    "retention": "5",
    "privacy_contact": "personvern@fjordfjell.example",
    "union_name": "Fagforeningen for kontorfag",
    "union_representative": "Ivar Dahl",
    "notice": "4",
    "dispute_body": "personalavdelingen",
    "dispute_days": "30",
    "annex_list": "vedlegg 1 (egenvurdering), vedlegg 2 (utstyr)",
    "handbook": "personalhåndboken",
    "signed_at": "Bergen",
    "time_bank": True,
    "allowance_paid": True,
}
VARYING: Final = ("temporary", "abroad", "remote_access", "care", "union", "annexes")


def people() -> list[dict[str, Any]]:
    return [_person(number) for number in range(COUNT)]


def _person(number: int) -> dict[str, Any]:
    employee = f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]}"
    return {
        **THE_SAME,
        **{name: bool(number >> bit & 1) for bit, name in enumerate(VARYING)},
        "reference": f"FA-2026-{number:05}",
        "agreed_on": f"{1 + number % 28}. november 2026",
        "signed_on": f"{1 + number % 28}. november 2026",
        "manager": f"{FIRST[number * 3 % 8]} {LAST[number * 5 % 6]}",
        "employee": employee,
        "born": f"{1 + number % 28}. mars {1960 + number % 40}",
        "home_address": f"Kirkeveien {number + 1}, {5000 + number} Bergen",
        "employee_number": str(100000 + number),
        "position": ("saksbehandler", "seniorrådgiver <FoU>")[number % 2],
        "cost_centre": f"K-{number:03}",
        "contract_date": f"{1 + number * 3 % 28}. august {2000 + number % 25}",
        "trial_weeks": str(4 + number % 5),
        "percentage": f"{60 + number % 9 * 5} %",
        "remote_days": str(1 + number % 3),
        "phone": f"90 0{number % 10} {number:02} 11",
        "email": f"ansatt{number}@fjordfjell.example",
        "equipment_value": f"{12000 + number * 10} kroner",
        "access_key": f"N-{number * 7919 % 100000:05}",
        "salary": f"{52000 + number * 37} kroner",
        "days": [_day(number, index) for index in range(len(DAYS))],
    }


def _day(number: int, index: int) -> dict[str, str]:
    return {
        "day": DAYS[index],
        "start": "08.00",
        "end": "15.30",
        "pause": "30 min",
        "place": "hjemme" if number >> index & 1 else "kontoret",
    }
