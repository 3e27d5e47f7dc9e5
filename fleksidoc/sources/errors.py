"""Why a data file cannot be read at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from fleksidoc.errors import ExitCode, FleksidocError, Message


class SourceError(FleksidocError):
    """A data file cannot be read."""

    exit_code: ClassVar[ExitCode] = ExitCode.UNREADABLE_INPUT


class SourceMissingError(SourceError):
    """There is no file of that name."""

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="Filen {file} finnes ikke.",
                en="The file {file} does not exist.",
                facts={"file": file},
            ),
            hint=Message(
                no="Se etter om navnet og mappen er skrevet riktig.",
                en="Check that the name and the folder are spelt correctly.",
            ),
        )


class SourceIsFolderError(SourceError):
    """The name is that of a folder."""

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er en mappe, ikke en fil.",
                en="{file} is a folder, not a file.",
                facts={"file": file},
            ),
            hint=Message(
                no="Oppgi navnet på en datafil i mappen.",
                en="Give the name of a data file in the folder.",
            ),
        )


class SourceLockedError(SourceError):
    """The system does not let us read the file."""

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="Filen {file} kan ikke åpnes for lesing.",
                en="The file {file} cannot be opened for reading.",
                facts={"file": file},
            ),
            hint=Message(
                no="Lukk filen i andre programmer, og se etter at du har lesetilgang.",
                en="Close it in other programs, and check that you may read it.",
            ),
        )


class NotAnOrdinaryFileError(SourceError):
    """The name is that of a device or a pipe, which may never end."""

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er ikke en vanlig fil.",
                en="{file} is not an ordinary file.",
                facts={"file": file},
            ),
            hint=Message(
                no="Lagre dataene i en fil, og oppgi navnet på den.",
                en="Save the data in a file, and give its name.",
            ),
        )


class SourceTooLargeError(SourceError):
    """The file is larger than any data file."""

    def __init__(self, file: str, most: int) -> None:
        super().__init__(
            Message(
                no="{file} er for stor til å være en datafil.",
                en="{file} is too large to be a data file.",
                facts={"file": file},
            ),
            hint=Message(
                no="En datafil gjelder én avtale og er høyst {most} MB. "
                "Se etter om det er riktig fil.",
                en="A data file is about one agreement, and at most {most} MB. "
                "Check whether it is the right file.",
                facts={"most": most // 1_000_000},
            ),
        )


class UnknownFormatError(SourceError):
    """The file's suffix is that of no format we read."""

    def __init__(self, file: str, suffixes: Iterable[str]) -> None:
        super().__init__(
            Message(
                no="Filen {file} er ikke i et format som kan leses som data.",
                en="The file {file} is not in a format that can be read as data.",
                facts={"file": file},
            ),
            hint=Message(
                no="Navnet på en datafil slutter på {suffixes}.",
                en="The name of a data file ends in {suffixes}.",
                facts={"suffixes": ", ".join(sorted(suffixes))},
            ),
        )


class NotUtf8Error(SourceError):
    """The bytes are not UTF-8 text."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__(
            Message(
                no="{file}, linje {line}: Teksten er ikke lagret som UTF-8.",
                en="{file}, line {line}: The text is not saved as UTF-8.",
                facts={"file": file, "line": line},
            ),
            hint=Message(
                no="Lagre filen på nytt og velg tegnkodingen UTF-8.",
                en="Save the file again and choose the encoding UTF-8.",
            ),
        )


class BrokenTomlError(SourceError):
    """The text breaks the rules of TOML."""

    def __init__(
        self, file: str, *, line: int, column: int, stands: str, rule: Message
    ) -> None:
        super().__init__(
            Message(
                no="{file}, linje {line}, tegn {column}: Her brytes TOML-formatet. "
                "Det står: {stands}",
                en="{file}, line {line}, column {column}: This is not valid TOML. "
                "It says: {stands}",
                facts={"file": file, "line": line, "column": column, "stands": stands},
            ),
            hint=rule,
        )


class BrokenJsonError(SourceError):
    """The text breaks the rules of JSON, or says something else than named values."""

    def __init__(self, file: str, *, line: int, column: int) -> None:
        super().__init__(
            Message(
                no="{file}, linje {line}, tegn {column}: Her brytes JSON-formatet.",
                en="{file}, line {line}, column {column}: This is not valid JSON.",
                facts={"file": file, "line": line, "column": column},
            ),
            hint=Message(
                no="Filen skal inneholde ett objekt, { … }. Tekst og nøkler står i "
                "rette anførselstegn, med komma mellom verdiene.",
                en="The file should hold one object, { … }. Text and keys stand in "
                "straight quotation marks, with commas between the values.",
            ),
        )


class DoubledKeyError(SourceError):
    """A key stands twice in one table: one of its values would be lost."""

    def __init__(self, file: str, *, line: int, key: str) -> None:
        super().__init__(
            Message(
                no="{file}, linje {line}: {key} står to ganger.",
                en="{file}, line {line}: {key} stands twice.",
                facts={"file": file, "line": line, "key": key},
            ),
            hint=Message(no="Slett den ene.", en="Delete one of them."),
        )


class BeyondLimitsError(SourceError):
    """The file is valid, and holds what no data file needs."""

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} har et tall med flere tusen sifre, "
                "eller lister eller tabeller inni hverandre i svært mange lag.",
                en="{file} has a number of several thousand digits, "
                "or lists or tables nested a great many layers deep.",
                facts={"file": file},
            ),
            hint=Message(
                no="Se etter om filen er skadet, og lag den på nytt.",
                en="Check whether the file is damaged, and make it again.",
            ),
        )
