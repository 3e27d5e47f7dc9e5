"""The notice that ends the arrangement: what ends, and on which last day. DATA130-139.

It is held against the agreement only where the notice itself is made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.contradictions.required import has_flexitime
from fleksidoc.agreement.ending import Ending
from fleksidoc.agreement.model.procedure import Notice
from fleksidoc.agreement.model.term import Termination
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Workplace
from fleksidoc.findings import Severity

NO_LAST_DAY = Situation(
    code="DATA130",
    no="Siste dag av ordningen kan ikke regnes ut: fristen, eller når den regnes fra, "
    "er ikke avtalt, eller den er i virkedager.",
    en="The last day of the arrangement cannot be computed: the period of notice, or "
    "when it starts, is not agreed, or it is in working days.",
    hint_no="Oppgi dagen i notice.last_day, eller fristen og counts_from i "
    "[termination].",
    hint_en="State the day in notice.last_day, or the period and counts_from in "
    "[termination].",
)
TOO_EARLY = Situation(
    code="DATA131",
    no="Siste dag er {last}, men etter den avtalte fristen er den {earliest}.",
    en="The last day is {last}, but by the agreed period of notice it is {earliest}.",
    hint_no="Slett notice.last_day, med mindre partene er enige om dagen eller "
    "ordningen kan avsluttes straks.",
    hint_en="Delete notice.last_day, unless the parties agree on the day or the "
    "arrangement may be ended at once.",
    severity=Severity.WARNING,
)
NOT_IN_THE_ARRANGEMENT = Situation(
    code="DATA132",
    no="Oppsigelsen gjelder {part}, men det er ikke med i ordningen.",
    en="The notice is about {part}, which is not in the arrangement.",
    hint_no="Slett notice.concerns, så gjelder oppsigelsen hele ordningen.",
    hint_en="Delete notice.concerns: the notice then ends the whole arrangement.",
)
END_TOGETHER = Situation(
    code="DATA133",
    no="Bare én del av ordningen sies opp, men hjemmekontor og fleksitid opphører "
    "samtidig etter avtalen.",
    en="Only one part of the arrangement is ended, but by the agreement home office "
    "and flexitime end at the same time.",
    hint_no="Slett notice.concerns, eller rett termination.ends_separately.",
    hint_en="Delete notice.concerns, or correct termination.ends_separately.",
)
HOME_IS_THE_WORKPLACE = Situation(
    code="DATA134",
    no="Hjemmet er det faste arbeidsstedet. Fristene i avtalen gir ikke rett til å "
    "avslutte arbeidet der.",
    en="The home is the permanent workplace. The periods of notice in the agreement "
    "give no right to end the work there.",
    hint_no='Skriv notice.concerns = "hours" hvis bare fleksitiden skal opphøre. '
    "Ellers må partene bli enige, eller lovens regler om endring følges.",
    hint_en='Write notice.concerns = "hours" if only the flexitime is to end. '
    "Otherwise the parties must agree, or the law's rules on changes be followed.",
)
BEFORE_THE_NOTICE = Situation(
    code="DATA135",
    no="«{key}» ({day}) er før oppsigelsen ble gitt ({given}).",
    en="“{key}” ({day}) is before the notice was given ({given}).",
    hint_no="Rett {key} eller notice.given.",
    hint_en="Correct {key} or notice.given.",
)
ENDS_ANYWAY = Situation(
    code="DATA136",
    no="Ordningen slutter uansett {end}, og siste dag etter oppsigelsen er {last}.",
    en="The arrangement ends on {end} anyway, and the last day by the notice is "
    "{last}.",
    hint_no="Se etter om oppsigelsen trengs, og om datoene er riktige.",
    hint_en="Check whether the notice is needed, and whether the dates are right.",
    severity=Severity.WARNING,
)


def no_last_day(values: Values) -> Iterator[Clash]:
    """A notice says when the arrangement ends."""
    ends = _ending(values)
    if ends and ends.last_day is None:
        yield Clash("notice.last_day", NO_LAST_DAY)


def too_early(values: Values) -> Iterator[Clash]:
    """The parties can agree on a day, and an arrangement may end at once."""
    ends = _ending(values)
    if ends and ends.earliest and ends.last_day and ends.last_day < ends.earliest:
        facts = {"last": ends.last_day, "earliest": ends.earliest}
        yield Clash("notice.last_day", TOO_EARLY, facts)


def not_in_the_arrangement(values: Values) -> Iterator[Clash]:
    """What is not there cannot end."""
    ends = _ending(values)
    if ends and not (ends.home_office or ends.flexitime):
        facts = {"part": ends.notice.concerns}
        yield Clash("notice.concerns", NOT_IN_THE_ARRANGEMENT, facts)


def end_together(values: Values) -> Iterator[Clash]:
    """Two arrangements that end together cannot be parted by notice."""
    ends = _ending(values)
    both = ends and ends.has_home_office and ends.has_flexitime
    separately = values.get("termination.ends_separately", bool)
    if ends and both and not separately and ends.home_office is not ends.flexitime:
        yield Clash("notice.concerns", END_TOGETHER)


def home_is_the_workplace(values: Values) -> Iterator[Clash]:
    """A permanent workplace is not given up at notice."""
    ends = _ending(values)
    workplace = values.get("scope.permanent_workplace", Workplace)
    if ends and ends.home_office and workplace is Workplace.HOME:
        yield Clash("notice.concerns", HOME_IS_THE_WORKPLACE)


def before_the_notice(values: Values) -> Iterator[Clash]:
    """A notice is given, received, and then it counts."""
    given = values.get("notice.given", dt.date)
    for key in ("notice.received", "notice.last_day"):
        day = values.get(key, dt.date)
        if given and day and day < given:
            facts = {"key": key, "day": day, "given": given}
            yield Clash(key, BEFORE_THE_NOTICE, facts)


def ends_anyway(values: Values) -> Iterator[Clash]:
    """An arrangement with an end needs no notice to end there."""
    ends = _ending(values)
    end = values.get("duration.end", object)
    last = ends and ends.last_day
    if last and isinstance(end, dt.date) and end <= last:
        yield Clash("notice.given", ENDS_ANYWAY, {"end": end, "last": last})


def _ending(values: Values) -> Ending | None:
    """Return how the arrangement ends, where that is what the document says."""
    notice = values.get("notice", Notice)
    if notice is None or values.document != "termination":
        return None
    return Ending(
        notice=notice,
        termination=values.get("termination", Termination),
        has_home_office=values.given("scope"),
        has_flexitime=has_flexitime(values),
    )


RULES: tuple[Rule, ...] = (
    no_last_day,
    too_early,
    not_in_the_arrangement,
    end_together,
    home_is_the_workplace,
    before_the_notice,
    ends_anyway,
)
