"""What can be found when a document is verified: one function a finding."""

from __future__ import annotations

from fleksidoc.delivery import readers
from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.language import Language
from fleksidoc.verifying.alignment import Difference, shown
from fleksidoc.verifying.passages import Passage

_WORDS_OF_PLACE = 6

_TO_DO = Message(
    no="Skal endringen gjelde, må den inn i dataene eller malen, på begge språk, og "
    "dokumentet lages på nytt. Ellers bruker du filen slik den ble laget.",
    en="If the change is to apply, it belongs in the data or the template, in both "
    "languages, and the document is made again. If not, use the file as it was made.",
)


def changed(difference: Difference, file: str, language: Language | None) -> Finding:
    """Return what a difference between two texts comes to."""
    expected, found = difference.expected, difference.found
    if expected and found and expected.text == found.text:
        code, message = "VER009", _legible(expected.unread, found.unread)
    elif expected and found:
        should, does = shown(expected.text, found.text)
        code = "VER001"
        message = Message(
            no="Dataene og malene gir på {language} «{should}». I filen står «{does}».",
            en="The data and the templates give in {language} “{should}”. The file "
            "says “{does}”.",
        ).about(should=should, does=does)
    elif expected:
        code = "VER002"
        message = Message(
            no="På {language} mangler avsnittet «{text}».",
            en="In {language}, the paragraph “{text}” is missing.",
        ).about(text=expected.text)
    else:
        code = "VER003"
        message = Message(
            no="På {language} er avsnittet «{text}» kommet til.",
            en="In {language}, the paragraph “{text}” has been added.",
        ).about(text=difference.passage.text)
    return _finding(
        code,
        Severity.ERROR,
        _place(difference.passage, file),
        message.about(language=_name(language)),
        _TO_DO,
    )


def _legible(expected: str, found: str) -> Message:
    """Return that the same words are struck out or out of sight, or no longer are."""
    if found:
        return Message(
            no="På {language} er «{text}» strøket over, eller for lyst eller for lite "
            "til å leses.",
            en="In {language}, “{text}” is struck out, or too pale or too small to be "
            "read.",
        ).about(text=found)
    return Message(
        no="På {language} er «{text}» ikke lenger strøket over eller gjemt.",
        en="In {language}, “{text}” is no longer struck out or out of sight.",
    ).about(text=expected)


def only_in(heading: str, file: str, language: Language) -> Finding:
    """Return that the languages no longer say the same."""
    return _finding(
        "VER004",
        Severity.ERROR,
        WordPlace(file=file, heading=heading),
        Message(
            no="Punktet avviker bare på {language}. Språkene kan nå si ulike ting.",
            en="The clause differs in {language} only. The languages "
            "may now say different things.",
        ).about(language=_name(language)),
        Message(
            no="Gjør den samme endringen på begge språk, eller ta den tilbake.",
            en="Make the same change in both languages, or take it back.",
        ),
    )


def missing(file: str) -> Finding:
    """Return that a file which the manifest names is gone."""
    return _finding(
        "VER005",
        Severity.ERROR,
        WordPlace(file=file),
        Message(no="Filen mangler.", en="The file is missing."),
        Message(
            no="Legg den tilbake, eller lag dokumentet på nytt.",
            en="Put it back, or make the document again.",
        ),
    )


def not_compared(file: str, thing: Message) -> Finding:
    """Return that a file holds something which is not text."""
    return _finding(
        "VER006",
        Severity.ERROR,
        WordPlace(file=file),
        Message(
            no="Filen har noe som ikke kan sammenlignes: {thing}",
            en="The file holds something that cannot be compared: {thing}",
        ).about(thing=thing),
        Message(
            no="Åpne filen i Word og se selv etter hva som er endret der.",
            en="Open the file in Word and see for yourself what was changed there.",
        ),
    )


def no_text(file: str) -> Finding:
    """Return that a PDF holds no text to compare."""
    return _finding(
        "VER007",
        Severity.ERROR,
        WordPlace(file=file),
        Message(
            no="PDF-en er ikke den som ble laget, og har ingen tekst som kan "
            "sammenlignes. Den kan være skannet eller skrevet ut på nytt.",
            en="The PDF is not the one that was made, and has no text to compare. It "
            "may have been scanned or printed again.",
        ),
        Message(
            no="Be om filen slik den ble laget, eller sammenlign for hånd.",
            en="Ask for the file as it was made, or compare by hand.",
        ),
    )


