"""Localise: an agreement becomes finished words. Agreement × language → Wording.

The one wall around Babel. A language is a folder with a ``language.toml``; what a value
prints follows from its type.
"""

from fleksidoc.language.contract import fields
from fleksidoc.language.directory import Entry, directory
from fleksidoc.language.fields import Field, Kind
from fleksidoc.language.finished import finished
from fleksidoc.language.installed import installed
from fleksidoc.language.language import Language
from fleksidoc.language.localise import localise
from fleksidoc.language.say import cite, explain, say
from fleksidoc.language.vocabulary import vocabulary
from fleksidoc.language.wording import Fixed, Listing, Word, Wording

__all__ = [
    "Entry",
    "Field",
    "Fixed",
    "Kind",
    "Language",
    "Listing",
    "Word",
    "Wording",
    "cite",
    "directory",
    "explain",
    "fields",
    "finished",
    "installed",
    "localise",
    "say",
    "vocabulary",
]
