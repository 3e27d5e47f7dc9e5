"""Small templates of the agreement, and the samples that are found for them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fleksidoc.language import Language, installed, vocabulary
from fleksidoc.samples import Sampled, sample
from fleksidoc.template import Draft, open_draft, shipped_templates
from tests.template.word_files import write

LANGUAGES = {one.code: one for one in installed(shipped_templates())}
BOTH = (LANGUAGES["no"], LANGUAGES["en"])
VOCABULARY = vocabulary(tuple(LANGUAGES.values()))


def shipped(document: str, languages: Sequence[Language] = BOTH) -> dict[str, Draft]:
    files = {
        one: shipped_templates() / one.code / f"{document}.docx" for one in languages
    }
    return {one.code: opened(file, one) for one, file in files.items()}


def opened(file: Path, language: Language) -> Draft:
    return open_draft(
        file,
        name=f"{language.code}/{file.name}",
        language=language.code,
        tag=language.tag,
    )


def sampled(
    folder: Path,
    *blocks: str,
    languages: Sequence[Language] = BOTH[:1],
    document: str = "agreement",
) -> Sampled:
    """Return the samples of a template of these blocks, the same in each language."""
    file = write(folder, *blocks)
    drafts = {one.code: opened(file, one) for one in languages}
    return sample(document, drafts, languages, VOCABULARY)
