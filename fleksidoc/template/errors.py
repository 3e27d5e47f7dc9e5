"""What stops us at a Word template, or while filling it: one class a situation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.findings import FindingsError, WordPlace

SAVE_AS_DOCX = Message(
    no="Åpne filen i Word, velg Lagre som og filtypen «Word-dokument (*.docx)».",
    en="Open the file in Word, choose Save As and the type “Word Document (*.docx)”.",
)


class TemplateError(FindingsError):
    """The template has errors; all that one run finds are with it."""

    exit_code = ExitCode.TEMPLATE


class NoSuchTemplateError(FleksidocError):
    """There is no file of that name."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="Malen {file} finnes ikke.",
                en="The template {file} does not exist.",
                facts={"file": file},
            ),
            hint=Message(
                no="Se etter i navnet på mappen og filen.",
                en="Check the names of the folder and the file.",
            ),
        )


class UnreadableTemplateError(FleksidocError):
    """The system does not let us read the file."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="Malen {file} kan ikke leses.",
                en="The template {file} cannot be read.",
                facts={"file": file},
            ),
            hint=Message(
                no="Lukk filen i Word, og se etter at du har tilgang til den.",
                en="Close the file in Word, and check that you have access to it.",
            ),
        )


class NotAWordFileError(FleksidocError):
    """The file is something else than a Word document."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er ikke et Word-dokument.",
                en="{file} is not a Word document.",
                facts={"file": file},
            ),
            hint=SAVE_AS_DOCX,
        )


class OldWordFormatError(FleksidocError):
    """The file has the format of Word 97–2003 (.doc)."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er lagret i det gamle Word-formatet (.doc).",
                en="{file} is saved in the old Word format (.doc).",
                facts={"file": file},
            ),
            hint=SAVE_AS_DOCX,
        )


class PasswordProtectedError(FleksidocError):
    """The file is encrypted with a password."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er beskyttet med passord.",
                en="{file} is protected with a password.",
                facts={"file": file},
            ),
            hint=Message(
                no="I Word: Fil > Informasjon > Beskytt dokument > Krypter med "
                "passord. Tøm feltet og lagre.",
                en="In Word: File > Info > Protect Document > Encrypt with Password. "
                "Empty the field and save.",
            ),
        )


class MacroFileError(FleksidocError):
    """The file carries macros (.docm, .dotm, or a .docx with a macro part)."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} inneholder makroer, og de skal ikke følge med en avtale.",
                en="{file} contains macros, and they have no place in an agreement.",
                facts={"file": file},
            ),
            hint=SAVE_AS_DOCX,
        )


class StrictFormatError(FleksidocError):
    """The file is saved as «Strict Open XML Document», which few programs read."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er lagret som «Strict Open XML-dokument».",
                en="{file} is saved as a “Strict Open XML Document”.",
                facts={"file": file},
            ),
            hint=SAVE_AS_DOCX,
        )


class DamagedTemplateError(FleksidocError):
    """The package is cut short, lacks a part, or holds XML that is not well-formed."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str, part: str) -> None:
        super().__init__(
            Message(
                no="{file} er skadet: delen {part} mangler eller kan ikke leses.",
                en="{file} is damaged: the part {part} is missing or unreadable.",
                facts={"file": file, "part": part},
            ),
            hint=Message(
                no="Åpne filen i Word, la Word reparere den, og lagre den på nytt.",
                en="Open the file in Word, let Word repair it, and save it again.",
            ),
        )


class TooLargeTemplateError(FleksidocError):
    """The package unpacks to more than a template can sensibly be."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str) -> None:
        super().__init__(
            Message(
                no="{file} er for stor til å være en mal når den pakkes ut.",
                en="{file} is too large for a template when unpacked.",
                facts={"file": file},
            ),
            hint=Message(
                no="Ta ut eller komprimer bilder: merk et bilde og velg Bildeformat > "
                "Komprimer bilder.",
                en="Remove or compress pictures: select one and choose Picture Format "
                "> Compress Pictures.",
            ),
        )


class UnsafeContentError(FleksidocError):
    """The package carries or points to something that must not follow an agreement."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, file: str, what: Message) -> None:
        super().__init__(
            Message(
                no="{file} inneholder " + what.no + ".",
                en="{file} contains " + what.en + ".",
                facts={"file": file, **what.facts},
            ),
            hint=Message(
                no="Fjern det i Word, eller lim det inn som vanlig tekst eller bilde, "
                "og lagre.",
                en="Remove it in Word, or paste it as plain text or as a picture, and "
                "save.",
            ),
        )


class EmptyFieldError(FleksidocError):
    """The template prints a field that the data leaves out."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, field: str, place: WordPlace) -> None:
        super().__init__(
            Message(
                no="{file}, «{words}»: feltet {field} er tomt i dataene.",
                en="{file}, “{words}”: the field {field} is empty in the data.",
                facts={"file": place.file, "words": place.words, "field": field},
            ),
            hint=Message(
                no="Fyll ut {field} i datafilen, eller sett {{%p if {field} %}} foran "
                "og {{%p endif %}} etter avsnittet i malen.",
                en="Fill in {field} in the data file, or put {{%p if {field} %}} "
                "before and {{%p endif %}} after the paragraph in the template.",
                facts={"field": field},
            ),
        )


