from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from fleksidoc.bilingual import DefaultsDifferError, LayoutKind, compose
from fleksidoc.errors import ExitCode
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.ooxml import w
from tests.bilingual.wordfiles import (
    DEFAULTS,
    HEADING,
    NORMAL,
    WordFile,
    clause,
    draft,
    paragraph,
    table,
)


def style(
    identity: str,
    properties: str = "",
    *,
    name: str = "",
    kind: str = "paragraph",
    default: bool = False,
) -> str:
    first = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}"{first} w:styleId="{identity}">'
        f'<w:name w:val="{name or identity}"/>{properties}</w:style>'
    )


def based_on(identity: str) -> str:
    return f'<w:basedOn w:val="{identity}"/>'


RED = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
BLUE = '<w:rPr><w:color w:val="0000FF"/></w:rPr>'


def composed(folder: Path, first: WordFile, second: WordFile) -> Draft:
    drafts = draft(folder, "no", first), draft(folder, "en", second)
    return compose(*drafts, layout=LayoutKind.SEQUENCE)


def file(styles: str, *blocks: str, defaults: str = DEFAULTS.format("")) -> WordFile:
    body = (clause("a", "A", *blocks),)
    return WordFile(body=body, styles=styles + HEADING, defaults=defaults)


def styles_of(made: Draft) -> dict[str, Element]:
    tree = made.trees["word/styles.xml"]
    return {str(found.attrib[w("styleId")]): found for found in tree.iter(w("style"))}


def used(made: Draft) -> tuple[list[str], list[str]]:
    """Return the styles of the paragraphs of either language, in order."""
    ours: list[str] = []
    theirs: list[str] = []
    for found in made.trees["word/document.xml"].iter(w("p")):
        named = found.find(f"{w('pPr')}/{w('pStyle')}")
        inside = any(True for _ in found.iterancestors(tag("language")))
        identity = "" if named is None else str(named.attrib[w("val")])
        (theirs if inside else ours).append(identity)
    return ours, theirs


def val(element: Element, path: str) -> str | None:
    found = element.find("/".join(map(w, path.split("/"))))
    return None if found is None else found.get(w("val"))


def test_a_style_that_both_define_alike_is_shared(tmp_path: Path) -> None:
    both = file(
        NORMAL + style("Quote", based_on("Normal") + RED), paragraph("x", "Quote")
    )

    made = composed(tmp_path, both, both)

    assert used(made)[0][-1] == used(made)[1][-1] == "Quote"


def test_a_style_that_differs_stays_what_it_is_in_each_language(tmp_path: Path) -> None:
    first, second = (
        file(
            NORMAL + style("Quote", based_on("Normal") + colour),
            paragraph("x", "Quote"),
        )
        for colour in (RED, BLUE)
    )

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == "Quote-en"
    found = styles_of(made)
    assert val(found["Quote"], "rPr/color") == "FF0000"
    assert val(found["Quote-en"], "rPr/color") == "0000FF"
    assert val(found["Quote-en"], "name") == "Quote (en)"
    assert found["Quote-en"].get(w("customStyle")) == "1"


def test_what_rests_on_a_style_of_its_own_is_its_own_too(tmp_path: Path) -> None:
    chain = style("Sub", based_on("Quote") + '<w:next w:val="Quote"/>')
    first, second = (
        file(NORMAL + style("Quote", colour) + chain, paragraph("x", "Sub"))
        for colour in (RED, BLUE)
    )

    made = composed(tmp_path, first, second)

    sub = styles_of(made)["Sub-en"]
    assert (val(sub, "basedOn"), val(sub, "next")) == ("Quote-en", "Quote-en")


def test_a_style_based_on_another_one_is_another_style(tmp_path: Path) -> None:
    first, second = (
        file(
            NORMAL + style("Quote", parent) + style("Text", RED),
            paragraph("x", "Quote"),
        )
        for parent in (based_on("Normal"), based_on("Text"))
    )

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == "Quote-en"
    assert val(styles_of(made)["Quote-en"], "basedOn") == "Text"


def test_a_linked_character_style_goes_with_its_paragraph_style(tmp_path: Path) -> None:
    first, second = (
        file(
            NORMAL
            + style("Quote", '<w:link w:val="QuoteChar"/>' + colour)
            + style("QuoteChar", '<w:link w:val="Quote"/>', kind="character")
        )
        for colour in (RED, BLUE)
    )

    found = styles_of(composed(tmp_path, first, second))

    assert val(found["Quote-en"], "link") == "QuoteChar-en"
    assert val(found["QuoteChar-en"], "link") == "Quote-en"


