"""The base: the Word file that says how all documents of a folder look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fleksidoc.template.look.parts import Parts
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.parts import check_format, make_document


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """A base, read. Its parts are not changed: who dresses a template copies them."""

    name: str
    """What messages and the manifest call it."""

    sha256: str
    parts: Parts


def open_base(path: Path) -> Base:
    """Read a base.

    Raises:
        FleksidocError: the file is no Word document that can be used.
    """
    package = read_package(path, path.name)
    trees = parse_xml_parts(package, path.name)
    check_format(trees, package.members, path.name)
    make_document(trees)
    members = {
        name: content for name, content in package.members.items() if name not in trees
    }
    return Base(name=path.name, sha256=package.sha256, parts=Parts(trees, members))
