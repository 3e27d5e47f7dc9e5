"""A template's own file in the look of its base, so that Word shows it so."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.template.look.base import Base
from fleksidoc.template.look.dressing import dressed
from fleksidoc.template.look.parts import Parts, packed
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.parts import check_format, make_document


def in_its_look(path: Path, name: str, base: Base) -> bytes:
    """Return the Word file of a template in the look of a base; its text stays.

    Raises:
        FleksidocError: the file is no Word document that can be used as a template.
    """
    package = read_package(path, name)
    trees = parse_xml_parts(package, name)
    check_format(trees, package.members, name)
    make_document(trees)
    others = {part: held for part, held in package.members.items() if part not in trees}
    return packed(dressed(Parts(trees, others), base).parts)
