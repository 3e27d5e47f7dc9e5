from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.model.hours import WorkingHours
from fleksidoc.agreement.model.procedure import Amendment
from fleksidoc.agreement.values import Hours, Open
from fleksidoc.language import (
    Field,
    Fixed,
    Kind,
    Language,
    Listing,
    Word,
    Wording,
    fields,
    localise,
)
from fleksidoc.language.computed import (
    ADDED_FIELDS,
    COMPUTED_FIELDS,
    Printing,
    computed,
)


def word(wording: Wording, path: str) -> object:
    """Return what stands at a dotted path."""
    found: object = wording
    for name in path.split("."):
        assert isinstance(found, dict)
        found = found[name]
    return found


@pytest.mark.parametrize(
    ("path", "no", "en"),
    [
        ("reference", "2026/114", "2026/114"),
        ("issued", "1. desember 2026", "1 December 2026"),
        ("employer.name", "Nordlys Analyse AS", "Nordlys Analyse AS"),
        ("employer.organisation_number", "312 345 609", "312 345 609"),
        ("employee.title", "rådgiver", "adviser"),
        ("employee.number", "1042", "1042"),
        ("scope.days", "mandag og torsdag", "Monday and Thursday"),
        ("scope.office_days", "tirsdag", "Tuesday"),
        ("scope.home_days_min", "1 dag", "1 day"),
        ("scope.home_days_max", "3 dager", "3 days"),
        ("scope.per", "per to uker", "per two weeks"),
        ("scope.request_notice", "1 virkedag", "1 working day"),
        ("scope.approved_by", "nærmeste leder", "the immediate manager"),
        ("hours.weekly", "30 timer", "30 hours"),
        ("hours.full_time_weekly", "37,5 timer", "37.5 hours"),
        ("hours.percentage", "80 prosent", "80 per cent"),
        ("hours.normal", "kl. 08.00–16.00", "08:00–16:00"),
        (
            "hours.core",
            "kl. 09.00–11.00 og kl. 12.00–14.30",
            "09:00–11:00 and 12:00–14:30",
        ),
        ("hours.break_minutes", "0 minutter", "0 minutes"),
        ("hours.daily_maximum", "9 timer", "9 hours"),
        ("hours.averaging.weeks", "52 uker", "52 weeks"),
        ("hours.account.settlement_months", "12 måneder", "12 months"),
        ("hours.account.time_off_days_per_year", "24 dager", "24 days"),
        (
            "availability.channels",
            "Teams, e-post og telefon",
            "Teams, e-mail and phone",
        ),
        ("availability.response_time", "2 timer", "2 hours"),
        ("duration.end", "31. desember 2027", "31 December 2027"),
        ("duration.review", "årlig", "yearly"),
        (
            "duration.trial.measures",
            "Frister og Svartid",
            "Deadlines and Response time",
        ),
        ("equipment.operation", "arbeidsgiver", "the employer"),
        ("equipment.maintenance", "arbeidstaker", "the employee"),
        ("follow_up.meetings", "ukentlig", "weekly"),
        ("languages", "norsk og engelsk", "Norwegian and English"),
        ("prevailing_language", "norsk", "Norwegian"),
        ("custom.cost_centre", "4711", "4711"),
        ("custom.floor", "3", "3"),
        ("custom.rate", "12,5", "12.5"),
        ("custom.agreed", "3. november 2026", "3 November 2026"),
        ("custom.canteen", "kantinen", "the canteen"),
        ("custom.opens", "kl. 07.30", "07:30"),
        ("custom.keys", "A1 og B2", "A1 and B2"),
    ],
)
def test_a_field_prints_finished_text_in_each_language(  # noqa: PLR0913, PLR0917  # the fixtures and the table's columns
    full: Agreement,
    norwegian: Language,
    english: Language,
    path: str,
    no: str,
    en: str,
) -> None:
    printed = (norwegian, english)

    texts = [
        str(word(localise(full, language, printed), path)).replace("\u00a0", " ")
        for language in printed
    ]

    assert texts == [no, en]


@pytest.mark.parametrize(
    ("path", "neutral"),
    [
        ("scope.model", "hybrid"),
        ("scope.permanent_workplace", "office"),
        ("employee.position", "ordinary"),
        ("equipment.operation", "employer"),
        ("hours.account.excess", "lapses"),
        ("prevailing_language", "no"),
    ],
)
def test_a_fixed_value_compares_as_its_neutral_word(
    full: Agreement, norwegian: Language, english: Language, path: str, neutral: str
) -> None:
    wording = localise(full, english, (norwegian, english))

    fixed = word(wording, path)

    assert isinstance(fixed, Fixed)
    assert fixed.neutral == neutral


def test_an_open_end_is_a_fixed_value_and_a_date_is_text(
    brief: Agreement, full: Agreement, norwegian: Language
) -> None:
    until_further_notice = word(
        localise(brief, norwegian, (norwegian,)), "duration.end"
    )
    dated = word(localise(full, norwegian, (norwegian,)), "duration.end")

    assert isinstance(until_further_notice, Fixed)
    assert until_further_notice == "inntil videre"
    assert until_further_notice.neutral == Open.OPEN.value
    assert type(dated) is str


def test_what_the_data_leaves_out_is_not_there(
    brief: Agreement, norwegian: Language
) -> None:
    wording = localise(brief, norwegian, (norwegian,))

    assert set(wording) == {
        "issued",
        "employer",
        "employee",
        "hours",
        "duration",
        "base",
        "languages",
    }
    assert wording["hours"] == {"as_contract": True, "flexitime": False}


