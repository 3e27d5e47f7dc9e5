"""What may differ between two texts that should say the same, one function a kind."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace

BUILT_OTHERWISE = "PAIR005"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of a draft, and when it is printed."""

    identity: str
    file: str
    heading: str
    counted: bool
    """Whether Word sets a number in front of the heading."""

    conditions: tuple[str, ...]
    """The outermost first, in one spelling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a text that both languages share: the signatures, a header."""

    file: str
    part: str
    """``body``, ``header`` or ``footer``, as in ``WordPlace``."""

    words: str


def without_clauses(file: str) -> Finding:
    """Two texts have nothing by which they could be laid side by side."""
    return _finding(
        "PAIR001",
        WordPlace(file=file),
        Message(
            no="{file} har ingen punkter med identitet.",
            en="{file} has no clauses with an identity.",
            facts={"file": file},
        ),
        Message(
            no="Skriv {mark} sist i overskriften til hvert punkt, likt på begge språk.",
            en="Write {mark} at the end of each clause's heading, alike in both "
            "languages.",
            facts={"mark": "{# clause: … #}"},
        ),
    )


def only_in_one(clause: Clause, other_file: str) -> Finding:
    """A clause is missing in the other language."""
    return _finding(
        "PAIR002",
        _at(clause),
        Message(
            no="Punktet «{clause}» («{heading}») står i {file}, men ikke i {other}.",
            en="The clause “{clause}” (“{heading}”) is in {file}, but not in {other}.",
            facts={**_facts(clause), "other": other_file},
        ),
        Message(
            no="Legg punktet inn i {other}, eller ta det ut av {file}.",
            en="Add the clause to {other}, or remove it from {file}.",
            facts={**_facts(clause), "other": other_file},
        ),
    )


def in_another_place(
    clause: Clause, pattern: Clause, *, after: Clause | None, after_there: Clause | None
) -> Finding:
    """A clause stands elsewhere than in the first language."""
    here, there = _follows(after, "before"), _follows(after_there, "before_there")
    return _finding(
        "PAIR003",
        _at(clause),
        Message(
            no=f"Punktet «{{clause}}» («{{heading}}») står {here.no} i {{file}}, men "
            f"{there.no} i {{other}}.",
            en=f"The clause “{{clause}}” (“{{heading}}”) stands {here.en} in {{file}}, "
            f"but {there.en} in {{other}}.",
            facts={
                **_facts(clause),
                **here.facts,
                **there.facts,
                "other": pattern.file,
            },
        ),
        Message(
            no="La punktene stå i samme rekkefølge på begge språk.",
            en="Let the clauses stand in the same order in both languages.",
        ),
    )


def _follows(clause: Clause | None, fact: str) -> Message:
    if clause is None:
        return Message(no="først", en="first")
    return Message(
        no=f"etter «{{{fact}}}»",
        en=f"after “{{{fact}}}”",
        facts={fact: clause.identity},
    )


def printed_otherwise(clause: Clause, pattern: Clause) -> Finding:
    """A clause is printed under other conditions than in the first language."""
    here, there = _when(clause, "when"), _when(pattern, "when_there")
    return _finding(
        "PAIR004",
        _at(clause),
        Message(
            no=f"Punktet «{{clause}}» («{{heading}}») har {here.no} i {{file}}, "
            f"men {there.no} i {{other}}.",
            en=f"The clause “{{clause}}” (“{{heading}}”) has {here.en} in "
            f"{{file}}, but {there.en} in {{other}}.",
            facts={
                **_facts(clause),
                **here.facts,
                **there.facts,
                "other": pattern.file,
            },
        ),
        Message(
            no="Sett de samme betingelsene rundt punktet på begge språk.",
            en="Put the same conditions round the clause in both languages.",
        ),
    )


def counted_in_one(clause: Clause, other_file: str) -> Finding:
    """A clause has no number here, and so those after it have others than there."""
    return _finding(
        "PAIR010",
        _at(clause),
        Message(
            no="Punktet «{clause}» («{heading}») har ikke nummer i {file}, men det har "
            "det i {other}. Punktene etter det ville fått ulike nummer på de to "
            "språkene.",
            en="The clause “{clause}” (“{heading}”) has no number in {file}, but it "
            "has one in {other}. The clauses after it would have different numbers in "
            "the two languages.",
            facts={**_facts(clause), "other": other_file},
        ),
        Message(
            no="Gi overskriften samme stil som de andre: I Word, klikk i den og velg "
            "«Overskrift 1».",
            en="Give the heading the style of the others: in Word, click in it and "
            "choose “Heading 1”.",
        ),
    )


