"""The employee's declaration on the workplace at home: `[workplace]`.

What is left out is not answered yet, and has empty boxes to fill in by hand.
"""

from typing import Annotated

from fleksidoc.agreement.model.part import Part
from fleksidoc.agreement.values import LocalizedText
from fleksidoc.errors import Message


class HomeWorkplace(Part):
    """The working environment at home, physical and psychosocial."""

    place_to_work: Annotated[
        bool | None,
        Message(
            no="Om plassen egner seg, og er uforstyrret i arbeidstiden.",
            en="Whether the place suits the work, undisturbed in working hours.",
        ),
    ] = None
    desk_and_chair: Annotated[
        bool | None,
        Message(
            no="Om bord og stol gir en god arbeidsstilling.",
            en="Whether desk and chair allow a good working posture.",
        ),
    ] = None
    screen: Annotated[
        bool | None,
        Message(
            no="Om skjerm, tastatur og mus er riktig plassert.",
            en="Whether screen, keyboard and mouse are well placed.",
        ),
    ] = None
    lighting: Annotated[
        bool | None,
        Message(
            no="Om lyset er godt nok og ikke blender.",
            en="Whether the light is good enough and does not dazzle.",
        ),
    ] = None
    indoor_climate: Annotated[
        bool | None,
        Message(
            no="Om luft og temperatur er gode.",
            en="Whether air and temperature are good.",
        ),
    ] = None
    noise: Annotated[
        bool | None,
        Message(
            no="Om det er ro nok til å arbeide.",
            en="Whether it is quiet enough to work.",
        ),
    ] = None
    electrical_safety: Annotated[
        bool | None,
        Message(
            no="Om det elektriske anlegget er trygt.",
            en="Whether the electrical installation is safe.",
        ),
    ] = None
    fire_safety: Annotated[
        bool | None,
        Message(
            no="Om det er røykvarsler, slokkeutstyr og rømningsvei.",
            en="Whether there are a smoke alarm, an extinguisher and an escape route.",
        ),
    ] = None
    clear_expectations: Annotated[
        bool | None,
        Message(
            no="Om arbeidstaker vet hva som forventes.",
            en="Whether the employee knows what is expected.",
        ),
    ] = None
    workload: Annotated[
        bool | None,
        Message(
            no="Om arbeidsmengden kan håndteres innenfor arbeidstiden.",
            en="Whether the workload can be managed within the working hours.",
        ),
    ] = None
    contact: Annotated[
        bool | None,
        Message(
            no="Om kontakten med kolleger og leder er god nok.",
            en="Whether contact with colleagues and the manager is good enough.",
        ),
    ] = None
    support: Annotated[
        bool | None,
        Message(
            no="Om arbeidstaker vet hvem som kan hjelpe.",
            en="Whether the employee knows whom to turn to for support.",
        ),
    ] = None
    time_off: Annotated[
        bool | None,
        Message(
            no="Om arbeidstaker får pauser og kan legge arbeidet fra seg.",
            en="Whether the employee gets breaks and can put the work aside.",
        ),
    ] = None
    remarks: Annotated[
        LocalizedText | None,
        Message(
            no="Merknader, skrevet som en hel setning.",
            en="Remarks, as a full sentence.",
        ),
    ] = None
    measures: Annotated[
        LocalizedText | None,
        Message(
            no="Tiltak som partene er enige om, skrevet som en hel setning.",
            en="Measures that the parties agree on, as a full sentence.",
        ),
    ] = None
