from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.findings import Severity
from fleksidoc.language import Field, Kind
from tests.template.lint.subjects import (
    codes,
    fixed,
    linted,
    of_kind,
    table,
    text,
)

CONTRACT = table(
    model=fixed("fixed", "hybrid", required=True),
    end=fixed("open"),
    flag=of_kind(Kind.FLAG),
    sure=of_kind(Kind.FLAG, required=True),
    name=text(required=True),
    title=text(),
    days=of_kind(Kind.LISTING),
    items=of_kind(Kind.TABLES, owner=fixed("a", "b", required=True)),
    scope=table(model=fixed("fixed", "hybrid", required=True), place=text()),
    hours=table(required=True, core=text()),
    custom=of_kind(Kind.OPEN),
)


def of(folder: Path, *lines: str, contract: Field = CONTRACT) -> list[str]:
    return codes(linted(folder, *lines, contract=contract))


@pytest.mark.parametrize(
    "condition",
    [
        'model == "fixed" and model == "hybrid"',
        'model not in ["fixed", "hybrid"]',
        "not name",
        "not hours",
        "flag and not flag",
        'scope.model == "fixed" and not scope',
        'scope.model == "fixed" and scope.model != "fixed"',
        'title == "x" and title == "y"',
        "name == title and not title",
        "days and not days",
        "items and not items",
        'custom.car == "x" and not custom',
        "flag == true and flag == false",
        "false",
    ],
)
def test_a_condition_that_can_never_hold_is_an_error(
    tmp_path: Path, condition: str
) -> None:
    found = linted(tmp_path, f"{{% if {condition} %}}x{{% endif %}}", contract=CONTRACT)

    (finding,) = found
    assert finding.code == "TPL070"
    assert finding.severity is Severity.ERROR
    assert finding.message.facts["tag"] == f"{{% if {condition} %}}"


@pytest.mark.parametrize(
    "condition",
    [
        'model in ["fixed", "hybrid"]',
        "name",
        "hours",
        "flag or not flag",
        "sure == true or sure == false",
        'name == "x" or name != "x"',
        "true",
    ],
)
def test_a_condition_that_always_holds_is_a_warning(
    tmp_path: Path, condition: str
) -> None:
    found = linted(tmp_path, f"{{% if {condition} %}}x{{% endif %}}", contract=CONTRACT)

    (finding,) = found
    assert (finding.code, finding.severity) == ("TPL071", Severity.WARNING)


@pytest.mark.parametrize(
    "condition",
    [
        'model == "fixed"',
        "scope",
        'scope.model == "fixed" or not scope',
        "not title",
        'end == "open"',
        'end != "open" and end',
        "sure",
        "flag == false",
        "days",
        "items",
        "custom",
        "custom.car",
        "custom.car == true",
        "custom.car.colour",
        "name == title",
        'title in ["a", "b"]',
    ],
)
def test_a_condition_that_decides_something_is_fine(
    tmp_path: Path, condition: str
) -> None:
    assert not of(tmp_path, f"{{% if {condition} %}}x{{% endif %}}")


def test_what_stands_round_a_condition_and_before_it_counts(tmp_path: Path) -> None:
    found = linted(
        tmp_path,
        "{%p if scope %}",
        '{% if scope.model == "fixed" %}a{% elif scope.model == "fixed" %}b{% endif %}',
        "{%p else %}",
        "{% if scope.place %}c{% endif %}",
        "{%p endif %}",
        contract=CONTRACT,
    )

    assert codes(found) == ["TPL070", "TPL070"]
    assert found[0].message.facts["tag"] == '{% elif scope.model == "fixed" %}'
    assert found[0].hint.facts["around"] == 'scope; not scope.model == "fixed"'
    assert found[1].message.facts["tag"] == "{% if scope.place %}"


def test_an_else_after_every_value_is_never_printed(tmp_path: Path) -> None:
    found = linted(
        tmp_path,
        '{% if model == "fixed" %}a{% elif model == "hybrid" %}b{% else %}c{% endif %}',
        contract=CONTRACT,
    )

    assert [finding.message.facts["tag"] for finding in found] == ["{% else %}"]


def test_the_last_value_may_be_named(tmp_path: Path) -> None:
    line = '{% if model == "fixed" %}a{% elif model == "hybrid" %}b{% endif %}'

    assert not of(tmp_path, line)


def test_below_what_never_holds_nothing_more_is_said(tmp_path: Path) -> None:
    line = "{% if not name %}{% if not name %}a{% endif %}{% endif %}"

    assert of(tmp_path, line) == ["TPL070"]


def test_the_items_of_a_loop_are_fields_in_it(tmp_path: Path) -> None:
    assert of(
        tmp_path,
        "{%p for item in items %}",
        '{% if item.owner == "a" %}a{% endif %}{% if not loop.last %}, {% endif %}',
        '{% if item.owner == "a" and item.owner == "b" %}b{% endif %}',
        "{% if item %}b{% endif %}",
        "{%p endfor %}",
        "{% for day in days %}{% if day %}b{% endif %}{% endfor %}",
    ) == ["TPL070", "TPL071", "TPL071"]


def test_what_cannot_be_read_is_told_once_and_not_judged(tmp_path: Path) -> None:
    assert of(
        tmp_path,
        "{% if nmae %}{% if not name %}a{% endif %}{% elif f( %}{% else %}b{% endif %}",
        "{% for x in nothing %}{% if x.y %}a{% endif %}{% endfor %}",
    ) == ["TPL061", "TPL070", "TPL062", "TPL060"]


def test_so_many_cases_that_they_cannot_be_tried_are_left_alone(
    tmp_path: Path,
) -> None:
    flags = {f"f{number}": of_kind(Kind.FLAG) for number in range(12)}
    wide = " and ".join(flags)

    assert not of(
        tmp_path,
        f"{{% if {wide} and not f0 %}}x{{% endif %}}",
        contract=table(required=False, **flags),
    )
