from __future__ import annotations

from fleksidoc.language import Field, Kind, directory, fields, installed
from fleksidoc.template import shipped_templates

ENTRIES = {entry.path: entry for entry in directory(installed(shipped_templates()))}


def paths(prefix: str, table: Field) -> list[str]:
    found = []
    for name, field in table.fields.items():
        step = "[]." if field.kind is Kind.TABLES else "."
        found += [f"{prefix}{name}", *paths(f"{prefix}{name}{step}", field)]
    return found


def test_every_field_is_there_and_says_what_it_means() -> None:
    assert list(ENTRIES) == paths("", fields())
    assert all(entry.meaning.no and entry.meaning.en for entry in ENTRIES.values())


def test_a_field_shows_what_it_prints_in_each_language() -> None:
    shown = {
        path: tuple(ENTRIES[path].examples.get(code, "") for code in ("no", "en"))
        for path in (
            "issued",
            "hours.core",
            "hours.daily_maximum",
            "hours.weekly",
            "hours.percentage",
            "scope.days",
            "scope.home_days_min",
            "hours.averaging.weeks",
            "employer.sector",
            "languages",
            "prevailing_language",
        )
    }

    assert {
        path: (no.replace("\xa0", " "), en.replace("\xa0", " "))
        for path, (no, en) in shown.items()
    } == {
        "issued": ("15. januar 2027", "15 January 2027"),
        "hours.core": ("kl. 09.00–14.30", "09:00–14:30"),
        "hours.daily_maximum": ("7,5 timer", "7.5 hours"),
        "hours.weekly": ("37,5 timer", "37.5 hours"),
        "hours.percentage": ("80 prosent", "80 per cent"),
        "scope.days": ("mandag og tirsdag", "Monday and Tuesday"),
        "scope.home_days_min": ("2 dager", "2 days"),
        "hours.averaging.weeks": ("2 uker", "2 weeks"),
        "employer.sector": ("privat", "private"),
        "languages": (
            "engelsk, nynorsk og norsk",
            "English, Norwegian Nynorsk and Norwegian",
        ),
        "prevailing_language": ("engelsk", "English"),
    }


def test_texts_of_the_parties_own_and_what_is_only_tested_have_no_example() -> None:
    for path in ("employee.name", "hours.flexitime", "employer", "custom"):
        assert not ENTRIES[path].examples
