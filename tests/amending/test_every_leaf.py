"""Each key of the contract changed: exactly the clauses that print it change."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import Any

import pytest

from fleksidoc.agreement import Agreement, documents
from fleksidoc.amending.changes import Version, changes
from fleksidoc.amending.differing import applied, differences
from fleksidoc.language import Language, Wording, installed, localise
from fleksidoc.pipeline import Options
from fleksidoc.template import (
    Draft,
    Statements,
    Strength,
    open_draft,
    shipped_templates,
    statements,
)
from fleksidoc.template.speaking import speech
from tests.amending.leaves import Way, another, changed, leaves
from tests.documents.cases import FIXTURES, press
from tests.language.agreements import brief_agreement, full_agreement

LANGUAGES = ("no", "en")
DOCUMENTS = ("agreement", "addendum")

NOT_OF_THE_ARRANGEMENT = {
    *("document", "languages", "prevailing_language", "reference", "issued"),
    *("custom", "phrases", "accept", "proposal", "refusal", "notice", "amendment"),
    *("evaluation", "review"),
}
"""Tables and keys of the document, of other documents, or of the employer's own."""

COMPUTED = {"hours.percentage", "hours.flexitime"}
"""What follows from several keys, and is stated where they are not."""


@cache
def languages() -> tuple[Language, ...]:
    found = {language.code: language for language in installed(shipped_templates())}
    return tuple(found[code] for code in LANGUAGES)


@cache
def draft(document: str, code: str) -> Draft:
    path = shipped_templates() / code / f"{document}.docx"
    return open_draft(path, name=path.name, language=code, tag="")


@cache
def said(document: str, code: str) -> Statements:
    return statements(draft(document, code))


def worded(agreement: Agreement, language: Language) -> Wording:
    return localise(agreement, language, languages())


def version(document: str, language: Language, wording: Any) -> Version:  # noqa: ANN401  words of any kind
    signatories = wording["employer"]["signatories"]
    return Version(
        speech=speech(draft(document, language.code), wording),
        signers=tuple(signer["name"] for signer in signatories),
    )


@cache
def before(base: object, document: str, code: str) -> tuple[Wording, Version]:
    """What the unchanged agreement says; once for a test process."""
    (language,) = (one for one in languages() if one.code == code)
    wording = worded(base(), language)  # type: ignore[operator]  # one of two functions
    return wording, version(document, language, wording)


LEAVES = [
    pytest.param(base, way, id=f"{base.__name__[:-10]}-{'.'.join(way)}")
    for base in (full_agreement, brief_agreement)
    for way, value in leaves(base())
    if way[0] not in NOT_OF_THE_ARRANGEMENT
    if another(value) != value  # of some fixed values there is only one
]


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize(("base", "way"), LEAVES)
def test_exactly_the_clauses_that_print_a_key_change_with_it(
    document: str, base: object, way: Way
) -> None:
    old = base()  # type: ignore[operator]  # one of two functions
    new = changed(old, way, another(dict(leaves(old))[way]))
    key = ".".join(way)

    for language in languages():
        statements_ = said(document, language.code)
        order = [clause.id for clause in statements_.clauses]
        (was, first), becomes = (
            before(base, document, language.code),
            worded(new, language),
        )
        second = version(document, language, becomes)
        found = {c.name for c in changes(first, second, order, {}) if c.clause}

        printing = set()
        for wording in (was, becomes):
            stated = statements_.of(key, wording)
            if stated.strength is Strength.PRINTED:
                printing |= {clause.id for clause in stated.clauses}
        stating = {
            statement.clause.id
            for name in (key, *COMPUTED)
            for names, every in statements_.by_names.items()
            if names[: len(name.split("."))] == tuple(name.split("."))
            for statement in every
        }
        assert printing <= found <= stating, (key, language.code)


@pytest.mark.parametrize(("base", "way"), LEAVES)
def test_the_terms_applied_to_the_old_data_give_the_new(base: object, way: Way) -> None:
    old = base()  # type: ignore[operator]  # one of two functions
    new = changed(old, way, another(dict(leaves(old))[way]))

    found = list(differences(old, new))

    assert [difference.way for difference in found] == [way]
    assert applied(old, found, new) == new


def test_any_agreement_can_be_made_of_any_other() -> None:
    every = [press().check(fixture, Options()).validated for fixture in FIXTURES]
    read = [one.agreement for one in every if one.agreement]
    agreements = [one for one in read if documents()[one.document].binding]

    assert len(agreements) > 10
    for old, new in product(agreements, agreements):
        assert applied(old, differences(old, new), new) == new
