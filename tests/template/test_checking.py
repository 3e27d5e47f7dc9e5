from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.language import Field, Kind
from tests.template.word_files import faults_of, findings_of, write

TEXT = Field(kind=Kind.TEXT)
FIELDS = Field(
    kind=Kind.TABLE,
    fields={
        "employee": Field(
            kind=Kind.TABLE,
            fields={
                "name": TEXT,
                "position": Field(
                    kind=Kind.FIXED, words=frozenset({"ordinary", "leading"})
                ),
            },
        ),
        "equipment": Field(
            kind=Kind.TABLE,
            fields={
                "items": Field(
                    kind=Kind.TABLES,
                    fields={"name": TEXT, "tags": Field(kind=Kind.LISTING)},
                )
            },
        ),
        "days": Field(kind=Kind.LISTING),
        "flexitime": Field(kind=Kind.FLAG),
        "custom": Field(kind=Kind.OPEN),
    },
)


@pytest.mark.parametrize(
    "text",
    [
        "{{ employee.name }}{{ employee.position }}{{ days }}{{ custom.a.b }}",
        '{{ employee.name|default("–") }}{{ "x" }}',
        "{% if employee and equipment.items and days and flexitime %}{% endif %}",
        '{% if employee.position == "leading" %}{% endif %}',
        '{% if employee.position in ["leading", "ordinary"] %}{% endif %}',
        '{% if employee.name == "Kari" and custom.x == "y" %}{% endif %}',
        "{% if flexitime == false or not (custom.x != true) %}{% endif %}",
        "{% if employee.name == custom.x or custom.x == days %}{% endif %}",
        "{% for i in equipment.items %}{{ i.name }}{{ loop.index }}{% endfor %}",
        "{% for i in equipment.items %}{% if loop.last %}x{% endif %}{% endfor %}",
        "{% for i in equipment.items %}{% for t in i.tags %}{% endfor %}{% endfor %}",
        "{% for d in days %}{{ d }}{% endfor %}",
        "{% for c in custom.list %}{{ c }}{{ c.x }}{% endfor %}",
    ],
)
def test_what_fits_the_contract_is_right(tmp_path: Path, text: str) -> None:
    assert faults_of(tmp_path, text, fields=FIELDS) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ xyzzy }}", "TPL060"),
        ("{{ employe.name }}", "TPL061"),
        ("{{ Employee.Name }}", "TPL061"),
        ("{{ employee.nmae }}", "TPL061"),
        ("{{ employee.name.first }}", "TPL061"),
        ("{{ na‑me_x }}", "TPL060"),
        ("{{ employee }}", "TPL065"),
        ("{{ flexitime }}", "TPL065"),
        ("{{ equipment.items }}", "TPL065"),
        ('{{ flexitime|default("x") }}', "TPL065"),
        ("{{ equipment.items.name }}", "TPL067"),
        ("{% if employee.positon %}{% endif %}", "TPL061"),
        ('{% if employee.position == "leder" %}{% endif %}', "TPL064"),
        ('{% if employee.position in ["leading", "leder"] %}{% endif %}', "TPL064"),
        ('{% if flexitime == "ja" %}{% endif %}', "TPL068"),
        ("{% if employee.name == true %}{% endif %}", "TPL068"),
        ('{% if days == "mandag" %}{% endif %}', "TPL068"),
        ("{% if employee.name == employee.position %}{% endif %}", "TPL068"),
        ("{% if employee == employee %}{% endif %}", "TPL068"),
        ("{% if not (days or xyzzy) %}{% endif %}", "TPL060"),
        ("{% for i in employee.name %}{{ i }}{% endfor %}", "TPL066"),
        ("{% for i in employees %}{{ i.x }}{% endfor %}", "TPL061"),
        ("{% for i in days %}{% endfor %}{{ i }}", "TPL060"),
        ("{% for i in equipment.items %}{{ i.navn }}{% endfor %}", "TPL061"),
        ("{{ loop.index }}", "TPL060"),
        ("{% for i in days + days %}{{ i }}{% endfor %}", "TPL063"),
    ],
)
def test_what_does_not_fit_is_told(tmp_path: Path, text: str, code: str) -> None:
    assert faults_of(tmp_path, text, fields=FIELDS) == [code]


def test_the_nearest_field_is_suggested_by_its_whole_path(tmp_path: Path) -> None:
    (finding,) = findings_of(write(tmp_path, "Signert {{ employe.name }}"), FIELDS)

    assert finding.message.no.format(**finding.message.facts) == (
        "Feltet employe.name finnes ikke."
    )
    assert finding.hint.no.format(**finding.hint.facts) == "Mente du employee.name?"


def test_all_that_is_wrong_is_told_in_one_run_each_where_it_stands(
    tmp_path: Path,
) -> None:
    path = write(tmp_path, "{{ a }} {{ a }} {{ b }}", "{% if c %}{{ d }}{% endif %}")

    found = findings_of(path, FIELDS)

    assert [finding.message.facts["field"] for finding in found] == list("aabcd")
    assert [finding.place.span for finding in found] == [  # type: ignore[union-attr]  # in Word
        (0, 7),
        (8, 15),
        (16, 23),
        (0, 10),
        (10, 17),
    ]


def test_a_finding_names_the_paragraph_by_its_words(tmp_path: Path) -> None:
    path = write(tmp_path, "Signert av {{ x }} i dag")

    (finding,) = findings_of(path, FIELDS)

    assert getattr(finding.place, "words", "") == "Signert av {{ x }} i dag"


def test_a_hint_lists_what_can_be_written_instead(tmp_path: Path) -> None:
    texts = [
        "{{ employee }}",
        '{% if employee.position == "x" %}{% endif %}',
        "{% for i in employee %}{% endfor %}",
    ]
    (printed, word, loop) = findings_of(write(tmp_path, *texts), FIELDS)

    said = {f.code: f.hint.en.format(**f.hint.facts) for f in (printed, word, loop)}

    assert said["TPL065"].endswith("employee.name, employee.position.")
    assert said["TPL064"] == "The values are: leading, ordinary."
    assert said["TPL066"] == "The lists are: equipment.items, days."
