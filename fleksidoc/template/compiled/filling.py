"""A template and the wordings of one person become a Word file. Nothing is parsed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fleksidoc.findings import Finding
from fleksidoc.language import Wording
from fleksidoc.template.compiled.archive import LEVEL_EACH, Member, pack, write_archive
from fleksidoc.template.compiled.escaping import unescape
from fleksidoc.template.compiled.program import Filling, Program
from fleksidoc.template.compiled.properties import CORE, Properties, core_content
from fleksidoc.template.source import SourceFile


@dataclass(frozen=True, slots=True)
class Filled:
    """A finished Word file."""

    content: bytes
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A compiled draft: ready members, and a program for each that varies."""

    sources: tuple[SourceFile, ...]
    """The Word files it was made from, in printing order."""

    repairs: tuple[Finding, ...]
    """What was read as meant rather than as written."""

    order: tuple[str, ...]
    """The members in the order in which they are written."""

    ready: Mapping[str, Member]
    programs: Mapping[str, Program]
    highest_number: int
    """The highest id that a picture or the like has already."""

    def fill(self, wordings: Mapping[str, Wording], properties: Properties) -> Filled:
        """Return one document; ``wordings`` are by language code.

        Raises:
            FleksidocError: a field that is printed is left out by the data, or is no
                text, or holds a character that no Word file can hold.
        """
        codes = [source.language for source in self.sources]
        filling = Filling(
            scopes={code: dict(wordings[code]) for code in codes},
            language=codes[0],
            number=self.highest_number,
        )
        contents = {
            part: filling.aside(program) for part, program in self.programs.items()
        }
        title = _title(filling, codes) or properties.title
        tag = self.sources[0].tag
        contents[CORE] = core_content(properties, title=title, language=tag)
        return Filled(write_archive(self._members(contents)), title)

    def _members(self, contents: Mapping[str, bytes]) -> list[Member]:
        return [
            pack(part, contents[part], LEVEL_EACH)
            if part in contents
            else self.ready[part]
            for part in self.order
        ]


def _title(filling: Filling, codes: list[str]) -> str:
    titles = (b" ".join(filling.titles.get(code, [])).decode() for code in codes)
    return unescape(" / ".join(dict.fromkeys(filter(None, titles))))
