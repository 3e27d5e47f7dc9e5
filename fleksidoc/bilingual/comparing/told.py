"""What is said where two languages do not say the same, one function a kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fleksidoc.bilingual.comparing.texts import Arm, Line, Text
from fleksidoc.bilingual.differences import told_condition
from fleksidoc.bilingual.settling import STALE
from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace

_PARTS: Final = {
    "_front": Message(
        no="delen før det første punktet", en="the part before the first clause"
    ),
    "_signatures": Message(no="underskriftsdelen", en="the part for signatures"),
    "_header": Message(no="toppteksten", en="the header"),
    "_footer": Message(no="bunnteksten", en="the footer"),
}
_COUNTED: Final = {
    "paragraph": Message(no="avsnitt", en="paragraphs"),
    "heading": Message(no="overskrifter", en="headings"),
    "item": Message(no="listepunkter", en="list items"),
    "row": Message(no="tabellrader", en="table rows"),
}
_NOTHING: Final = Message(no="ikke noe tilsvarende", en="nothing like it")
LOOK_AND_ACCEPT: Final = Message(
    no="Rett den teksten som er feil. Sier de det samme likevel, godkjenner du dem med "
    "«fleksidoc templates compare MAPPE --accept».",
    en="Correct the text that is wrong. If they say the same all the same, accept them "
    "with “fleksidoc templates compare FOLDER --accept”.",
)

_ACCEPT: Final = Message(
    no="Se over tekstene, og godkjenn dem med «fleksidoc templates compare MAPPE "
    "--accept».",
    en="Look the texts over, and accept them with “fleksidoc templates compare FOLDER "
    "--accept”.",
)
_NEW: Final = Message(
    no="Dette er nytt eller endret i både {file} og {other} siden språkene sist ble "
    "godkjent som like: {new}.",
    en="This is new or changed in both {file} and {other} since the languages were "
    "last agreed on: {new}.",
)
_GONE: Final = Message(
    no="Dette er tatt ut av både {file} og {other}: {gone}.",
    en="This has been removed from both {file} and {other}: {gone}.",
)


@dataclass(frozen=True, slots=True)
class Side:
    """What one language has, and where."""

    text: Text
    line: Line | None = None
    """Where to look, if it is not the passage as a whole."""

    @property
    def words(self) -> str:
        """What to search for in Word."""
        return self.line.words if self.line else self.text.heading

    @property
    def place(self) -> WordPlace:
        """Where a person finds it."""
        text = self.text
        heading = text.heading if text.part == "body" else ""
        return WordPlace(
            file=text.file, part=text.part, heading=heading, words=self.words
        )

    def facts(self, suffix: str = "") -> dict[str, object]:
        """Return the facts that a sentence about it needs."""
        return {f"file{suffix}": self.text.file, f"words{suffix}": self.words}


def divided_otherwise(here: Text, there: Text, conditions: tuple[str, str]) -> Finding:
    """The sentences of a passage have other conditions than in the other language."""
    one = told_condition(conditions[0], "when")
    other = told_condition(conditions[1], "when_there")
    name = named(here)
    return Finding(
        code="PAIR009",
        severity=Severity.ERROR,
        place=Side(here).place,
        related=(Side(there).place,),
        message=Message(
            no=f"Inne i {name.no} står {one.no} i {{file}}, men {other.no} på samme "
            "sted i {other}.",
            en=f"Inside {name.en} stands {one.en} in {{file}}, but {other.en} at the "
            "same place in {other}.",
            facts={
                **name.facts,
                **one.facts,
                **other.facts,
                "file": here.file,
                "other": there.file,
            },
        ),
        hint=Message(
            no="Gi setningene de samme betingelsene, i samme rekkefølge, på begge "
            "språk. Ellers kan den ene teksten love noe den andre ikke sier.",
            en="Give the sentences the same conditions, in the same order, in both "
            "languages. Else one text may promise what the other does not say.",
        ),
    )


def printed_in_one(here: Side, there: Side, arm: Arm, field: str) -> Finding:
    """A field is printed in one language and not in the other."""
    name, when = named(here.text), _when(arm)
    return Finding(
        code="PAIR011",
        severity=Severity.ERROR,
        place=here.place,
        related=(there.place,),
        message=Message(
            no=f"I {name.no}{when.no} skrives {{field}} ut i {{file}} («{{words}}»), "
            "men ikke i {file_there}.",
            en=f"In {name.en}{when.en}, {{field}} is printed in {{file}} "
            "(“{words}”), but not in {file_there}.",
            facts={
                **_facts(here, there, name, when),
                "field": f"{{{{ {field} }}}}",
            },
        ),
        hint=Message(
            no="Skriv ut det samme feltet i begge språk, under samme betingelse.",
            en="Print the same field in both languages, under the same condition.",
        ),
    )


def counted_otherwise(
    here: Side, there: Side, arm: Arm, figures: tuple[Sequence[str], Sequence[str]]
) -> Finding:
    """Numbers, dates or citations are not the same in the two languages."""
    name, when = named(here.text), _when(arm)
    one, other = _quoted(figures[0], "figures"), _quoted(figures[1], "figures_there")
    return Finding(
        code="PAIR012",
        severity=Severity.ERROR,
        place=here.place,
        related=(there.place,),
        message=Message(
            no=f"I {name.no}{when.no} står {one.no} i {{file}} («{{words}}»), men "
            f"{other.no} i {{file_there}} («{{words_there}}»).",
            en=f"In {name.en}{when.en}, {one.en} stands in {{file}} (“{{words}}”), but "
            f"{other.en} in {{file_there}} (“{{words_there}}”).",
            facts={**_facts(here, there, name, when), **one.facts, **other.facts},
        ),
        hint=LOOK_AND_ACCEPT,
    )


def arranged_otherwise(here: Side, there: Side, arms: tuple[Arm, Arm]) -> Finding:
    """The same fields are printed in another order, or more often."""
    name, when = named(here.text), _when(arms[0])
    return Finding(
        code="PAIR013",
        severity=Severity.WARNING,
        place=here.place,
        related=(there.place,),
        message=Message(
            no=f"I {name.no}{when.no} skrives feltene ut slik i {{file}}: {{fields}}; "
            "men slik i {file_there}: {fields_there}.",
            en=f"In {name.en}{when.en}, the fields are printed like this in {{file}}: "
            "{fields}; but like this in {file_there}: {fields_there}.",
            facts={
                **_facts(here, there, name, when),
                "fields": ", ".join(arms[0].fields),
                "fields_there": ", ".join(arms[1].fields),
            },
        ),
        hint=LOOK_AND_ACCEPT,
    )


def built_otherwise(
    here: Side, there: Side, arm: Arm, kind: str, counts: tuple[int, int]
) -> Finding:
    """One language has more paragraphs, list items or rows than the other."""
    name, when, counted = named(here.text), _when(arm), _COUNTED[kind]
    return Finding(
        code="PAIR014",
        severity=Severity.WARNING,
        place=here.place,
        related=(there.place,),
        message=Message(
            no=f"I {name.no}{when.no} er det ikke like mange {counted.no} på de to "
            "språkene: {count} i {file}, {count_there} i {file_there}.",
            en=f"In {name.en}{when.en}, the two languages do not have as many "
            f"{counted.en}: {{count}} in {{file}}, {{count_there}} in {{file_there}}.",
            facts={
                **_facts(here, there, name, when),
                "count": counts[0],
                "count_there": counts[1],
            },
        ),
        hint=LOOK_AND_ACCEPT,
    )


def stale(here: Text, changed: Text) -> Finding:
    """A text is as it was agreed on, but the other language's has changed since."""
    name = named(changed)
    return Finding(
        code=STALE,
        severity=Severity.ERROR,
        place=Side(here).place,
        related=(Side(changed).place,),
        message=Message(
            no=f"{{changed}} har ny tekst i {name.no} siden språkene sist ble godkjent "
            "som like, men {file} har den gamle.",
            en=f"{{changed}} has a new text in {name.en} since the languages were last "
            "agreed on, but {file} has the old one.",
            facts={**name.facts, "changed": changed.file, "file": here.file},
        ),
        hint=Message(
            no="Gjør samme endring i {file}, eller angre den i {changed}. Skal {file} "
            "stå som den er, godkjenner du tekstene med «fleksidoc templates compare "
            "MAPPE --accept». Med «--allow-stale» lages dokumentet likevel.",
            en="Make the same change in {file}, or undo it in {changed}. If {file} is "
            "right as it stands, accept the texts with “fleksidoc templates compare "
            "FOLDER --accept”. With “--allow-stale” the document is made all the same.",
            facts={"changed": changed.file, "file": here.file},
        ),
    )


