"""Every way in which a template can be wrong, in both languages, for one reader.

The codes are for ever: TPL001–019 how a tag is written, 020–039 where it stands,
040–049 what else the file holds, 050–059 clauses, 060–069 fields, 070–089 what
lint adds (``lint/rules/``), 090–099 what was read as meant, 100–109 formatting.
``{{{{`` prints as ``{{``.
"""

from __future__ import annotations

from typing import Final

from fleksidoc.findings import Severity
from fleksidoc.template.notes import Fault

UNCLOSED_TAG: Final = Fault(
    code="TPL001",
    no="Koden «{tag}» begynner, men slutter ikke.",
    en="The tag “{tag}” begins but does not end.",
    hint_no="Skriv {close} der koden skal slutte. Skal tegnene skrives ut som de står, "
    'skriv {{{{ "{open}" }}}}.',
    hint_en="Write {close} where the tag should end. If the characters should be "
    'printed as they are, write {{{{ "{open}" }}}}.',
)
TAG_OVER_PARAGRAPHS: Final = Fault(
    code="TPL002",
    no="Koden «{tag}» fortsetter i neste avsnitt eller celle.",
    en="The tag “{tag}” continues in the next paragraph or cell.",
    hint_no="Skriv hele koden i ett avsnitt.",
    hint_en="Write the whole tag in one paragraph.",
)
UNOPENED_TAG: Final = Fault(
    code="TPL003",
    no="Her står {close} uten at en kode begynner.",
    en="Here is {close}, but no tag begins.",
    hint_no="Skriv {open} der koden skal begynne, eller fjern {close}.",
    hint_en="Write {open} where the tag should begin, or remove {close}.",
)
LOOKS_LIKE_A_FIELD: Final = Fault(
    code="TPL004",
    no="«{tag}» ser ut som et felt, men ville blitt skrevet ut som det står.",
    en="“{tag}” looks like a field, but would be printed as it stands.",
    hint_no="Skriv {{{{ {name} }}}} med to klammer på hver side, eller fjern dem.",
    hint_en="Write {{{{ {name} }}}} with two braces on each side, or remove them.",
)
UNKNOWN_TAG: Final = Fault(
    code="TPL005",
    no="Koden «{tag}» finnes ikke.",
    en="There is no tag “{tag}”.",
    hint_no="Kodene er if, elif, else, endif, for … in … og endfor, alene i avsnittet "
    "med p foran: {{%p if … %}}.",
    hint_en="The tags are if, elif, else, endif, for … in … and endfor, alone in the "
    "paragraph with p in front: {{%p if … %}}.",
)
RICH_FIELD: Final = Fault(
    code="TPL006",
    no="«{tag}»: felt er ferdig tekst og skrives uten {prefix}.",
    en="“{tag}”: fields are finished text and are written without {prefix}.",
    hint_no="Skriv {{{{ {name} }}}}.",
    hint_en="Write {{{{ {name} }}}}.",
)
UNKNOWN_COMMENT: Final = Fault(
    code="TPL007",
    no="«{tag}» er ikke et merke som finnes.",
    en="“{tag}” is not a mark that exists.",
    hint_no="Merkene er {{# clause: navn #}} og {{# part: signatures #}}, der navn er "
    "små bokstaver a–z, tall og bindestrek. Notater skrives som kommentarer i Word.",
    hint_en="The marks are {{# clause: name #}} and {{# part: signatures #}}, where "
    "name is letters a–z, digits and hyphens. Write notes as comments in Word.",
)
DASH_IN_TAG: Final = Fault(
    code="TPL008",
    no="Streken i «{tag}» ville trukket to avsnitt sammen.",
    en="The dash in “{tag}” would join two paragraphs.",
    hint_no="Fjern streken.",
    hint_en="Remove the dash.",
)
INCOMPLETE_TAG: Final = Fault(
    code="TPL009",
    no="Koden «{tag}» er ikke hel.",
    en="The tag “{tag}” is not complete.",
    hint_no="Etter if og elif skrives en betingelse, etter for «navn in liste», og "
    "etter else, endif og endfor ingenting.",
    hint_en="After if and elif, write a condition; after for, “name in list”; after "
    "else, endif and endfor, nothing.",
)

