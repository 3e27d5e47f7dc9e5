"""What is said of a template that its base does not suffice for; see ``faults.py``."""

from __future__ import annotations

from typing import Final

from fleksidoc.findings import Severity
from fleksidoc.template.notes import Fault

STYLE_NOT_IN_BASE: Final = Fault(
    code="TPL095",
    no="Stilen «{style}» finnes ikke i {base}. Dokumentets egen stil er brukt.",
    en="There is no style “{style}” in {base}. The document’s own style is used.",
    hint_no="Bruk en av stilene i {base}, eller lag stilen der, så ser alle "
    "dokumentene like ut.",
    hint_en="Use one of the styles in {base}, or make the style there, so that all "
    "documents look the same.",
    severity=Severity.WARNING,
)
MARGIN_NOT_USED: Final = Fault(
    code="TPL096",
    no="Det som står her, er noe annet enn i {base}, og kommer ikke med: topptekst og "
    "bunntekst tas fra {base}.",
    en="What stands here is something else than in {base}, and is not printed: headers "
    "and footers are taken from {base}.",
    hint_no="Gjør endringen i {base}, så gjelder den for alle dokumentene. "
    "«fleksidoc templates dress MAPPE» gir deretter malene det samme utseendet.",
    hint_en="Make the change in {base}, so that it holds for all documents. “fleksidoc "
    "templates dress FOLDER” then gives the templates the same look.",
    severity=Severity.WARNING,
)
