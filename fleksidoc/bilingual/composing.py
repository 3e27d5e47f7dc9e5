"""Two drafts become one: the same document in two languages."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element as Element

from fleksidoc.bilingual.columns import Columns, widen
from fleksidoc.bilingual.comparing.differing import differences_in_passages
from fleksidoc.bilingual.comparing.passages import passages
from fleksidoc.bilingual.differences import BUILT_OTHERWISE, part_in_one
from fleksidoc.bilingual.errors import LanguagesDifferError
from fleksidoc.bilingual.layout import LayoutKind
from fleksidoc.bilingual.marks import (
    drop_control_numbers,
    mark_language,
    renumber_places,
    tell_bookmarks_apart,
)
from fleksidoc.bilingual.notes import merge_notes
from fleksidoc.bilingual.numbering import count_apart, merge_lists
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.pages import (
    carry_margins,
    differences_in_margins,
    differences_in_setup,
    section_of,
    share_margins,
)
from fleksidoc.bilingual.pairing import differences_in_clauses, outline
from fleksidoc.bilingual.references import References
from fleksidoc.bilingual.sequence import in_sequence
from fleksidoc.bilingual.shared import Sharing
from fleksidoc.bilingual.styles import merge_styles
from fleksidoc.bilingual.type_size import set_smaller
from fleksidoc.bilingual.typefaces import merge_font_table, write_out_theme
from fleksidoc.bilingual.wordml import unseen_paragraph
from fleksidoc.findings import Finding, WordPlace
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.source import SourceFile


def compose(first: Draft, second: Draft, *, layout: LayoutKind) -> Draft:
    """Return one draft of the same document in two languages.

    Raises:
        LanguagesDifferError: the two say something else, or in another order.
        DefaultsDifferError: their default formatting cannot stand in one document.
    """
    (ours,), (theirs,) = first.sources, second.sources
    composed, joining = Package.copied_from(first), Package.copied_from(second)
    sharing = Sharing(
        part="body", files=(ours.name, theirs.name), language=theirs.language
    )
    references = _told_apart(composed, joining, ours, theirs)
    renumber_places(joining, by=len(first.places))
    differences = list(_differences(composed, joining, sharing))
    parts = {
        one.place.part
        for one in differences
        if one.code == BUILT_OTHERWISE and isinstance(one.place, WordPlace)
    }
    differences += differences_in_passages(passages(first), passages(second), parts)
    if differences:
        raise LanguagesDifferError(differences)
    _merge(references, theirs.language)
    share_margins(composed, joining, sharing)
    _arrange(composed, joining, sharing, layout)
    return Draft(
        sources=(ours, theirs),
        trees=composed.trees,
        members=composed.members,
        places=first.places + second.places,
        said=first.said + second.said,
        repairs=first.repairs + second.repairs,
    )


def _told_apart(
    composed: Package, joining: Package, ours: SourceFile, theirs: SourceFile
) -> References:
    """Give everything in the second package names that the first does not use."""
    suffix = theirs.language
    mark_language(composed, ours.tag)
    mark_language(joining, theirs.tag)
    drop_control_numbers(joining)
    tell_bookmarks_apart(composed, joining, suffix)
    count_apart(composed, joining, suffix)
    references = References(composed, joining, suffix)
    references.carry(joining.main, composed.main)
    carry_margins(references)
    return references


def _differences(
    composed: Package, joining: Package, sharing: Sharing
) -> Iterator[Finding]:
    """Yield all that keeps the two texts from being the same document."""
    outlines = [
        outline(package, file)
        for package, file in zip((composed, joining), sharing.files, strict=True)
    ]
    yield from differences_in_clauses(*outlines)
    yield from differences_in_setup(composed, joining, sharing.files)
    yield from differences_in_margins(composed, joining, sharing)
    ours, theirs = _signatures(composed), _signatures(joining)
    if ours is not None and theirs is not None:
        yield from sharing.differences(ours, theirs)
    elif ours is not None:
        yield part_in_one(*sharing.files, "body")
    elif theirs is not None:
        yield part_in_one(*sharing.files[::-1], "body")


def _signatures(package: Package) -> Element | None:
    return package.body.find(f"{tag('part')}[@id='signatures']")


def _merge(references: References, language: str) -> None:
    """Bring the second package's styles, lists and notes into the first's."""
    composed, joining = references.composed, references.joining
    write_out_theme(composed, joining)
    merge_styles(composed, joining, language)
    merge_lists(references)
    merge_notes(references, language)
    merge_font_table(references)


def _arrange(
    composed: Package, joining: Package, sharing: Sharing, layout: LayoutKind
) -> None:
    """Lay out the two texts, and after them what they share."""
    composed.understand(composed.main, joining.trees[joining.main])
    section = section_of(composed)
    ours, theirs = _signatures(composed), _signatures(joining)
    texts = _text(composed), _text(joining)
    if layout is LayoutKind.COLUMNS:
        width = widen(composed, section)
        columns = Columns(width=width, language=sharing.language)
        blocks = [columns.table(*texts), unseen_paragraph(keeps_with_next=True)]
    else:
        blocks = in_sequence(*texts, sharing.language)
    if ours is not None and theirs is not None:
        sharing.share(ours, theirs)
        blocks.append(ours)
    composed.body[:] = [*blocks, section]
    if layout is LayoutKind.COLUMNS:
        set_smaller(composed)


def _text(package: Package) -> list[Element]:
    """Return the body without what both languages share."""
    shared = (_signatures(package), section_of(package))
    return [block for block in package.body if block not in shared]