def unsettled(
    file: str, other: str, new: Sequence[str], gone: Sequence[str]
) -> Finding:
    """Texts are new in both languages, or gone from both, and not yet accepted."""
    parts = [
        *([_NEW.about(new=", ".join(new))] if new else []),
        *([_GONE.about(gone=", ".join(gone))] if gone else []),
    ]
    return Finding(
        code="PAIR016",
        severity=Severity.ADVICE,
        place=WordPlace(file=other),
        message=Message(
            no=" ".join(part.no for part in parts),
            en=" ".join(part.en for part in parts),
            facts={
                **{key: fact for part in parts for key, fact in part.facts.items()},
                "file": file,
                "other": other,
            },
        ),
        hint=_ACCEPT,
    )


def never_agreed(file: str, other: str) -> Finding:
    """Nobody has ever said that the two languages say the same."""
    return Finding(
        code="PAIR017",
        severity=Severity.ADVICE,
        place=WordPlace(file=other),
        message=Message(
            no="Ingen har godkjent at {file} og {other} sier det samme. Derfor kan det "
            "ikke merkes at bare den ene blir endret.",
            en="Nobody has accepted that {file} and {other} say the same. So it cannot "
            "be noticed when only one of them is changed.",
            facts={"file": file, "other": other},
        ),
        hint=_ACCEPT,
    )


def named(text: Text) -> Message:
    """Return what a passage is called in a sentence."""
    if text.key in _PARTS:
        return _PARTS[text.key]
    if text.key.startswith("_"):
        return _PARTS[f"_{text.part}"]
    return Message(
        no="punktet «{clause}» («{heading}»)",
        en="the clause “{clause}” (“{heading}”)",
        facts={"clause": text.key, "heading": text.heading},
    )


def _when(arm: Arm) -> Message:
    if not arm.conditions:
        return Message(no="", en="")
    return Message(
        no=", under betingelsen «{when}»,",
        en=", under the condition “{when}”",
        facts={"when": " and ".join(arm.conditions)},
    )


def _quoted(written: Sequence[str], fact: str) -> Message:
    if not written:
        return _NOTHING
    return Message(
        no=f"«{{{fact}}}»",
        en=f"“{{{fact}}}”",
        facts={fact: ", ".join(dict.fromkeys(written))},
    )


def _facts(
    here: Side, there: Side, name: Message, when: Message
) -> Mapping[str, object]:
    return {**name.facts, **when.facts, **here.facts(), **there.facts("_there")}
