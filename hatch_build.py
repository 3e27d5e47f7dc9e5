"""Build: the Norwegian texts of the program are compiled from its catalogue."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogues(BuildHookInterface):
    """Compiles every .po file; in an editable install too, beside its source."""

    def initialize(self, version: str, build_data: dict[str, list[str]]) -> None:
        """Write each .mo file and see that the wheel takes it along."""
        del version
        for source in sorted(Path(self.root).glob("fleksidoc/**/*.po")):
            compiled = source.with_suffix(".mo")
            compile_catalogue(source, compiled)
            build_data["artifacts"].append(str(compiled.relative_to(self.root)))


def compile_catalogue(source: Path, compiled: Path) -> None:
    """Compile one catalogue, unless that is done already: it may be in use."""
    content = BytesIO()
    with source.open("rb") as texts:
        write_mo(content, read_po(texts))
    if not compiled.exists() or compiled.read_bytes() != content.getvalue():
        compiled.write_bytes(content.getvalue())