def same_words_changed_pdf(file: str) -> Finding:
    """Return that somebody has changed a PDF, though not its words."""
    return _finding(
        "VER008",
        Severity.ERROR,
        WordPlace(file=file),
        Message(
            no="PDF-en er endret etter at den ble laget. Ordene er de samme, men det "
            "kan være tegnet noe over dem.",
            en="The PDF has been changed since it was made. Its words are the same, "
            "but something may be drawn over them.",
        ),
        Message(
            no="Bruk filen slik den ble laget.",
            en="Use the file as it was made.",
        ),
    )


def data_changed(file: str, data: str) -> Finding:
    """Return that the data is no longer what the document was made from."""
    return _finding(
        "VER010",
        Severity.WARNING,
        WordPlace(file=file),
        Message(
            no="Datafilen {data} er endret siden dokumentet ble laget.",
            en="The data file {data} has changed since the document was made.",
        ).about(data=data),
        Message(
            no="Filen er sammenlignet med det dataene gir nå. Har du datafilen slik "
            "den var, oppgir du den med --data.",
            en="The file was compared with what the data gives now. If you have the "
            "data as it was, give it with --data.",
        ),
    )


def template_changed(file: str, template: str) -> Finding:
    """Return that a template is no longer the one the document was made with."""
    return _finding(
        "VER011",
        Severity.WARNING,
        WordPlace(file=file),
        Message(
            no="Malen {template} er ikke den som dokumentet ble laget med.",
            en="The template {template} is not the one the document was made with.",
        ).about(template=template),
        Message(
            no="Filen er sammenlignet med det malen gir nå. Har dere malen slik den "
            "var, oppgir du mappen med --templates.",
            en="The file was compared with what the template gives now. If you have "
            "the template as it was, give its folder with --templates.",
        ),
    )


def other_versions(file: str, versions: str) -> Finding:
    """Return that other versions of what shapes the bytes are installed."""
    return _finding(
        "VER012",
        Severity.ADVICE,
        WordPlace(file=file),
        Message(
            no="Dokumentet ble laget med andre versjoner: {versions}.",
            en="The document was made with other versions: {versions}.",
        ).about(versions=versions),
        Message(
            no="Innholdet er sammenlignet ord for ord.",
            en="The content was compared word for word.",
        ),
    )


def saved_again(file: str) -> Finding:
    """Return that a Word file was saved by another program, with the same words."""
    return _finding(
        "VER013",
        Severity.ADVICE,
        WordPlace(file=file),
        Message(
            no="Filen er lagret på nytt. Alle ord er de samme, på alle språk.",
            en="The file was saved again. All words are the same, in every language.",
        ),
        Message(
            no="Ingenting å gjøre. Bare utseendet kan være endret.",
            en="Nothing to do. Only its look can have changed.",
        ),
    )


def added_to(file: str) -> Finding:
    """Return that a PDF has something after its end."""
    return _finding(
        "VER014",
        Severity.ADVICE,
        WordPlace(file=file),
        Message(
            no="PDF-en er slik den ble laget, med noe lagt til etterpå, som en "
            "elektronisk signatur.",
            en="The PDF is as it was made, with something added afterwards, as an "
            "electronic signature.",
        ),
        Message(
            no="Se i PDF-leseren hva som er lagt til, og hvem som har signert.",
            en="See in the PDF reader what was added, and who has signed.",
        ),
    )


def _place(passage: Passage, file: str) -> WordPlace:
    words = passage.text.split()[:_WORDS_OF_PLACE]
    return WordPlace(
        file=file, part=passage.part, heading=passage.heading, words=" ".join(words)
    )


def _name(language: Language | None) -> Message:
    """Return what each reader's language calls a language."""
    if language is None:
        return Message(no="ukjent språk", en="an unknown language")
    no, en = (readers()[code].name_of(language) for code in ("no", "en"))
    return Message(no=no, en=en)


def _finding(
    code: str, severity: Severity, place: WordPlace, message: Message, hint: Message
) -> Finding:
    return Finding(
        code=code, severity=severity, place=place, message=message, hint=hint
    )
