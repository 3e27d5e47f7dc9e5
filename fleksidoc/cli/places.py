"""Where this user's system wants files kept that can be made again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def cache(platform: str, environment: Mapping[str, str]) -> Path | None:
    """Return the folder for what took time to make; None if nobody is at home."""
    try:
        return _caches(platform, environment) / "fleksidoc"
    except RuntimeError:  # what pathlib raises for a user that the system does not know
        return None


def _caches(platform: str, environment: Mapping[str, str]) -> Path:
    home = Path.home()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if platform == "darwin":
        return home / "Library" / "Caches"
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
