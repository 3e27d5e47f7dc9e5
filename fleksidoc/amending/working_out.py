"""What an amendment of two data files changes, and what it is an amendment of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from fleksidoc.agreement import Agreement, documents
from fleksidoc.amending.changes import SIGNATURES, Change, Version, changes, paired
from fleksidoc.amending.differing import Difference, differences
from fleksidoc.amending.errors import (
    AmendsAnotherError,
    NothingToAmendError,
    OtherPartiesError,
)
from fleksidoc.delivery import EarlierDocument, Made, Written, made_from
from fleksidoc.errors import Message
from fleksidoc.findings import Finding, FindingsError
from fleksidoc.language import Language, Wording, localise
from fleksidoc.pipeline import Checked, Options, Press
from fleksidoc.template import Draft, Statements, open_draft, statements
from fleksidoc.template.speaking import Speech, speech

AMENDMENT: Final = "amendment"

EFFECTIVE_FROM: Final = Message(
    no="Endringen gjelder fra {effective}: amendment.effective er ikke oppgitt.",
    en="The change applies from {effective}: amendment.effective is not given.",
)
NUMBERS_OF_DATA: Final = Message(
    no="Dokumentet som er laget av {old}, er ikke funnet. Punktnumrene er hentet fra "
    "dataene, slik malene er nå.",
    en="The document made from {old} was not found. Clause numbers are taken from the "
    "data, as the templates are now.",
)


_WHEN_AGREED: Final = frozenset({"WEA1405"})
"""Rules on the day on which a term was agreed."""

_NO_TERMS: Final = frozenset(
    {"document", "languages", "reference", "issued", "phrases", "accept", AMENDMENT}
)
"""What a data file says of its document, not of the arrangement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """What the amendment of two data files is, and its files if they were written."""

    old: Path
    new: Path
    changes: Mapping[str, Sequence[Change]]
    """By language, the same ones in each."""

    terms: tuple[Difference, ...]
    """The keys that differ, and that the document prints."""

    unprinted: tuple[str, ...]
    """The keys that differ, and that no part of the document prints."""

    effective: dt.date
    earlier: tuple[EarlierDocument, ...]
    """What is changed, the newest last."""

    findings: tuple[Finding, ...]
    remarks: tuple[Message, ...]
    written: Written | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What the document says in one language, before and after."""

    old: Speech
    new: Speech
    statements: Statements
    wordings: tuple[Wording, Wording]

    @property
    def order(self) -> list[str]:
        """The names of all clauses there may be, in the document's order."""
        return [clause.id for clause in self.statements.clauses]

    @property
    def headings(self) -> dict[str, str]:
        """What each clause, and each fact about the parties, is called."""
        speeches = (self.new, self.old)  # the old one's name counts, as in a change
        return {
            **{f.name: f.label for speech in speeches for f in speech.facts},
            **{c.id: c.heading for speech in speeches for c in speech.clauses},
            SIGNATURES: next(iter(self.new.signatures), ""),
        }

    def version(self, which: int) -> Version:
        """Return what is said before (0) or after (1) the change."""
        return Version(
            speech=(self.old, self.new)[which],
            signers=tuple(_signers(self.wordings[which])),
        )

    def numbers(self, which: int) -> dict[str, int]:
        """Return the clauses' numbers before (0) or after (1) the change."""
        printed = self.statements.printed(self.wordings[which])
        return {clause.id: clause.number for clause in printed}