def _when(clause: Clause, fact: str) -> Message:
    return told_condition(" and ".join(clause.conditions), fact)


def told_condition(condition: str, fact: str) -> Message:
    """Return what a condition is called in a sentence; none has a name too."""
    if not condition:
        return Message(no="ingen betingelse", en="no condition")
    return Message(
        no=f"betingelsen «{{{fact}}}»",
        en=f"the condition “{{{fact}}}”",
        facts={fact: condition},
    )


def shared_otherwise(spot: Spot, pattern: Spot) -> Finding:
    """A text printed once for both languages is built otherwise in the second file."""
    return _finding(
        BUILT_OTHERWISE,
        WordPlace(file=spot.file, part=spot.part, words=spot.words),
        Message(
            no="«{words}» i {file} er bygd opp annerledes enn «{words_there}» i "
            "{other}. Delen skrives ut én gang, på begge språk.",
            en="“{words}” in {file} is built otherwise than “{words_there}” in "
            "{other}. This part is printed once, in both languages.",
            facts={
                "words": spot.words,
                "file": spot.file,
                "words_there": pattern.words,
                "other": pattern.file,
            },
        ),
        Message(
            no="Gi begge filene de samme avsnittene, cellene, tabulatorene og "
            "betingelsene i samme rekkefølge; bare ordene kan være ulike.",
            en="Give both files the same paragraphs, cells, tabs and conditions in the "
            "same order; only the words may differ.",
        ),
    )


def part_in_one(file: str, other_file: str, part: str) -> Finding:
    """A header, a footer or the signatures stand in one language only."""
    names = _PARTS[part]
    return _finding(
        "PAIR006",
        WordPlace(file=file, part=part),
        Message(
            no=f"{{file}} har {names.no}, men det har ikke {{other}}.",
            en=f"{{file}} has {names.en}, but {{other}} does not.",
            facts={"file": file, "other": other_file},
        ),
        Message(
            no="La begge filene ha de samme topptekstene, bunntekstene og "
            "underskriftene.",
            en="Let both files have the same headers, footers and signatures.",
        ),
    )


_PARTS = {
    "header": Message(no="en topptekst", en="a header"),
    "footer": Message(no="en bunntekst", en="a footer"),
    "body": Message(no="en underskriftsdel", en="a part for signatures"),
    "front": Message(
        no="tekst før det første punktet", en="text before the first clause"
    ),
}


def page_otherwise(file: str, other_file: str, *, what: Message) -> Finding:
    """The pages of the two files are set up differently."""
    return _finding(
        "PAIR007",
        WordPlace(file=file),
        Message(
            no=f"{{file}} har {what.no} enn {{other}}.",
            en=f"{{file}} has {what.en} than {{other}}.",
            facts={"file": file, "other": other_file},
        ),
        Message(
            no="Gi begge filene samme sideoppsett: i Word, Oppsett > Utskriftsformat.",
            en="Give both files the same page setup: in Word, Layout > Page Setup.",
        ),
    )


def several_sections(file: str, words: str) -> Finding:
    """A file changes its page setup midway."""
    return _finding(
        "PAIR008",
        WordPlace(file=file, words=words),
        Message(
            no="{file} har et inndelingsskift ved «{words}». Et tospråklig dokument "
            "har ett sideoppsett.",
            en="{file} has a section break at “{words}”. A document in two languages "
            "has one page setup.",
            facts={"file": file, "words": words},
        ),
        Message(
            no="Slett inndelingsskiftet i Word.",
            en="Delete the section break in Word.",
        ),
    )


def _finding(code: str, place: WordPlace, message: Message, hint: Message) -> Finding:
    return Finding(
        code=code, severity=Severity.ERROR, place=place, message=message, hint=hint
    )


def _at(clause: Clause) -> WordPlace:
    return WordPlace(file=clause.file, heading=clause.heading, words=clause.heading)


def _facts(clause: Clause) -> dict[str, object]:
    return {
        "clause": clause.identity,
        "heading": clause.heading,
        "file": clause.file,
    }