class UnprintableFieldError(FleksidocError):
    """The template prints something that is not text: a yes or no, a list, a table."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, field: str, place: WordPlace) -> None:
        super().__init__(
            Message(
                no="{file}, «{words}»: {field} er ikke tekst og kan ikke skrives ut.",
                en="{file}, “{words}”: {field} is not text and cannot be printed.",
                facts={"file": place.file, "words": place.words, "field": field},
            ),
            hint=Message(
                no="Bruk feltet i en betingelse eller en løkke, eller skriv ut et felt "
                "under det. Datoer skrives som tekst i dataene.",
                en="Use the field in a condition or a loop, or print a field below it. "
                "Write dates as text in the data.",
            ),
        )


class ForbiddenCharacterError(FleksidocError):
    """A value holds a character that no Word file can hold."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, field: str, character: str, place: WordPlace) -> None:
        super().__init__(
            Message(
                no="Feltet {field} inneholder styretegnet {code}, som ikke kan stå i "
                "et Word-dokument ({file}, «{words}»).",
                en="The field {field} contains the control character {code}, which a "
                "Word document cannot hold ({file}, “{words}”).",
                facts={
                    "field": field,
                    "code": f"U+{ord(character):04X}",
                    "file": place.file,
                    "words": place.words,
                },
            ),
            hint=Message(
                no="Skriv verdien på nytt i datafilen uten å lime inn.",
                en="Type the value again in the data file instead of pasting it.",
            ),
        )


class UnequalListsError(FleksidocError):
    """A list has more items in one language than in the other."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, field: str, place: WordPlace) -> None:
        super().__init__(
            Message(
                no="{file}, «{words}»: listen {field} er ikke like lang på alle språk.",
                en="{file}, “{words}”: the list {field} has not the same length in all "
                "languages.",
                facts={"file": place.file, "words": place.words, "field": field},
            ),
            hint=Message(
                no="Gi hvert punkt i listen på alle språk.",
                en="Give every item of the list in all languages.",
            ),
        )


class NotAListError(FleksidocError):
    """The template repeats something for each of what is no list."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, field: str, place: WordPlace) -> None:
        super().__init__(
            Message(
                no="{file}, «{words}»: {field} er ikke en liste.",
                en="{file}, “{words}”: {field} is not a list.",
                facts={"file": place.file, "words": place.words, "field": field},
            ),
            hint=Message(
                no="Skriv verdien som en liste i dataene, eller fjern løkken i malen.",
                en="Write the value as a list in the data, or remove the loop in "
                "the template.",
            ),
        )


class NoSuchDocumentError(FleksidocError):
    """No folder of templates has the document in any language."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, document: str, documents: Sequence[str]) -> None:
        super().__init__(
            Message(
                no="Det finnes ingen mal for dokumentet «{document}».",
                en="There is no template for the document “{document}”.",
                facts={"document": document},
            ),
            hint=Message(
                no="Velg et av disse: {documents}.",
                en="Choose one of these: {documents}.",
                facts={"documents": ", ".join(documents)},
            ),
        )


class TemplateMissingError(FleksidocError):
    """A folder has the document in one of the languages, but not in all of them."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, missing: Path, files: Sequence[Path]) -> None:
        present = [file for file in files if file != missing]
        super().__init__(
            Message(
                no="Malen {missing} mangler, men {present} finnes.",
                en="The template {missing} is missing, but {present} exists.",
                facts={
                    "missing": missing.as_posix(),
                    "present": ", ".join(file.as_posix() for file in present),
                },
            ),
            hint=Message(
                no="Legg til den som mangler, eller flytt bort den andre: et dokument "
                "hentes fra én mappe på alle språk.",
                en="Add the missing one, or move the other away: a document is taken "
                "from one folder in all languages.",
            ),
        )


class NoTemplatesError(FleksidocError):
    """A folder that should hold templates holds none."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, folder: Path) -> None:
        super().__init__(
            Message(
                no="{folder} har ingen maler som kan brukes.",
                en="{folder} has no templates that can be used.",
                facts={"folder": str(folder)},
            ),
            hint=Message(
                no="Malene ligger i én mappe for hvert språk, som no/agreement.docx og "
                "en/agreement.docx. Oppgi mappen over dem.",
                en="Templates stand in one folder a language, as no/agreement.docx and "
                "en/agreement.docx. Give the folder above them.",
            ),
        )
