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


class UnreadableAgreedError(FleksidocError):
    """What the languages agree on may not be read, or is not saved as UTF-8."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} kan ikke leses.",
                en="{file} cannot be read.",
                facts={"file": file},
            ),
            hint=Message(
                no="Se etter at det er en vanlig fil, at du har tilgang til den, og at "
                "den er lagret med tegnkodingen UTF-8.",
                en="Check that it is an ordinary file, that you may read it, and that "
                "it is saved in the encoding UTF-8.",
            ),
        )


class BrokenAgreedError(FleksidocError):
    """What the languages agree on is not as fleksidoc wrote it."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str, line: str = "") -> None:
        where = Message(no=" på linje {line}", en=" in line {line}")
        if not line:
            where = Message(no="", en="")
        super().__init__(
            Message(
                no=f"{{file}} er ødelagt{where.no}: Det kan ikke avgjøres om språkene "
                "fortsatt sier det samme.",
                en=f"{{file}} is damaged{where.en}: it cannot be told whether the "
                "languages still say the same.",
                facts={"file": file, "line": line},
            ),
            hint=Message(
                no="Hent filen tilbake fra en sikkerhetskopi. Ellers sletter du den, "
                "ser over tekstene og kjører «fleksidoc templates compare MAPPE "
                "--accept».",
                en="Restore the file from a backup. Otherwise delete it, look the "
                "texts over, and run “fleksidoc templates compare FOLDER --accept”.",
            ),
        )


class NowhereToAcceptError(FleksidocError):
    """Texts are to be accepted, but no folder says whose."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(
            Message(
                no="Det er ikke oppgitt hvilken mappe som har tekstene som skal "
                "godkjennes.",
                en="It is not said which folder holds the texts to accept.",
            ),
            hint=Message(
                no="Oppgi mappen: fleksidoc templates compare MAPPE --accept.",
                en="Name the folder: fleksidoc templates compare FOLDER --accept.",
            ),
        )
