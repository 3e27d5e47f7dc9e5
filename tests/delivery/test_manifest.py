from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from importlib import metadata

import pytest

from fleksidoc.delivery import (
    Accepted,
    DataFile,
    EarlierDocument,
    FontFacts,
    Substitution,
    finding_facts,
)
from fleksidoc.delivery.versions import libraries, program, version
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, DataPlace, Finding, Severity, WordPlace
from tests.delivery.examples import claim, delivery, person

WORD = "3a2860ece5a4ee0b48b41ee96dd8054cf9bc6f113249ec601478b2582d72ead4"
"""What sha256sum says of the four letters."""

FINDING = Finding(
    code="HOR001",
    severity=Severity.WARNING,
    place=DataPlace(file="kari.toml", key="hours.core", line=14),
    message=Message(
        no="Feltet «{key}» er uklart.", en="{key} is unclear.", facts={"key": "core"}
    ),
    hint=Message(no="Skriv «{", en="Write more."),
    citations=(Citation(no="§ 2", en="section 2"),),
)


def test_the_manifest_holds_what_the_document_was_made_from() -> None:
    manifest = replace(
        delivery().manifest,
        findings=(finding_facts(FINDING),),
        accepted=(Accepted(code="HOR001", ground="§ 2", reason="avtale", by="I.B."),),
        clauses={"no": {"scope": 3}, "en": {"scope": 3}},
        titles={"no": "Endringsavtale"},
        old=DataFile("old.toml", "6" * 64),
        amends=(
            EarlierDocument(
                titles={"no": "Avtale", "en": "Agreement"},
                issued=dt.date(2026, 12, 1),
                reference="2026/114",
                file="kari.pdf",
                sha256="5" * 64,
            ),
        ),
        fonts=(FontFacts(name="Arimo", version="1.341", sha256="3" * 64),),
        receipt=({"item": "extent", "keys": ["scope.days"]},),
        substitutions=(Substitution("Calibri", "Arimo"),),
        not_drawn=({"no": "en tekstboks", "en": "a text box"},),
    )

    facts = json.loads(manifest.to_json({"kari.docx": b"Word"}))

    assert facts == {
        "accepted": [
            {"by": "I.B.", "code": "HOR001", "ground": "§ 2", "reason": "avtale"}
        ],
        "amends": [
            {
                "titles": {"no": "Avtale", "en": "Agreement"},
                "issued": "2026-12-01",
                "reference": "2026/114",
                "file": "kari.pdf",
                "sha256": "5" * 64,
            }
        ],
        "clauses": {"no": {"scope": 3}, "en": {"scope": 3}},
        "titles": {"no": "Endringsavtale"},
        "old": {"file": "old.toml", "sha256": "6" * 64},
        "data": {"file": "kari.toml", "sha256": "0" * 64},
        "document": "agreement",
        "files": [
            {
                "file": "kari.docx",
                "sha256": WORD,
                "size": 4,
            }
        ],
        "findings": [finding_facts(FINDING)],
        "fleksidoc": "0.1.0",
        "fonts": [{"name": "Arimo", "version": "1.341", "sha256": "3" * 64}],
        "languages": ["no", "en"],
        "layout": "columns",
        "libraries": {"lxml": "6.0"},
        "manifest": 1,
        "not_drawn": [{"no": "en tekstboks", "en": "a text box"}],
        "person": manifest.claim.person.identity,
        "receipt": [{"item": "extent", "keys": ["scope.days"]}],
        "substitutions": [{"drawn": "Arimo", "wanted": "Calibri"}],
        "templates": [
            {
                "file": "no/agreement.docx",
                "language": "no",
                "sha256": "1" * 64,
                "base": None,
            },
            {
                "file": "en/agreement.docx",
                "language": "en",
                "sha256": "2" * 64,
                "base": {"file": "base.docx", "sha256": "4" * 64},
            },
        ],
    }


def test_the_manifest_reads_well_and_is_the_same_each_time() -> None:
    manifest = replace(delivery().manifest, not_drawn=({"no": "Øygård"},))

    first = manifest.to_json({"b.pdf": b"2", "a.docx": b"1"})

    assert first == manifest.to_json({"a.docx": b"1", "b.pdf": b"2"})
    assert first.startswith(b'{\n  "accepted": [],\n')
    assert first.endswith(b"}\n")
    assert "Øygård".encode() in first


def test_the_manifest_does_not_say_who_the_employee_is() -> None:
    kari = person("Kari Nordmann", number="1042", email="kari@nordlys.example")

    text = delivery(claim(kari)).manifest.to_json({})

    for word in (b"Kari", b"Nordmann", b"1042", b"nordlys"):
        assert word not in text


def test_one_language_has_no_layout() -> None:
    manifest = replace(delivery().manifest, layout="")

    assert json.loads(manifest.to_json({}))["layout"] is None


def test_a_finding_is_told_in_both_languages_with_its_place() -> None:
    assert finding_facts(FINDING) == {
        "code": "HOR001",
        "severity": "warning",
        "place": {"file": "kari.toml", "key": "hours.core", "line": 14},
        "message": {"no": "Feltet «core» er uklart.", "en": "core is unclear."},
        "hint": {"no": "Skriv «{", "en": "Write more."},
        "citations": [{"no": "§ 2", "en": "section 2"}],
        "accepted": False,
    }


def test_a_place_in_word_is_told_by_what_can_be_found_there() -> None:
    place = WordPlace(file="no/agreement.docx", heading="Utstyr", words="Arbeidsgiver")

    assert finding_facts(replace(FINDING, place=place))["place"] == {
        "file": "no/agreement.docx",
        "part": "body",
        "heading": "Utstyr",
        "words": "Arbeidsgiver",
    }


def test_the_versions_of_all_that_shapes_the_bytes_are_known() -> None:
    versions = libraries()

    assert {"deflate", "reportlab", "fontpkg-arimo", "python"} <= versions.keys()
    assert all(version[0].isdigit() for version in (*versions.values(), program()))


def test_the_versions_are_those_that_python_tells() -> None:
    for name, told in {**libraries(), "fleksidoc": program()}.items():
        if name != "python":
            assert told == metadata.version(name)


def test_a_version_that_no_folder_names_is_asked_of_python(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    version.cache_clear()
    monkeypatch.setattr("fleksidoc.delivery.versions.distributions", tuple)

    assert version("deflate") == metadata.version("deflate")
