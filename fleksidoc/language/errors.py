"""What stops us in a ``language.toml``: all of it is about the templates folder."""

from __future__ import annotations

from fleksidoc.errors import ExitCode, FleksidocError, Message


class LanguageError(FleksidocError):
    """A language cannot be used as its ``language.toml`` stands."""

    exit_code = ExitCode.TEMPLATE


class NoLanguageError(LanguageError):
    """No folder among the templates holds a ``language.toml``."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            Message(
                no="Mappen {folder} har ingen språk.",
                en="The folder {folder} has no languages.",
                facts={"folder": folder},
            ),
            hint=Message(
                no="Hvert språk er en mappe med sin egen language.toml, som "
                "no/language.toml.",
                en="Each language is a folder with a language.toml of its own, as "
                "no/language.toml.",
            ),
        )


class UnreadableLanguageError(LanguageError):
    """A ``language.toml`` may not be read, or is not saved as UTF-8."""

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} kan ikke leses.",
                en="{file} cannot be read.",
                facts={"file": file},
            ),
            hint=Message(
                no="Se etter at du har tilgang til filen, og lagre den med "
                "tegnkodingen UTF-8.",
                en="Check that you may read the file, and save it in the encoding "
                "UTF-8.",
            ),
        )


class BrokenLanguageError(LanguageError):
    """A ``language.toml`` breaks the rules of TOML."""

    def __init__(self, file: str, line: int | None) -> None:
        """Take the line where it breaks; without one, it does so at the end."""
        where = (
            Message(no="på slutten av filen", en="at the end of the file")
            if line is None
            else Message(no="på linje {line}", en="in line {line}")
        )
        super().__init__(
            Message(
                no=f"{{file}} bryter TOML-formatet {where.no}.",
                en=f"{{file}} is not valid TOML {where.en}.",
                facts={"file": file, "line": line},
            ),
            hint=Message(
                no="Se etter anførselstegn, likhetstegn og parenteser der, eller "
                "begynn på nytt med filen som følger med fleksidoc.",
                en="Look for quotation marks, equals signs and brackets there, or "
                "begin again with the file that comes with fleksidoc.",
            ),
        )


class MissingLanguageKeyError(LanguageError):
    """A ``language.toml`` leaves out something that documents print."""

    def __init__(self, file: str, key: str) -> None:
        super().__init__(
            Message(
                no="{file} mangler {key}.",
                en="{file} lacks {key}.",
                facts={"file": file, "key": key},
            ),
            hint=Message(
                no="Se hvordan den samme nøkkelen står i et av de andre språkene.",
                en="See how the same key stands in one of the other languages.",
            ),
        )


class UnknownLanguageKeyError(LanguageError):
    """A ``language.toml`` has a key that means nothing."""

    def __init__(self, file: str, key: str) -> None:
        super().__init__(
            Message(
                no="{file} har en ukjent nøkkel: {key}.",
                en="{file} has an unknown key: {key}.",
                facts={"file": file, "key": key},
            ),
            hint=Message(
                no="Fjern nøkkelen, eller skriv den som i et av de andre språkene.",
                en="Remove the key, or write it as in one of the other languages.",
            ),
        )


class WrongLanguageValueError(LanguageError):
    """A key of a ``language.toml`` holds something else than it must."""

    def __init__(self, file: str, key: str, *, no: str, en: str) -> None:
        super().__init__(
            Message(
                no="{file}: {key} skal være {expected_no}.",
                en="{file}: {key} must be {expected_en}.",
                facts={
                    "file": file,
                    "key": key,
                    "expected_no": no,
                    "expected_en": en,
                },
            ),
            hint=Message(
                no="Se hvordan den samme nøkkelen står i et av de andre språkene.",
                en="See how the same key stands in one of the other languages.",
            ),
        )


class AmbiguousWordError(LanguageError):
    """The same written word would mean two values of one kind."""

    def __init__(self, word: str, word_set: str, meanings: tuple[str, str]) -> None:
        super().__init__(
            Message(
                no="Ordet «{word}» leses både som {first} og som {second} "
                "({word_set}).",
                en="The word “{word}” is read both as {first} and as {second} "
                "({word_set}).",
                facts={
                    "word": word,
                    "word_set": word_set,
                    "first": meanings[0],
                    "second": meanings[1],
                },
            ),
            hint=Message(
                no="La ordet stå for bare én av verdiene i language.toml, på tvers av "
                "språkene.",
                en="Let the word stand for one of the values only in language.toml, "
                "across the languages.",
            ),
        )
