from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.template import shipped
from fleksidoc.template.errors import NoTemplatesError
from fleksidoc.template.shipped import folders, shipped_templates
from tests.conftest import REPOSITORY


def test_a_clone_uses_the_templates_one_edits_there() -> None:
    assert shipped_templates() == REPOSITORY / "templates"


def test_an_installation_uses_those_that_came_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "templates_shipped").mkdir()
    monkeypatch.setattr(shipped, "_PACKAGE", tmp_path)

    assert shipped_templates() == tmp_path / "templates_shipped"


@pytest.mark.parametrize("name", ["no/agreement.docx", "no/language.toml"])
def test_the_users_own_folder_comes_first(tmp_path: Path, name: str) -> None:
    (tmp_path / "no").mkdir()
    (tmp_path / name).touch()

    assert folders(tmp_path) == (tmp_path, shipped_templates())
    assert folders() == (shipped_templates(),)


@pytest.mark.parametrize("name", ["", "agreement.docx", "our/no/agreement.docx"])
def test_a_folder_without_templates_is_not_passed_over(
    tmp_path: Path, name: str
) -> None:
    """Else the shipped wording would be printed, and nobody told."""
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    if name:
        file.touch()

    with pytest.raises(NoTemplatesError) as refused:
        folders(tmp_path)

    assert str(tmp_path) in str(refused.value)
