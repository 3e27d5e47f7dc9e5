"""The list of what has become of the survey's candidates is whole and true."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from fleksidoc import agreement, law
from fleksidoc.agreement.situations import Situation
from fleksidoc.law import acceptance, in_time
from fleksidoc.law.coverage import Candidate, coverage
from tests.conftest import REPOSITORY

ROWS = [
    *(f"HO{number:02}" for number in range(1, 38)),
    *(f"WT{number:02}" for number in range(1, 43)),
    *(f"FX{number:02}" for number in range(1, 28)),
    *(f"CT{number:02}" for number in range(1, 29)),
]
CANDIDATES = pytest.mark.parametrize(
    "candidate", coverage(), ids=lambda candidate: candidate.row
)


def test_every_candidate_is_there_once_and_in_order() -> None:
    assert len(ROWS) == 134
    assert [candidate.row for candidate in coverage()] == ROWS


@CANDIDATES
def test_a_candidate_is_a_finding_or_says_why_not(candidate: Candidate) -> None:
    assert candidate.rules or candidate.why.endswith(".")


@CANDIDATES
def test_a_candidate_names_findings_that_exist(candidate: Candidate) -> None:
    assert set(candidate.rules) <= set(law.by_code()) | codes_of_data() | own_codes()


def test_every_rule_comes_from_a_candidate() -> None:
    named = {code for candidate in coverage() for code in candidate.rules}

    assert set(law.by_code()) <= named


def test_the_survey_has_no_other_candidates() -> None:
    survey = REPOSITORY.parent / "shared" / "law" / "law.md"
    if not survey.is_file():
        pytest.skip("the survey ../shared/law/law.md is not here")
    rows = re.findall(
        r"^\| ((?:HO|WT|FX|CT)\d\d) \|", survey.read_text("utf-8"), re.MULTILINE
    )

    assert rows == ROWS


def codes_of_data() -> set[str]:
    modules = pkgutil.walk_packages(agreement.__path__, f"{agreement.__name__}.")
    values = (
        value
        for module in modules
        for value in vars(importlib.import_module(module.name)).values()
    )
    return {value.code for value in values if isinstance(value, Situation)}


def own_codes() -> set[str]:
    texts = (REPOSITORY / "fleksidoc" / "law" / name for name in OWN_FILES)
    return {
        code for path in texts for code in re.findall(r"LAW\d{3}", path.read_text())
    }


OWN_FILES = [f"{module.__name__.split('.')[-1]}.py" for module in (acceptance, in_time)]
