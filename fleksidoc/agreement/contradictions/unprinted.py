"""Keys that nothing would print, because of what else is there. DATA110-119."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.contradictions.required import COUNTS, has_flexitime
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import AgeGroup, Position, Workplace
from fleksidoc.findings import Severity

WITHOUT_HOME_OFFICE = Situation(
    code="DATA110",
    no="«{key}» blir ikke trykt: filen har ikke hjemmekontor.",
    en="“{key}” will not be printed: the file has no home office.",
    hint_no="Legg til [scope], eller slett {key}.",
    hint_en="Add [scope], or delete {key}.",
    severity=Severity.WARNING,
)
HOURS_AS_CONTRACT = Situation(
    code="DATA111",
    no="«{key}» blir ikke trykt: arbeidstiden er som i arbeidsavtalen.",
    en="“{key}” will not be printed: the hours are those of the contract.",
    hint_no="Slett {key}, eller sett hours.as_contract = false.",
    hint_en="Delete {key}, or set hours.as_contract = false.",
    severity=Severity.WARNING,
)
NOT_FOR_THIS_POST = Situation(
    code="DATA112",
    no="«{key}» blir ikke trykt: kapittel 10 i arbeidsmiljøloven gjelder ikke "
    "for stillingen.",
    en="“{key}” will not be printed: chapter 10 of the Working Environment Act does "
    "not apply to the post.",
    hint_no="Slett {key}, eller rett employee.position.",
    hint_en="Delete {key}, or correct employee.position.",
    severity=Severity.WARNING,
)
WITHOUT_THE_OTHER = Situation(
    code="DATA113",
    no="«{key}» blir ikke trykt når ikke {others} også er med.",
    en="“{key}” will not be printed unless {others} is there too.",
    hint_no="Legg til {others}, eller slett {key}.",
    hint_en="Add {others}, or delete {key}.",
    severity=Severity.WARNING,
)
ONLY_ONE_ARRANGEMENT = Situation(
    code="DATA114",
    no="«{key}» blir ikke trykt: filen har ikke både hjemmekontor og fleksitid.",
    en="“{key}” will not be printed: the file does not have both home office and "
    "flexitime.",
    hint_no="Slett {key}.",
    hint_en="Delete {key}.",
    severity=Severity.WARNING,
)
ACCEPT_OF_DATA = Situation(
    code="DATA115",
    no="Funnet {code} gjelder motsigelser eller feil i dataene, og kan ikke godtas.",
    en="The finding {code} is about contradictions or faults in the data, and cannot "
    "be accepted.",
    hint_no="Rett dataene, og slett denne tabellen.",
    hint_en="Correct the data, and delete this table.",
)
NO_NOTICE_AT_HOME = Situation(
    code="DATA116",
    no="«{key}» blir ikke trykt: hjemmet er det faste arbeidsstedet, og fristene gir "
    "ikke rett til å avslutte arbeidet der.",
    en="“{key}” will not be printed: the home is the permanent workplace, and notice "
    "under the agreement cannot end the work there.",
    hint_no="Slett {key}, eller oppgi et annet fast arbeidssted.",
    hint_en="Delete {key}, or state another permanent workplace.",
    severity=Severity.WARNING,
)
NOT_FOR_MINORS = Situation(
    code="DATA117",
    no="«{key}» blir ikke trykt: for ansatte under 18 år gjelder egne regler om "
    "arbeidsfri.",
    en="“{key}” will not be printed: employees under 18 have their own rules on rest.",
    hint_no="Slett {key}, eller rett employee.age_group.",
    hint_en="Delete {key}, or correct employee.age_group.",
    severity=Severity.WARNING,
)

ONLY_AT_HOME = (
    "equipment",
    "working_environment",
    "hours.account.earned_at_home",
    "contract.workplace",
)
NOT_AS_CONTRACT = (
    "hours.weekly",
    "hours.full_time_weekly",
    "hours.days",
    "hours.normal",
    "hours.daily_maximum",
    "hours.weekly_maximum",
)
ONLY_WITH_NOTICE = (
    "termination.notice_employer",
    "termination.notice_employee",
    "termination.counts_from",
    "termination.immediate",
)
ONLY_ORDINARY = (
    "hours.averaging",
    "hours.collective_rest",
    "hours.evening_initiative",
)
QUALIFIES = (
    ("hours.reduced_until", "hours.reduced_right"),
    ("hours.break_counts_as_working_time", "hours.break_minutes"),
    ("scope.per", *COUNTS),
    ("hours.account.excess", "hours.account.max_plus"),
    (
        "termination.counts_from",
        "termination.notice_employer",
        "termination.notice_employee",
    ),
)
"""A key, and those of which one must be there for it to say anything."""

ENDS_SEPARATELY = "termination.ends_separately"
CODES_OF_DATA = "DATA"


def without_home_office(values: Values) -> Iterator[Clash]:
    """What is about the home has no place in a document on flexitime alone."""
    if not values.given("scope"):
        yield from _unprinted(ONLY_AT_HOME, WITHOUT_HOME_OFFICE, values)


def hours_as_contract(values: Values) -> Iterator[Clash]:
    """Two statements of the same hours may differ; only the contract's are printed."""
    if values.get("hours.as_contract", bool):
        yield from _unprinted(NOT_AS_CONTRACT, HOURS_AS_CONTRACT, values)


