"""What stops two drafts from becoming one document."""

from __future__ import annotations

from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.template.errors import TemplateError


class LanguagesDifferError(TemplateError):
    """The texts of two languages do not correspond; all that one run finds is here."""


class DefaultsDifferError(FleksidocError):
    """The two files' default formatting cannot stand in one document."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, name: str) -> None:
        super().__init__(
            Message(
                no="Standardformateringen er ulik i de to malene: bare den første "
                "setter «{name}».",
                en="The default formatting differs between the two templates: only the "
                "first sets “{name}”.",
                facts={"name": name},
            ),
            hint=Message(
                no="Gi begge filene samme standardformatering i Word: Hjem > Stiler > "
                "Behandle stiler > Angi standarder.",
                en="Give both files the same default formatting in Word: Home > Styles "
                "> Manage Styles > Set Defaults.",
            ),
        )
