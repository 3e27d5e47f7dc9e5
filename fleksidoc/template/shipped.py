"""Where the templates that come with fleksidoc stand, in a clone and when installed."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.template.errors import NoTemplatesError

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_templates() -> Path:
    """Return the folder of the shipped templates: one folder a language in it.

    The build maps ``templates/`` of the clone into the package; an editable install
    has no such copy, so what is edited in the clone is what is used.
    """
    installed = _PACKAGE / "templates_shipped"
    return installed if installed.is_dir() else _PACKAGE.parent / "templates"


def folders(own: Path | None = None) -> tuple[Path, ...]:
    """Return the folders templates are taken from: the user's own, then the shipped.

    Raises:
        NoTemplatesError: the user's own holds nothing that could be used, so that
            the shipped wording would be printed where another was meant.
    """
    shipped = shipped_templates()
    if own is None:
        return (shipped,)
    if not any(any(own.glob(f"*/{name}")) for name in ("*.docx", "language.toml")):
        raise NoTemplatesError(own)
    return (own, shipped)