def not_for_this_post(values: Values) -> Iterator[Clash]:
    """Agreements under chapter 10 presume that the chapter applies."""
    position = values.get("employee.position", Position)
    if position not in {None, Position.ORDINARY}:
        yield from _unprinted(ONLY_ORDINARY, NOT_FOR_THIS_POST, values)


def no_notice_at_home(values: Values) -> Iterator[Clash]:
    """A permanent workplace is not given up at notice; flexitime can be."""
    workplace = values.get("scope.permanent_workplace", Workplace)
    if workplace is Workplace.HOME and not has_flexitime(values):
        yield from _unprinted(ONLY_WITH_NOTICE, NO_NOTICE_AT_HOME, values)


def not_for_minors(values: Values) -> Iterator[Clash]:
    """The rest of those under 18 cannot be shortened."""
    if values.get("employee.age_group", AgeGroup) not in {None, AgeGroup.ADULT}:
        yield from _unprinted(("hours.collective_rest",), NOT_FOR_MINORS, values)


def without_the_other(values: Values) -> Iterator[Clash]:
    """Some keys only qualify another one."""
    for key, *others in QUALIFIES:
        if values.given(key) and not any(
            _says_something(one, values) for one in others
        ):
            facts = {"key": key, "others": tuple(others)}
            yield Clash(key, WITHOUT_THE_OTHER, facts)


def ends_separately_alone(values: Values) -> Iterator[Clash]:
    """Only of two arrangements can one end without the other."""
    if not (values.given("scope") and has_flexitime(values)):
        yield from _unprinted((ENDS_SEPARATELY,), ONLY_ONE_ARRANGEMENT, values)


def accept_of_data(values: Values) -> Iterator[Clash]:
    """There is no lawful basis for data that contradict themselves."""
    accepted = values.get("accept", tuple) or ()
    for index, accept in enumerate(accepted):
        if accept.code.startswith(CODES_OF_DATA):
            facts = {"code": accept.code}
            yield Clash(f"accept.{index}.code", ACCEPT_OF_DATA, facts)


def _unprinted(
    keys: tuple[str, ...], situation: Situation, values: Values
) -> Iterator[Clash]:
    for key in keys:
        if _says_something(key, values):
            yield Clash(key, situation, {"key": key})


def _says_something(key: str, values: Values) -> bool:
    """Tell whether a key is there, and is not merely a no."""
    return values.given(key) and values.get(key, object) is not False


RULES: tuple[Rule, ...] = (
    without_home_office,
    hours_as_contract,
    not_for_this_post,
    no_notice_at_home,
    not_for_minors,
    without_the_other,
    ends_separately_alone,
    accept_of_data,
)
