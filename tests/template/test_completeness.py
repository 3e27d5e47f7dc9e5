"""The oracle: what a Word file says is what its program can print, no less, no more."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.template import Draft, compile_template, shipped_templates
from fleksidoc.template.compiled import compiling, programming
from fleksidoc.template.compiled.completeness import TextLostError
from fleksidoc.template.compiled.flattening import Node, Piece, flatten
from fleksidoc.template.draft import tag
from fleksidoc.template.marking import tagging
from fleksidoc.template.ooxml import detach, named, w
from tests.template.word_files import (
    fill,
    h,
    lines,
    opened,
    p,
    reread,
    row,
    run,
    story,
    table,
    write,
)

EVERYTHING = (
    h("Utstyr {# clause: equipment #}"),
    *("{%p if x %}", "Arbeidsgiver stiller {{ y }}.", "{%p else %}", "Intet."),
    *("{%p endif %}", "{%p for z in zs %}", "– {{ z.name }}", "{%p endfor %}"),
    p("Noe {% if a %}er{% elif b %}kan være{% else %}var{% endif %} ", "delt", "."),
    table(
        row("Ting", "{{ y }}"),
        row("{%tr if x %}", ""),
        row("a", "b"),
        row("{%tr endif %}", ""),
    ),
    p('Skriv {_{ navn }_} eller {{ "{{" }} og {{ y|default("}}") }} for R&D <3.'),
    p("Sist {{ na", "me|default(«ukjent») }} {%- if x -%} slutt {%- endif %}"),
)
HEADER = {"header1.xml": ("header", story("hdr", "Konfidensielt {{ y }}"))}


def everything(folder: Path) -> Path:
    return write(folder, *EVERYTHING, parts=HEADER)


def body(draft: Draft) -> Element:
    return draft.trees["word/document.xml"]


def changed(draft: Draft, change: Callable[[Element], object]) -> Draft:
    """A draft whose text was changed after it was read."""
    tree = copy.deepcopy(body(draft))
    change(tree)
    return replace(draft, trees={**draft.trees, "word/document.xml": tree})


def test_what_is_read_off_a_file_is_its_words_with_fields_for_tags(
    tmp_path: Path,
) -> None:
    (texts,) = opened(everything(tmp_path)).said

    assert texts == (
        *("Utstyr", "Arbeidsgiverstiller￼.", "Intet.", "–￼"),
        *("Noeerkanværevardelt.", "Ting", "￼", "a", "b"),
        "Skriv{{navn}}eller￼og￼forR&D<3.",
        *("Sist￼slutt", "Konfidensielt￼"),
    )


def test_a_sound_template_is_complete(tmp_path: Path) -> None:
    compile_template(opened(everything(tmp_path)))


def every_text(draft: Draft) -> Iterator[int]:
    texts = [t for t in named(body(draft), "t") if (t.text or "").strip() or len(t)]
    return iter(range(len(texts)))


def test_no_text_can_go_missing_unseen(tmp_path: Path) -> None:
    draft = opened(everything(tmp_path))

    for number in every_text(draft):

        def lose(tree: Element, number: int = number) -> None:
            found = [t for t in named(tree, "t") if (t.text or "").strip() or len(t)]
            detach(found[number])

        with pytest.raises(TextLostError):
            compile_template(changed(draft, lose))


def test_no_paragraph_can_be_doubled_or_moved_into_another_unseen(
    tmp_path: Path,
) -> None:
    draft = opened(everything(tmp_path))

    def double(tree: Element) -> None:
        last = named(tree, "p")[-1]
        last.addnext(copy.deepcopy(last))

    def merge(tree: Element) -> None:
        one, other = (p for p in named(tree, "p")[-2:])
        one.extend(other.findall(w("r")))

    for change in (double, merge):
        with pytest.raises(TextLostError):
            compile_template(changed(draft, change))


def test_no_condition_can_lose_a_branch_unseen(tmp_path: Path) -> None:
    draft = opened(everything(tmp_path))

    for name in ("when", "otherwise", "loop", "field"):

        def lose(tree: Element, name: str = name) -> None:
            detach(next(tree.iter(tag(name))))

        with pytest.raises(TextLostError):
            compile_template(changed(draft, lose))


def test_a_compiler_that_forgets_what_follows_a_tag_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(tree: Element) -> list[Piece]:
        return [p for p in flatten(tree) if not isinstance(p, bytes) or b"xml" in p]

    monkeypatch.setattr(compiling, "flatten", forgetful)

    with pytest.raises(TextLostError, match=r"lost: \['"):
        compile_template(opened(everything(tmp_path)))


def test_a_compiler_that_forgets_else_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose = programming.Programmer._choose

    def forgetful(self: programming.Programmer, node: Node, *rest: object) -> object:
        known = replace(node, content=node.content[:2])
        return choose(self, known, *rest)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(programming.Programmer, "_choose", forgetful)

    with pytest.raises(TextLostError, match="Intet"):
        compile_template(opened(everything(tmp_path)))


def test_tagging_that_eats_a_letter_beside_a_tag_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite = tagging._rewrite

    def greedy(line: list[tuple[Element, str]], *rest: object) -> Iterator[Element]:
        return rewrite(line[:-1], *rest)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(tagging, "_rewrite", greedy)

    with pytest.raises(TextLostError):
        compile_template(opened(write(tmp_path, "Hei {{ x }}!")))


def test_pictures_and_notes_are_counted_as_words_are(tmp_path: Path) -> None:
    picture = '<w:r><w:drawing><wp:docPr id="1" name="x"/></w:drawing></w:r>'
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    path = write(tmp_path, f"<w:p>{run('{{ na')}{picture}{note}{run('me }}.')}</w:p>")
    draft = opened(path)

    assert draft.said == (("￼□†.",),)
    assert lines(reread(fill(path, {"name": "Kari"}).content)) == ["Kari."]
    for name in ("drawing", "footnoteReference"):

        def lose(tree: Element, name: str = name) -> None:
            detach(named(tree, name)[0])

        with pytest.raises(TextLostError):
            compile_template(changed(draft, lose))


@pytest.mark.parametrize("layout", LayoutKind)
def test_composing_loses_nothing_of_either_language(layout: LayoutKind) -> None:
    drafts = [
        opened(shipped_templates() / code / "agreement.docx", code)
        for code in ("no", "en")
    ]
    composed = compose(*drafts, layout=layout)

    compile_template(composed)

    for language in ("no", "en"):

        def lose(tree: Element, language: str = language) -> None:
            inside = tree.iter(tag("language")) if language == "en" else iter([tree])
            detach(next(t for part in inside for t in named(part, "t") if t.text))

        with pytest.raises(TextLostError):
            compile_template(changed(composed, lose))


def test_a_file_is_read_the_same_however_its_text_is_split(tmp_path: Path) -> None:
    whole = opened(write(tmp_path, "Hei {{ name }} & co\r")).said
    split = p("He", "i {", "{ na", "me }", "} ", "& c", "o")

    assert opened(write(tmp_path, split)).said == whole == (("Hei￼&co",),)
