from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.cli.places import cache


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, "/home/kari/.cache/fleksidoc"),
        ("linux", {"XDG_CACHE_HOME": "/fast"}, "/fast/fleksidoc"),
        ("darwin", {}, "/home/kari/Library/Caches/fleksidoc"),
        ("win32", {}, "/home/kari/AppData/Local/fleksidoc"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/fleksidoc"),
    ],
)
def test_what_took_time_is_kept_where_the_system_keeps_what_can_be_made_again(
    platform: str,
    environment: dict[str, str],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/kari"))

    assert cache(platform, environment) == Path(expected)


def test_a_user_without_a_home_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", nowhere)

    assert cache("linux", {}) is None
