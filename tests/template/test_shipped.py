from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.template import shipped
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


def test_the_users_own_folder_comes_first() -> None:
    own = Path("our-templates")

    assert folders(own) == (own, shipped_templates())
    assert folders() == (shipped_templates(),)