def test_one_style_may_have_different_identities_in_the_two_files(
    tmp_path: Path,
) -> None:
    first = file(NORMAL + style("Sitat", RED, name="Quote"), paragraph("x", "Sitat"))
    second = file(NORMAL + style("Quote", RED, name="quote"), paragraph("x", "Quote"))

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == "Sitat"
    assert "Quote" not in styles_of(made)


def test_the_same_identity_may_belong_to_two_styles(tmp_path: Path) -> None:
    first = file(NORMAL + style("A1", RED, name="Sitat"))
    second = file(NORMAL + style("A1", RED, name="Note"), paragraph("x", "A1"))

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == "A1-en"
    assert val(styles_of(made)["A1-en"], "name") == "Note (en)"


def test_a_style_only_the_second_file_has_keeps_its_name(tmp_path: Path) -> None:
    second = file(NORMAL + style("Note", RED), paragraph("x", "Note"))

    made = composed(tmp_path, file(NORMAL), second)

    assert used(made)[1][-1] == "Note"
    assert styles_of(made)["Note"].get(w("customStyle")) is None


def test_names_that_are_taken_are_numbered(tmp_path: Path) -> None:
    first = file(NORMAL + style("Q", RED) + style("Q-en", RED, name="Q (en)"))
    second = file(NORMAL + style("Q", BLUE), paragraph("x", "Q"))

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == "Q-en2"
    assert val(styles_of(made)["Q-en2"], "name") == "Q (en)2"


def test_numbered_styles_are_never_shared(tmp_path: Path) -> None:
    both = file(NORMAL)

    made = composed(tmp_path, both, both)

    assert used(made) == (["Heading1"], ["Heading1-en"])
    assert val(styles_of(made)["Heading1-en"], "pPr/outlineLvl") == "0"


def test_text_without_a_style_keeps_the_default_of_its_own_file(tmp_path: Path) -> None:
    first = file(NORMAL, paragraph("x"))
    second = file(
        style("Normal", RED, default=True)
        + style("Table", BLUE, kind="table", default=True, name="Normal Table"),
        paragraph("x"),
        table((paragraph("y"),), columns=(100,)),
        paragraph("z"),
    )

    made = composed(tmp_path, first, second)

    assert used(made)[0][-1] == ""
    assert used(made)[1] == ["Heading1-en", "Normal-en", "Normal-en", "Normal-en"]
    (found,) = made.trees["word/document.xml"].iter(w("tblStyle"))
    assert found.get(w("val")) == "Table-en"
    defaults = [k for k, s in styles_of(made).items() if s.get(w("default"))]
    assert defaults == ["Normal", "NormalTable"]


def test_a_file_without_a_default_style_is_not_given_the_others(tmp_path: Path) -> None:
    first = file(style("Normal", RED, default=True))
    second = file(style("Note", BLUE), paragraph("x"))

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == "Normal-en"
    assert val(styles_of(made)["Normal-en"], "rPr/color") is None


def test_a_style_called_normal_is_the_default_also_unmarked(tmp_path: Path) -> None:
    first = file(style("Normal", RED, default=True))
    second = file(style("N", RED, name="normal"), paragraph("x"))

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == ""


def test_a_style_that_is_not_there_means_the_default(tmp_path: Path) -> None:
    first = file(NORMAL + style("Ghost", RED))
    second = file(
        NORMAL + style("Note", based_on("Ghost") + BLUE), paragraph("x", "Ghost")
    )

    made = composed(tmp_path, first, second)

    assert used(made)[1][-1] == ""
    assert val(styles_of(made)["Note"], "basedOn") is None


def test_what_word_keeps_for_its_own_lists_tells_no_styles_apart(
    tmp_path: Path,
) -> None:
    first = file(NORMAL + style("Q", "<w:qFormat/>" + RED))
    seen = '<w:uiPriority w:val="9"/><w:rsid w:val="00A1"/>'
    second = file(NORMAL + style("Q", seen + RED), paragraph("x", "Q"))

    assert used(composed(tmp_path, first, second))[1][-1] == "Q"


