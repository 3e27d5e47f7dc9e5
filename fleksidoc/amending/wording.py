"""The words that an amendment prints beyond those of the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fleksidoc.agreement import Agreement
from fleksidoc.amending.changes import Change
from fleksidoc.amending.working_out import Amended
from fleksidoc.delivery import EarlierDocument
from fleksidoc.language import Language, Word, Wording, finished
from fleksidoc.template.speaking import Speech


def words_of(
    amended: Amended,
    code: str,
    *,
    language: Language,
    agreement: Agreement,
    consolidated: tuple[Speech, Mapping[str, int]],
) -> Wording:
    """Return what a template of an amendment may print in one language."""
    (*_, latest) = amended.earlier
    own = agreement.amendment.reference if agreement.amendment else None
    words: dict[str, Word] = {
        "effective": finished(amended.effective, language),
        "amends": finished(amended.earlier[0].issued, language),
        "earlier": tuple(_earlier(one, code, language) for one in amended.earlier),
        "numbers_from_document": latest.sha256 is not None,
        "changes": tuple(map(_change, amended.changes[code])),
        "consolidated": tuple(_consolidated(*consolidated)),
    }
    return {"amendment": words, **({"reference": own} if own else {})}


def _earlier(one: EarlierDocument, code: str, language: Language) -> Wording:
    return _given(
        title=one.titles.get(code) or next(iter(one.titles.values()), ""),
        date=finished(one.issued, language),
        reference=one.reference,
        digest=one.sha256,
    )


def _change(change: Change) -> Wording:
    return _given(
        clause=change.clause,
        added=change.added,
        removed=change.removed,
        number=None if change.number is None else str(change.number),
        heading=change.heading,
        before=_joined(change.before),
        after=_joined(change.after),
    )


def _consolidated(speech: Speech, numbers: Mapping[str, int]) -> Iterator[Wording]:
    for clause in speech.clauses:
        yield _given(
            number=str(numbers[clause.id]),
            heading=clause.heading,
            text=_joined(clause.paragraphs),
        )


def _joined(paragraphs: Sequence[str]) -> str | None:
    return "\n".join(paragraphs) or None


def _given(**words: Word | None) -> Wording:
    return {name: word for name, word in words.items() if word is not None}
