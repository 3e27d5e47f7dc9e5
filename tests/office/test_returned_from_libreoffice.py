"""Documents that come back from LibreOffice: what was changed, in which clause."""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

import pytest

from fleksidoc.findings import WordPlace
from fleksidoc.rendering import render
from fleksidoc.verifying import Outcome, Verified, verify
from tests.conftest import REPOSITORY
from tests.office.returning import EDITS
from tests.programs import PYTHON_OF_THE_SYSTEM, needs_the_bridge_to_libreoffice

pytestmark = [
    needs_the_bridge_to_libreoffice(),
    pytest.mark.xdist_group("libreoffice"),
]
DATA: Final = "home-office-hybrid.toml"
UNTOUCHED: Final = ("only_saved_again", "saved_by_way_of_odt", "made_bold")
TOLD: Final = {
    "another_deadline": [("VER001", "18 Utstyr"), ("VER004", "18 Utstyr")],
    "another_deadline_in_both_languages": [
        ("VER001", "18 Utstyr"),
        ("VER001", "18 Equipment"),
    ],
    "a_word_that_negates": [
        ("VER001", "24 Change of the arrangement"),
        ("VER004", "24 Change of the arrangement"),
    ],
    "a_sentence_deleted": [
        ("VER001", "2 Forholdet til lov, tariffavtale og retningslinjer"),
        ("VER004", "2 Forholdet til lov, tariffavtale og retningslinjer"),
    ],
    "a_paragraph_added": [
        ("VER003", "24 Change of the arrangement"),
        ("VER004", "24 Change of the arrangement"),
    ],
    "a_paragraph_deleted": [
        ("VER002", "22 Taushetsplikt, dokumenter og personopplysninger"),
        ("VER004", "22 Taushetsplikt, dokumenter og personopplysninger"),
    ],
    "another_salutation_in_the_header": [("VER001", "")],
    "another_heading": [
        ("VER001", "21 Adgang til hjemmet"),
        ("VER004", "21 Adgang til hjemmet"),
    ],
    "another_name_below": [("VER001", "Underskrifter / Signatures")],
    "a_tracked_deletion": [
        ("VER001", "3 Omfanget av hjemmekontor"),
        ("VER004", "3 Omfanget av hjemmekontor"),
        ("VER006", ""),
    ],
    "a_table_row_deleted": [
        ("VER002", "Avtale om hjemmekontor"),
        ("VER002", "Avtale om hjemmekontor"),
    ],
}


@pytest.fixture(scope="session")
def returned(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verified]:
    """What is said of each copy that came back."""
    made, back = (tmp_path_factory.mktemp(name) for name in ("made", "back"))
    shutil.copy(REPOSITORY / "fixtures" / DATA, made)
    (outcome,) = render([made / DATA], output=made, formats=["docx"])
    assert outcome.written
    document, manifest = outcome.written.files
    script = [PYTHON_OF_THE_SYSTEM, "-m", "tests.office.returning"]
    subprocess.run(  # noqa: S603 - our own program
        [*script, str(document), str(back)], check=True, cwd=REPOSITORY, timeout=300
    )
    copies = sorted(back.glob("*.docx"))
    verified = verify(copies, data=made, manifest=manifest)
    return {one.file.stem: one for one in verified}


def told(verified: Verified) -> list[tuple[str, str]]:
    places = [(one.code, one.place) for one in verified.findings]
    return [(c, p.heading) for c, p in places if isinstance(p, WordPlace)]


def test_every_kind_of_edit_is_expected_to_be_told_or_not(
    returned: dict[str, Verified],
) -> None:
    assert set(returned) == {edit.__name__ for edit in EDITS} == {*UNTOUCHED, *TOLD}


@pytest.mark.parametrize("name", UNTOUCHED)
def test_what_says_the_same_is_said_to_be_saved_again(
    name: str, returned: dict[str, Verified]
) -> None:
    found = returned[name]

    assert found.outcome is Outcome.SAME_WORDS
    assert told(found) == [("VER013", "")]
    assert found.error is None


@pytest.mark.parametrize("name", TOLD)
def test_what_was_changed_is_told_with_its_clause_and_language(
    name: str, returned: dict[str, Verified]
) -> None:
    found = returned[name]

    assert found.outcome is Outcome.DIFFERENT
    assert told(found) == TOLD[name]
