"""What keeps a document from becoming a PDF."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from fleksidoc.errors import ExitCode, FleksidocError, Message

_WORD_INSTEAD = Message(
    no="Lag dokumentet som Word-fil i stedet: --format docx.",
    en="Make the document as a Word file instead: --format docx.",
)


class UndrawableCharacterError(FleksidocError):
    """A character that none of the fonts at hand has."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, character: str, text: str) -> None:
        super().__init__(
            Message(
                no="Ingen tilgjengelig skrift har tegnet {character} i «{text}».",
                en="No font at hand has the character {character} in “{text}”.",
                facts={"character": in_words(character), "text": text},
            ),
            hint=Message(
                no="Rett tegnet, oppgi en mappe med en skrift som har det "
                "(--font-dir), eller lag bare Word-filen (--format docx).",
                en="Correct the character, name a folder with a font that has it "
                "(--font-dir), or make the Word file only (--format docx).",
            ),
        )


class RightToLeftTextError(FleksidocError):
    """Text that runs from right to left, which the layout would put in wrong order."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, character: str, text: str) -> None:
        super().__init__(
            Message(
                no="Teksten «{text}» skrives fra høyre mot venstre (tegnet "
                "{character}), og kan ikke settes i riktig rekkefølge i PDF.",
                en="The text “{text}” runs from right to left (the character "
                "{character}), and cannot be set in the right order in a PDF.",
                facts={"character": in_words(character), "text": text},
            ),
            hint=_WORD_INSTEAD,
        )


class JoinedScriptError(FleksidocError):
    """Text of a script whose letters change shape or place beside one another."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, character: str, text: str) -> None:
        super().__init__(
            Message(
                no="Teksten «{text}» er i en skrift der bokstavene bindes sammen "
                "(tegnet {character}), og kan ikke settes riktig i PDF.",
                en="The text “{text}” is in a script whose letters are joined (the "
                "character {character}), and cannot be set correctly in a PDF.",
                facts={"character": in_words(character), "text": text},
            ),
            hint=_WORD_INSTEAD,
        )


class UnreadablePictureError(FleksidocError):
    """A picture that cannot be opened, or of a kind that cannot be drawn."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, page: int) -> None:
        super().__init__(
            Message(
                no="Et bilde på side {page} er skadet eller i et format som ikke kan "
                "tegnes i PDF.",
                en="A picture on page {page} is damaged or in a format that cannot be "
                "drawn in a PDF.",
                facts={"page": page},
            ),
            hint=Message(
                no="Sett bildet inn på nytt som PNG eller JPEG.",
                en="Insert the picture again as PNG or JPEG.",
            ),
        )


class NoFontFolderError(FleksidocError):
    """The folder that fonts are to be taken from is not there."""

    exit_code = ExitCode.USAGE

    def __init__(self, folder: Path) -> None:
        super().__init__(
            Message(
                no="Skriftmappen {folder} finnes ikke.",
                en="There is no font folder {folder}.",
                facts={"folder": str(folder)},
            ),
            hint=Message(
                no="Oppgi en mappe som finnes i --font-dir.",
                en="Name a folder that exists in --font-dir.",
            ),
        )


class UnreadableFontError(FleksidocError):
    """A font file that is needed and is damaged."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self, name: str) -> None:
        super().__init__(
            Message(
                no="Skriften {font} kan ikke leses: filen er skadet.",
                en="The font {font} cannot be read: its file is damaged.",
                facts={"font": name},
            ),
            hint=Message(
                no="Installer skriften på nytt, eller ta den ut av --font-dir.",
                en="Install the font again, or take it out of --font-dir.",
            ),
        )


def in_words(character: str) -> str:
    """Return a character as it is told to a reader, who may not see it either.

    >>> in_words("☂")
    '☂ (U+2602, umbrella)'
    >>> in_words(chr(7))
    'U+0007'
    """
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "").lower()
    return f"{character} ({code}, {name})" if name else code
