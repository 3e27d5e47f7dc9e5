"""A template is dressed: its text in the look of the base."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import WordPlace
from fleksidoc.template.look.base import Base
from fleksidoc.template.look.lists import merge_lists
from fleksidoc.template.look.parts import Parts
from fleksidoc.template.look.sections import dress_sections
from fleksidoc.template.look.styles import Carried, merge_styles
from fleksidoc.template.look.unused import Margin, unused_margins
from fleksidoc.template.ooxml import R, w
from fleksidoc.template.source import BaseFile

_MARGINS: Final = frozenset({"header", "footer"})
_WHOLE: Final = ("theme", "fontTable")
"""Parts that are the base's own, if it has them."""

_BEFORE_EVEN_AND_ODD: Final = (
    *("writeProtection", "view", "zoom", "removePersonalInformation"),
    *("removeDateAndTime", "doNotDisplayPageBoundaries", "displayBackgroundShape"),
    *("printPostScriptOverText", "printFractionalCharacterWidth", "printFormsData"),
    *("embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "saveFormsData"),
    *("mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader"),
    *("bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors"),
    *("hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign"),
    *("attachedTemplate", "linkStyles", "stylePaneFormatFilter"),
    *("stylePaneSortMethod", "documentType", "mailMerge", "revisionView"),
    *("trackRevisions", "doNotTrackMoves", "doNotTrackFormatting"),
    *("documentProtection", "autoFormatOverride", "styleLockTheme"),
    *("styleLockQFSet", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit"),
    *("hyphenationZone", "doNotHyphenateCaps", "showEnvelope", "summaryLength"),
    *("clickAndTypeStyle", "defaultTableStyle"),
)
"""What stands before ``evenAndOddHeaders`` (ISO/IEC 29500-1, CT_Settings)."""


@dataclass(frozen=True, slots=True)
class Dressed:
    """The parts of a template in the look of its base."""

    parts: Parts
    base: BaseFile | None = None
    """None where the template has its own look."""

    carried: tuple[Carried, ...] = ()
    """Styles that the text uses and the base lacks: the template's own."""

    unused: tuple[Margin, ...] = ()
    """The template's own headers and footers that are unlike those of the base."""

    def place(self, place: WordPlace) -> WordPlace:
        """Return where a person finds a place: headers and footers in the base."""
        if self.base and place.part in _MARGINS:
            return replace(place, file=self.base.name)
        return place


def dressed(template: Parts, base: Base) -> Dressed:
    """Return a template's text in the look of a base; the template stays as it is."""
    parts, look = template.copied(), base.parts
    unused = unused_margins(parts, look)
    merged = merge_styles(parts, look)
    merge_lists(parts, look, merged)
    for kind in _WHOLE:
        _take_whole(parts, look, kind)
    dress_sections(parts, look)
    _tell_even_from_odd(parts, look)
    return Dressed(parts, BaseFile(base.name, base.sha256), merged.carried, unused)


def _take_whole(parts: Parts, look: Parts, kind: str) -> None:
    for link in look.links_of_kind(kind):
        parts.unlink(kind)
        parts.link(parts.take(link.target, look), f"{R}/{kind}")


def _tell_even_from_odd(parts: Parts, look: Parts) -> None:
    """Let even pages have a header of their own only where the base has one."""
    settings, theirs = parts.tree("settings"), look.tree("settings")
    if settings is None:
        return
    for own in settings.findall(w("evenAndOddHeaders")):
        settings.remove(own)
    wanted = None if theirs is None else theirs.find(w("evenAndOddHeaders"))
    if wanted is not None:
        settings.insert(_place(settings), deepcopy(wanted))


def _place(settings: Element) -> int:
    before = set(map(w, _BEFORE_EVEN_AND_ODD))
    return sum(child.tag in before for child in settings)
