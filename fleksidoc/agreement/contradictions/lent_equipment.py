"""The receipt for equipment: what is lent, and when it comes back. DATA145-149."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.model.conditions import Equipment
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Party

NOTHING_LENT = Situation(
    code="DATA145",
    no="Det er ikke noe å kvittere for: arbeidsgiver eier ikke noe av utstyret.",
    en="There is nothing to receipt: none of the equipment is the employer's.",
    hint_no="Legg utstyret som lånes ut, til i equipment.items: {example}",
    hint_en="Add the equipment that is lent to equipment.items: {example}",
)
BACK_BEFORE_LENT = Situation(
    code="DATA146",
    no="Utstyret er levert tilbake {returned}, før det ble utlevert {lent}.",
    en="The equipment was returned on {returned}, before it was handed over on {lent}.",
    hint_no="Rett datoene for utstyret.",
    hint_en="Correct the dates of the equipment.",
)
EXAMPLE = '{ name = { no = "skjerm", en = "monitor" }, owner = "employer" }'


def nothing_lent(values: Values) -> Iterator[Clash]:
    """A receipt is for the employer's equipment."""
    equipment = values.get("equipment", Equipment)
    if values.document != "equipment-receipt" or equipment is None:
        return
    if not any(item.owner is Party.EMPLOYER for item in equipment.items):
        yield Clash("equipment.items", NOTHING_LENT, {"example": EXAMPLE})


def back_before_lent(values: Values) -> Iterator[Clash]:
    """What comes back has been away."""
    equipment = values.get("equipment", Equipment)
    for index, item in enumerate(equipment.items if equipment else ()):
        if item.lent and item.returned and item.returned < item.lent:
            facts = {"returned": item.returned, "lent": item.lent}
            yield Clash(f"equipment.items.{index}.returned", BACK_BEFORE_LENT, facts)


RULES: tuple[Rule, ...] = (nothing_lent, back_before_lent)
