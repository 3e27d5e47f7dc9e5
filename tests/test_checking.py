from __future__ import annotations

import datetime as dt
from pathlib import Path

from fleksidoc.checking import Unread, Verdict, check
from fleksidoc.findings import FindingsError
from fleksidoc.language import say
from fleksidoc.receipt import NotPrintedError
from fleksidoc.sources.errors import SourceMissingError
from fleksidoc.template.errors import TemplateError
from tests.clauses import without
from tests.examples import changed_templates, flexitime, home_office


def test_a_file_without_faults_has_no_error(tmp_path: Path) -> None:
    (verdict,) = check([flexitime(tmp_path / "kari.toml")])

    assert isinstance(verdict, Verdict)
    assert verdict.error is None


def test_every_fault_is_found_and_the_error_holds_them(tmp_path: Path) -> None:
    data = flexitime(
        tmp_path / "kari.toml", ("312345609", "312345600"), ("max_plus", "max_pluss")
    )

    (verdict,) = check([data])

    assert isinstance(verdict.error, FindingsError)
    assert {finding.place.file for finding in verdict.error.findings} == {str(data)}
    assert len(verdict.error.findings) >= 2


def test_a_file_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    unread, verdict = check(
        [tmp_path / "missing.toml", flexitime(tmp_path / "kari.toml")],
        languages=["no"],
        document="agreement",
    )

    assert isinstance(unread, Unread)
    assert isinstance(unread.error, SourceMissingError)
    assert isinstance(verdict, Verdict)


def test_with_a_receipt_the_template_is_held_against_the_law(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")
    own = without(tmp_path / "own", "breaks", "duration")

    (shipped,) = check([data], receipt=True)
    (lacking,) = check([data], receipt=True, templates=own)

    assert isinstance(shipped, Verdict)
    assert shipped.error is None
    assert isinstance(lacking, Verdict)
    assert isinstance(lacking.error, NotPrintedError)
    assert len(lacking.error.findings) == len(lacking.findings) == 2
    assert {say(one.message, "en")[:45] for one in lacking.findings} == {
        "What is agreed on the day on which the change"
    }


def test_a_template_with_faults_is_why_there_is_no_receipt(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")
    own = changed_templates(tmp_path / "own", ("{{ hours.core }}", "{{ hours.cor }}"))

    (verdict,) = check([data], receipt=True, templates=own)

    assert isinstance(verdict, Verdict)
    assert isinstance(verdict.error, TemplateError)
    assert verdict.receipt is None


def test_what_is_not_sound_has_no_receipt(tmp_path: Path) -> None:
    wrong = flexitime(tmp_path / "kari.toml", ("312345609", "312345600"))

    verdict, unread = check([wrong, tmp_path / "missing.toml"], receipt=True)

    assert isinstance(verdict, Verdict)
    assert verdict.receipt is None
    assert isinstance(unread, Unread)


def test_the_law_is_that_of_the_day_asked_for(tmp_path: Path) -> None:
    data = home_office(tmp_path / "kari.toml")

    (before,) = check([data], on=dt.date(2022, 6, 30))
    (today,) = check([data])

    assert isinstance(before, Verdict)
    assert isinstance(today, Verdict)
    assert not any(one.code.startswith("HOR") for one in before.findings)
    assert any(one.code.startswith("HOR") for one in today.findings)
