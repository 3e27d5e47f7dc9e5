"""Why a document cannot be verified."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.findings import Finding, FindingsError


class DifferentError(FindingsError):
    """A document is not what its data and templates give."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(findings)
        files = sorted({finding.place.file for finding in findings})
        self.message = Message(
            no="{file} er ikke det som dataene og malene gir.",
            en="{file} is not what the data and the templates give.",
            facts={"file": ", ".join(files)},
        )
        self.hint = Message(
            no="Skal det som står i filen gjelde, endrer du dataene eller malene og "
            "lager dokumentet på nytt.",
            en="If what the file says is to apply, change the data or the templates "
            "and make the document again.",
        )


class NotThereError(FleksidocError):
    """There is no such file or folder."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Filen «{path}» finnes ikke eller kan ikke leses.",
                en="The file {path} does not exist or cannot be read.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Se etter at navnet er riktig, og at du har tilgang til filen.",
                en="Check that the name is right and that you may read the file.",
            ),
        )


class NothingMadeError(FleksidocError):
    """A folder holds no manifest."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self, folder: Path) -> None:
        super().__init__(
            Message(
                no="Det er ingen dokumenter fra fleksidoc i «{folder}».",
                en="There are no documents made by fleksidoc in {folder}.",
                facts={"folder": str(folder)},
            ),
            hint=Message(
                no="Hvert dokument har en manifestfil (.manifest.json) ved siden av "
                "seg. Oppgi mappen der de ligger.",
                en="Each document has a manifest (.manifest.json) beside it. Give the "
                "folder where they are.",
            ),
        )


class NoDataError(FleksidocError):
    """The data that a document was made from is not where it is looked for."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self, file: str, folder: Path) -> None:
        super().__init__(
            Message(
                no="Datafilen {file} ligger ikke i «{folder}».",
                en="The data file {file} is not in {folder}.",
                facts={"file": file, "folder": str(folder)},
            ),
            hint=Message(
                no="Oppgi datafilen, eller mappen den ligger i, med --data.",
                en="Give the data file, or the folder it is in, with --data.",
            ),
        )
