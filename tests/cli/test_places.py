from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.cli.places import font_cache


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, "/home/kari/.cache/fleksidoc/fonts"),
        ("linux", {"XDG_CACHE_HOME": "/fast"}, "/fast/fleksidoc/fonts"),
        ("darwin", {}, "/home/kari/Library/Caches/fleksidoc/fonts"),
        ("win32", {}, "/home/kari/AppData/Local/fleksidoc/fonts"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/fleksidoc/fonts"),
    ],
)
def test_fonts_are_kept_where_the_system_keeps_what_can_be_made_again(
    platform: str,
    environment: dict[str, str],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/kari"))

    assert font_cache(platform, environment) == Path(expected)
