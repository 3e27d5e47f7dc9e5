"""What stops the reading of a Word file."""

from __future__ import annotations

from fleksidoc.errors import ExitCode, FleksidocError, Message

_SAVE_AGAIN = Message(
    no="Åpne filen i Word, velg «Lagre som», og velg Word-dokument (*.docx).",
    en="Open the file in Word, choose “Save As”, and choose Word Document (*.docx).",
)


class NotAWordDocumentError(FleksidocError):
    """The bytes are not a Word document of the kind that is zipped XML."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self) -> None:
        super().__init__(
            Message(
                no="Filen er ikke et Word-dokument (.docx).",
                en="The file is not a Word document (.docx).",
            ),
            hint=_SAVE_AGAIN,
        )


class DamagedWordDocumentError(FleksidocError):
    """A part of the Word document cannot be read."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self, part: str) -> None:
        super().__init__(
            Message(
                no="Word-dokumentet er skadet: delen «{part}» kan ikke leses.",
                en="The Word document is damaged: its part “{part}” cannot be read.",
                facts={"part": part},
            ),
            hint=_SAVE_AGAIN,
        )


class StrictWordDocumentError(FleksidocError):
    """The document is saved as Strict Open XML, whose names are other ones."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self) -> None:
        super().__init__(
            Message(
                no="Word-dokumentet er lagret som «Strict Open XML-dokument».",
                en="The Word document is saved as “Strict Open XML Document”.",
            ),
            hint=_SAVE_AGAIN,
        )


class WrongColourError(FleksidocError):
    """A colour that is neither a name Word knows nor six hexadecimal digits."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, colour: str) -> None:
        super().__init__(
            Message(
                no="Word-dokumentet har fargen «{colour}», som ikke finnes.",
                en="The Word document has the colour “{colour}”, which does not exist.",
                facts={"colour": colour},
            ),
            hint=Message(
                no="Velg fargen på nytt i Word, på teksten, tabellen eller stilen.",
                en="Choose the colour anew in Word, on the text, the table or the "
                "style.",
            ),
        )
