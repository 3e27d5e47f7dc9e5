"""Raw values become typed values, key by key, or findings that name the key."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.reading.contract import form_of
from fleksidoc.agreement.values import (
    Channel,
    Duration,
    LocalizedText,
    Open,
    Sector,
    TimeOfDay,
    Unit,
    Weekday,
)
from fleksidoc.language import say
from tests.agreement.agreements import LANGUAGES, checked, codes, found

NO = next(language for language in LANGUAGES if language.code == "no")


def value_of(key: str, **changes: object) -> object:
    """Return what stands under a dotted key when the change is read."""
    part: object = checked(**changes).agreement
    assert part is not None
    for step in key.split("."):
        part = getattr(part, step)
    return part


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("employer.sector", "Statlig", Sector.STATE),
        ("scope.days", "mandag–tirsdag", (Weekday.MONDAY, Weekday.TUESDAY)),
        ("scope.days", ["tys", "ons"], (Weekday.TUESDAY, Weekday.WEDNESDAY)),
        ("scope.call_in_notice", "1 virkedag", Duration(1, Unit.WORKING_DAY)),
        ("duration.end", "inntil videre", Open.OPEN),
        ("duration.end", "31. desember 2027", dt.date(2027, 12, 31)),
        ("hours.break_minutes", 30, Duration(30, Unit.MINUTE)),
        ("availability.channels", ["Teams", "E-post"], ("Teams", Channel.E_MAIL)),
        ("prevailing_language", "engelsk", "en"),
        ("employee.number", "0042", "0042"),
        ("employee.name", " Kari & Ola <x> {{ y }} ", " Kari & Ola <x> {{ y }} "),
        ("hours.evening_initiative", True, True),
        ("equipment.items", [], ()),
    ],
)
def test_what_is_written_is_read(key: str, written: object, value: object) -> None:
    assert value_of(key, **{key.replace(".", "__"): written}) == value


@pytest.mark.parametrize(
    "written",
    [
        "09:00-14:30",
        ["09:00-14:30"],
        [dt.time(9), dt.time(14, 30)],
        [[dt.time(9), dt.time(14, 30)]],
    ],
)
def test_one_block_of_core_hours_is_read_however_it_is_written(written: object) -> None:
    blocks = value_of("hours.core", hours__core=written)

    assert isinstance(blocks, tuple)
    assert [str(block) for block in blocks] == ["09:00-14:30"]


@pytest.mark.parametrize(
    ("key", "written", "code"),
    [
        ("employee.name", 7, "DATA003"),
        ("employee.name", ["Kari"], "DATA003"),
        ("employee.title", 7, "DATA003"),
        ("employee.title", {"no": 7, "en": "x"}, "DATA003"),
        ("employer", "Tindeskog", "DATA003"),
        ("employer.signatories", {"name": "Ingrid"}, "DATA003"),
        ("employer.sector", 1, "DATA003"),
        ("employer.organisation_number", 313416720, "DATA003"),
        ("scope.days", 1, "DATA003"),
        ("scope.call_in_notice", Decimal("1.5"), "DATA003"),
        ("scope.call_in_notice", True, "DATA003"),
        ("scope.call_in_notice", 1, "DATA029"),
        ("hours.weekly", True, "DATA003"),
        ("hours.weekly", dt.date(2027, 1, 1), "DATA003"),
        ("hours.break_minutes", True, "DATA003"),
        ("hours.break_minutes", Decimal("30.5"), "DATA003"),
        ("hours.core", [dt.time(9)], "DATA003"),
        ("hours.evening_initiative", "ja", "DATA003"),
        ("issued", dt.datetime(2027, 1, 1, 12), "DATA003"),  # noqa: DTZ001  # as TOML has it
        ("issued", 2027, "DATA003"),
        ("languages", "no", "DATA003"),
        ("languages", [1], "DATA003"),
        ("document", 1, "DATA003"),
        ("availability.channels", [1], "DATA003"),
        ("availability.channels", [" "], "DATA003"),
        ("phrases", "x", "DATA003"),
        ("custom", "x", "DATA003"),
        ("scope.days", [], "DATA004"),
        ("employer.signatories", [], "DATA004"),
        ("employer.sector", "privaat", "DATA005"),
        ("languages", ["no", "dk"], "DATA006"),
        ("prevailing_language", "dansk", "DATA006"),
        ("document", "agrement", "DATA006"),
        ("scope.days", ["monday", "mandag"], "DATA014"),
        ("availability.channels", ["Teams", "Teams"], "DATA014"),
        ("languages", ["no", "norsk"], "DATA014"),
    ],
)
def test_what_cannot_stand_there_is_found(key: str, written: object, code: str) -> None:
    findings = found(**{key.replace(".", "__"): written})

    assert code in {finding.code for finding in findings}


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("hours__cor", "core"),
        ("employee__nmae", "name"),
        ("employeer", "employer"),
    ],
)
def test_an_unknown_key_is_answered_with_the_nearest(key: str, nearest: str) -> None:
    (finding,) = found(**{key: "x"})

    assert finding.code == "DATA001"
    assert say(finding.hint, NO) == f"Mente du «{nearest}»?"


def test_a_key_of_another_table_is_sent_there() -> None:
    (finding,) = found(employee__sector="private")

    assert say(finding.hint, NO) == "Den hører til her: employer.sector."


def test_a_key_like_nothing_else_is_answered_with_those_there_are() -> None:
    (finding,) = found(contract__zzz=1)

    assert say(finding.hint, NO) == "Dette kan stå her: date og workplace."


def test_a_misspelt_word_is_answered_with_the_nearest() -> None:
    (finding,) = found(employer__sector="kommnal")

    assert say(finding.message, NO).startswith("«kommnal» er ikke")
    assert say(finding.hint, NO) == (
        "Mente du «kommunal»? Gyldige verdier: privat, kommunal og statlig."
    )


@pytest.mark.parametrize("key", ["hours__weekly", "hours__full_time_weekly"])
@pytest.mark.parametrize("written", [0, "0,5", Decimal(0)])
def test_no_working_hours_at_all_cannot_be_agreed(key: str, written: object) -> None:
    codes = {finding.code for finding in found(**{key: written})}

    assert "DATA027" in codes


@pytest.mark.parametrize("written", ["åpen", "2027", "31.12"])
def test_an_end_that_cannot_be_read_is_answered_with_both_ways_to_write_it(
    written: str,
) -> None:
    (finding,) = found(duration__end=written)

    assert finding.code == "DATA038"
    assert "2027-12-31" in say(finding.hint, NO)
    assert "inntil videre" in say(finding.hint, NO)


@pytest.mark.parametrize(
    ("key", "example"),
    [
        ("issued", "issued = 2027-01-31"),
        ("employer__sector", 'sector = "private"'),
        ("hours", "[hours]"),
        ("duration__start", "start = 2027-01-31"),
    ],
)
def test_a_missing_key_is_shown_as_it_is_written(key: str, example: str) -> None:
    findings = found(**{key: None})

    (missing,) = [finding for finding in findings if finding.code == "DATA002"]
    assert say(missing.hint, NO) == f"Legg til dette: {example}"


@pytest.mark.parametrize(
    ("key", "empty"),
    [
        ("employee__department", ""),
        ("employee__department", {"no": " ", "en": ""}),
        ("employee__email", "  "),
        ("custom", {"note": ""}),
        ("custom", {"note": {"no": "", "en": ""}}),
    ],
)
def test_a_text_that_is_empty_in_all_languages_is_absent(
    key: str, empty: object
) -> None:
    validated = checked(**{key: empty})

    assert validated.findings == ()
    assert validated.agreement is not None
    assert validated.agreement.employee.department is None
    assert not validated.agreement.custom


@pytest.mark.parametrize(
    ("key", "empty"),
    [
        ("employee__name", " "),
        ("equipment__items", [{"name": {"no": "", "en": ""}, "owner": "employer"}]),
        ("duration__trial__measures", [""]),
    ],
)
def test_a_required_text_that_is_empty_is_found(key: str, empty: object) -> None:
    codes_found = {finding.code for finding in found(**{key: empty})}

    assert "DATA007" in codes_found


def test_text_in_only_some_of_the_languages_is_found() -> None:
    (finding,) = found(employee__title={"no": "rådgiver", "en": ""})

    assert finding.code == "DATA010"
    assert finding.message.facts["missing"] == ("en",)


def test_text_in_a_language_that_is_not_installed_is_found() -> None:
    assert codes(employee__title={"no": "x", "en": "x", "dk": "x"}) == [
        "DATA006 employee.title.dk"
    ]


def test_a_plain_text_that_two_languages_need_is_found() -> None:
    (finding,) = found(employee__title="rådgiver")

    assert finding.code == "DATA011"
    assert say(finding.hint, NO).startswith(
        'Skriv den slik: { no = "rådgiver", en = "…" } – eller'
    )


def test_a_plain_text_serves_one_language() -> None:
    title = value_of(
        "employee.title",
        languages=["no"],
        prevailing_language=None,
        employee__title="rådgiver",
    )

    assert title == LocalizedText(plain="rådgiver")


def test_a_plain_text_without_letters_serves_every_language() -> None:
    assert value_of("employee.title", employee__title="1-2") == LocalizedText(
        plain="1-2"
    )


@pytest.mark.parametrize(
    "translation",
    ["adviser", {"en": "adviser"}, {"no": "rådgiver", "en": "adviser"}],
)
def test_a_phrase_translates_a_plain_text(translation: object) -> None:
    title = value_of(
        "employee.title",
        employee__title="rådgiver",
        phrases={"rådgiver": translation},
    )

    assert title == LocalizedText({"no": "rådgiver", "en": "adviser"})


@pytest.mark.parametrize(
    ("translation", "code"),
    [
        (7, "DATA003"),
        ({"en": 7}, "DATA003"),
        ("", "DATA013"),
        ({}, "DATA010"),
    ],
)
def test_a_phrase_that_cannot_be_used_is_found_once(
    translation: object, code: str
) -> None:
    changes = {
        "employee__title": "rådgiver",
        "custom": {"role": "rådgiver"},
        "phrases": {"rådgiver": translation},
    }

    assert codes(**changes) == [f'{code} phrases."rådgiver"']


def test_a_phrase_between_unknown_languages_is_found() -> None:
    assert codes(
        languages=["no"], prevailing_language=None, phrases={"skjerm": "monitor"}
    ) == ["DATA013 phrases.skjerm"]


def test_the_employers_own_fields_can_be_of_many_kinds() -> None:
    custom = {
        "code": "4711-B",
        "count": 3,
        "rate": Decimal("1.25"),
        "day": dt.date(2027, 1, 1),
        "opens": dt.time(7, 30),
        "shared": True,
        "card": {"no": "grønt", "en": "green"},
        "desk": {"floor": 3, "tags": ["1", "2"]},
        "keys": [{"number": 1}, {"number": 2}],
        "none": [],
    }

    assert value_of("custom", custom=custom) == {
        **custom,
        "opens": TimeOfDay.at(7, 30),
        "card": LocalizedText({"no": "grønt", "en": "green"}),
        "desk": {"floor": 3, "tags": ("1", "2")},
        "keys": ({"number": 1}, {"number": 2}),
        "none": (),
    }


def test_a_phrase_translates_a_field_of_the_employers_own() -> None:
    custom = value_of("custom", custom={"x": "skjerm"}, phrases={"skjerm": "monitor"})

    assert custom == {"x": LocalizedText({"no": "skjerm", "en": "monitor"})}


def test_a_plain_word_of_the_employers_own_is_a_warning() -> None:
    validated = checked(custom={"note": "Gjelder også om sommeren"})

    assert [finding.code for finding in validated.findings] == ["DATA012"]
    assert validated.agreement is not None


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (dt.datetime(2027, 1, 1, 12), "DATA003"),  # noqa: DTZ001  # as TOML has it
        (dt.time(7, 30, 15), "DATA003"),
        ([True, False], "DATA003"),
        ([[1], [2]], "DATA003"),
        (["x", {"a": 1}], "DATA003"),
        ({"a": {"b": {"c": {"d": {"e": {"f": 1}}}}}}, "DATA003"),
        (10**15, "DATA016"),
        (Decimal("NaN"), "DATA016"),
        (Decimal("1E+30"), "DATA016"),
        (Decimal("0.1234567"), "DATA016"),
        ({"no": "bare norsk"}, "DATA010"),
    ],
)
def test_what_cannot_be_printed_is_found_in_the_employers_own_fields(
    value: object, code: str
) -> None:
    findings = found(custom={"x": value})

    assert code in {finding.code for finding in findings}


def test_private_notes_are_checked_and_left_behind() -> None:
    notes = {"minimum": {"no": "Én dag.", "en": "One day."}}

    proposal = value_of("proposal", proposal={"private": notes})

    assert isinstance(proposal, Part)
    assert "One day." not in repr(proposal)
    assert codes(proposal={"private": {"minimun": "x"}}) == [
        "DATA001 proposal.private.minimun"
    ]


@pytest.mark.parametrize("note", ["Én dag.", {"nn": "Ein dag."}, {"no": "Én dag."}])
def test_a_private_note_is_in_whatever_language_its_owner_likes(note: object) -> None:
    assert codes(proposal={"private": {"minimum": note}}) == []


@pytest.mark.parametrize("note", [1042, {"no": 1042}])
def test_a_private_note_that_is_no_text_is_not_repeated(note: object) -> None:
    (finding,) = found(proposal={"private": {"minimum": note}})

    assert finding.code == "DATA003"
    assert "1042" not in say(finding.message, "en") + say(finding.hint, "en")


def test_a_type_that_no_form_is_known_for_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="no form for"):
        form_of(complex)
