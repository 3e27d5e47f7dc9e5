"""Documents ready to be written, about invented people."""

from __future__ import annotations

from fleksidoc.delivery import (
    BaseFacts,
    Claim,
    Delivery,
    Manifest,
    Person,
    TemplateFacts,
)


def person(
    name: str = "Kari Nordmann",
    *,
    number: str = "1042",
    email: str = "",
    data_file: str = "kari.toml",
) -> Person:
    return Person(
        name=name,
        employer="312345609",
        number=number,
        email=email,
        data_file=data_file,
    )


def claim(person: Person, document: str = "agreement") -> Claim:
    return Claim(person=person, document=document, languages=("no", "en"))


def delivery(
    claimed: Claim | None = None, *, data: str = "0" * 64, **contents: bytes
) -> Delivery:
    manifest = Manifest(
        claim=claimed or claim(person()),
        layout="columns",
        data_sha256=data,
        templates=(
            TemplateFacts(file="no/agreement.docx", language="no", sha256="1" * 64),
            TemplateFacts(
                file="en/agreement.docx",
                language="en",
                sha256="2" * 64,
                base=BaseFacts("base.docx", "4" * 64),
            ),
        ),
        program="0.1.0",
        versions={"lxml": "6.0"},
    )
    chosen = contents or {"docx": b"the Word file", "pdf": b"the PDF"}
    return Delivery({f".{name}": content for name, content in chosen.items()}, manifest)
