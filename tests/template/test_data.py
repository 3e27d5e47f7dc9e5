from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fleksidoc.errors import FleksidocError
from fleksidoc.language import Kind
from fleksidoc.template.data import as_wording, fields_of
from tests.template.word_files import fill, lines, reread, write


def filled(folder: Path, data: dict[str, Any], *blocks: str) -> list[str]:
    template = write(folder, *blocks)
    content = fill(template, as_wording(data), fields_of(data)).content
    return lines(reread(content))


def test_numbers_print_as_they_are_typed(tmp_path: Path) -> None:
    data = {"sum": Decimal("37.50"), "count": 0}

    assert filled(tmp_path, data, "{{ sum }} {{ count }}") == ["37.50 0"]


def test_empty_text_and_nought_test_false_as_in_jinja(tmp_path: Path) -> None:
    data: dict[str, Any] = {
        "absent": None,
        "empty": "",
        "nought": 0,
        "no": False,
        "list": [],
        "one": 1,
    }
    tests = [f"{{% if {name} %}}{name} {{% endif %}}" for name in data]

    assert filled(tmp_path, data, "".join(tests) + ".") == ["one ."]


def test_lists_are_looped_over_also_in_each_other(tmp_path: Path) -> None:
    data = {
        "days": ["mandag", None, "fredag"],
        "rows": [[1, 2], [3]],
        "staff": [
            {"name": "Kari", "skills": ["a", "b"]},
            {"name": "Ola", "skills": [], "note": "ny"},
        ],
        "nothing": [],
    }

    assert filled(
        tmp_path,
        data,
        "{% for day in days %}{{ day }} {% endfor %}.",
        "{% for row in rows %}{% for n in row %}{{ n }},{% endfor %};{% endfor %}",
        "{% for p in staff %}{{ p.name }}{% for s in p.skills %} {{ s }}{% endfor %}"
        "{% if p.note %} ({{ p.note }}){% endif %};{% endfor %}",
        "{% for x in nothing %}{{ x.y }}{% endfor %}.",
    ) == ["mandag fredag .", "1,2,;3,;", "Kari a b;Ola (ny);", "."]


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        (True, "{{ value }}"),
        (None, "{{ value }}"),
        (dt.date(2027, 1, 1), "{{ value }}"),
        (["a"], "{{ value }}"),
        ({"a": "b"}, "{{ value }}"),
        ("x", "{{ valeu }}"),
        ("x", "{% if valeu %}y{% endif %}"),
    ],
)
def test_what_has_no_words_or_no_name_is_refused(
    tmp_path: Path, value: object, tag: str
) -> None:
    with pytest.raises(FleksidocError):
        filled(tmp_path, {"value": value}, tag)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("x", Kind.TEXT),
        (1, Kind.TEXT),
        (True, Kind.FLAG),
        (None, Kind.OPEN),
        ({"a": 1}, Kind.TABLE),
        (["a"], Kind.LISTING),
        ([{"a": 1}], Kind.TABLES),
        ([], Kind.OPEN),
        ([["a"]], Kind.OPEN),
        (["a", {"b": 1}], Kind.OPEN),
    ],
)
def test_the_contract_is_read_from_the_data(value: object, kind: Kind) -> None:
    assert fields_of({"value": value}).fields["value"].kind is kind


def test_keys_that_only_some_items_have_are_known_in_all() -> None:
    tables = [{"a": 1, "b": {"c": 1}}, {"b": {"d": [1]}}, {"b": None, "e": [1]}]
    items = fields_of({"list": tables}).fields["list"].fields

    assert set(items) == {"a", "b", "e"}
    assert set(items["b"].fields) == {"c", "d"}
    assert (
        fields_of({"list": [{"a": 1}, {"a": {}}]}).fields["list"].fields["a"].kind
        is Kind.OPEN
    )
