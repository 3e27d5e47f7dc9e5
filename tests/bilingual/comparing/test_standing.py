"""How texts stand to what was agreed: each case of changed, new and gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fleksidoc.bilingual import Agreed, Comparison, LanguagesDifferError
from fleksidoc.bilingual.comparing.standing import Pair
from fleksidoc.bilingual.comparing.texts import Text
from fleksidoc.bilingual.settling import settled
from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace

DOUBT = Finding(
    code="PAIR012",
    severity=Severity.ERROR,
    place=WordPlace(file="no/letter.docx"),
    message=Message(no="x", en="x"),
    hint=Message(no="x", en="x"),
)
WARNING = replace(DOUBT, code="PAIR013", severity=Severity.WARNING)


def text(key: str, language: str, digest: str) -> Text:
    return Text(
        key=key,
        file=f"{language}/letter.docx",
        language=language,
        part="body",
        heading=f"{key} in {language}",
        digest=digest,
    )


def comparison(*doubts: Finding, **digests: tuple[str, str]) -> Comparison:
    """Return a comparison of texts by name, with the digest of each language."""
    return Comparison(
        document="letter",
        files=("no/letter.docx", "en/letter.docx"),
        languages=("no", "en"),
        pairs=tuple(
            Pair(text(key, "no", no), text(key, "en", en), doubts)
            for key, (no, en) in digests.items()
        ),
    )


def agreed(**texts: dict[str, str]) -> Agreed:
    return Agreed({"letter": texts})


AGREED = agreed(scope={"no": "1", "en": "2"})


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [
        (finding.code, finding.message.en.format(**finding.message.facts))
        for finding in findings
    ]


def test_texts_as_they_were_agreed_on_are_asked_about_no_more() -> None:
    assert comparison(DOUBT, WARNING, scope=("1", "2")).against(AGREED) == []


def test_a_text_that_changed_alone_makes_the_other_stale() -> None:
    (finding,) = comparison(scope=("1b", "2")).against(AGREED)

    assert told([finding]) == [
        (
            "PAIR015",
            (
                "no/letter.docx has a new text in the clause “scope” (“scope in no”) "
                "since the languages were last agreed on, but en/letter.docx has the "
                "old one."
            ),
        )
    ]
    assert finding.severity is Severity.ERROR
    assert finding.place == WordPlace(
        file="en/letter.docx", heading="scope in en", words="scope in en"
    )
    assert [place.file for place in finding.related] == ["no/letter.docx"]


def test_it_may_be_the_second_language_that_changed() -> None:
    (finding,) = comparison(scope=("1", "2b")).against(AGREED)

    assert finding.message.facts["changed"] == "en/letter.docx"


def test_what_seems_to_differ_is_told_along_with_a_stale_text() -> None:
    found = comparison(DOUBT, scope=("1b", "2")).against(AGREED)

    assert [finding.code for finding in found] == ["PAIR015", "PAIR012"]


def test_a_text_that_changed_in_both_languages_is_to_be_agreed_on_anew() -> None:
    found = comparison(scope=("1b", "2b")).against(AGREED)

    assert told(found) == [
        (
            "PAIR016",
            (
                "This is new or changed in both no/letter.docx and en/letter.docx "
                "since the languages were last agreed on: scope."
            ),
        )
    ]
    assert found[0].severity is Severity.ADVICE


@pytest.mark.parametrize("known", [{}, {"no": "1"}, {"nn": "3"}])
def test_a_text_that_is_new_in_a_language_is_to_be_agreed_on(
    known: dict[str, str],
) -> None:
    before = agreed(scope=known, other={"no": "1", "en": "2"})
    found = comparison(scope=("1", "2"), other=("1", "2")).against(before)

    assert [finding.code for finding in found] == ["PAIR016"]
    assert "agreed on: scope." in told(found)[0][1]


def test_a_language_that_was_never_agreed_on_makes_nothing_stale() -> None:
    found = comparison(scope=("1b", "2")).against(agreed(scope={"no": "1"}))

    assert [finding.code for finding in found] == ["PAIR016"]


def test_a_text_that_is_gone_from_both_languages_is_told() -> None:
    before = agreed(scope={"no": "1", "en": "2"}, place={"no": "3", "en": "4"})
    found = comparison(scope=("1", "2")).against(before)

    assert told(found) == [
        (
            "PAIR016",
            "This has been removed from both no/letter.docx and en/letter.docx: place.",
        )
    ]


def test_a_text_of_another_language_is_not_missed() -> None:
    before = agreed(scope={"no": "1", "en": "2"}, place={"no": "3", "nn": "4"})

    assert comparison(scope=("1", "2")).against(before) == []


def test_a_document_that_nobody_has_agreed_on_is_doubted_and_told() -> None:
    found = comparison(DOUBT, scope=("1", "2")).against(Agreed())

    assert [finding.code for finding in found] == ["PAIR012", "PAIR017"]
    assert found[1].severity is Severity.ADVICE


def test_what_is_stale_stops_unless_it_is_allowed() -> None:
    wrong = comparison(WARNING, scope=("1b", "2")).wrong(AGREED)

    with pytest.raises(LanguagesDifferError) as caught:
        settled(wrong, allow_stale=False)

    assert [finding.code for finding in caught.value.findings] == ["PAIR015"]
    (finding,) = settled(wrong, allow_stale=True)
    assert (finding.code, finding.severity) == ("PAIR015", Severity.WARNING)


def test_what_seems_to_differ_stops_though_stale_texts_are_allowed() -> None:
    for before in (AGREED, Agreed()):
        wrong = comparison(DOUBT, scope=("1b", "2")).wrong(before)
        with pytest.raises(LanguagesDifferError):
            settled(wrong, allow_stale=True)


def test_advice_and_warnings_stop_nothing() -> None:
    for before in (AGREED, Agreed()):
        wrong = comparison(WARNING, scope=("1b", "2b")).wrong(before)
        assert settled(wrong, allow_stale=False) == ()
