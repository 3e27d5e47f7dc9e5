"""What each language's texts were when somebody last agreed that they say the same."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from fleksidoc.bilingual.errors import BrokenAgreedError, UnreadableAgreedError
from fleksidoc.bilingual.settling import AGREED

_HEAD: Final = """\
# The languages' texts as they were when somebody last agreed that they say the same:
# a line a clause (parts that are no clause begin with _), a digest a language.
# Written by `fleksidoc templates compare FOLDER --accept`; keep it with the templates.
"""
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")

Digests: TypeAlias = Mapping[str, str]
"""By language."""

AgreedTexts: TypeAlias = Mapping[str, Digests]
"""By what the passage is called."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The texts of a folder of templates that were last agreed on."""

    documents: Mapping[str, AgreedTexts] = field(default_factory=dict)

    def of(self, document: str) -> AgreedTexts:
        """Return the texts of a document; none, if nobody has ever looked at it."""
        return self.documents.get(document, {})

    def having(self, document: str, texts: AgreedTexts) -> Agreed:
        """Return the same, with other texts for a document."""
        return Agreed({**self.documents, document: texts})

    def to_toml(self) -> str:
        """Return the file, the same for the same content."""
        tables = (
            _table(document, texts)
            for document, texts in sorted(self.documents.items())
        )
        return "\n".join((_HEAD, *tables))


def read_agreed(folder: Path) -> Agreed:
    """Return what was agreed on in a folder of templates; without the file, nothing.

    Raises:
        UnreadableAgreedError: it may not be read, or is no text.
        BrokenAgreedError: it is not as fleksidoc wrote it.
    """
    path = folder / AGREED
    try:
        if not path.is_file():  # a pipe would be waited for
            return _missing(path)
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        # Before Python 3.14 only the message says where.
        line = re.search(r"line (\d+)", str(error))
        raise BrokenAgreedError(AGREED, line[1] if line else "") from error
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableAgreedError(AGREED) from error
    if not _is_sound(content):
        raise BrokenAgreedError(AGREED)
    return Agreed(content)


def _missing(path: Path) -> Agreed:
    if path.exists():
        raise UnreadableAgreedError(AGREED)
    return Agreed()


def _is_sound(content: object) -> bool:
    return _is_table(content, lambda texts: _is_table(texts, _is_digests))


def _is_digests(content: object) -> bool:
    return _is_table(content, lambda digest: isinstance(digest, str))


def _is_table(content: object, holds: Callable[[object], bool]) -> bool:
    return isinstance(content, dict) and all(map(holds, content.values()))


def _table(document: str, texts: AgreedTexts) -> str:
    lines = (f"{_key(name)} = {_digests(texts[name])}\n" for name in texts)
    return f"[{_key(document)}]\n{''.join(lines)}"


def _digests(digests: Digests) -> str:
    pairs = (f"{_key(code)} = {_text(digests[code])}" for code in sorted(digests))
    return f"{{ {', '.join(pairs)} }}"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _text(text: str) -> str:
    # TOML's strings are JSON's, but for one character that JSON leaves as it is.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
