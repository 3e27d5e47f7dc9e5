"""The pages of the rules in the repository are those that the rules make."""

from __future__ import annotations

import re
import tomllib

import pytest

from fleksidoc import law
from fleksidoc.law.reference import Reader, example, page
from fleksidoc.law.rule import Rule
from tests.conftest import REPOSITORY

PAGES: list[tuple[Reader, str]] = [("en", "RULES.md"), ("no", "REGLER.md")]
RULES = pytest.mark.parametrize(
    "rule", law.rules(), ids=lambda rule: rule.provision.code
)


@pytest.mark.parametrize(("reader", "file"), PAGES)
def test_the_page_in_the_repository_is_up_to_date(reader: Reader, file: str) -> None:
    """`make docs` writes it."""
    assert (REPOSITORY / file).read_text("utf-8") == page(reader)


@pytest.mark.parametrize(("reader", "file"), PAGES)
def test_every_rule_stands_on_the_page_once(reader: Reader, file: str) -> None:
    headings = re.findall(r"^### (\w+)$", page(reader), re.MULTILINE)

    assert sorted(headings) == [rule.provision.code for rule in law.rules()], file


def test_a_section_has_one_heading() -> None:
    headings = re.findall(r"^## (.*)$", page("en"), re.MULTILINE)

    assert len(headings) == len(set(headings))


@RULES
def test_an_example_is_shown_as_toml_that_can_be_pasted(rule: Rule) -> None:
    for changes in (rule.provision.wrong, rule.provision.right):
        block = example(changes, "en")
        pasted = tomllib.loads(block.removeprefix("```toml\n").removesuffix("```"))

        assert bool(pasted) == any(value is not None for value in changes.values())
