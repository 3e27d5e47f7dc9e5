"""Compare the languages of templates: whether they say the same, and still do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, groupby
from pathlib import Path

from fleksidoc.bilingual import (
    Agreed,
    Comparison,
    LayoutKind,
    compose,
    read_agreed,
)
from fleksidoc.bilingual import compare as compare_drafts
from fleksidoc.bilingual.agreed import AgreedTexts
from fleksidoc.bilingual.errors import NowhereToAcceptError
from fleksidoc.bilingual.settling import AGREED
from fleksidoc.delivery import write_again
from fleksidoc.errors import FleksidocError
from fleksidoc.findings import Finding, FindingsError, Severity, has_errors
from fleksidoc.language import Language, installed
from fleksidoc.template import Draft, Library, open_draft
from fleksidoc.template.errors import (
    NoSuchDocumentError,
    NoTemplatesError,
    TemplateError,
)
from fleksidoc.template.listing import listed
from fleksidoc.template.shipped import folders


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What was found between two languages of a document."""

    name: str
    """Both files' names; of a file that could not be read, its own."""

    document: str
    findings: tuple[Finding, ...] = ()
    unread: FleksidocError | None = None
    """Why the two could not be compared at all."""

    comparison: Comparison | None = None
    """What they have in common; None unless they can stand in one document."""

    @property
    def error(self) -> FleksidocError | None:
        """What keeps the two from becoming one document, if anything does."""
        open_ = [finding for finding in self.findings if not finding.accepted]
        if self.unread or not has_errors(open_):
            return self.unread
        return TemplateError(open_)


def compare(
    folder: Path | None = None,
    *,
    templates: Path | None = None,
    document: str | None = None,
    accept: bool = False,
) -> list[Compared]:
    """Return where the languages of each document in a folder do not say the same.

    Without a folder, the templates in use are compared; ``document`` names the only
    one to look at. ``accept`` writes down in the folder that the texts say the same as
    they stand now; where they cannot become one document, nothing is accepted.

    Raises:
        NowhereToAcceptError: a folder must be named for what is to be accepted.
        NoSuchDocumentError: none of the templates is called so.
        FleksidocError: there are no templates, or a language is wrong.
    """
    if accept and not folder:
        raise NowhereToAcceptError
    known = languages_of(folder or templates)
    drafts, unread = _opened(_asked_for(document, _files(folder, templates)), known)
    compared = [*unread, *pairs(drafts, known)]
    if folder and accept:
        return _accepted(folder, compared, whole=document is None)
    return compared


def languages_of(own: Path | None) -> Mapping[str, Language]:
    """Return the languages installed beside a folder of templates, by code."""
    return {language.code: language for language in installed(*folders(own))}


def _files(folder: Path | None, templates: Path | None) -> Sequence[Path]:
    if folder is None:
        return [entry.file for entry in listed(Library(folders(templates)))]
    files = Library((folder,)).files()
    if not files:
        raise NoTemplatesError(folder)
    return files


def _asked_for(document: str | None, files: Sequence[Path]) -> Sequence[Path]:
    asked = [file for file in files if document in (None, file.stem)]
    if not asked:
        raise NoSuchDocumentError(str(document), sorted({one.stem for one in files}))
    return asked


def _opened(
    files: Iterable[Path], known: Mapping[str, Language]
) -> tuple[dict[Path, Draft], list[Compared]]:
    drafts, unread = {}, []
    for file in files:
        code = file.parent.name
        name = f"{code}/{file.name}"
        tag = known[code].tag if code in known else ""
        try:
            drafts[file] = open_draft(file, name=name, language=code, tag=tag)
        except FleksidocError as error:
            unread.append(Compared(name=name, document=file.stem, unread=error))
    return drafts, unread


def pairs(
    drafts: Mapping[Path, Draft], known: Mapping[str, Language]
) -> Iterator[Compared]:
    """Yield what is found between each two languages of each document."""
    agreed = cache(read_agreed)
    for document, files in groupby(sorted(drafts, key=_document), _document):
        for first, second in combinations(sorted(files, key=_norwegian_first), 2):
            sides = drafts[first], drafts[second]
            found = Compared(
                name=" + ".join(f"{f.parent.name}/{f.name}" for f in (first, second)),
                document=document,
            )
            try:
                yield _pair(found, *sides, known, agreed(first.parent.parent))
            except FleksidocError as error:
                yield replace(found, unread=error)


def _document(file: Path) -> str:
    return file.stem


def _norwegian_first(file: Path) -> tuple[bool, str]:
    # The law is Norwegian: the others are held against that text.
    return file.parent.name != "no", file.parent.name


def _pair(
    found: Compared,
    first: Draft,
    second: Draft,
    known: Mapping[str, Language],
    agreed: Agreed,
) -> Compared:
    comparison = compare_drafts(first, second, languages=known)
    to_look_at = comparison.against(agreed)
    try:
        compose(first, second, layout=LayoutKind.COLUMNS)
    except FindingsError as error:
        return replace(found, findings=(*error.findings, *to_look_at))
    return replace(found, findings=tuple(to_look_at), comparison=comparison)


def _accepted(
    folder: Path, compared: Sequence[Compared], *, whole: bool
) -> list[Compared]:
    """Write down the texts of what can be accepted; return what was, marked so."""
    before = read_agreed(folder)
    refused = {one.document for one in compared if not one.comparison}
    kept = {
        document: texts
        for document, texts in before.documents.items()
        if not whole or document in refused
    }
    accepted = [one for one in compared if one.document not in refused]
    agreed = Agreed(kept)
    for document in dict.fromkeys(one.document for one in accepted):
        agreed = agreed.having(document, _texts(document, accepted))
    write_again(folder / AGREED, agreed.to_toml().encode())
    return [_marked(one) if one in accepted else one for one in compared]


def _texts(document: str, compared: Iterable[Compared]) -> AgreedTexts:
    texts: dict[str, dict[str, str]] = {}
    for one in compared:
        if one.comparison and one.document == document:
            for key, digests in one.comparison.texts.items():
                texts.setdefault(key, {}).update(digests)
    return texts


def _marked(one: Compared) -> Compared:
    """Return what was found as accepted; that nobody had accepted it is no more."""
    findings = (
        replace(finding, accepted=True)
        for finding in one.findings
        if finding.severity is not Severity.ADVICE
    )
    return replace(one, findings=tuple(findings))
