"""A picture without a description: a screen reader has nothing to say of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fleksidoc.findings import Finding, Severity
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault
from fleksidoc.template.ooxml import WP

NO_DESCRIPTION: Final = Fault(
    code="TPL081",
    no="Bildet «{name}» mangler alternativ tekst.",
    en="The picture “{name}” has no alternative text.",
    hint_no="Høyreklikk bildet, velg Vis alternativ tekst, og skriv hva det viser, "
    "eller merk det som dekorativt.",
    hint_en="Right-click the picture, choose View Alt Text, and write what it shows, "
    "or mark it as decorative.",
    severity=Severity.WARNING,
)

_DECORATIVE: Final = "{http://schemas.microsoft.com/office/drawing/2017/decorative}"


def find(subject: Subject) -> Iterator[Finding]:
    """Yield each picture that neither says what it shows nor is decoration."""
    for paragraph in subject.paragraphs:
        for picture in paragraph.element.iter(f"{{{WP}}}docPr"):
            marks = picture.iter(f"{_DECORATIVE}decorative")
            decorative = any(mark.get("val") in {"1", "true"} for mark in marks)
            if not picture.get("descr") and not decorative:
                yield NO_DESCRIPTION.at(paragraph.place, name=picture.get("name"))


RULE: Final = Rule(faults=(NO_DESCRIPTION,), find=find)
