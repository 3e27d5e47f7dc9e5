"""The papers around an arrangement: what they may not say, and who signs them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fleksidoc.agreement import documents
from fleksidoc.law.reference import Reader, page
from fleksidoc.template import open_draft
from tests.conftest import REPOSITORY
from tests.templates.papers import FILES, everything_said, said, sentences

TEST_FOR_HOURS = re.compile(
    r"vesentlege? ulempe|vesentlige? ulempe|(?:major|substantial) inconvenience",
    re.IGNORECASE,
)
HOME_OFFICE = re.compile(
    r"hjemmekontor|heimekontor|hjemmearbeid|heimearbeid|hjemmedag|heimedag"
    r"|home[- ]office|work(?:ing)? from home|home day",
    re.IGNORECASE,
)
BOTH = {"employer.signatories", "employee.name"}
SIGNERS = {
    "proposal": BOTH,
    "refusal": {"employer.signatories"},
    "reasons-request": {"employee.name"},
    "termination": BOTH,
    "evaluation": BOTH,
    "review": BOTH,
    "workplace": {"employee.name"},
    "equipment-receipt": {"employee.name"},
}
PAGES = ("README.md", "LESMEG.md", "CHANGELOG.md", "ARCHITECTURE.md")
PAPERS = pytest.mark.parametrize(
    "file",
    [file for file in FILES if file.stem in SIGNERS],
    ids=lambda file: f"{file.parent.name}-{file.stem}",
)


def wrong_in(text: str) -> list[str]:
    """Return the sentences that hold home office to the test for hours."""
    return [
        sentence
        for sentence in sentences(text)
        if TEST_FOR_HOURS.search(sentence) and HOME_OFFICE.search(sentence)
    ]


def test_no_template_says_that_home_office_is_refused_by_the_test_for_hours() -> None:
    told = [one for one in everything_said() if TEST_FOR_HOURS.search(one.text)]

    assert {one.document for one in told} >= {"refusal", "proposal", "reasons-request"}
    assert not [one for one in told if "home-office" in one.clause]
    assert not [one for one in told if wrong_in(one.text)]


@pytest.mark.parametrize("name", PAGES)
def test_no_page_for_users_says_so_either(name: str) -> None:
    text = (REPOSITORY / name).read_text("utf-8")

    assert not wrong_in(" ".join(text.split()))


@pytest.mark.parametrize("reader", ["no", "en"])
def test_no_rule_says_so_either(reader: Reader) -> None:
    """But for the example of a refusal that breaks the rule."""
    lines = [line for line in page(reader).splitlines() if line[:9] != "refusal ="]

    assert [line for line in lines if TEST_FOR_HOURS.search(line)]
    assert not [line for line in lines if wrong_in(line)]


def test_a_sentence_that_said_so_would_be_found() -> None:
    assert wrong_in("Hjemmekontor kan bare avslås ved vesentlig ulempe.")
    assert wrong_in("Home office is refused only for major inconvenience.")


def test_every_document_with_a_table_of_its_own_has_templates() -> None:
    written = {(file.parent.name, file.stem) for file in FILES}

    for document in documents().values():
        if document.table:
            assert {("no", document.name), ("en", document.name)} <= written


@PAPERS
def test_those_sign_who_say_what_the_document_says(file: Path) -> None:
    tags = " ".join(one.text for one in said(file) if one.clause == "signatures")

    fields = set(re.findall(r"employer\.signatories|employee\.name", tags))
    assert fields == SIGNERS[file.stem]


@PAPERS
def test_a_paper_opens_with_nothing_to_mend(file: Path) -> None:
    draft = open_draft(file, name=file.name, language=file.parent.name, tag="")

    assert not draft.repairs
