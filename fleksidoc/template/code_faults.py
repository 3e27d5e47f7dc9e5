"""How the field codes of a template can be wrong: what Word computes, and when.

The codes are of the same row as those in ``faults``.
"""

from __future__ import annotations

from typing import Final

from fleksidoc.findings import Severity
from fleksidoc.template.notes import Fault

FIELD_CODE_UNENDED: Final = Fault(
    code="TPL030",
    no="En feltkode begynner uten å slutte, eller slutter uten å begynne.",
    en="A field code begins without ending, or ends without beginning.",
    hint_no="Vis feltkodene (Alt+F9), slett det som er igjen av den, og sett den inn "
    "på nytt.",
    hint_en="Show field codes (Alt+F9), delete what is left of it, and insert it "
    "again.",
)

UNSAFE_FIELD_CODE: Final = Fault(
    code="TPL041",
    no="Feltkoden {code} henter innhold utenfra.",
    en="The field code {code} fetches content from outside.",
    hint_no="Merk feltet, trykk Ctrl+Skift+F9 for å gjøre det til tekst, og lagre.",
    hint_en="Select the field, press Ctrl+Shift+F9 to turn it into text, and save.",
)

CHANGING_FIELD_CODE: Final = Fault(
    code="TPL046",
    no="Feltkoden {code} fylles ut på nytt av Word, også etter at dokumentet er "
    "signert.",
    en="The field code {code} is filled in again by Word, also after the document has "
    "been signed.",
    hint_no="Merk feltet, trykk Ctrl+Skift+F9 for å gjøre det til tekst, og lagre. "
    "Skal det være avtalens dato, skriv {{{{ issued }}}}.",
    hint_en="Select the field, press Ctrl+Shift+F9 to turn it into text, and save. For "
    "the date of the agreement, write {{{{ issued }}}}.",
)

STALE_FIELD_CODE: Final = Fault(
    code="TPL047",
    no="Feltkoden «{code}» regnes ikke ut på nytt i hvert dokument, og ville vist det "
    "den viste da malen ble lagret.",
    en="The field code “{code}” is not computed anew in each document, and would show "
    "what it showed when the template was saved.",
    hint_no="Merk feltet og trykk Ctrl+Skift+F9 for å gjøre det til tekst. En "
    "kryssreferanse settes inn uten andre valg enn nummer, tekst og "
    "«ovenfor/nedenfor».",
    hint_en="Select the field and press Ctrl+Shift+F9 to turn it into text. Insert a "
    "cross-reference without other choices than number, text and “above/below”.",
)

PAGES_OF_THE_TEMPLATE: Final = Fault(
    code="TPL048",
    no="Sidetallene i feltkoden {code} er fra malen, og kan være andre i dokumentet.",
    en="The page numbers in the field code {code} are those of the template, and may "
    "be others in the document.",
    hint_no="Vis til punkter med nummer i stedet for side, eller åpne dokumentet i "
    "Word og trykk Ctrl+A og F9 før det sendes.",
    hint_en="Refer to clauses by number instead of page, or open the document in Word "
    "and press Ctrl+A and F9 before it is sent.",
    severity=Severity.WARNING,
)

REFERENCE_TO_NO_NUMBER: Final = Fault(
    code="TPL049",
    no="Kryssreferansen viser nummeret på «{target}», som ikke har noe nummer.",
    en="The cross-reference shows the number of “{target}”, which has none.",
    hint_no="Sett inn kryssreferansen på nytt, til et nummerert punkt, eller vis til "
    "teksten.",
    hint_en="Insert the cross-reference again, to a numbered clause, or refer to the "
    "text.",
)
