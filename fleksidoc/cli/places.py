"""Where this user's system wants files kept that can be made again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def font_cache(platform: str, environment: Mapping[str, str]) -> Path:
    """Return the folder for fonts that took time to make."""
    return _caches(platform, environment) / "fleksidoc" / "fonts"


def _caches(platform: str, environment: Mapping[str, str]) -> Path:
    home = Path.home()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if platform == "darwin":
        return home / "Library" / "Caches"
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
