"""What the caller can ask of validation that cannot be done."""

from __future__ import annotations

from collections.abc import Iterable

from fleksidoc.errors import ExitCode, FleksidocError, Message


class UnknownLanguageError(FleksidocError):
    """The caller asks for a language that is not installed."""

    exit_code = ExitCode.USAGE

    def __init__(self, code: str, installed: Iterable[str]) -> None:
        super().__init__(
            Message(
                no="Språket «{code}» er ikke installert.",
                en="The language “{code}” is not installed.",
                facts={"code": code},
            ),
            hint=Message(
                no="Installerte språk: {installed}.",
                en="Installed languages: {installed}.",
                facts={"installed": ", ".join(installed)},
            ),
        )


class UnknownDocumentError(FleksidocError):
    """The caller asks for a document that there is not."""

    exit_code = ExitCode.USAGE

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(
            Message(
                no="Dokumentet «{name}» finnes ikke.",
                en="There is no document “{name}”.",
                facts={"name": name},
            ),
            hint=Message(
                no="Dokumenter: {known}.",
                en="Documents: {known}.",
                facts={"known": ", ".join(known)},
            ),
        )


class TooManyLanguagesError(FleksidocError):
    """The caller asks for more than two languages in one document."""

    exit_code = ExitCode.USAGE

    def __init__(self, codes: Iterable[str]) -> None:
        super().__init__(
            Message(
                no="Et dokument har ett eller to forskjellige språk, ikke {codes}.",
                en="A document has one language, or two different ones, not {codes}.",
                facts={"codes": ", ".join(codes)},
            ),
            hint=Message(
                no="Lag ett dokument for hvert språkpar.",
                en="Make one document for each pair of languages.",
            ),
        )
