"""What took time to make, and can be made again: kept on disk for the next run.

No document, no data file and no word of either is ever kept here: only what follows
from templates, languages, fonts and the program itself.
"""

from fleksidoc.storage.fingerprint import distributions, fingerprint, key
from fleksidoc.storage.folder import NOWHERE, Storage
from fleksidoc.storage.values import Shapes, dump, load

__all__ = [
    "NOWHERE",
    "Shapes",
    "Storage",
    "distributions",
    "dump",
    "fingerprint",
    "key",
    "load",
]