TEXT_BESIDE_TAG: Final = Fault(
    code="TPL020",
    no="Teksten ved siden av {tag} ville gått tapt: {texts}.",
    en="The text beside {tag} would be lost: {texts}.",
    hint_no="La koden stå alene i avsnittet ({{%p), raden ({{%tr) eller cellen "
    "({{%tc).",
    hint_en="Let the tag stand alone in its paragraph ({{%p), row ({{%tr) or cell "
    "({{%tc).",
)
TWO_TAGS: Final = Fault(
    code="TPL021",
    no="{first} og {second} står i samme avsnitt, rad eller celle.",
    en="{first} and {second} stand in the same paragraph, row or cell.",
    hint_no="Gi hver kode sitt eget avsnitt (Enter, ikke Skift+Enter), sin egen rad "
    "eller sin egen celle. Skal begge stå i en setning, skriv dem uten p, tr og tc.",
    hint_en="Give each tag its own paragraph (Enter, not Shift+Enter), row or cell. If "
    "both belong in a sentence, write them without p, tr and tc.",
)
CONTENT_BESIDE_TAG: Final = Fault(
    code="TPL022",
    no="{tag} står sammen med noe annet enn tekst (bilde, tabell, note, feltkode, "
    "sideskift eller inndelingsskift), som ville gått tapt.",
    en="{tag} stands with something else than text (picture, table, note, field code, "
    "page break or section break), which would be lost.",
    hint_no="Flytt det til et eget avsnitt.",
    hint_en="Move it to a paragraph of its own.",
)
NOT_IN_TABLE: Final = Fault(
    code="TPL023",
    no="{tag} virker bare i en tabell.",
    en="{tag} works only in a table.",
    hint_no="Skriv {{%p utenfor tabeller.",
    hint_en="Write {{%p outside tables.",
)
PARAGRAPH_TAG_FOR_ROWS: Final = Fault(
    code="TPL024",
    no="{tag} gjelder avsnitt, men slutter i en annen celle: {end}.",
    en="{tag} is for paragraphs, but ends in another cell: {end}.",
    hint_no="Skal rader gjentas eller utelates, skriv {{%tr … %}} i egne rader over og "
    "under dem.",
    hint_en="If rows should repeat or vanish, write {{%tr … %}} in rows of their own "
    "above and below them.",
)
NEVER_CLOSED: Final = Fault(
    code="TPL025",
    no="{tag} blir aldri avsluttet.",
    en="{tag} is never ended.",
    hint_no="Skriv {close} der den skal slutte, senest etter «{words}».",
    hint_en="Write {close} where it should end, at the latest after “{words}”.",
)
NEVER_OPENED: Final = Fault(
    code="TPL026",
    no="{tag} har ingen {open} som hører til.",
    en="{tag} has no {open} that it belongs to.",
    hint_no="Fjern koden, eller skriv {open} der den skal begynne.",
    hint_en="Remove the tag, or write {open} where it should begin.",
)
CLOSED_ELSEWHERE: Final = Fault(
    code="TPL027",
    no="{tag} slutter på et annet sted enn den begynner: {end}, «{words}».",
    en="{tag} ends in another place than it begins: {end}, “{words}”.",
    hint_no="La begge stå i samme avsnitt, eller begge alene i avsnitt ({{%p), rader "
    "({{%tr) eller celler ({{%tc) av samme tabell, utenfor innholdskontroller.",
    hint_en="Let both stand in the same paragraph, or both alone in paragraphs ({{%p), "
    "rows ({{%tr) or cells ({{%tc) of the same table, outside content controls.",
)
MISPLACED_ELSE: Final = Fault(
    code="TPL028",
    no="{tag} kan ikke stå her.",
    en="{tag} cannot stand here.",
    hint_no="Rekkefølgen er if, så elif, så else, så endif. En løkke har ingen else.",
    hint_en="The order is if, then elif, then else, then endif. A loop has no else.",
)
NOT_RENDERED: Final = Fault(
    code="TPL029",
    no="Koder leses ikke i lenkeadresser, feltkoder, bildetekster, diagrammer og "
    "skjulte deler: «{tag}».",
    en="Tags are not read in link addresses, field codes, picture descriptions, "
    "diagrams and hidden parts: “{tag}”.",
    hint_no="Flytt koden til vanlig tekst i dokumentet, topptekst, bunntekst eller "
    "note.",
    hint_en="Move the tag to plain text in the document, header, footer or note.",
)

