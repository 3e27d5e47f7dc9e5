"""The cascade: from defaults, styles and direct formatting to what holds."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

from fleksidoc.pdf.document import TextStyle
from fleksidoc.pdf.page import Face
from fleksidoc.pdf.read.ooxml import Element, Fingerprint, child, fingerprint
from fleksidoc.pdf.read.paragraph_properties import (
    ParagraphProperties,
    over,
    paragraph_properties,
)
from fleksidoc.pdf.read.run_properties import TOGGLES, RunProperties, run_properties
from fleksidoc.pdf.read.styles import Formatting, Styles, runs_over

_WORD_FAMILY = "Times New Roman"
_WORD_SIZE = 10.0
_SCRIPT_SIZE = 0.65
_RISE = {"superscript": 0.35, "subscript": -0.14}
_FULL_SCALE = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFormat:
    """How the runs of one kind are read."""

    style: TextStyle
    caps: bool
    small_caps: bool
    hidden: bool
    spaced: bool
    """Letters are set wider, narrower or further apart."""


@dataclass(frozen=True, slots=True)
class CellFormat:
    """What the table style says of the text in a cell; none outside tables."""

    formatting: Formatting = field(default_factory=Formatting)
    key: Hashable = ()
    """Equal where the formatting is."""


class RunFormats:
    """The formats of the runs in paragraphs of one style in one kind of cell."""

    def __init__(
        self, styles: Styles, theme: Mapping[str, str], inherited: RunProperties
    ) -> None:
        self._styles = styles
        self._theme = theme
        self._inherited = inherited
        self._known: dict[Fingerprint, RunFormat] = {}

    def of(self, element: Element | None) -> RunFormat:
        """Return the format that ``w:rPr`` gives a run."""
        key = fingerprint(element)
        if key not in self._known:
            self._known[key] = self.with_direct(run_properties(element, self._theme))
        return self._known[key]

    def label(self, mark: Element | None, level: RunProperties) -> RunFormat:
        """Return the format of a paragraph's number."""
        return self.with_direct(run_properties(mark, self._theme) | level)

    def with_direct(self, direct: RunProperties) -> RunFormat:
        """Return the format under direct formatting."""
        character = self._styles.formatting(direct.get("style", "")).run
        styled = runs_over(self._inherited, character)
        defaults = self._styles.defaults.run
        both = defaults | styled
        for toggle in TOGGLES:
            if defaults.get(toggle):
                both[toggle] = True
        return _format(both | direct)


def _format(run: RunProperties) -> RunFormat:
    """Return the format that finished properties give."""
    return RunFormat(
        style=_text_style(run),
        caps=run.get("caps", False),
        small_caps=run.get("small_caps", False),
        hidden=run.get("hidden", False),
        spaced=run.get("tracking", 0.0) != 0.0
        or run.get("scale", _FULL_SCALE) != _FULL_SCALE,
    )


def _text_style(run: RunProperties) -> TextStyle:
    """Return the look that finished properties give."""
    size = run.get("size", _WORD_SIZE)
    vertical = run.get("vertical", "")
    raised = vertical in _RISE
    return TextStyle(
        face=Face(
            run.get("family", _WORD_FAMILY),
            run.get("bold", False),
            run.get("italic", False),
        ),
        size=size * _SCRIPT_SIZE if raised else size,
        colour=run.get("colour", "000000"),
        language=run.get("language", ""),
        rise=run.get("position", 0.0) + size * _RISE.get(vertical, 0.0),
        underline=run.get("underline", False),
        strike=run.get("strike", False),
        fill=run.get("highlight", "") or run.get("shading", ""),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphFormat:
    """What holds for a paragraph, and for the runs in it."""

    style: str
    properties: ParagraphProperties
    runs: RunFormats


class Cascade:
    """The formats of a document; each is worked out once."""

    def __init__(self, styles: Styles, theme: Mapping[str, str]) -> None:
        self.styles = styles
        self._theme = theme
        self._paragraphs: dict[Hashable, ParagraphFormat] = {}
        self._runs: dict[Hashable, RunFormats] = {}

    def paragraph(self, element: Element | None, cell: CellFormat) -> ParagraphFormat:
        """Return the format that ``w:pPr`` gives a paragraph in a cell."""
        key = (fingerprint(element), cell.key)
        if key not in self._paragraphs:
            self._paragraphs[key] = self._paragraph(element, cell)
        return self._paragraphs[key]

    def _paragraph(self, element: Element | None, cell: CellFormat) -> ParagraphFormat:
        """Work out one format."""
        direct = paragraph_properties(element)
        style = direct.get("style") or self.styles.standard("paragraph")
        properties = over(self.styles.defaults.paragraph, cell.formatting.paragraph)
        properties = over(properties, self.styles.formatting(style).paragraph)
        properties = over(properties, self.styles.numbered(direct, style))
        return ParagraphFormat(
            style=style, properties=properties, runs=self._run_formats(style, cell)
        )

    def _run_formats(self, style: str, cell: CellFormat) -> RunFormats:
        """Return the run formats of a paragraph style in a cell."""
        key = (style, cell.key)
        if key not in self._runs:
            styled = self.styles.formatting(style).run
            inherited = runs_over(cell.formatting.run, styled)
            self._runs[key] = RunFormats(self.styles, self._theme, inherited)
        return self._runs[key]


def mark_of(element: Element | None) -> Element | None:
    """Return the ``w:rPr`` of the paragraph mark."""
    return child(element, "rPr")
