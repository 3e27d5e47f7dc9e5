"""A record becomes an agreement, or everything that is wrong with it at once."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement import Validated, Vocabulary, validate
from fleksidoc.agreement.errors import (
    TooManyLanguagesError,
    UnknownDocumentError,
    UnknownLanguageError,
)
from fleksidoc.errors import ExitCode
from fleksidoc.findings import DataPlace, has_errors
from fleksidoc.language import say
from fleksidoc.sources import Way
from tests.agreement.agreements import (
    LANGUAGES,
    WORDS,
    checked,
    record_of,
    sound,
    written,
)


def asked(*languages: str, document: str | None = None, **changes: object) -> Validated:
    return validate(
        record_of(sound(**changes)), WORDS, languages=languages, document=document
    )


def test_a_sound_record_becomes_an_agreement() -> None:
    validated = checked()

    assert validated.findings == ()
    assert validated.agreement is not None
    assert validated.agreement.languages == ("no", "en")
    assert validated.agreement.document == "agreement"
    assert validated.agreement.home_office
    assert validated.agreement.flexitime


def test_the_agreement_cannot_be_changed() -> None:
    agreement = checked().agreement
    assert agreement is not None

    with pytest.raises(FrozenInstanceError):
        agreement.reference = "x"  # type: ignore[misc]  # what is shown


@pytest.mark.parametrize(
    ("hours", "flexitime"),
    [
        ({}, False),
        ({"outer": "06-21"}, True),
        ({"start_between": "07-09"}, True),
        ({"end_between": "14-18"}, True),
        ({"account": {"excess": "paid", "balance_at_end": "paid"}}, True),
    ],
)
def test_any_of_its_keys_is_flexitime(
    hours: dict[str, object],
    flexitime: bool,  # noqa: FBT001  # the table's column
) -> None:
    changes = {f"hours__{key}": value for key, value in hours.items()}

    agreement = checked(**{"hours__core": None, **changes}).agreement

    assert agreement is not None
    assert agreement.flexitime is flexitime


MUCH_WRONG = """\
languages = ["no", "en"]
issued = 2026-12-01
[employer]
nmae = "Tindeskog"
organisation_number = "313416721"
sector = "privat"
signatories = [
  { name = "Ingrid", title = "sjef" },
]
[employee]
name = "Marte"
position = "vanlig"
[hours]
weekly = 37.5
days = ["mandag", "to"]
core = "8-4"
[duration]
start = 2027-01-01
end = "01.02.2027"
[duration.trial]
end = 2026-06-30
evaluation = 2026-06-15
after = "fortsetter"
"""


def test_everything_wrong_is_found_in_one_run_with_line_and_key() -> None:
    validated = written(MUCH_WRONG)

    places = [
        (finding.code, finding.place.line, finding.place.key)
        for finding in validated.findings
        if isinstance(finding.place, DataPlace)
    ]
    assert validated.agreement is None
    assert places == [
        ("DATA046", None, "prevailing_language"),
        ("DATA002", 3, "employer.name"),
        ("DATA001", 4, "employer.nmae"),
        ("DATA035", 5, "employer.organisation_number"),
        ("DATA011", 8, "employer.signatories[0].title"),
        ("DATA032", 15, "hours.days[1]"),
        ("DATA021", 16, "hours.core"),
        ("DATA024", 19, "duration.end"),
        ("DATA050", 21, "duration.trial.end"),
        ("DATA050", 22, "duration.trial.evaluation"),
    ]


def test_the_caller_decides_the_languages() -> None:
    validated = asked("en", employee__title={"en": "adviser"})

    assert validated.findings == ()
    assert validated.agreement is not None
    assert validated.agreement.languages == ("en",)


def test_the_languages_the_caller_asks_for_must_be_there() -> None:
    validated = asked("no", employee__title={"en": "adviser"})

    assert [finding.code for finding in validated.findings] == ["DATA010"]


def test_the_prevailing_language_must_be_one_that_is_printed() -> None:
    two = Vocabulary(("en", "nn", "no"), WORDS.words)
    record = record_of(sound(prevailing_language="nn"))

    assert [one.code for one in validate(record, two).findings] == ["DATA047"]
    assert validate(record, two, languages=["en"]).findings == ()


def test_a_phrase_goes_between_the_languages_that_the_file_states() -> None:
    validated = asked("en", employee__title="rådgiver", phrases={"rådgiver": "adviser"})

    assert validated.agreement is not None
    title = validated.agreement.employee.title
    assert title is not None
    assert title.in_language("en") == "adviser"


def test_three_languages_are_one_too_many() -> None:
    three = Vocabulary(("en", "nn", "no"), WORDS.words)
    record = record_of(sound(languages=["no", "nn", "en"]))

    validated = validate(record, three)

    assert "DATA015" in {finding.code for finding in validated.findings}


def test_the_agreement_says_which_document_the_caller_asked_for() -> None:
    dated = {"contract__date": dt.date(2021, 8, 1)}

    validated = asked(document="addendum", **dated)

    assert validated.agreement is not None
    assert validated.agreement.document == "addendum"


def test_the_caller_decides_the_document() -> None:
    validated = asked(document="addendum")

    assert [finding.code for finding in validated.findings] == ["DATA043"]


def test_asking_for_a_language_that_is_not_installed_stops() -> None:
    with pytest.raises(UnknownLanguageError) as raised:
        asked("dk")

    assert raised.value.exit_code is ExitCode.USAGE
    assert raised.value.hint.facts == {"installed": "en, nn, no"}


@pytest.mark.parametrize("languages", [("no", "no"), ("no", "en", "no")])
def test_asking_for_more_languages_than_a_document_has_stops(
    languages: tuple[str, ...],
) -> None:
    with pytest.raises(TooManyLanguagesError):
        asked(*languages)


def test_asking_for_a_document_that_there_is_not_stops() -> None:
    with pytest.raises(UnknownDocumentError) as raised:
        asked(document="contract")

    assert raised.value.exit_code is ExitCode.USAGE


def test_readings_show_how_each_written_value_was_read() -> None:
    validated = checked(hours__core="9-14.30")

    (core,) = [
        one for one in validated.readings if one.place.key.startswith("hours.core")
    ]
    assert core.written == "9-14.30"
    assert str(core.value) == "09:00-14:30"


def test_what_was_read_is_shown_even_where_something_else_is_wrong() -> None:
    validated = checked(employer__sector="x", hours__core="9-14.30")

    assert validated.agreement is None
    assert "hours.core" in {reading.place.key for reading in validated.readings}


def test_a_warning_does_not_stop_the_agreement() -> None:
    validated = checked(availability__days=["saturday"])

    assert not has_errors(validated.findings)
    assert validated.agreement is not None


SCALARS = st.one_of(
    st.text(max_size=20),
    st.integers(),
    st.integers(10**29, 10**31),
    st.decimals(),
    st.booleans(),
    st.dates(),
    st.times(),
    st.datetimes(),
    st.sampled_from(["no", "mandag", "9-14", "1 uke", "open", "2027-01-01"]),
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.text(max_size=5) | st.sampled_from(["no", "en", "name", "end"]),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=6,
)


def ways(value: object, way: Way = ()) -> Iterator[Way]:
    yield way
    if isinstance(value, dict):
        for key, item in value.items():
            yield from ways(item, (*way, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from ways(item, (*way, index))


FULL = sound(
    document="agreement",
    availability={"channels": ["Teams"], "response_time": "2 hours"},
    duration__trial={
        "end": dt.date(2027, 6, 30),
        "evaluation": dt.date(2027, 6, 15),
        "after": "ends",
        "measures": ["1"],
    },
    hours__account={"excess": "paid", "balance_at_end": "paid", "max_plus": 50},
    hours__normal="08-16",
    hours__break_minutes=30,
    hours__daily_maximum=Decimal(9),
    custom={"note": "x", "table": {"no": "x", "en": "y"}},
    phrases={"x": "y"},
    accept=[{"code": "X", "ground": "x", "reason": "x", "by": "x"}],
    termination={"ends_separately": True, "notice_employer": "1 month"},
    contract={"date": dt.date(2020, 1, 1)},
)
WAYS = [way for way in ways(FULL) if way]


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(WAYS), ANYTHING)
def test_any_value_at_any_key_gives_an_agreement_or_findings(
    way: Way, value: object
) -> None:
    values = with_value(copy.deepcopy(FULL), way, value)

    validated = validate(record_of(values), WORDS)

    assert (validated.agreement is None) == has_errors(validated.findings)
    for finding in validated.findings:
        for language in LANGUAGES:
            for message in (finding.message, finding.hint):
                assert say(message, language)
                assert message.en.format(**message.facts)
                assert message.no.format(**message.facts)


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=8), ANYTHING, max_size=3))
def test_any_file_at_all_gives_findings(values: dict[str, object]) -> None:
    validated = validate(record_of(values), WORDS)

    assert validated.agreement is None
    assert validated.findings


def with_value(values: dict[str, Any], way: Way, value: object) -> dict[str, Any]:
    *above, last = way
    table: Any = values
    for step in above:
        table = table[step]
    table[last] = value
    return values


def test_a_file_nested_as_deep_as_toml_allows_is_no_trouble() -> None:
    deep: object = 1
    for _ in range(800):
        deep = [deep]
    values = {**sound(), "custom": {"x": deep}, "odd": deep}

    validated = validate(replace(record_of(sound()), values=values), WORDS)

    assert {finding.code for finding in validated.findings} == {"DATA001", "DATA003"}