TRACKED_CHANGES: Final = Fault(
    code="TPL040",
    no="Endringer i malen som verken er godtatt eller avvist: {count}. Den første er "
    "her.",
    en="Changes in the template that are neither accepted nor rejected: {count}. The "
    "first is here.",
    hint_no="I Word: Se gjennom > Godta > Godta alle endringer og stopp sporing. "
    "Lagre.",
    hint_en="In Word: Review > Accept > Accept All Changes and Stop Tracking. Save.",
)
REFERENCE_MAY_DANGLE: Final = Fault(
    code="TPL042",
    no="Kryssreferansen viser til «{target}», som avtalen kan utelate.",
    en="The cross-reference points to “{target}”, which an agreement may leave out.",
    hint_no="Sett kryssreferansen under samme betingelse som det den viser til, eller "
    "skriv navnet på punktet i stedet.",
    hint_en="Put the cross-reference under the same condition as what it points to, or "
    "write the name of the clause instead.",
)
FIELD_CODE_CUT: Final = Fault(
    code="TPL043",
    no="En feltkode (som sidetall eller innholdsfortegnelse) begynner og slutter på "
    "hver sin side av en betingelse.",
    en="A field code (as a page number or table of contents) begins and ends on "
    "different sides of a condition.",
    hint_no="La hele feltet stå enten innenfor eller utenfor betingelsen.",
    hint_en="Let the whole field stand either inside or outside the condition.",
)
NOTE_IN_LOOP: Final = Fault(
    code="TPL044",
    no="En fotnote eller sluttnote kan ikke gjentas i en løkke.",
    en="A footnote or endnote cannot be repeated in a loop.",
    hint_no="Flytt noten ut av løkken.",
    hint_en="Move the note out of the loop.",
)

REFERENCE_TO_NOTHING: Final = Fault(
    code="TPL045",
    no="Kryssreferansen viser til noe som ikke finnes ({target}).",
    en="The cross-reference points to something that does not exist ({target}).",
    hint_no="Slett kryssreferansen og sett den inn på nytt.",
    hint_en="Delete the cross-reference and insert it again.",
)

UNNAMED_CLAUSE: Final = Fault(
    code="TPL050",
    no="Overskriften «{words}» mangler navn på klausulen.",
    en="The heading “{words}” lacks the name of its clause.",
    hint_no="Skriv {{# clause: navn #}} sist i overskriften, likt på alle språk.",
    hint_en="Write {{# clause: name #}} at the end of the heading, the same in every "
    "language.",
)
DOUBLED_NAME: Final = Fault(
    code="TPL051",
    no="Navnet «{id}» er brukt før, i «{words}».",
    en="The name “{id}” is already used, in “{words}”.",
    hint_no="Gi hver klausul sitt eget navn.",
    hint_en="Give each clause a name of its own.",
)
MARK_NOT_IN_BODY: Final = Fault(
    code="TPL052",
    no="{tag} kan bare stå i et avsnitt i dokumentets egen tekst, ikke i tabell, "
    "løkke, topptekst eller tekstboks.",
    en="{tag} can only stand in a paragraph of the document's text, not in a table, "
    "loop, header or text box.",
    hint_no="Flytt merket til klausulens overskrift.",
    hint_en="Move the mark to the heading of the clause.",
)
CONDITION_CUTS_CLAUSE: Final = Fault(
    code="TPL053",
    no="{tag} begynner i «{first}», men omfatter også overskriften «{heading}».",
    en="{tag} begins within “{first}”, but also takes in the heading “{heading}”.",
    hint_no="La betingelsen begynne rett foran en overskrift, eller slutte før neste.",
    hint_en="Let the condition begin right before a heading, or end before the next.",
)
TEXT_AFTER_CONDITION: Final = Fault(
    code="TPL054",
    no="Betingelsen rundt klausulen «{id}» slutter før klausulen gjør det: her "
    "fortsetter teksten.",
    en="The condition round the clause “{id}” ends before the clause does: the text "
    "goes on here.",
    hint_no="Flytt {{%p endif %}} ned til rett foran neste overskrift.",
    hint_en="Move {{%p endif %}} down to right before the next heading.",
)

CLAUSE_AFTER_SIGNATURES: Final = Fault(
    code="TPL055",
    no="Klausulen «{id}» står etter underskriftene.",
    en="The clause “{id}” stands after the signatures.",
    hint_no="Flytt den foran avsnittet med {{# part: signatures #}}.",
    hint_en="Move it before the paragraph with {{# part: signatures #}}.",
)

