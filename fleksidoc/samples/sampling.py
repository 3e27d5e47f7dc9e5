"""The room's own flow: templates in, the samples that show them out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from fleksidoc.agreement import Agreement, Vocabulary
from fleksidoc.language import Language
from fleksidoc.samples.bench import Bench, Item
from fleksidoc.samples.cover import cover
from fleksidoc.samples.errors import NoSampleError
from fleksidoc.samples.keys import contract
from fleksidoc.samples.search import Search
from fleksidoc.template import Draft
from fleksidoc.template.branches import Known, branches
from fleksidoc.template.draft import tag
from fleksidoc.template.expression.expressions import Default, Words
from fleksidoc.template.expression.parsing import parse_printed

_OWN = "custom."


@dataclass(frozen=True, slots=True)
class SampleAgreement:
    """One agreement that is nobody's, and what a document of it shows."""

    values: Mapping[str, object]
    """As a data file has them."""

    agreement: Agreement
    taken: frozenset[Item]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """The samples of a document, and what its templates can print."""

    samples: tuple[SampleAgreement, ...]
    known: Mapping[Item, Known]
    """Every branch of every language's template, in the order of the text."""

    @property
    def unreached(self) -> tuple[Item, ...]:
        """The branches for which no sound and lawful agreement was found."""
        shown = frozenset().union(*(sample.taken for sample in self.samples))
        return tuple(item for item in self.known if item not in shown)


def sample(
    document: str,
    drafts: Mapping[str, Draft],
    languages: Sequence[Language],
    vocabulary: Vocabulary,
) -> Sampled:
    """Return few agreements that take every branch of a document's templates.

    ``drafts`` are the templates by language, ``languages`` those that are printed.

    Raises:
        NoSampleError: no sound and lawful agreement was found at all.
    """
    known = {
        (code, one.branch): one
        for code, draft in drafts.items()
        for one in branches(draft)
    }
    mentioned = frozenset(
        key
        for names in _mentioned(drafts, known)
        for key in accumulate(names, "{}.{}".format)
    )
    codes = [language.code for language in languages]
    bench = Bench(
        table=contract(codes, sorted(_own(mentioned))),
        document=document,
        languages=languages,
        vocabulary=vocabulary,
        known=known,
    )
    search = Search(bench, mentioned)
    search.run()
    if not search.found:
        raise NoSampleError(document)
    return Sampled(
        samples=tuple(
            SampleAgreement(
                bench.record(one.choices).values,
                bench.agreement(one.choices),
                one.taken,
            )
            for one in cover(search)
        ),
        known=known,
    )


def _mentioned(
    drafts: Mapping[str, Draft], known: Mapping[Item, Known]
) -> Iterator[tuple[str, ...]]:
    """Yield the names of every field that a template tests or prints."""
    for one in known.values():
        yield from (path.names for path in one.turns_on)
    for draft in drafts.values():
        for tree in draft.trees.values():
            for field in tree.iter(tag("field")):
                yield from _printed(field.get("path", ""))


def _printed(text: str) -> Iterator[tuple[str, ...]]:
    expression = parse_printed(text)
    match expression:
        case Words():
            return
        case Default(path, _):
            yield path.names
        case _:
            yield expression.names


def _own(mentioned: frozenset[str]) -> Iterator[str]:
    """Yield the employer's own fields among those that are mentioned."""
    return (key.removeprefix(_OWN) for key in mentioned if key.startswith(_OWN))
