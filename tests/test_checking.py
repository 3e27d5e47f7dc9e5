from __future__ import annotations

from pathlib import Path

from fleksidoc.checking import Unread, Verdict, check
from fleksidoc.findings import FindingsError
from fleksidoc.sources.errors import SourceMissingError
from tests.examples import flexitime


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