UNKNOWN_FIELD: Final = Fault(
    code="TPL060",
    no="Feltet {field} finnes ikke.",
    en="There is no field {field}.",
    hint_no="Se over navnene i dataene; «fleksidoc templates fields» viser alle felt "
    "i en avtale.",
    hint_en="Look at the names in the data; “fleksidoc templates fields” shows all "
    "fields of an agreement.",
)
MISSPELT_FIELD: Final = Fault(
    code="TPL061",
    no="Feltet {field} finnes ikke.",
    en="There is no field {field}.",
    hint_no="Mente du {nearest}?",
    hint_en="Did you mean {nearest}?",
)
UNREADABLE_EXPRESSION: Final = Fault(
    code="TPL062",
    no="«{expression}» kan ikke leses.",
    en="“{expression}” cannot be read.",
    hint_no="Se etter manglende anførselstegn, parenteser, punktum og mellomrom.",
    hint_en="Look for missing quotation marks, parentheses, full stops and spaces.",
)
NOT_ALLOWED: Final = Fault(
    code="TPL063",
    no="«{expression}» er ikke tillatt i maler.",
    en="“{expression}” is not allowed in templates.",
    hint_no="Tillatt er felt, ==, !=, in [ … ], and, or, not, parenteser og "
    'default("…").',
    hint_en="Allowed are fields, ==, !=, in [ … ], and, or, not, parentheses and "
    'default("…").',
)
UNKNOWN_WORD: Final = Fault(
    code="TPL064",
    no="{field} kan ikke være «{word}».",
    en="{field} cannot be “{word}”.",
    hint_no="Verdiene er: {words}.",
    hint_en="The values are: {words}.",
)
NOT_TEXT: Final = Fault(
    code="TPL065",
    no="{field} er ikke tekst og kan ikke skrives ut.",
    en="{field} is not text and cannot be printed.",
    hint_no="Bruk det i en betingelse eller løkke, eller skriv ut et felt under det: "
    "{below}.",
    hint_en="Use it in a condition or loop, or print a field below it: {below}.",
)
NOT_A_LIST: Final = Fault(
    code="TPL066",
    no="{field} er ikke en liste.",
    en="{field} is not a list.",
    hint_no="Listene er: {lists}.",
    hint_en="The lists are: {lists}.",
)
LIST_NOT_LOOPED: Final = Fault(
    code="TPL067",
    no="{list} er en liste, og {field} finnes bare for ett punkt om gangen.",
    en="{list} is a list, and {field} exists only for one item at a time.",
    hint_no="Skriv {{%p for punkt in {list} %}} … {{%p endfor %}} og bruk punkt inni.",
    hint_en="Write {{%p for item in {list} %}} … {{%p endfor %}} and use item inside.",
)
NOT_COMPARABLE: Final = Fault(
    code="TPL068",
    no="«{expression}» gir alltid samme svar: {field} er ikke en slik verdi.",
    en="“{expression}” always gives the same answer: {field} is not such a value.",
    hint_no="Sammenlign faste verdier og tekst med ord i anførselstegn, og ja/nei med "
    "true og false.",
    hint_en="Compare fixed values and text with words in quotation marks, and yes/no "
    "with true and false.",
)

ODD_CHARACTER: Final = Fault(
    code="TPL069",
    no="«{expression}» inneholder tegnet {character} ({code}), som ikke hører hjemme i "
    "en kode.",
    en="“{expression}” contains the character {character} ({code}), which does not "
    "belong in a tag.",
    hint_no="Slett tegnet. Word kan ha satt det inn selv (autokorrektur).",
    hint_en="Delete the character. Word may have put it in by itself (autocorrect).",
)

READ_AS_MEANT: Final = Fault(
    code="TPL090",
    no="«{written}» er lest som «{meant}».",
    en="“{written}” was read as “{meant}”.",
    hint_no="Ingenting må gjøres.",
    hint_en="Nothing needs to be done.",
    severity=Severity.ADVICE,
)
WRAPPING_DROPPED: Final = Fault(
    code="TPL091",
    no="Lenken eller innholdskontrollen på siste del av {tag} er ikke med.",
    en="The link or content control on the last part of {tag} is left out.",
    hint_no="Legg den på hele koden hvis den skal være med.",
    hint_en="Put it on the whole tag if it should be there.",
    severity=Severity.ADVICE,
)
BOOKMARK_DROPPED: Final = Fault(
    code="TPL092",
    no="Bokmerket «{name}» er ikke med: det står i en løkke eller over en betingelse.",
    en="The bookmark “{name}” is left out: it stands in a loop or across a condition.",
    hint_no="Ingenting må gjøres; ingenting viser til det.",
    hint_en="Nothing needs to be done; nothing refers to it.",
    severity=Severity.ADVICE,
)
READ_AS_OF_PARAGRAPHS: Final = Fault(
    code="TPL094",
    no="{tag} står alene i avsnittet, og er lest som om det sto p i den.",
    en="{tag} stands alone in its paragraph, and was read as if it had a p.",
    hint_no="Skriv {{%p … %}}, så er det tydelig at avsnittet selv ikke skrives ut.",
    hint_en="Write {{%p … %}}, so that it is plain that the paragraph itself is not "
    "printed.",
    severity=Severity.ADVICE,
)
READ_AS_ACCEPTED: Final = Fault(
    code="TPL093",
    no="Endringer som verken er godtatt eller avvist, er lest som godtatt: {count}. "
    "Den første er her.",
    en="Changes that are neither accepted nor rejected were read as accepted: {count}. "
    "The first is here.",
    hint_no="Les gjennom dokumentet før det sendes. Malen selv er ikke endret.",
    hint_en="Read the document through before it is sent. The template itself is "
    "unchanged.",
    severity=Severity.WARNING,
)
