"""A Word file becomes a draft: read, checked, cleaned, and every tag an element."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.findings import Finding, WordPlace
from fleksidoc.template.draft import Draft
from fleksidoc.template.errors import TemplateError
from fleksidoc.template.library import base_beside
from fleksidoc.template.look import dressed, open_base
from fleksidoc.template.look.dressing import Dressed
from fleksidoc.template.look.faults import MARGIN_NOT_USED, STYLE_NOT_IN_BASE
from fleksidoc.template.look.parts import Parts
from fleksidoc.template.marking.grids import govern_grids
from fleksidoc.template.marking.grouping import (
    WHERE_ON_PARAGRAPH,
    group_clauses,
    marked_paragraphs,
    place_of,
    report_stray_mark,
)
from fleksidoc.template.marking.nesting import nest
from fleksidoc.template.marking.reaching import put_in_place
from fleksidoc.template.marking.references import check_references, govern_notes
from fleksidoc.template.marking.results import (
    check_codes,
    check_targets,
    forget_results,
)
from fleksidoc.template.marking.tagging import join_halves, tag_paragraph
from fleksidoc.template.notes import Notes
from fleksidoc.template.numbering.lists import read_numbering
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.changes import Accepted, accept_all
from fleksidoc.template.reading.checks import (
    check_changes,
    check_unread,
    nearest,
    tell_accepted,
)
from fleksidoc.template.reading.cleaning import (
    clean,
    clean_settings,
    language_of,
    say_page,
    set_language,
)
from fleksidoc.template.reading.formats import check_formats
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.page_breaks import move_page_breaks
from fleksidoc.template.reading.parts import (
    check_format,
    drop_telltale_parts,
    main_part,
    make_document,
    related,
    stories,
)
from fleksidoc.template.reading.said import said
from fleksidoc.template.reading.stories import NUMBER, WAS, first_words, paragraphs
from fleksidoc.template.reading.styles import read_styles, say_levels
from fleksidoc.template.source import SourceFile

Trees: TypeAlias = Mapping[str, Element]

_NOTES: Final = ("footnote", "endnote")


def open_draft(
    path: Path, *, name: str, language: str, tag: str, accept_changes: bool = False
) -> Draft:
    """Read a Word template; messages call it ``name``, as ``no/agreement.docx``.

    ``accept_changes`` reads changes that nobody has accepted or rejected as accepted.

    Raises:
        TemplateError: tags or clauses are wrong; everything that is wrong is in it.
        FleksidocError: the file is no Word document that can be used as a template.
    """
    draft, findings = survey(
        path, name=name, language=language, tag=tag, accept_changes=accept_changes
    )
    if findings:
        raise TemplateError(findings)
    return draft


def survey(
    path: Path, *, name: str, language: str, tag: str, accept_changes: bool = False
) -> tuple[Draft, list[Finding]]:
    """Read a Word template as far as it goes; return what is wrong with it, too.

    Raises:
        TemplateError: it holds unaccepted changes: what it says is not decided yet.
        FleksidocError: the file is no Word document that can be used as a template.
    """
    package = read_package(path, name)
    trees = parse_xml_parts(package, name)
    check_format(trees, package.members, name)
    make_document(trees)
    # A template that knows of no language stands by itself, whatever is beside it.
    base = base_beside(path) if language else None
    worn = _in_its_look(base, trees, package.members)
    trees, members = worn.parts.trees, worn.parts.members
    accepted = accept_all(trees) if accept_changes else Accepted()
    kept = drop_telltale_parts(trees)
    trees = {part: tree for part, tree in trees.items() if part in kept}
    members = {
        part: content
        for part, content in members.items()
        if part in kept and part not in trees
    }
    notes = Notes()
    notes.place(WordPlace(file=name))  # the first: where no paragraph is near
    as_written = _read_stories(trees, name, worn, accepted, notes)
    tag = _settle(trees, tag)
    draft = Draft(
        sources=(
            SourceFile(
                name=name,
                language=language,
                tag=tag,
                sha256=package.sha256,
                base=worn.base,
            ),
        ),
        trees=trees,
        members=members,
        places=tuple(notes.places),
        said=(as_written,),
        repairs=tuple(notes.repairs),
    )
    return draft, notes.in_text_order()


def _in_its_look(
    base: Path | None, trees: dict[str, Element], members: Mapping[str, bytes]
) -> Dressed:
    """Return a template in the look of the base beside it, or in its own."""
    others = {part: held for part, held in members.items() if part not in trees}
    own = Parts(trees, others)
    return dressed(own, open_base(base)) if base else Dressed(own)


def _read_stories(
    trees: Trees, name: str, worn: Dressed, accepted: Accepted, notes: Notes
) -> tuple[str, ...]:
    """Read all texts; return what each paragraph says, its tags cut out."""
    styles = read_styles(_tree(trees, "styles"))
    kinds = dict(stories(trees))
    texts = [trees[part] for part in kinds]
    for paragraph, place in paragraphs(trees, name, styles):
        paragraph.set(WHERE_ON_PARAGRAPH, str(notes.place(worn.place(place))))
    _tell_worn(worn, name, notes)
    tell_accepted(accepted, notes)
    check_changes(trees, notes)
    _stop_at_findings(notes)
    check_unread(trees, texts, name, notes)
    check_formats(trees, notes)
    check_codes(texts, notes)
    for tree in texts:
        forget_results(tree)
    as_written = said(trees)
    body = next(trees[main_part(trees)].iterchildren(w("body")))
    move_page_breaks(body)
    for tree in texts:
        _read_tags(tree, notes)
    say_page(body)
    group_clauses(body, styles, notes)
    check_references(texts, notes)
    check_targets(texts, body, read_numbering(trees), notes)
    kinds_of_notes = {kind: _tree(trees, f"{kind}s") for kind in _NOTES}
    govern_notes(texts, kinds_of_notes, notes)
    for tree in texts:
        for paragraph in marked_paragraphs(tree):
            report_stray_mark(paragraph, notes)
        for paragraph in named(tree, "p"):
            paragraph.attrib.pop(WHERE_ON_PARAGRAPH, "")
            paragraph.attrib.pop(NUMBER, "")
        for text in named(tree, "t"):
            text.attrib.pop(WAS, "")
            paragraph.attrib.pop(NUMBER, "")
        for text in named(tree, "t"):
            text.attrib.pop(WAS, "")
    return as_written


def _tell_worn(worn: Dressed, name: str, notes: Notes) -> None:
    """Tell of the styles that the base lacks, and of what it prints instead."""
    base = worn.base.name if worn.base else ""
    for style in worn.carried:
        facts = {"style": style.name, "base": base}
        notes.repair(STYLE_NOT_IN_BASE, nearest(style.user), **facts)
    for margin in worn.unused:
        words = first_words(margin.words)
        at = notes.place(WordPlace(file=name, part=margin.kind, words=words))
        notes.repair(MARGIN_NOT_USED, at, base=base)


def _read_tags(tree: Element, notes: Notes) -> None:
    clean(tree)
    for paragraph in named(tree, "p"):
        tag_paragraph(paragraph, place_of(paragraph), notes)
    join_halves(notes)
    put_in_place(tree, notes)
    govern_grids(tree)
    nest(tree, notes)


def _tree(trees: Trees, kind: str) -> Element | None:
    part = related(trees, kind)
    return trees.get(part) if part else None


def _settle(trees: Trees, language: str) -> str:
    """Clean the settings; give the text its language, or keep the file's own."""
    settings, styles = _tree(trees, "settings"), _tree(trees, "styles")
    if settings is not None:
        clean_settings(settings)
    if styles is None:
        return language
    say_levels(styles)
    if language:
        set_language(styles, language)
    return language or language_of(styles)


def _stop_at_findings(notes: Notes) -> None:
    if notes.findings:
        raise TemplateError(notes.in_text_order())