def test_what_steers_the_program_is_not_there(
    full: Agreement, norwegian: Language
) -> None:
    wording = localise(full, norwegian, (norwegian,))

    assert not {"document", "phrases", "accept"} & set(wording)


def test_false_is_not_absent(full: Agreement, norwegian: Language) -> None:
    wording = localise(full, norwegian, (norwegian,))

    assert word(wording, "scope.own_home") is False
    assert word(wording, "availability.off_hours_reply_expected") is False


def test_tables_and_lists_can_be_taken_one_by_one(
    full: Agreement, english: Language
) -> None:
    wording = localise(full, english, (english,))

    assert word(wording, "equipment.items") == (
        {
            "name": "laptop",
            "owner": "the employer",
            "number": "PC-0417",
            "lent": "4\N{NO-BREAK SPACE}January 2027",
            "returned": "31\N{NO-BREAK SPACE}December 2027",
        },
    )
    assert word(wording, "custom.rooms") == ({"name": "Polaris", "seats": "4"},)
    measures = word(wording, "duration.trial.measures")
    assert isinstance(measures, Listing)
    assert measures.items == ("Deadlines", "Response time")


def test_the_items_of_a_list_compare_as_neutral_words(
    full: Agreement, norwegian: Language
) -> None:
    days = word(localise(full, norwegian, (norwegian,)), "scope.days")

    assert isinstance(days, Listing)
    assert [day.neutral for day in days.items if isinstance(day, Fixed)] == [
        "monday",
        "thursday",
    ]


def test_an_empty_list_is_there_and_tests_false(
    full: Agreement, norwegian: Language
) -> None:
    assert full.equipment is not None
    nothing_lent = replace(full, equipment=replace(full.equipment, items=()))

    wording = localise(nothing_lent, norwegian, (norwegian,))

    assert word(wording, "equipment.items") == ()
    assert word(wording, "custom.none") == ()


def test_the_prevailing_language_is_there_only_beside_another(
    full: Agreement, norwegian: Language, english: Language
) -> None:
    alone = localise(full, english, (english,))
    unknown = replace(full, prevailing_language=None)

    assert "prevailing_language" not in alone
    assert "prevailing_language" not in localise(unknown, english, (norwegian, english))
    assert alone["languages"] == "English"


@pytest.mark.parametrize(
    ("agreed", "full_time", "percentage"),
    [
        ("37.5", "37.5", None),
        ("37.5", None, None),
        (None, "37.5", None),
        ("20", "40", "50"),
        ("25", "37.5", "66,67"),
    ],
)
def test_a_percentage_is_there_only_below_full_time(
    full: Agreement,
    norwegian: Language,
    agreed: str | None,
    full_time: str | None,
    percentage: str | None,
) -> None:
    hours = WorkingHours(
        weekly=Hours(Decimal(agreed)) if agreed else None,
        full_time_weekly=Hours(Decimal(full_time)) if full_time else None,
    )

    words = computed(hours, Printing(norwegian, (norwegian,), full))

    expected = percentage and f"{percentage}\u00a0prosent"
    assert words["percentage"] == expected


def test_flexitime_is_there_when_any_of_its_keys_is(
    full: Agreement, norwegian: Language
) -> None:
    assert word(localise(full, norwegian, (norwegian,)), "hours.flexitime") is True


KINDS: dict[Kind, type | tuple[type, ...]] = {
    Kind.TEXT: str,
    Kind.FIXED: str,
    Kind.FLAG: bool,
    Kind.LISTING: Listing,
    Kind.TABLE: dict,
    Kind.TABLES: tuple,
    Kind.OPEN: dict,
}


def assert_words_match(wording: Wording, table: Field) -> None:
    assert set(wording) == set(table.fields)
    for name, field in table.fields.items():
        assert_word_matches(wording[name], field)


def assert_word_matches(found: Word, field: Field) -> None:
    assert isinstance(found, KINDS[field.kind])
    if isinstance(found, Fixed) and field.kind is Kind.FIXED:
        assert found.neutral in field.words
    if field.kind is Kind.TABLE:
        assert isinstance(found, dict)
        assert_words_match(found, field)
    if field.kind is Kind.TABLES:
        assert isinstance(found, tuple)
        for row in found:
            assert_words_match(row, field)


def test_a_full_wording_has_the_fields_of_the_contract_and_no_others(
    full: Agreement, norwegian: Language, english: Language
) -> None:
    wording = localise(full, norwegian, (norwegian, english))

    assert_words_match(wording, of_one_agreement(fields()))


def of_one_agreement(table: Field) -> Field:
    """Return the fields without those whose words follow from two agreements."""
    amendment = table.fields["amendment"]
    added = ADDED_FIELDS[Amendment]
    own = {name: one for name, one in amendment.fields.items() if name not in added}
    return replace(
        table, fields={**table.fields, "amendment": replace(amendment, fields=own)}
    )


def test_computed_words_are_the_computed_fields(
    full: Agreement, norwegian: Language
) -> None:
    printing = Printing(norwegian, (norwegian,), full)

    computing = (full, full.hours, full.refusal, full.notice)
    names = {type(part): set(computed(part, printing)) for part in computing}

    assert names == {table: set(found) for table, found in COMPUTED_FIELDS.items()}
    assert computed(full.duration, printing) == {}
