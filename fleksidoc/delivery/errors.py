"""Why files could not be written."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

from fleksidoc.errors import ExitCode, FleksidocError, Message


class CannotWriteError(FleksidocError):
    """The operating system refuses, for a reason of its own."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            Message(
                no="«{path}» kan ikke skrives: {reason}.",
                en="Cannot write {path}: {reason}.",
                facts={"path": str(path), "reason": reason},
            ),
            hint=Message(
                no="Velg en annen mappe med -o.",
                en="Choose another folder with -o.",
            ),
        )


class NoPermissionError(FleksidocError):
    """The folder may not be written to, or the file is open in another program."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Du har ikke lov til å skrive «{path}».",
                en="You are not allowed to write {path}.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Lukk filen hvis den er åpen i Word eller en PDF-leser, "
                "eller velg en annen mappe med -o.",
                en="Close the file if it is open in Word or a PDF reader, "
                "or choose another folder with -o.",
            ),
        )


class PathTooLongError(FleksidocError):
    """The name of the file, with its folders, is longer than the system takes."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Navnet «{path}» er for langt for systemet.",
                en="The name {path} is too long for the system.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Velg en mappe med kortere navn, og færre mapper over seg, med -o.",
                en="Choose a folder with a shorter name, and fewer folders above it, "
                "with -o.",
            ),
        )


class FolderNotFoundError(FleksidocError):
    """The folder cannot be made, or has gone while we worked."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="«{path}» kan ikke lages: Systemet finner ikke mappen.",
                en="Cannot make {path}: the system does not find the folder.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Se etter om mappen er flyttet eller slettet, "
                "eller velg en annen med -o.",
                en="Check whether the folder has been moved or deleted, "
                "or choose another with -o.",
            ),
        )


class DiskFullError(FleksidocError):
    """There is no room for the files."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Det er ikke plass til «{path}».",
                en="There is no room for {path}.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Frigjør plass på disken, eller velg en annen mappe med -o. "
                "Ingenting er endret.",
                en="Free some space on the disk, or choose another folder with -o. "
                "Nothing has been changed.",
            ),
        )


class NotAFolderError(FleksidocError):
    """A file stands where the folder should be."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="«{path}» er ikke en mappe.",
                en="{path} is not a folder.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Oppgi en mappe med -o; den lages hvis den ikke finnes.",
                en="Name a folder with -o; it is made if it does not exist.",
            ),
        )


class FileChangedError(FleksidocError):
    """A file in the way is somebody's work: edited, signed, or not made by us."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, files: Sequence[Path]) -> None:
        self.files = tuple(files)
        super().__init__(
            Message(
                no="Ingenting er skrevet: {files} er endret eller signert etter at "
                "fleksidoc var ferdig, eller er laget av noen andre.",
                en="Nothing has been written: {files} was changed or signed after "
                "fleksidoc made it, or was made by somebody else.",
                facts={"files": tuple(file.name for file in self.files)},
            ),
            hint=Message(
                no="Flytt det du vil beholde, eller velg en annen mappe med -o. "
                "Med --force blir det overskrevet.",
                en="Move what you want to keep, or choose another folder with -o. "
                "With --force it is overwritten.",
            ),
        )


class FileInTheWayError(FleksidocError):
    """Files stand where new ones should be written; they may be somebody's work."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, files: Sequence[Path]) -> None:
        self.files = tuple(files)
        super().__init__(
            Message(
                no="Ingenting er skrevet: {files} finnes fra før.",
                en="Nothing has been written: {files} already exists.",
                facts={"files": tuple(map(str, files))},
            ),
            hint=Message(
                no="Flytt det som ligger der, eller velg et annet sted.",
                en="Move what is there, or choose another place.",
            ),
        )


class OwnSourceError(FleksidocError):
    """A document would be written over the file it is made from."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Ingenting er skrevet: «{path}» er filen dokumentet lages av.",
                en="Nothing has been written: {path} is what the document is made of.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Velg et annet navn med -o.", en="Choose another name with -o."
            ),
        )


