"""What each edit was meant to do to the document, or where it is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """The document is as before but for this."""

    changed: tuple[tuple[str, str], ...] = ()
    """What is replaced, wherever it stands."""

    less: tuple[str, ...] = ()
    """How each paragraph begins that is no longer there."""

    more: tuple[tuple[str, str], ...] = ()
    """A paragraph that is new, and how the one below it begins."""

    moved: tuple[str, ...] = ()
    """How each paragraph begins that stands elsewhere."""

    order: tuple[str, ...] = ()
    """Clauses that now follow each other."""

    top: str = ""
    """The clause that now begins a page of the PDF."""

    fonts: tuple[str, ...] = ()
    """Fonts that the PDF is drawn without, which is said."""

    not_drawn: str = ""
    """What the PDF is said to be drawn without."""

    repairs: tuple[str, ...] = ()
    """The codes of what was read as it was meant."""

    accepted: bool = False
    """Whether it is printed only with tracked changes accepted."""

    def without_moved(self, lines: Sequence[str]) -> list[str]:
        """Return the paragraphs that do not move."""
        return [line for line in lines if not line.startswith(self.moved)]

    def applied(self, lines: Sequence[str]) -> list[str]:
        """Return what the paragraphs of a document are after the edit."""
        meant: list[str] = []
        for line in lines:
            if not line.startswith(self.less):
                meant += [new for new, below in self.more if line.startswith(below)]
                meant.append(self._replaced(line))
        return meant

    def _replaced(self, line: str) -> str:
        for old, new in self.changed:
            line = line.replace(old, new)
        return line


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """No document; what is wrong first, and where in Word to look."""

    code: str
    words: str
    """In the paragraph that is named."""

    heading: str = ""
    """The heading above it."""


UNCHANGED: Final = Printed()
NO_LAST: Final = "Arbeidsavtalen gjelder ellers uendret."
EN_LAST: Final = "The contract of employment otherwise applies unchanged."
ASSISTANCE: Final = (
    *("Bistand", "Arbeidstaker kan la seg bistå"),
    *("Assistance", "The employee may be assisted"),
)
PASTED: Final = "Limt inn fra et annet dokument & brev."

MEANT: Final[dict[str, Printed | Refused]] = {
    "nothing": UNCHANGED,
    "sentence": Printed(
        changed=(
            (NO_LAST, "Alt annet & øvrig står fast."),
            (EN_LAST, "All else & more stands."),
        )
    ),
    "bold_on_part_of_a_tag": UNCHANGED,
    "language_of_part_of_a_tag": UNCHANGED,
    "link_on_part_of_a_tag": Printed(repairs=("TPL091", "TPL091")),
    "bookmark_in_a_tag": UNCHANGED,
    "soft_hyphen_in_a_tag": Printed(repairs=("TPL090", "TPL090")),
    "line_break_in_a_tag": UNCHANGED,
    "paragraph_break_in_a_tag": Refused(
        code="TPL027", words="Avtalen er et tillegg", heading="Formål"
    ),
    "clause_moved": Printed(moved=ASSISTANCE, order=("Bistand", "Oppfølging")),
    "clause_deleted": Printed(less=ASSISTANCE),
    "clause_deleted_in_english": Refused(code="PAIR002", words="Bistand"),
    "table_row_added": Printed(
        more=(
            ("Bransje", "Organisasjonsnummer"),
            ("Trade", "Organisation number"),
        )
    ),
    "list_item_added": Printed(
        more=(
            ("tastatur", "Ansvaret for drift av utstyret"),
            ("keyboard", "Responsibility for operation"),
        )
    ),
    "tracked_insertion": Printed(
        accepted=True,
        changed=(
            (NO_LAST, "Arbeidsavtalen gjelder ellers uendret i alt annet."),
            (EN_LAST, EN_LAST[:-1] + " in all else."),
        ),
    ),
    "tracked_deletion": Printed(
        accepted=True,
        changed=(
            (NO_LAST, NO_LAST.replace("ellers ", "")),
            (EN_LAST, EN_LAST.replace("otherwise ", "")),
        ),
    ),
    "tracked_change_across_a_tag": Printed(
        accepted=True,
        changed=(
            ("2022 og en del av den", "2022, og en del av den"),
            ("2022 and a part of it", "2022, and a part of it"),
        ),
    ),
    "by_way_of_odt": UNCHANGED,
    "by_way_of_rtf": UNCHANGED,
    "by_way_of_doc": UNCHANGED,
    "word_replaced_everywhere": Printed(
        changed=(("Partene", "Begge"), ("The parties", "Both"))
    ),
    "field_renamed_everywhere": Refused(code="TPL061", words="{%tr if employee.tittel"),
    "word_replaced_in_conditions_too": Refused(
        code="TPL064", words='scope.model == "hibrid"', heading="Omfanget"
    ),
    "paragraph_pasted_from_another_document": Printed(
        more=(
            (PASTED, "Avtalen er et tillegg til"),
            (PASTED, "The agreement is an addendum"),
        ),
        fonts=("Liberation Mono",),
    ),
    "style_changed": Printed(fonts=("Times New Roman",)),
    "colour_on_part_of_a_condition": UNCHANGED,
    "picture_in_the_header": UNCHANGED,
    "cross_reference": Printed(
        changed=(
            ("Opphør av ordningen er", "Se punkt 26. Opphør av ordningen er"),
            ("The end of the arr", "Se punkt 26. The end of the arr"),
        )
    ),
    "quotes_autocorrected": Printed(repairs=("TPL090", "TPL090")),
    "page_break_before_a_clause": Printed(top="Eksemplarer"),
    "page_break_beside_a_condition": Refused(
        code="TPL022", words="{%p endif %}", heading="Flytting"
    ),
    "text_beside_a_condition": Refused(
        code="TPL020", words="4.2 {%p if follow_up %}", heading="Flytting"
    ),
    "end_of_a_condition_deleted": Refused(
        code="TPL025", words="{%p if scope %}", heading="Arbeidsmiljø"
    ),
    "footnote": Printed(not_drawn="fotnote"),
    "comment_on_a_tag": UNCHANGED,
}
