"""Delivery: what files are called, what is known about them, and how they are written.

Bytes in, files and their manifest out; the only room that writes.
"""

from fleksidoc.delivery.facts import (
    Fact,
    citation_facts,
    finding_facts,
    message_facts,
    place_facts,
    receipt_facts,
)
from fleksidoc.delivery.made import Made, MadeFile, made, made_from
from fleksidoc.delivery.manifest import (
    SUFFIX,
    Accepted,
    BaseFacts,
    DataFile,
    EarlierDocument,
    FontFacts,
    Manifest,
    Substitution,
    TemplateFacts,
    earlier,
)
from fleksidoc.delivery.names import file_stem
from fleksidoc.delivery.namesakes import Claim, Person, stems
from fleksidoc.delivery.readers import readers
from fleksidoc.delivery.versions import libraries, program
from fleksidoc.delivery.write import Delivery, Written, write
from fleksidoc.delivery.write_alone import write_again, write_all, write_new, write_one

__all__ = [
    "SUFFIX",
    "Accepted",
    "BaseFacts",
    "Claim",
    "DataFile",
    "Delivery",
    "EarlierDocument",
    "Fact",
    "FontFacts",
    "Made",
    "MadeFile",
    "Manifest",
    "Person",
    "Substitution",
    "TemplateFacts",
    "Written",
    "citation_facts",
    "earlier",
    "file_stem",
    "finding_facts",
    "libraries",
    "made",
    "made_from",
    "message_facts",
    "place_facts",
    "program",
    "readers",
    "receipt_facts",
    "stems",
    "write",
    "write_again",
    "write_all",
    "write_new",
    "write_one",
]
