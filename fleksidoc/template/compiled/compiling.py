"""A draft becomes a template: what is the same in every document is done here, once."""

from __future__ import annotations

import copy

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.language import Field
from fleksidoc.template.compiled.archive import LEVEL_ONCE, pack
from fleksidoc.template.compiled.completeness import check_complete
from fleksidoc.template.compiled.counted import mark_counted
from fleksidoc.template.compiled.declaring import declare_properties
from fleksidoc.template.compiled.filling import Template
from fleksidoc.template.compiled.flattening import flatten
from fleksidoc.template.compiled.numbers import drop_control_ids, give_numbers
from fleksidoc.template.compiled.program import Program, Recount, Static
from fleksidoc.template.compiled.programming import Programmer
from fleksidoc.template.compiled.properties import (
    APP,
    APP_CONTENT,
    CORE,
)
from fleksidoc.template.draft import NAMESPACE, Draft, tag
from fleksidoc.template.errors import TemplateError
from fleksidoc.template.expression.checking import ANYTHING
from fleksidoc.template.marking.shells import add_shells
from fleksidoc.template.ooxml import CONTENT_TYPES, ROOT_LINKS, named
from fleksidoc.template.reading.parts import main_part, related, stories
from fleksidoc.template.reading.styles import read_styles


def compile_template(draft: Draft, fields: Field = ANYTHING) -> Template:
    """Prepare a draft for filling; ``fields`` are the names that its tags may use.

    Raises:
        TemplateError: tags name fields that do not exist, or misuse them; all are told.
        TextLostError: there is a bug: the program does not print what the files say.
    """
    trees = {part: copy.deepcopy(tree) for part, tree in draft.trees.items()}
    declare_properties(trees)
    highest = _prepare(trees)
    programmer = Programmer(draft, fields)
    texts = [part for part, _ in stories(trees)]
    marked = mark_counted(trees)
    every = {
        part: programmer.program(flatten(trees[part]))
        for part in _in_reading_order(trees)
    }
    for part, marks in marked.items():
        every[part] = (Recount(every[part], marks.lists, marks.prints),)
    check_complete(draft.said, map(every.__getitem__, texts))
    programs: dict[str, Program] = {}
    ready = {APP: pack(APP, APP_CONTENT, LEVEL_ONCE)}
    for part, program in every.items():
        if all(isinstance(step, Static) for step in program):
            content = b"".join(s.content for s in program if isinstance(s, Static))
            ready[part] = pack(part, content, LEVEL_ONCE)
        else:
            programs[part] = program
    if programmer.findings:
        raise TemplateError(programmer.findings)
    for part, content in draft.members.items():
        ready[part] = pack(part, content, LEVEL_ONCE)
    return Template(
        sources=draft.sources,
        repairs=draft.repairs,
        order=_in_writing_order([*ready, *programs, CORE]),
        ready=ready,
        programs=programs,
        highest_number=highest,
    )


def _prepare(trees: dict[str, Element]) -> int:
    tagged = [trees[part] for part, _ in stories(trees)]
    for tree in tagged:
        drop_control_ids(tree)
        add_shells(tree)
    styles = related(trees, "styles")
    body = trees[main_part(trees)]
    known = read_styles(trees.get(styles) if styles else None)
    for front in _fronts(body):
        for paragraph in [p for p in named(front, "p") if known.is_title(p)]:
            title = etree.Element(tag("title"), nsmap={"t": NAMESPACE})
            paragraph.addprevious(title)
            title.append(paragraph)
    return give_numbers(tagged)


def _fronts(body: Element) -> list[Element]:
    """Return what stands before the clauses; of a document without any, all of it."""
    fronts = [part for part in body.iter(tag("part")) if part.get("id") == "front"]
    return fronts or [body]


def _in_reading_order(trees: dict[str, Element]) -> list[str]:
    first = [part for part, _ in stories(trees)]
    return [*first, *sorted(trees.keys() - set(first))]


def _in_writing_order(parts: list[str]) -> tuple[str, ...]:
    # Readers that stream expect the list of types before anything else.
    first = {CONTENT_TYPES: 0, ROOT_LINKS: 1}
    return tuple(sorted(parts, key=lambda part: (first.get(part, len(first)), part)))
