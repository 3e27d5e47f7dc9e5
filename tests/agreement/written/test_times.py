"""Spans of time, as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.values import TimeOfDay, TimeRange
from fleksidoc.agreement.written.times import clock_range, time_range


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("9-14.30", "09:00-14:30"),
        ("kl. 09–14.30", "09:00-14:30"),
        ("09:00-14:30", "09:00-14:30"),
        ("0900–1430", "09:00-14:30"),
        ("900-1430", "09:00-14:30"),
        (" Kl 9 – kl. 14.30 ", "09:00-14:30"),
        ("klokken 9−14:30", "09:00-14:30"),
        ("klokka 09.00 — 14.30", "09:00-14:30"),
        ("7-9", "07:00-09:00"),
        ("0-24", "00:00-24:00"),
        ("16:00-24:00", "16:00-24:00"),
        ("11-12", "11:00-12:00"),
    ],
)
def test_a_span_of_time_is_read(written: str, read: str) -> None:
    assert str(time_range(written)) == read


@pytest.mark.parametrize(
    ("written", "first", "second"),
    [
        ("8-4", "08:00-04:00", "08:00-16:00"),
        ("9-2.30", "09:00-02:30", "09:00-14:30"),
        ("1430-9", "14:30-09:00", "14:30-21:00"),
        ("9.3-14", "09:03-14:00", "09:30-14:00"),
        ("9-14:3", "09:00-14:03", "09:00-14:30"),
    ],
)
def test_a_span_of_two_readings_is_refused_with_both(
    written: str, first: str, second: str
) -> None:
    refusal = time_range(written)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA021"
    assert (refusal.facts["first"], refusal.facts["second"]) == (first, second)


@pytest.mark.parametrize("written", ["16-14", "14:30-13:00", "24-24", "12:30-12:30"])
def test_a_span_that_ends_first_is_refused(written: str) -> None:
    refusal = time_range(written)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA022"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "9",
        "ni til fem",
        "25-26",
        "9-25",
        "09:60-14",
        "9.7-14",
        "24:30-25",
        "9,30-14",
        "9-14-16",
        "9am-5pm",
        "٩-١٤",
    ],
)
def test_anything_else_is_no_span_of_time(written: str) -> None:
    refusal = time_range(written)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA020"


TIMES = st.tuples(st.integers(0, 1440), st.integers(0, 1440)).filter(
    lambda pair: pair[0] < pair[1]
)


@settings(deadline=None)
@given(TIMES, st.sampled_from([":", ".", ""]), st.sampled_from(["-", "–", " – "]))
def test_every_span_written_in_full_reads_back(
    minutes: tuple[int, int], point: str, dash: str
) -> None:
    start, end = (TimeOfDay(each) for each in minutes)
    written = dash.join(
        f"{time.hour:02}{point}{time.minute:02}" for time in (start, end)
    )

    assert time_range(written) == TimeRange(start, end)


@settings(deadline=None)
@given(st.text(max_size=12) | st.from_regex(r"[0-9:.]{1,5}-[0-9:.]{1,5}"))
def test_any_text_gives_a_span_that_goes_forward_or_a_refusal(written: str) -> None:
    span = time_range(written)

    assert isinstance(span, Refusal) or span.minutes > 0


def test_the_times_of_toml_are_read() -> None:
    assert str(clock_range(dt.time(9), dt.time(14, 30))) == "09:00-14:30"


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (dt.time(9, 0, 30), dt.time(14), "DATA020"),
        (dt.time(9), dt.time(14, 0, 0, 1), "DATA020"),
        (dt.time(14), dt.time(13), "DATA022"),
    ],
)
def test_times_of_toml_with_seconds_or_backwards_are_refused(
    start: dt.time, end: dt.time, code: str
) -> None:
    refusal = clock_range(start, end)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == code
