from __future__ import annotations

import io

import pytest

from fleksidoc.cli.interface import speaking
from fleksidoc.cli.screen import Pipe
from fleksidoc.cli.show import counted, show_error, show_findings, worst
from fleksidoc.errors import ExitCode, Message
from fleksidoc.findings import Citation, DataPlace, Finding, FindingsError, Severity
from fleksidoc.template.errors import NoSuchTemplateError

FINDING = Finding(
    code="HOR001",
    severity=Severity.ERROR,
    place=DataPlace(file="kari.toml", key="hours.core", line=14),
    message=Message(no="Kjernetiden er gal.", en="The core is wrong."),
    hint=Message(no="Rett den.", en="Correct it."),
    citations=(Citation(no="§ 2", en="section 2"),),
)


NORWEGIAN = """\
kari.toml, linje 14, hours.core: feil: Kjernetiden er gal. [HOR001]
    Rett den.
    § 2
"""
ENGLISH = """\
kari.toml, line 14, hours.core: error: The core is wrong. [HOR001]
    Correct it.
    section 2
"""


@pytest.mark.parametrize(("ui", "expected"), [("no", NORWEGIAN), ("en", ENGLISH)])
def test_a_finding_says_where_what_and_what_to_do(ui: str, expected: str) -> None:
    stream = io.StringIO()

    with speaking(ui):
        show_findings([FINDING], ui, Pipe(stream))

    assert stream.getvalue() == expected


def test_an_error_that_is_findings_shows_them_all(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with speaking("en"):
        show_error(FindingsError([FINDING, FINDING]), "en")

    shown = capsys.readouterr().err
    assert shown.count("HOR001") == 2
    assert shown.splitlines()[-2].startswith("Error: No document has been made")


@pytest.mark.parametrize(
    ("ui", "expected"),
    [
        ("no", ["0 feil, 0 advarsler, 0 råd", "1 feil, 0 advarsler, 0 råd"]),
        (
            "en",
            [
                "0 errors, 0 warnings, 0 pieces of advice",
                "1 error, 0 warnings, 0 pieces of advice",
            ],
        ),
    ],
)
def test_findings_are_counted_in_words(ui: str, expected: list[str]) -> None:
    with speaking(ui):
        assert [counted([]), counted([FINDING])] == expected


def test_the_exit_code_is_that_of_the_deepest_error() -> None:
    errors = [None, FindingsError([FINDING]), NoSuchTemplateError("x.docx"), None]

    assert worst(errors) is ExitCode.TEMPLATE
    assert worst([None]) is ExitCode.DONE
