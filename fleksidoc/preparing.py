"""The left river: a document's templates, opened, composed and compiled once a set.

What comes of them is kept on disk. It follows from the Word files, the options and the
program alone: no word of anybody's agreement is in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleksidoc import bilingual, template
from fleksidoc.bilingual import LayoutKind
from fleksidoc.bilingual.settling import AGREED
from fleksidoc.findings import Finding
from fleksidoc.language import Language, fields
from fleksidoc.storage import NOWHERE, Shapes, Storage, dump, fingerprint, key, load
from fleksidoc.template import Library, Statements, Template, shipped_templates
from fleksidoc.template.compiled.shapes import SHAPES
from fleksidoc.template.library import base_beside

if TYPE_CHECKING:  # what reads Word files waits until one is opened
    from fleksidoc.template import Draft

NO_BASE: Final = ""
NOTHING_AGREED: Final = ""
MOST_BYTES: Final = 64_000_000
"""A file that is larger is not looked at before it is opened, which refuses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The templates of a document, ready to be filled, and what they say."""

    template: Template
    statements: Mapping[str, Statements]
    """What the clauses of each language's template say."""

    shipped: Mapping[str, Statements]
    """The same of the templates that come with the program, where there are any."""

    unsettled: tuple[Finding, ...]
    """What a person has to settle before these languages are printed together."""


_SHAPES: Final[Shapes] = (Prepared, *SHAPES)


class Templates:
    """The templates of a library; each set of them is made ready once."""

    def __init__(
        self,
        library: Library,
        storage: Storage = NOWHERE,
        *,
        accept_changes: bool = False,
    ) -> None:
        self._library = library
        self._storage = storage.part("templates")
        self._accept_changes = accept_changes
        self._drafts: dict[Path, Draft] = {}
        self._statements: dict[Path, Statements] = {}
        self._prepared: dict[tuple[object, ...], Prepared] = {}

    def prepared(
        self, document: str, languages: Sequence[Language], layout: LayoutKind
    ) -> Prepared:
        """Return the templates of a document in these languages, in this order.

        Raises:
            FleksidocError: a template is missing, or has errors.
        """
        asked = (document, *languages, layout)
        if asked not in self._prepared:
            self._prepared[asked] = self._kept(document, languages, layout)
        return self._prepared[asked]

    def _kept(
        self, document: str, languages: Sequence[Language], layout: LayoutKind
    ) -> Prepared:
        """Return what was kept of just these files; else make it, and keep it."""
        codes = [language.code for language in languages]
        files = dict(zip(languages, self._library.find(document, codes), strict=True))
        shipped = _shipped(document, languages)
        if self._storage == NOWHERE:
            return self._made(files, shipped, layout)
        opened = (*files.values(), *shipped.values())
        digests = [digest for file in opened for digest in _digests(file)]
        digests.append(_digest_of_agreed(files))
        if None in digests:
            return self._made(files, shipped, layout)
        entry = self._key(document, files, layout, digests)
        kept = self._storage.kept(entry)
        if kept is not None:
            loaded: Prepared = load(kept, _SHAPES)
            return loaded
        made = self._made(files, shipped, layout)
        # Saved in Word just now, a file may be another one than it was a moment ago.
        read = [digest for file in opened for digest in self._read(file)]
        if [*read, _digest_of_agreed(files)] == digests:
            self._storage.keep(entry, dump(made, _SHAPES))
        return made

    def _key(
        self,
        document: str,
        files: Mapping[Language, Path],
        layout: LayoutKind,
        digests: Iterable[str | None],
    ) -> str:
        named = (p for one in files for p in (one.code, one.tag, _words(one)))
        options = (document, layout, str(self._accept_changes))
        return key(fingerprint(), *options, *named, *map(str, digests))

    def _made(
        self,
        files: Mapping[Language, Path],
        shipped: Mapping[Language, Path],
        layout: LayoutKind,
    ) -> Prepared:
        drafts = [self._draft(file, language) for language, file in files.items()]
        whole = drafts[0]
        if len(drafts) > 1:
            whole = bilingual.compose(*drafts, layout=layout)
        return Prepared(
            template=template.compile_template(whole, fields()),
            statements=self._said(files),
            shipped=self._said(shipped),
            unsettled=self._unsettled(files),
        )

    def _unsettled(self, files: Mapping[Language, Path]) -> tuple[Finding, ...]:
        if len(files) == 1:
            return ()
        known = {language.code: language for language in files}
        drafts = (self._draft(file, language) for language, file in files.items())
        compared = bilingual.compare(*drafts, languages=known)
        return compared.wrong(bilingual.read_agreed(_folder(files)))

    def _read(self, file: Path) -> tuple[str, str]:
        """Return the digests of a template that was opened, and of its base."""
        (source,) = self._drafts[file].sources
        return source.sha256, source.base.sha256 if source.base else NO_BASE

    def _said(self, files: Mapping[Language, Path]) -> dict[str, Statements]:
        for language, file in files.items():
            if file not in self._statements:
                said = template.statements(self._draft(file, language))
                self._statements[file] = said
        return {one.code: self._statements[file] for one, file in files.items()}

    def _draft(self, file: Path, language: Language) -> Draft:
        if file not in self._drafts:
            self._drafts[file] = template.open_draft(
                file,
                name=f"{language.code}/{file.name}",
                language=language.code,
                tag=language.tag,
                accept_changes=self._accept_changes,
            )
        return self._drafts[file]


def _shipped(document: str, languages: Iterable[Language]) -> dict[Language, Path]:
    folder = shipped_templates()
    files = {one: folder / one.code / f"{document}.docx" for one in languages}
    return {one: file for one, file in files.items() if file.is_file()}


def _digests(file: Path) -> tuple[str | None, str | None]:
    """Return the digests of a template, and of the base that gives it its look."""
    base = base_beside(file)
    return _digest(file), _digest(base) if base else NO_BASE


def _words(language: Language) -> str:
    """Return all of a language that decides which figures its texts hold."""
    words = language.numbers, language.citations, language.statutes
    return repr((language.locale, language.patterns, language.units, *words))


def _folder(files: Mapping[Language, Path]) -> Path:
    """Return the folder that the languages' folders stand in."""
    return next(iter(files.values())).parent.parent


def _digest_of_agreed(files: Mapping[Language, Path]) -> str | None:
    """Return the digest of what was agreed on; it is nothing to one language."""
    file = _folder(files) / AGREED
    if len(files) == 1 or not file.exists():
        return NOTHING_AGREED
    return _digest(file) if file.is_file() else None


def _digest(file: Path) -> str | None:
    """Return the digest of a file; None for one that opening it will speak of."""
    try:
        if file.stat().st_size > MOST_BYTES:
            return None
        return sha256(file.read_bytes()).hexdigest()
    except OSError:
        return None