def _signers(wording: Any) -> Iterator[str]:  # noqa: ANN401  a word of any kind
    for signer in wording["employer"]["signatories"]:
        yield ", ".join(filter(None, (signer["name"], signer.get("title"))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An amendment that has been worked out, and nothing is made of yet."""

    press: Press
    options: Options
    new: Checked
    texts: Mapping[str, Texts]
    old: Checked
    told: Amended


def worked_out(
    press: Press, options: Options, old: Path, new: Path, beside: Sequence[Path]
) -> Amendment:
    """Return what the amendment of two data files says.

    The document made from the old one is looked for in the folders ``beside``.

    Raises:
        FleksidocError: there is nothing to amend, or something keeps it from being.
    """
    after = press.check(new, options)
    before = press.check(old, replace(options, document=None))
    if before.validated.agreement is None:
        raise FindingsError(before.validated.findings)
    was, becomes = before.validated.agreement, after.agreement
    _check_parties(was, becomes, str(old), str(new))
    amends = becomes.amendment.amends if becomes.amendment else None
    if amends is not None and amends != was.issued:
        raise AmendsAnotherError(str(new), amends, was.issued)
    document = was.document if documents()[was.document].binding else "agreement"
    texts = {
        language.code: _texts(press, document, language, (was, becomes))
        for language in press.printed(becomes)
    }
    made = _made(before.record.sha256, beside, tuple(texts))
    told = _told(texts, made, (was, becomes), (old, new))
    found = tuple(_of_now(after.findings, told.terms))
    return Amendment(
        press=press,
        options=options,
        new=replace(after, findings=found),
        texts=texts,
        old=before,
        told=replace(told, findings=found),
    )


def _of_now(found: Iterable[Finding], terms: Iterable[Difference]) -> Iterator[Finding]:
    """Yield the findings; when a term that stands was agreed, was judged then."""
    changed = {term.key for term in terms}
    for finding in found:
        key = getattr(finding.place, "key", None)
        if finding.code not in _WHEN_AGREED or key in changed:
            yield finding


def _check_parties(was: Agreement, becomes: Agreement, old: str, new: str) -> None:
    one, other = was.employee, becomes.employee
    numbered = one.number is not None and other.number is not None
    same = one.number == other.number if numbered else one.name == other.name
    employers = was.employer.organisation_number, becomes.employer.organisation_number
    if not same and employers[0] != employers[1]:
        raise OtherPartiesError(old, new)


def _texts(
    press: Press,
    document: str,
    language: Language,
    agreements: tuple[Agreement, Agreement],
) -> Texts:
    """Return what the document says with the old data and with the new."""
    draft = draft_of(press, document, language)
    printed = press.printed(agreements[1])
    old, new = (localise(one, language, printed) for one in agreements)
    return Texts(
        old=speech(draft, old),
        new=speech(draft, new),
        statements=statements(draft),
        wordings=(old, new),
    )


def _made(sha256: str, beside: Sequence[Path], languages: Sequence[str]) -> Made | None:
    """Return the document made from the old data: an amendment before an agreement."""
    fitting = (
        one
        for one in made_from(sha256, beside)
        if (one.document == AMENDMENT or _is_binding(one.document))
        and set(languages) <= set(one.clauses)
    )
    return min(fitting, key=lambda one: one.document != AMENDMENT, default=None)


def _is_binding(document: str) -> bool:
    return document in documents() and documents()[document].binding


def _told(
    texts: Mapping[str, Texts],
    made: Made | None,
    agreements: tuple[Agreement, Agreement],
    files: tuple[Path, Path],
) -> Amended:
    was, becomes = agreements
    found = paired(
        {
            code: changes(
                text.version(0),
                text.version(1),
                text.order,
                made.clauses[code] if made else text.numbers(0),
            )
            for code, text in texts.items()
        },
        {code: text.headings for code, text in texts.items()},
    )
    terms, unprinted = _sorted_out(differences(was, becomes), texts)
    if not any(found.values()):
        raise NothingToAmendError(str(files[0]), str(files[1]), unprinted)
    return Amended(
        old=files[0],
        new=files[1],
        changes=found,
        terms=terms,
        unprinted=unprinted,
        effective=effective(becomes),
        earlier=_chain(was, texts, made),
        findings=(),
        remarks=tuple(_remarks(becomes, made, files[0])),
    )


def _sorted_out(
    found: Iterator[Difference], texts: Mapping[str, Texts]
) -> tuple[tuple[Difference, ...], tuple[str, ...]]:
    """Return the differences that are printed, and the keys of those that are not."""
    printed = {names for text in texts.values() for names in text.statements.by_names}
    facts = {
        tuple(field.split("."))
        for text in texts.values()
        for fact in (*text.old.facts, *text.new.facts)
        for field in fact.fields
    }
    signing = {("employer", "signatories"), ("employee", "guardian", "name")}
    known = {*printed, *facts, *signing}
    every = [one for one in found if one.way[0] not in _NO_TERMS]
    return (
        tuple(one for one in every if one.way in known),
        tuple(one.key for one in every if one.way not in known),
    )


def effective(agreement: Agreement) -> dt.date:
    """Return the day of the change: as given, or else when it is dated.

    Without a day of its own it does not apply before the arrangement begins.
    """
    given = agreement.amendment.effective if agreement.amendment else None
    return given or max(agreement.issued, agreement.duration.start)


def _chain(
    was: Agreement, texts: Mapping[str, Texts], made: Made | None
) -> tuple[EarlierDocument, ...]:
    """Return what is changed: the agreement, and the amendments that came before."""
    own = was.amendment.reference if was.amendment else None
    latest = EarlierDocument(
        titles=made.titles
        if made and made.document == AMENDMENT
        else {code: text.old.title for code, text in texts.items()},
        issued=was.issued,
        reference=own or was.reference,
        file=made.signed if made else None,
        sha256=made.files[made.signed].sha256 if made else None,
    )
    return (*(made.amends if made else ()), latest)


def _remarks(becomes: Agreement, made: Made | None, old: Path) -> Iterator[Message]:
    if becomes.amendment is None or becomes.amendment.effective is None:
        yield EFFECTIVE_FROM.about(effective=effective(becomes))
    if made is None:
        yield NUMBERS_OF_DATA.about(old=str(old))


def draft_of(press: Press, document: str, language: Language) -> Draft:
    """Return the template of a document in one language, opened."""
    (file,) = press.library.find(document, [language.code])
    return open_draft(
        file,
        name=f"{language.code}/{file.name}",
        language=language.code,
        tag=language.tag,
        accept_changes=press.accept_changes,
    )
