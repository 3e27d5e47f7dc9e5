from __future__ import annotations

import json
from pathlib import Path

import pytest

from fleksidoc.delivery.errors import FileChangedError, SameFilesError
from fleksidoc.delivery.manifest import digest
from fleksidoc.errors import ExitCode
from fleksidoc.findings import FindingsError
from fleksidoc.receipt import NotPrintedError
from fleksidoc.rendering import Outcome, render
from fleksidoc.sources.errors import SourceMissingError
from tests.clauses import without
from tests.examples import changed_templates, flexitime, home_office

ACCEPTED = """\
[[accept]]
code = "WEA1027"
ground = "§ 10-11 (2)"
reason = "Vaktsentralen er alltid betjent"
by = "I.B."

"""
STEM = "kari-nordmann-agreement-no-en"


def the_only(outcomes: list[Outcome]) -> Outcome:
    (outcome,) = outcomes
    return outcome


def names(outcome: Outcome) -> list[str]:
    assert outcome.written is not None
    return [path.name for path in outcome.written.files]


def test_a_data_file_becomes_a_word_file_a_pdf_and_a_manifest(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")

    outcome = the_only(render([data], output=tmp_path / "out"))

    assert outcome.error is None
    assert names(outcome) == [f"{STEM}.docx", f"{STEM}.pdf", f"{STEM}.manifest.json"]
    assert (tmp_path / "out" / f"{STEM}.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / "out" / f"{STEM}.pdf").read_bytes().startswith(b"%PDF")


def test_the_manifest_says_what_they_were_made_from(tmp_path: Path) -> None:
    data = flexitime(
        tmp_path / "kari.toml",
        ('outer = "06:00-21:00"', 'outer = "06:00-22:00"'),
        ("[termination]", f"{ACCEPTED}[termination]"),
    )

    render([data], output=tmp_path)

    facts = json.loads((tmp_path / f"{STEM}.manifest.json").read_bytes())
    assert facts["data"] == {"file": "kari.toml", "sha256": digest(data.read_bytes())}
    assert facts["layout"] == "columns"
    assert [template["file"] for template in facts["templates"]] == [
        "no/agreement.docx",
        "en/agreement.docx",
    ]
    assert facts["accepted"] == [
        {
            "by": "I.B.",
            "code": "WEA1027",
            "ground": "§ 10-11 (2)",
            "reason": "Vaktsentralen er alltid betjent",
        }
    ]
    (finding,) = facts["findings"]
    assert (finding["code"], finding["accepted"]) == ("WEA1027", True)
    assert {font["name"] for font in facts["fonts"]} == {"Arimo", "Arimo Bold"}
    assert str(tmp_path) not in json.dumps(facts)


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")

    render([data], output=tmp_path / "one")
    render([data], output=tmp_path / "two")

    first, second = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("one", "two")
    )
    assert first == second


def test_only_what_is_asked_for_is_made(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")

    outcome = the_only(
        render([data], output=tmp_path, languages=["en"], formats=["docx"])
    )

    stem = "kari-nordmann-agreement-en"
    assert names(outcome) == [f"{stem}.docx", f"{stem}.manifest.json"]
    facts = json.loads((tmp_path / f"{stem}.manifest.json").read_bytes())
    assert (facts["languages"], facts["layout"], facts["fonts"]) == (["en"], None, [])


def test_an_error_stops_its_own_document_only(tmp_path: Path) -> None:
    good = flexitime(tmp_path / "kari.toml")
    wrong = flexitime(
        tmp_path / "per.toml", ("Kari Nordmann", "Per Hansen"), ("312345609", "1")
    )
    missing = tmp_path / "missing.toml"

    made, *failed = render(
        [good, wrong, missing], output=tmp_path / "out", formats=["docx"]
    )

    assert made.written is not None
    assert [type(outcome.error) for outcome in failed] == [
        FindingsError,
        SourceMissingError,
    ]
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(names(made))


def test_namesakes_get_different_files_each_time_the_same(tmp_path: Path) -> None:
    first = flexitime(tmp_path / "a.toml")
    second = flexitime(tmp_path / "b.toml", ('"1042"', '"2077"'))

    def run(*data: Path) -> list[str]:
        outcomes = render(data, output=tmp_path / "out", formats=["docx"])
        return [names(outcome)[0] for outcome in outcomes]

    together = run(first, second)

    assert together == [
        "kari-nordmann-1042-agreement-no-en.docx",
        "kari-nordmann-2077-agreement-no-en.docx",
    ]
    assert run(second) + run(first) == together[::-1]


def test_one_data_file_named_twice_is_one_document(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")

    outcomes = render(
        [data, tmp_path / "." / ".." / tmp_path.name / "kari.toml"],
        output=tmp_path,
        formats=["docx"],
    )

    assert len(outcomes) == 1


def test_two_data_files_about_one_person_make_nothing(tmp_path: Path) -> None:
    data = [flexitime(tmp_path / name) for name in ("a.toml", "b.toml")]

    with pytest.raises(SameFilesError):
        render(data, output=tmp_path / "out", formats=["docx"])

    assert not (tmp_path / "out").exists()


def test_a_changed_file_in_the_way_is_that_documents_error(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml")
    signed = tmp_path / f"{STEM}.docx"
    signed.write_bytes(b"negotiated")

    outcome = the_only(render([data], output=tmp_path, formats=["docx"]))

    assert isinstance(outcome.error, FileChangedError)
    assert outcome.written is None
    assert signed.read_bytes() == b"negotiated"


def test_what_the_law_says_is_in_the_manifest_without_the_folder(
    tmp_path: Path,
) -> None:
    data = home_office(tmp_path / "kari.toml")

    outcome = the_only(render([data], output=tmp_path, formats=["docx"]))

    assert outcome.findings
    assert {finding.place.file for finding in outcome.findings} == {str(data)}
    facts = json.loads((tmp_path / f"{STEM}.manifest.json").read_bytes())
    assert [finding["code"] for finding in facts["findings"]] == [
        finding.code for finding in outcome.findings
    ]
    assert {finding["place"]["file"] for finding in facts["findings"]} == {"kari.toml"}


def test_what_was_mended_in_a_template_is_told_with_its_place(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml", ('"no", "en"', '"no"'))
    own = changed_templates(tmp_path / "own", ('end == "open"', "end == ”open”"))

    outcome = the_only(render([data], output=tmp_path, formats=["docx"], templates=own))

    assert {finding.code for finding in outcome.findings} == {"TPL090"}
    facts = json.loads((tmp_path / f"{STEM[:-3]}.manifest.json").read_bytes())
    assert facts["findings"][0]["place"]["file"] == "no/agreement.docx"


def test_the_manifest_holds_the_receipt(tmp_path: Path) -> None:
    data = home_office(tmp_path / "kari.toml")

    render([data], output=tmp_path, formats=["docx"])

    facts = json.loads((tmp_path / f"{STEM}.manifest.json").read_bytes())
    receipt = {entry["item"]: entry for entry in facts["receipt"]}
    assert receipt["equipment"]["clauses"]["en"] == [
        {"heading": "Equipment", "id": "equipment"}
    ]
    assert receipt["trial"]["answer"] == "not agreed"


def test_what_the_data_demands_and_the_template_omits_is_that_documents_error(
    tmp_path: Path,
) -> None:
    demanding = home_office(tmp_path / "kari.toml")
    sound = flexitime(tmp_path / "ola.toml", ("Kari Nordmann", "Ola Hansen"))
    own = without(tmp_path / "own", "equipment", "scope")

    first, second = render(
        [demanding, sound], output=tmp_path / "out", formats=["docx"], templates=own
    )

    assert isinstance(first.error, NotPrintedError)
    assert first.error.exit_code is ExitCode.TEMPLATE
    assert str(demanding) in str(first.error)
    assert {finding.code for finding in first.error.findings} == {"RCP001"}
    assert len(first.error.findings) == 4
    assert second.error is None
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_changes_are_read_as_accepted_where_the_caller_says_so(tmp_path: Path) -> None:
    data = home_office(tmp_path / "kari.toml")
    change = ("<w:body>", "<w:body><w:p><w:del w:id='1'><w:r/></w:del></w:p>")
    own = changed_templates(tmp_path / "own", change)

    stopped = the_only(render([data], output=tmp_path / "out", templates=own))
    made = the_only(
        render([data], output=tmp_path / "out", templates=own, accept_changes=True)
    )

    assert isinstance(stopped.error, FindingsError)
    assert {finding.code for finding in stopped.error.findings} == {"TPL040"}
    assert "TPL093" in [finding.code for finding in made.findings]
    facts = json.loads((tmp_path / "out" / f"{STEM}.manifest.json").read_bytes())
    assert "TPL093" in [finding["code"] for finding in facts["findings"]]
