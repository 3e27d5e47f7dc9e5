"""What stops us when templates are dressed."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.errors import ExitCode, FleksidocError, Message


class NoBaseError(FleksidocError):
    """A folder of templates has no base to take the look from."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, folder: Path) -> None:
        super().__init__(
            Message(
                no="{folder} har ingen base.docx.",
                en="{folder} has no base.docx.",
                facts={"folder": str(folder)},
            ),
            hint=Message(
                no="Oppgi mappen der base.docx ligger sammen med én mappe for hvert "
                "språk. «fleksidoc templates export» lager en slik mappe.",
                en="Give the folder where base.docx stands with one folder a language. "
                "“fleksidoc templates export” makes such a folder.",
            ),
        )