class NotADocumentNameError(FleksidocError):
    """The name is neither that of a folder that exists nor of a Word file."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Mappen «{path}» finnes ikke, og det er heller ikke navnet på en "
                "Word-fil.",
                en="There is no folder {path}, and it is no name of a Word file, "
                "either.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Oppgi en mappe som finnes, eller et navn som slutter på .docx.",
                en="Name a folder that exists, or a name that ends in .docx.",
            ),
        )


class GoneMeanwhileError(FleksidocError):
    """A file or its folder was moved or deleted while the document was written."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="Ingenting er skrevet: «{path}» eller mappen ble flyttet, erstattet "
                "eller slettet mens dokumentet ble laget.",
                en="Nothing has been written: {path} or its folder was moved, replaced "
                "or deleted while the document was being made.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Se etter om noen andre lager det samme dokumentet akkurat nå, "
                "og kjør kommandoen igjen.",
                en="Check whether somebody else is making the same document just now, "
                "and run the command again.",
            ),
        )


class NotPutBackError(FleksidocError):
    """The writing failed, and so did putting back what was there before."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path, kept: Path) -> None:
        super().__init__(
            Message(
                no="«{path}» kunne verken erstattes eller settes tilbake. "
                "Filen ligger her: {kept}",
                en="{path} could neither be replaced nor put back. "
                "The file is here: {kept}",
                facts={"path": str(path), "kept": str(kept)},
            ),
            hint=Message(
                no="Flytt den tilbake når mappen kan skrives til igjen.",
                en="Move it back when the folder can be written to again.",
            ),
        )


class FolderInTheWayError(FleksidocError):
    """A folder has the name that a file should get."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="«{path}» er en mappe, og kan ikke erstattes med en fil.",
                en="{path} is a folder, and cannot be replaced by a file.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Gi mappen et annet navn, eller velg en annen mappe med -o.",
                en="Rename that folder, or choose another folder with -o.",
            ),
        )


class SameFilesError(FleksidocError):
    """Two documents of one run would be the same files."""

    exit_code = ExitCode.CANNOT_WRITE

    def __init__(self, stem: str, data_files: Sequence[str]) -> None:
        super().__init__(
            Message(
                no="Ingenting er skrevet: {data} ville alle gitt filene «{stem}».",
                en="Nothing has been written: {data} would all give the files {stem}.",
                facts={"data": tuple(data_files), "stem": stem},
            ),
            hint=Message(
                no="Er det ulike personer, gi hver sitt «number» under [employee]. "
                "Er det samme person, lag dokumentene i hver sin mappe med -o.",
                en="If they are different people, give each a number of its own under "
                "[employee]. If it is one person, make the documents in different "
                "folders with -o.",
            ),
        )


def cannot_write(path: Path, error: OSError) -> FleksidocError:
    """Return what the operating system's refusal means to the user."""
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return NoPermissionError(path)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFullError(path)
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:
        return NotAFolderError(path)
    if error.errno == errno.ENAMETOOLONG:
        return PathTooLongError(path)
    if error.errno == errno.ENOENT:
        return FolderNotFoundError(path)
    return CannotWriteError(path, error.strerror or str(error))


class NotAManifestError(FleksidocError):
    """A manifest is missing, damaged, or not one of ours."""

    exit_code = ExitCode.UNREADABLE_INPUT

    def __init__(self, path: Path) -> None:
        super().__init__(
            Message(
                no="«{path}» er ikke en lesbar manifestfil fra fleksidoc.",
                en="{path} is no manifest of fleksidoc that can be read.",
                facts={"path": str(path)},
            ),
            hint=Message(
                no="Manifestet ble skrevet sammen med dokumentet, med samme navn og "
                "endelsen .manifest.json. Oppgi det med --manifest.",
                en="The manifest was written together with the document, with the same "
                "name and the ending .manifest.json. Give it with --manifest.",
            ),
        )
