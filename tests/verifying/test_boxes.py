"""A box that somebody has ticked by hand is a change, told with its clause."""

from __future__ import annotations

from pathlib import Path

import docx

from fleksidoc.language import say
from fleksidoc.rendering import render
from fleksidoc.verifying import verify
from tests.conftest import REPOSITORY

FORM = REPOSITORY / "fixtures" / "workplace-by-hand.toml"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def test_a_box_ticked_by_hand_is_found(tmp_path: Path) -> None:
    (outcome,) = render([FORM], output=tmp_path, cache=None, formats=["docx"])
    assert outcome.written
    (file,) = tmp_path.glob("*.docx")
    document = docx.Document(str(file))
    first = next(document.element.body.iter(f"{W14}checked"))
    first.set(f"{W14}val", "1")
    document.save(str(file))

    (found,) = verify([file], data=FORM, cache=None)

    told = " ".join(
        say(message, "no")
        for finding in found.findings
        for message in (finding.message, finding.hint)
    )
    assert "krysset av" in told