def test_aliases_do_not_follow_a_new_name(tmp_path: Path) -> None:
    alias = '<w:aliases w:val="q"/>'
    first = file(NORMAL + style("Q", alias + RED))
    second = file(NORMAL + style("Q", alias + BLUE))

    made = styles_of(composed(tmp_path, first, second))

    assert val(made["Q-en"], "aliases") is None


def test_other_defaults_are_written_into_the_styles_at_the_root(tmp_path: Path) -> None:
    styles = (
        NORMAL
        + style("Sub", based_on("Normal"))
        + style("Big", '<w:rPr><w:sz w:val="40"/></w:rPr>')
    )
    text = paragraph("x"), paragraph("y", "Sub"), paragraph("z", "Big")
    first = file(styles, *text, defaults=DEFAULTS.format('<w:sz w:val="20"/><w:b/>'))
    second = file(styles, *text, defaults=DEFAULTS.format('<w:sz w:val="24"/>'))

    made = composed(tmp_path, first, second)

    found = styles_of(made)
    assert used(made)[1][1:] == ["Normal-en", "Sub-en", "Big-en"]
    assert val(found["Normal-en"], "rPr/sz") == "24"
    assert val(found["Normal-en"], "rPr/b") == "0"
    assert val(found["Sub-en"], "rPr/sz") is None
    assert val(found["Big-en"], "rPr/sz") == "40"


def test_defaults_are_filled_in_attribute_by_attribute(tmp_path: Path) -> None:
    spaced = (
        "<w:docDefaults><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="{}"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    own = style("Normal", '<w:pPr><w:spacing w:before="80"/></w:pPr>', default=True)
    first, second = (
        file(own, defaults=spaced.format(after)) for after in ("100", "200")
    )

    made = styles_of(composed(tmp_path, first, second))

    spacing = made["Normal-en"].find(f"{w('pPr')}/{w('spacing')}")
    assert spacing is not None
    assert [spacing.get(w(key)) for key in ("before", "after", "line")] == [
        "80",
        "200",
        "240",
    ]


def test_a_typeface_of_its_own_is_not_outdone_by_a_default_from_the_theme(
    tmp_path: Path,
) -> None:
    own = style("Normal", '<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>', default=True)
    first = file(own, defaults=DEFAULTS.format(""))
    second = file(
        own,
        defaults=DEFAULTS.format(
            '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsi="Verdana"/>'
        ),
    )

    made = styles_of(composed(tmp_path, first, second))

    fonts = made["Normal-en"].find(f"{w('rPr')}/{w('rFonts')}")
    assert fonts is not None
    assert fonts.get(w("ascii")) == "Arial"
    assert fonts.get(w("asciiTheme")) is None
    assert fonts.get(w("hAnsi")) == "Verdana"


def test_the_language_of_the_defaults_is_no_difference(tmp_path: Path) -> None:
    first, second = (
        file(
            NORMAL,
            paragraph("x"),
            defaults=DEFAULTS.format(f'<w:lang w:val="{code}"/>'),
        )
        for code in ("nb-NO", "en-GB")
    )

    assert used(composed(tmp_path, first, second))[1][-1] == ""


def test_a_default_with_no_opposite_stops(tmp_path: Path) -> None:
    first = file(NORMAL, defaults=DEFAULTS.format('<w:highlight w:val="yellow"/>'))
    second = file(NORMAL, defaults=DEFAULTS.format(""))

    with pytest.raises(DefaultsDifferError) as caught:
        composed(tmp_path, first, second)

    assert caught.value.exit_code is ExitCode.TEMPLATE
    assert "“highlight”" in str(caught.value)


def test_a_file_without_styles_is_given_an_empty_set(tmp_path: Path) -> None:
    uncounted = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    heading = paragraph("A {# clause: a #}", "Heading1", uncounted)
    first = replace(file(NORMAL), body=(heading,))
    drafts = draft(tmp_path, "no", first), draft(tmp_path, "en", first)
    bare = replace(
        drafts[0],
        trees={k: v for k, v in drafts[0].trees.items() if k != "word/styles.xml"},
    )
    (links,) = (v for k, v in bare.trees.items() if k == "word/_rels/document.xml.rels")
    for link in list(links):
        if link.attrib["Target"] == "styles.xml":
            links.remove(link)

    made = compose(bare, drafts[1], layout=LayoutKind.COLUMNS)

    assert "Heading1" in styles_of(made)
    assert val(made.trees["word/styles.xml"], "docDefaults/rPrDefault/rPr/sz") == "18"
