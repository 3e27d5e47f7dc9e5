"""A text that has changed alone: documents in both languages are not made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

import fleksidoc
from fleksidoc.bilingual import LanguagesDifferError
from fleksidoc.bilingual.errors import BrokenAgreedError
from fleksidoc.errors import ExitCode
from fleksidoc.rendering import Outcome
from fleksidoc.template.ooxml import named
from tests.bilingual.edits import edited, text_of
from tests.bilingual.edits import write as write_text
from tests.examples import flexitime

STEM = "kari-nordmann-agreement"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The templates as exported."""
    fleksidoc.export(tmp_path / "own")
    return tmp_path / "own"


def reword(own: Path, code: str, old: str, new: str) -> None:
    """Change one sentence in one language, as in Word."""

    def edit(tree: Element) -> None:
        (paragraph,) = [one for one in named(tree, "p") if old in text_of(one)]
        write_text(paragraph, text_of(paragraph).replace(old, new))

    file = own / code / "agreement.docx"
    edited(file, own / "new", edit).replace(file)


def loosen(own: Path) -> None:
    reword(own, "en", "Changes shall be in writing", "Changes should be in writing")


def render(own: Path, **options: object) -> Outcome:
    data = flexitime(own.parent / "kari.toml")
    out = own.parent / "out"
    (outcome,) = fleksidoc.render(
        [data],
        output=out,
        formats=["docx"],
        templates=own,
        **options,  # type: ignore[arg-type]  # any of them
    )
    return outcome


def test_exported_templates_are_agreed_on(own: Path) -> None:
    assert render(own).error is None


@pytest.mark.parametrize("layout", ["columns", "sequence"])
def test_a_text_that_has_changed_alone_stops_documents_in_both_languages(
    own: Path, layout: str
) -> None:
    loosen(own)

    outcome = render(own, layout=layout)

    assert isinstance(outcome.error, LanguagesDifferError)
    assert outcome.error.exit_code is ExitCode.TEMPLATE
    (finding,) = outcome.error.findings
    assert finding.code == "PAIR015"
    assert finding.message.facts["clause"] == "changes"
    assert finding.message.facts["changed"] == "en/agreement.docx"
    assert not (own.parent / "out").exists()


@pytest.mark.parametrize("code", ["no", "en"])
def test_documents_in_one_language_are_made_all_the_same(own: Path, code: str) -> None:
    loosen(own)

    assert render(own, languages=[code]).error is None


def test_what_is_allowed_is_made_and_stands_in_the_manifest(own: Path) -> None:
    loosen(own)

    outcome = render(own, allow_stale=True)

    assert outcome.error is None
    assert [finding.code for finding in outcome.findings] == ["PAIR015"]
    manifest = own.parent / "out" / f"{STEM}-no-en.manifest.json"
    facts = json.loads(manifest.read_bytes())
    assert [
        (finding["code"], finding["severity"], finding["place"]["heading"])
        for finding in facts["findings"]
    ] == [("PAIR015", "warning", "Endring av ordningen")]


def test_what_the_caller_allows_changes_no_byte_of_the_document(own: Path) -> None:
    render(own)
    document = own.parent / "out" / f"{STEM}-no-en.docx"
    before = document.read_bytes()

    render(own, allow_stale=True)

    assert document.read_bytes() == before


def test_the_other_language_following_suit_is_enough(own: Path) -> None:
    loosen(own)
    reword(own, "no", "Endringer skal være skriftlige", "Endringer bør være skriftlige")

    assert render(own).error is None


def test_what_somebody_has_accepted_is_made(own: Path) -> None:
    loosen(own)
    fleksidoc.compare(own, accept=True)

    assert render(own).error is None


def test_numbers_that_differ_stop_documents_though_stale_texts_are_allowed(
    own: Path,
) -> None:
    reword(own, "en", "supplement of at least 40", "supplement of at least 50")

    outcome = render(own, allow_stale=True)

    assert isinstance(outcome.error, LanguagesDifferError)
    codes = sorted(finding.code for finding in outcome.error.findings)
    assert codes == ["PAIR012", "PAIR015"]


def test_a_damaged_file_of_what_was_agreed_on_stops_both_languages_only(
    own: Path,
) -> None:
    (own / "agreed.toml").write_text("[agreement", encoding="utf-8")

    assert isinstance(render(own).error, BrokenAgreedError)
    assert render(own, languages=["no"]).error is None


def test_without_the_file_there_is_nothing_to_hold(own: Path) -> None:
    loosen(own)
    (own / "agreed.toml").unlink()

    assert render(own).error is None


def test_what_was_kept_on_disk_is_held_against_what_is_agreed_on_now(
    own: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    loosen(own)
    agreed = (own / "agreed.toml").read_bytes()
    fleksidoc.compare(own, accept=True)
    assert render(own, cache=cache).error is None

    (own / "agreed.toml").write_bytes(agreed)

    outcome = render(own, cache=cache)
    assert isinstance(outcome.error, LanguagesDifferError)
    assert render(own, cache=cache, allow_stale=True).error is None
    assert not fleksidoc.check([own.parent / "kari.toml"], templates=own)[0].error
