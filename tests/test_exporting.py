from __future__ import annotations

from pathlib import Path

import pytest

import fleksidoc
from fleksidoc.delivery.errors import FileInTheWayError
from fleksidoc.template import shipped_templates


def test_the_shipped_templates_become_ones_own(tmp_path: Path) -> None:
    written = fleksidoc.export(tmp_path / "ours")

    names = {str(path.relative_to(tmp_path / "ours")) for path in written}
    assert {"no/agreement.docx", "no/language.toml", "en/agreement.docx"} <= names
    assert "agreed.toml" in names
    for path in written:
        original = shipped_templates() / path.relative_to(tmp_path / "ours")
        assert path.read_bytes() == original.read_bytes()
    assert not [f for one in fleksidoc.lint(tmp_path / "ours") for f in one.findings]


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    own = tmp_path / "no" / "agreement.docx"
    own.parent.mkdir()
    own.write_bytes(b"var")

    with pytest.raises(FileInTheWayError, match="agreement"):
        fleksidoc.export(tmp_path)

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [own]
    assert own.read_bytes() == b"var"


def test_the_fields_are_listed_in_each_language() -> None:
    entries = {entry.path: entry for entry in fleksidoc.fields()}

    assert set(entries["issued"].examples) == {"no", "nn", "en"}
