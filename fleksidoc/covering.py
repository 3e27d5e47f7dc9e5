"""Cover templates: few sample agreements that show all they can print, as a booklet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from fleksidoc.agreement.validation import check_asked
from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.booklet import Booklet, Described, Shown, Subject, booklet
from fleksidoc.delivery import write_all
from fleksidoc.errors import Message
from fleksidoc.language import Language, installed, vocabulary
from fleksidoc.pdf import Fonts, Properties, Typeset, typeset
from fleksidoc.rendering import remarks
from fleksidoc.samples import Sampled, sample
from fleksidoc.storage import Storage
from fleksidoc.template import Library, open_draft
from fleksidoc.template.shipped import folders

LANGUAGES: Final = ("no", "en")
_NAME: Final = "{document}-samples"
_SUFFIXES: Final = frozenset({".docx", ".pdf"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """What was shown of a document's templates, in which samples."""

    document: str
    languages: tuple[str, ...]
    samples: tuple[Described, ...]
    data: tuple[Mapping[str, object], ...]
    """Each sample's data, as a data file has it."""

    shown: tuple[Shown, ...]
    """Every branch in the order of the text; without samples, those not shown."""

    written: tuple[Path, ...] = ()
    remarks: tuple[Message, ...] = ()
    """Where the PDF differs from the Word file, and why."""


def coverage(  # noqa: PLR0913 - one argument for each option of the command
    folder: Path | None = None,
    *,
    output: Path | None = None,
    document: str = "agreement",
    languages: Sequence[str] = LANGUAGES,
    layout: str = LayoutKind.COLUMNS,
    formats: Sequence[str] = ("docx", "pdf"),
    ui: str = "en",
    font_dir: Sequence[Path] = (),
    cache: Path | None = None,
    force: bool = False,
) -> Covered:
    """Find the samples of a document, and write the booklet that shows them.

    ``folder`` holds templates of one's own. ``output`` is the booklet's name without
    its ending, or a folder that exists; without it nothing is written. The
    booklet's own words are in the language ``ui``.

    Raises:
        FleksidocError: a template is missing or has errors, the languages do not say
            the same, or a file is in the way; nothing is written.
    """
    known = {found.code: found for found in installed(*folders(folder))}
    words = vocabulary(tuple(known.values()))
    check_asked(languages, document, words)
    subject = _subject(
        Library(folders(folder)), document, [known[code] for code in languages], layout
    )
    sampled = sample(document, subject.singles, subject.languages, words)
    made = booklet(subject, sampled, known[ui])
    covered = Covered(
        document=document,
        languages=tuple(languages),
        samples=made.samples,
        data=tuple(one.values for one in sampled.samples),
        shown=made.shown,
    )
    if output is None:
        return covered
    fonts = Fonts(folders=font_dir, storage=Storage(cache))
    files = {"docx": made.filled.content}
    told: tuple[Message, ...] = ()
    if "pdf" in formats:
        drawn = _typeset(made, sampled, subject, fonts)
        files["pdf"] = drawn.content
        told = remarks(drawn)
    target = _target(output, document)
    written = write_all(
        target.parent,
        {f"{target.name}.{form}": files[form] for form in formats},
        force=force,
    )
    return replace(covered, written=written, remarks=told)


def _subject(
    library: Library, document: str, languages: Sequence[Language], layout: str
) -> Subject:
    files = library.find(document, [language.code for language in languages])
    drafts = {
        language.code: open_draft(
            file,
            name=f"{language.code}/{file.name}",
            language=language.code,
            tag=language.tag,
        )
        for language, file in zip(languages, files, strict=True)
    }
    first, *others = drafts.values()
    whole = compose(first, *others, layout=LayoutKind(layout)) if others else first
    return Subject(
        name=document, languages=tuple(languages), draft=whole, singles=drafts
    )


def _typeset(
    made: Booklet, sampled: Sampled, subject: Subject, fonts: Fonts
) -> Typeset:
    return typeset(
        made.filled.content,
        fonts=fonts,
        properties=Properties(
            title=made.filled.title,
            author="",
            languages=tuple(language.tag for language in subject.languages),
            # The samples bear one date, which is the booklet's too.
            issued=sampled.samples[0].agreement.issued,
        ),
    )


def _target(output: Path, document: str) -> Path:
    """Return the booklet's name without an ending."""
    if output.is_dir():
        return output / _NAME.format(document=document)
    return output.with_suffix("") if output.suffix in _SUFFIXES else output
