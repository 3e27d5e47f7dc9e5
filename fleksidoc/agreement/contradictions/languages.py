"""The languages of the document. DATA045-049."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.situations.shape import TOO_MANY_LANGUAGES

LANGUAGES_MISSING = Situation(
    code="DATA045",
    no="Det står ikke hvilke språk dokumentet skal ha.",
    en="It is not said which languages the document is to have.",
    hint_no='Legg til languages = ["no", "en"] øverst i filen.',
    hint_en='Add languages = ["no", "en"] at the top of the file.',
)
PREVAILING_MISSING = Situation(
    code="DATA046",
    no="Dokumentet har to språk, og det står ikke hvilket som gjelder ved forskjell.",
    en="The document has two languages, and it is not said which one prevails.",
    hint_no='Legg til prevailing_language = "no" eller det andre språket.',
    hint_en='Add prevailing_language = "no" or the other language.',
)
PREVAILING_NOT_PRINTED = Situation(
    code="DATA047",
    no="Språket som skal gjelde ({prevailing}), er ikke med i dokumentet.",
    en="The language that is to prevail ({prevailing}) is not in the document.",
    hint_no="Velg ett av språkene i dokumentet: {printed}.",
    hint_en="Choose one of the languages of the document: {printed}.",
)


def languages_missing(values: Values) -> Iterator[Clash]:
    """Neither the file nor the caller says what to print."""
    if not values.printed and not values.given("languages"):
        yield Clash("languages", LANGUAGES_MISSING)


def too_many(values: Values) -> Iterator[Clash]:
    """A document has room for two languages."""
    stated = values.get("languages", tuple) or ()
    if len(stated) > 2:  # noqa: PLR2004  # two, as the sentence above says
        yield Clash("languages", TOO_MANY_LANGUAGES, {"count": len(stated)})


def prevailing_missing(values: Values) -> Iterator[Clash]:
    """Which text stands is never implied by an order."""
    if len(values.printed) > 1 and not values.given("prevailing_language"):
        yield Clash("prevailing_language", PREVAILING_MISSING)


def prevailing_not_printed(values: Values) -> Iterator[Clash]:
    """A text that is not there cannot prevail."""
    prevailing = values.get("prevailing_language", str)
    if prevailing and len(values.printed) > 1 and prevailing not in values.printed:
        facts = {"prevailing": prevailing, "printed": values.printed}
        yield Clash("prevailing_language", PREVAILING_NOT_PRINTED, facts)


RULES: tuple[Rule, ...] = (
    languages_missing,
    too_many,
    prevailing_missing,
    prevailing_not_printed,
)
