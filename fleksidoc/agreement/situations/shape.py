"""Faults in the shape of the file: keys, tables, kinds of value, texts. DATA001-019."""

from __future__ import annotations

from fleksidoc.agreement.situations.situation import Situation
from fleksidoc.findings import Severity

UNKNOWN_KEY = Situation(
    code="DATA001",
    no="Nøkkelen «{key}» finnes ikke her.",
    en="There is no key “{key}” here.",
    hint_no="Dette kan stå her: {valid}.",
    hint_en="These can stand here: {valid}.",
)
KEY_OF_ANOTHER_TABLE = Situation(
    code="DATA001",
    no="Nøkkelen «{key}» finnes ikke her.",
    en="There is no key “{key}” here.",
    hint_no="Den hører til her: {belongs}.",
    hint_en="It belongs here: {belongs}.",
)
MISSING = Situation(
    code="DATA002",
    no="«{key}» mangler. Det skal være {expected}.",
    en="“{key}” is missing. It should be {expected}.",
    hint_no="Legg til dette: {example}",
    hint_en="Add this: {example}",
)
WRONG_KIND = Situation(
    code="DATA003",
    no="Her skal det stå {expected}. Det står {found}.",
    en="This should be {expected}. It is {found}.",
    hint_no="Skriv det slik: {example}",
    hint_en="Write it like this: {example}",
)
EMPTY_LIST = Situation(
    code="DATA004",
    no="Listen er tom.",
    en="The list is empty.",
    hint_no="Fyll den ut, eller slett nøkkelen hvis det ikke er noe å oppgi.",
    hint_en="Fill it in, or delete the key if there is nothing to state.",
)
NOT_A_WORD_FOR_IT = Situation(
    code="DATA005",
    no="{found} er ikke en av verdiene som kan stå her.",
    en="{found} is not one of the values that can stand here.",
    hint_no="Gyldige verdier: {valid}.",
    hint_en="Valid values: {valid}.",
    near_no="Mente du «{nearest}»? Gyldige verdier: {valid}.",
    near_en="Did you mean “{nearest}”? Valid values: {valid}.",
)
NOT_INSTALLED = Situation(
    code="DATA006",
    no="{found} er ikke et språk som er installert.",
    en="{found} is not an installed language.",
    hint_no="Installerte språk: {valid}.",
    hint_en="Installed languages: {valid}.",
)
NO_SUCH_DOCUMENT = Situation(
    code="DATA006",
    no="{found} er ikke et dokument som kan lages.",
    en="{found} is not a document that can be made.",
    hint_no="Dokumenter: {valid}.",
    hint_en="Documents: {valid}.",
)
EMPTY_TEXT = Situation(
    code="DATA007",
    no="Teksten er tom, og den må fylles ut.",
    en="The text is empty, and it is required.",
    hint_no="Her skal det stå {expected}.",
    hint_en="This should be {expected}.",
)
CONTROL_CHARACTER = Situation(
    code="DATA008",
    no="Teksten inneholder et usynlig kontrolltegn ({character}).",
    en="The text contains an invisible control character ({character}).",
    hint_no="Slett tegnet. Linjeskift er tillatt.",
    hint_en="Delete the character. Line breaks are allowed.",
)
IDENTITY_NUMBER = Situation(
    code="DATA009",
    no="Her står det et fødselsnummer eller D-nummer. "
    "Det skal ikke stå noe sted i datafilen.",
    en="This holds a national identity number or D number. "
    "It must not stand anywhere in the data file.",
    hint_no="Slett det. Bruk ansattnummeret for å skille personer.",
    hint_en="Delete it. Use the employee number to tell people apart.",
)
IDENTITY_NUMBER_IN_NAME = Situation(
    code="DATA017",
    no="Navnet på datafilen har et fødselsnummer eller D-nummer i seg. "
    "Navnet følger med i manifestet.",
    en="The name of the data file has a national identity number or D number in it. "
    "The name goes into the manifest.",
    hint_no="Gi filen et annet navn.",
    hint_en="Rename the file.",
)
TEXT_LACKS_LANGUAGE = Situation(
    code="DATA010",
    no="Språk som mangler i teksten: {missing}.",
    en="Languages missing from the text: {missing}.",
    hint_no="Skriv teksten på alle språkene i dokumentet ({printed}), eller la den "
    "være tom på alle.",
    hint_en="Write the text in every language of the document ({printed}), or leave "
    "it empty in all.",
)
TEXT_NOT_TRANSLATED = Situation(
    code="DATA011",
    no="{found} står på ett språk, og dokumentet skal ha to.",
    en="{found} is in one language, and the document is to have two.",
    hint_no="Skriv den slik: {example} – eller oversett den i [phrases].",
    hint_en="Write it like this: {example} – or translate it in [phrases].",
)
CUSTOM_TEXT_NOT_TRANSLATED = Situation(
    code="DATA012",
    no="{found} blir trykt likt på begge språk.",
    en="{found} will be printed alike in both languages.",
    hint_no="Er det en tekst og ikke et navn, skriv den slik: {example}.",
    hint_en="If it is a text and not a name, write it like this: {example}.",
    severity=Severity.WARNING,
)
PHRASE_OF_UNKNOWN_LANGUAGE = Situation(
    code="DATA013",
    no="Det går ikke fram hvilket språk uttrykket er oversatt fra og til.",
    en="It is not clear which language the phrase is translated from and to.",
    hint_no="Skriv det slik: {example}.",
    hint_en="Write it like this: {example}.",
)
STANDS_TWICE = Situation(
    code="DATA014",
    no="{found} står mer enn én gang i listen.",
    en="{found} stands more than once in the list.",
    hint_no="Slett gjentakelsen.",
    hint_en="Delete the repetition.",
)
TOO_MANY_LANGUAGES = Situation(
    code="DATA015",
    no="Et dokument har ett eller to språk. Her står det {count}.",
    en="A document has one or two languages. Here there are {count}.",
    hint_no="Velg to av dem.",
    hint_en="Choose two of them.",
)
NUMBER_OUT_OF_REACH = Situation(
    code="DATA016",
    no="Tallet er for stort, eller har for mange desimaler, til å bli trykt.",
    en="The number is too large, or has too many decimals, to be printed.",
    hint_no="Skriv det som tekst i anførselstegn hvis det er et nummer.",
    hint_en="Write it as text in quotation marks if it is a code.",
)
