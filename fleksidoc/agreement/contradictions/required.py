"""Keys that are required because of what else is there. DATA040-044."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.documents import Document, documents
from fleksidoc.agreement.reading.contract import form_at
from fleksidoc.agreement.reading.tables import written_under
from fleksidoc.agreement.reading.values import Values, way_of
from fleksidoc.agreement.situations import Situation
from fleksidoc.errors import Message
from fleksidoc.sources import Way, dotted

FLEXITIME = (
    "hours.core",
    "hours.outer",
    "hours.start_between",
    "hours.end_between",
    "hours.account",
)
COUNTS = ("scope.home_days_min", "scope.home_days_max", "scope.office_days_min")

NO_ARRANGEMENT = Situation(
    code="DATA040",
    no="Filen har verken hjemmekontor eller fleksitid.",
    en="The file has neither home office nor flexitime.",
    hint_no="Legg til tabellen [scope] for hjemmekontor, eller kjernetid (hours.core), "
    "ytre arbeidstid (hours.outer) eller fleksitidskonto ([hours.account]).",
    hint_en="Add the table [scope] for home office, or core hours (hours.core), outer "
    "working hours (hours.outer) or a flexitime account ([hours.account]).",
)
REQUIRED_HERE = Situation(
    code="DATA041",
    no="«{key}» mangler. Nøkkelen kreves fordi {because} står i filen.",
    en="“{key}” is missing. It is required because the file has {because}.",
    hint_no="Legg til dette: {example}",
    hint_en="Add this: {example}",
)
HOURS_MISSING = Situation(
    code="DATA042",
    no="«{key}» mangler. Den kreves når arbeidstiden ikke er som i arbeidsavtalen.",
    en="“{key}” is missing. It is required unless the hours of the contract apply.",
    hint_no="Legg til {key}, eller sett hours.as_contract = true.",
    hint_en="Add {key}, or set hours.as_contract = true.",
)
NEEDED_BY_DOCUMENT = Situation(
    code="DATA043",
    no="«{key}» mangler. Dokumentet «{document}» trenger den.",
    en="“{key}” is missing. The document “{document}” needs it.",
    hint_no="Legg til dette: {example}",
    hint_en="Add this: {example}",
)


TABLE_NEEDED_BY_DOCUMENT = Situation(
    code="DATA044",
    no="Tabellen [{key}] mangler. Dokumentet «{document}» trenger den.",
    en="The table [{key}] is missing. The document “{document}” needs it.",
    hint_no="Lim inn dette, og skriv det som gjelder her:\n\n{example}",
    hint_en="Paste this, and write what applies here:\n\n{example}",
)


def has_flexitime(values: Values) -> bool:
    """Tell whether the data has flexitime: any of its keys."""
    return any(values.given(key) for key in FLEXITIME)


def no_arrangement(values: Values) -> Iterator[Clash]:
    """There is nothing to agree on."""
    if not values.given("scope") and not has_flexitime(values):
        yield Clash("scope", NO_ARRANGEMENT)


def equipment_with_home_office(values: Values) -> Iterator[Clash]:
    """Home office says who owns, runs and maintains the equipment."""
    yield from _required("equipment", values, because="scope")


def period_with_counts(values: Values) -> Iterator[Clash]:
    """So many days: but in what period?"""
    for count in COUNTS:
        if values.given(count) and not values.given("scope.per"):
            yield from _required("scope.per", values, because=count)
            return


def ends_separately_with_both(values: Values) -> Iterator[Clash]:
    """Home office and flexitime share a document: do they end together?"""
    if values.given("termination") and has_flexitime(values):
        yield from _required("termination.ends_separately", values, because="scope")


def hours_unless_as_contract(values: Values) -> Iterator[Clash]:
    """The hours are given here, or they are those of the contract."""
    if values.given("hours") and not values.get("hours.as_contract", bool):
        for key in ("hours.weekly", "hours.days"):
            if not values.given(key):
                yield Clash(key, HOURS_MISSING, {"key": key})


def needed_by_document(values: Values) -> Iterator[Clash]:
    """The document prints what others leave out."""
    document = documents()[values.document]
    for way in document.needs:
        key = dotted(way)
        if not values.given(key):
            example = _example(way, document)
            facts = {"key": key, "document": document.name, "example": example}
            missing = TABLE_NEEDED_BY_DOCUMENT if len(way) == 1 else NEEDED_BY_DOCUMENT
            yield Clash(key, missing, facts)


def _example(way: Way, document: Document) -> Message:
    """Return the document's own table filled in; of other keys how they are written."""
    own = document.example if way == document.needs[0] else None
    return own or written_under(way, form_at(way))


def _required(key: str, values: Values, *, because: str) -> Iterator[Clash]:
    if values.given(because) and not values.given(key):
        way = way_of(key)
        example = written_under(way, form_at(way))
        facts = {"key": key, "because": because, "example": example}
        yield Clash(key, REQUIRED_HERE, facts)


RULES: tuple[Rule, ...] = (
    no_arrangement,
    equipment_with_home_office,
    period_with_counts,
    ends_separately_with_both,
    hours_unless_as_contract,
    needed_by_document,
)
