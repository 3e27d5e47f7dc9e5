"""The amendment of two data files: from their difference to the files on disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fleksidoc.amending.wording import words_of
from fleksidoc.amending.working_out import (
    AMENDMENT,
    Amended,
    Amendment,
    draft_of,
    worked_out,
)
from fleksidoc.bilingual import LayoutKind
from fleksidoc.delivery import DataFile, Written, earlier, stems, write
from fleksidoc.pipeline import Options, Press, Rendered
from fleksidoc.rendering import claim, delivery, findings, remarks
from fleksidoc.storage import Storage
from fleksidoc.template import Library
from fleksidoc.template.shipped import folders
from fleksidoc.template.speaking import speech


def amend(  # noqa: PLR0913 - one argument for each option of the command
    old: Path,
    new: Path,
    *,
    explain: bool = False,
    output: Path = Path(),
    languages: Sequence[str] | None = None,
    layout: str = LayoutKind.COLUMNS,
    formats: Sequence[str] = ("docx", "pdf"),
    templates: Path | None = None,
    font_dir: Sequence[Path] = (),
    accept_changes: bool = False,
    allow_stale: bool = False,
    cache: Path | None = None,
    force: bool = False,
    private: bool = False,
) -> Amended:
    """Write the amendment that turns ``old`` into ``new`` into the folder ``output``.

    ``explain`` tells what it would change, and nothing is written. The other options
    are as for ``render``.

    Raises:
        NothingToAmendError: nothing that the document prints is different.
        OtherPartiesError: employer and employee are both others.
        AmendsAnotherError: the new data says that it changes another agreement.
        FleksidocError: as ``render`` says; nothing is written.
    """
    press = Press(
        Library(folders(templates)),
        font_dir=font_dir,
        accept_changes=accept_changes,
        storage=Storage(cache),
    )
    options = Options(
        document=AMENDMENT,
        languages=tuple(languages) if languages is not None else None,
        layout=LayoutKind(layout),
        formats=tuple(formats),
        allow_stale=allow_stale,
    )
    found = worked_out(press, options, old, new, (old.parent, output))
    if explain:
        return found.told
    rendered = _rendered(found)
    written = _written(found, rendered, output, force=force, private=private)
    typeset = rendered.typeset
    return replace(
        found.told,
        findings=findings(rendered),
        remarks=(*found.told.remarks, *(remarks(typeset) if typeset else ())),
        written=written,
    )


def remade(
    press: Press, options: Options, pair: tuple[Path, Path], beside: Sequence[Path]
) -> Rendered:
    """Return the amendment of two data files, made again; nothing is written.

    Raises:
        FleksidocError: as ``amend`` says.
    """
    return _rendered(worked_out(press, options, *pair, beside))


def _rendered(found: Amendment) -> Rendered:
    agreement = found.new.agreement
    words = {
        code: words_of(
            found.told,
            code,
            language=found.press.languages[code],
            agreement=agreement,
            consolidated=(text.new, text.numbers(1)),
        )
        for code, text in found.texts.items()
    }
    return found.press.finish(found.new, found.options, words)


def _written(
    found: Amendment, rendered: Rendered, output: Path, **how: bool
) -> Written:
    claimed = replace(claim(rendered), dated=found.new.agreement.issued)
    made = delivery(rendered)
    manifest = replace(
        made.manifest,
        claim=claimed,
        titles={
            code: speech(draft_of(found.press, AMENDMENT, language), {}).title
            for code, language in zip(found.texts, rendered.languages, strict=True)
        },
        amends=found.told.earlier,
        old=DataFile(found.told.old.name, found.old.record.sha256),
        clauses={code: text.numbers(1) for code, text in found.texts.items()},
    )

    def owner(stem: str) -> str | None:
        before = earlier(output, stem)
        return before.person if before else None

    (stem,) = stems([claimed], owner)
    return write(output, stem, replace(made, manifest=manifest), **how)
