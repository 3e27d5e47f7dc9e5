"""Written values that cannot be read, or in more than one way. DATA020-039."""

from __future__ import annotations

from fleksidoc.agreement.situations.situation import Situation

NOT_A_TIME_RANGE = Situation(
    code="DATA020",
    no="{found} er ikke et tidsrom.",
    en="{found} is not a span of time.",
    hint_no='Skriv det slik: "09:00-14:30".',
    hint_en='Write it like this: "09:00-14:30".',
)
TIME_RANGE_OF_TWO_READINGS = Situation(
    code="DATA021",
    no="{found} kan leses på to måter: {first} og {second}.",
    en="{found} can be read in two ways: {first} and {second}.",
    hint_no="Skriv klokkeslettene med timer og minutter, 00:00 til 24:00.",
    hint_en="Write the times with hours and minutes, 00:00 to 24:00.",
)
TIME_RANGE_ENDS_FIRST = Situation(
    code="DATA022",
    no="{found} slutter før det begynner.",
    en="{found} ends before it starts.",
    hint_no="Skriv det tidligste klokkeslettet først. "
    "Et tidsrom går ikke over midnatt.",
    hint_en="Write the earliest time first. A span of time does not pass midnight.",
)
NOT_A_DATE = Situation(
    code="DATA023",
    no="{found} er ikke en dato.",
    en="{found} is not a date.",
    hint_no="Skriv den slik: 2027-01-31, uten anførselstegn.",
    hint_en="Write it like this: 2027-01-31, without quotation marks.",
)
NOT_AN_END = Situation(
    code="DATA038",
    no="{found} er verken en dato eller «open» (inntil videre).",
    en="{found} is neither a date nor “open” (until further notice).",
    hint_no='Skriv datoen slik: 2027-12-31, eller skriv "inntil videre".',
    hint_en='Write the date like this: 2027-12-31, or write "until further notice".',
)
DATE_OF_TWO_READINGS = Situation(
    code="DATA024",
    no="{found} kan leses på to måter: {first} og {second}.",
    en="{found} can be read in two ways: {first} and {second}.",
    hint_no="Skriv år, måned, dag: {iso_first} eller {iso_second}.",
    hint_en="Write year, month, day: {iso_first} or {iso_second}.",
)
NOT_A_NUMBER_OF_HOURS = Situation(
    code="DATA025",
    no="{found} er ikke et antall timer.",
    en="{found} is not a number of hours.",
    hint_no='Skriv det slik: 37.5 eller "37,5".',
    hint_en='Write it like this: 37.5 or "37,5".',
)
HOURS_OF_TWO_READINGS = Situation(
    code="DATA026",
    no="{found} kan leses på to måter: {first} og {second}.",
    en="{found} can be read in two ways: {first} and {second}.",
    hint_no="Skriv tallet uten skilletegn for tusen, og med høyst to desimaler.",
    hint_en="Write the number without a sign for thousands, and at most two decimals.",
)
OUTSIDE_LIMITS = Situation(
    code="DATA027",
    no="{found} er utenfor det som kan stå her, {least} til {most}.",
    en="{found} is outside what can stand here, {least} to {most}.",
    hint_no="Se etter om tallet er riktig.",
    hint_en="Check whether the number is right.",
)
NOT_A_DURATION = Situation(
    code="DATA028",
    no="{found} er ikke en varighet.",
    en="{found} is not a period of time.",
    hint_no='Skriv et helt tall og en enhet: "1 måned", "2 uker", "1 virkedag".',
    hint_en='Write a whole number and a unit: "1 month", "2 weeks", "1 working day".',
    near_no='Mente du "{nearest}"?',
    near_en='Did you mean "{nearest}"?',
)
DURATION_WITHOUT_UNIT = Situation(
    code="DATA029",
    no="{found} kan leses på flere måter: {first}, {second} eller {third}.",
    en="{found} can be read in several ways: {first}, {second} or {third}.",
    hint_no='Skriv enheten også: "1 måned", "2 uker", "1 virkedag".',
    hint_en='Write the unit too: "1 month", "2 weeks", "1 working day".',
)
NOT_A_COUNT = Situation(
    code="DATA030",
    no="{found} er ikke et helt antall, regnet i {counted}.",
    en="{found} is not a whole number of {counted}.",
    hint_no="Skriv bare tallet, uten anførselstegn.",
    hint_en="Write the number alone, without quotation marks.",
)
NOT_A_DAY = Situation(
    code="DATA031",
    no="{found} er ikke en ukedag.",
    en="{found} is not a day of the week.",
    hint_no="Skriv hele dagen eller tre bokstaver: «mandag», «man».",
    hint_en="Write the whole day or three letters: “monday”, “mon”.",
)
DAYS_IN_ONE_TEXT = Situation(
    code="DATA037",
    no="{found} er flere dager i én tekst.",
    en="{found} is several days in one text.",
    hint_no='Skriv hver dag for seg, som ["mandag", "onsdag"], eller en rekke dager '
    'med strek, som "mandag–fredag".',
    hint_en='Write each day by itself, as ["monday", "wednesday"], or a row of days '
    'with a dash, as "monday–friday".',
)
DAY_OF_TWO_LETTERS = Situation(
    code="DATA032",
    no="{found} er for kort til å være sikker: "
    "det kan være {first}, eller noe annet enn en dag.",
    en="{found} is too short to be sure of: "
    "it could be {first}, or something else than a day.",
    hint_no="Skriv hele dagen eller tre bokstaver: «mandag», «man».",
    hint_en="Write the whole day or three letters: “monday”, “mon”.",
)
DAYS_BACKWARDS = Situation(
    code="DATA033",
    no="{found} kan leses på to måter: enten {first} – eller {second}.",
    en="{found} can be read in two ways: either {first} – or {second}.",
    hint_no="Skriv dagene hver for seg.",
    hint_en="Write the days one by one.",
)
NOT_AN_ORGANISATION_NUMBER = Situation(
    code="DATA034",
    no="{found} er ikke et organisasjonsnummer. Det har ni sifre.",
    en="{found} is not an organisation number. It has nine digits.",
    hint_no="Skriv det slik det står i Enhetsregisteret: "
    '"312 345 609" eller "NO 312 345 609 MVA".',
    hint_en="Write it as in the Register of Legal Entities: "
    '"312 345 609" or "NO 312 345 609 MVA".',
)
WRONG_CHECK_DIGIT = Situation(
    code="DATA035",
    no="{found} er ikke et gyldig organisasjonsnummer: kontrollsifferet stemmer ikke.",
    en="{found} is not a valid organisation number: the check digit is wrong.",
    hint_no="Et siffer er feil, eller to er byttet om. Slå opp i Enhetsregisteret.",
    hint_en="A digit is wrong, or two are swapped. Look it up in the register.",
)
HOURS_TOO_FINE = Situation(
    code="DATA036",
    no="{found} kan ikke skrives nøyaktig med to desimaler.",
    en="{found} cannot be written exactly with two decimals.",
    hint_no="Oppgi timene med høyst to desimaler.",
    hint_en="State the hours with at most two decimals.",
)
