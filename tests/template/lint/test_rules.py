from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.findings import Severity
from fleksidoc.language import say
from fleksidoc.template.lint.library import faults, rules
from tests.template.lint.subjects import (
    LANGUAGES,
    codes,
    facts,
    linted,
    marked,
    table,
    text,
)
from tests.template.word_files import NAMESPACES, STYLES, h, p

SIGNED = (
    h("Underskrifter {# part: signatures #}"),
    "{%p for person in employer.signatories %}",
    "{{ person.name }}",
    "{%p endfor %}",
    "{{ employee.name }}",
)
CLAUSES = (h("Formål {# clause: purpose #}"), "x", h("Sted {# clause: place #}"), "y")


CALIBRI = '<w:rPr><w:rFonts w:ascii="Calibri"/></w:rPr>'
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


def styles(properties: str) -> dict[str, tuple[str, str]]:
    """The styles, with these properties for a run of the default text."""
    default = f"<w:rPrDefault><w:rPr>{properties}"
    return {"styles.xml": ("styles", STYLES.replace("<w:rPrDefault><w:rPr>", default))}


def test_every_fault_has_a_code_of_its_own_and_both_languages() -> None:
    known = faults()
    crafted = [fault for rule in rules() for fault in rule.faults]

    codes_of_all = [fault.code for fault in known]
    assert len(codes_of_all) == len(set(codes_of_all))
    assert set(crafted) < set(known)
    assert all(fault.no != fault.en for fault in known)
    assert all("TPL070" <= fault.code < "TPL090" for fault in crafted)


@pytest.mark.parametrize(
    ("sentence", "reference", "clause"),
    [
        ("Se punkt 2.", "punkt 2", "Sted"),
        ("Etter pkt. 1 gjelder dette", "pkt. 1", "Formål"),
        ("See clause 2 of this agreement", "clause 2", "Sted"),
        ("Punkt 1 i avtalen", "Punkt 1", "Formål"),
    ],
)
def test_a_clause_number_that_was_typed_names_its_clause(
    tmp_path: Path, sentence: str, reference: str, clause: str
) -> None:
    (finding,) = linted(tmp_path, *CLAUSES, sentence, *SIGNED)

    assert (finding.code, finding.severity) == ("TPL072", Severity.WARNING)
    assert finding.place.heading == "Sted {# clause: place #}"  # type: ignore[union-attr]  # it is in Word
    assert facts(finding)["reference"] == reference
    assert facts(finding)["clause"] == clause


def test_a_clause_number_beyond_the_last_is_an_error(tmp_path: Path) -> None:
    (finding,) = linted(tmp_path, *CLAUSES, "Se punkt 7.", *SIGNED)

    assert (finding.code, finding.severity) == ("TPL073", Severity.ERROR)
    assert "2" in say(finding.message, "no")


@pytest.mark.parametrize(
    "sentence",
    [
        "Se punkt 2 i tariffavtalen.",
        "See clause 2 of the lease.",
        "§ 10-2",
        "Punkt {{ reference|default('1') }}",
    ],
)
def test_a_number_in_another_document_is_not_ours(
    tmp_path: Path, sentence: str
) -> None:
    assert not linted(tmp_path, *CLAUSES, sentence, *SIGNED)


def test_without_clauses_no_number_is_one_of_theirs(tmp_path: Path) -> None:
    assert not linted(tmp_path, "Se punkt 2.")


@pytest.mark.parametrize(
    ("code", "sentence", "values"),
    [
        ("no", "Arbeidstiden er 37,5 timer per uke", ("37,5 timer",)),
        ("no", "Fra 1. januar 2027 til 31.12.2027", ("1. januar 2027", "31.12.2027")),
        ("no", "Kjernetid kl. 09.00 til 14:30", ("kl. 09.00", "14:30")),
        ("no", "Fristen er 2 uker", ("2 uker",)),
        ("no", "Stillingen er 80 prosent eller 50 %", ("80 prosent", "50 %")),
        ("en", "From 1 January 2027", ("1 January 2027",)),
        ("en", "The notice is 2 weeks", ("2 weeks",)),
    ],
)
def test_what_was_typed_though_the_data_has_a_field_for_it_is_told(
    tmp_path: Path, code: str, sentence: str, values: tuple[str, ...]
) -> None:
    found = linted(tmp_path, sentence, language=LANGUAGES[code])

    assert {(one.code, one.severity) for one in found} == {("TPL074", Severity.ADVICE)}
    assert tuple(one.message.facts["value"] for one in found) == values
    assert tuple(marked(sentence, one) for one in found) == values


@pytest.mark.parametrize("sentence", ["§ 10-2 fjerde ledd", "Kontor 214", "1. etasje"])
def test_other_numbers_are_fine(tmp_path: Path, sentence: str) -> None:
    assert not linted(tmp_path, sentence)


def test_what_the_shipped_templates_say_gives_no_advice(tmp_path: Path) -> None:
    text = "Arbeidsfri er minst 11 timer."

    assert not linted(tmp_path, text, texts=frozenset({text}))


def test_in_a_language_that_is_not_installed_values_are_not_known(
    tmp_path: Path,
) -> None:
    assert not linted(tmp_path, "Fristen er 2 uker", language=None)


def test_clauses_without_signatures_are_a_warning(tmp_path: Path) -> None:
    (finding,) = linted(tmp_path, *CLAUSES)

    assert (finding.code, finding.severity) == ("TPL075", Severity.WARNING)


@pytest.mark.parametrize(
    ("signer", "expected"),
    [("{{ employee.name }}", []), ("{{ issued }}", ["TPL076", "TPL076"])],
)
def test_what_one_party_signs_alone_wants_one_of_them(
    tmp_path: Path, signer: str, expected: list[str]
) -> None:
    found = linted(
        tmp_path, *CLAUSES, h("Navn {# part: signatures #}"), signer, both_sign=False
    )

    assert codes(found) == expected


def test_signatures_without_one_of_the_parties_are_a_warning(tmp_path: Path) -> None:
    found = linted(tmp_path, *CLAUSES, h("Navn {# part: signatures #}"))

    assert codes(found) == ["TPL076", "TPL076"]
    assert [f.message.facts["field"] for f in found] == [
        "employer.signatories",
        "employee.name",
    ]


def test_who_signs_is_asked_only_where_the_contract_has_them(tmp_path: Path) -> None:
    signed = h("Navn {# part: signatures #}")

    assert not linted(tmp_path, *CLAUSES, signed, contract=table(name=text()))


def test_a_clause_under_plain_text_is_a_warning(tmp_path: Path) -> None:
    heading = "Formål {# clause: purpose #}"
    (finding,) = linted(tmp_path, heading, "x", *SIGNED)

    assert (finding.code, finding.message.facts["clause"]) == ("TPL077", "purpose")


@pytest.mark.parametrize(
    ("name", "code"), [("equipmnet", "TPL079"), ("parking", "TPL078")]
)
def test_a_clause_that_is_not_shipped_is_advice(
    tmp_path: Path, name: str, code: str
) -> None:
    known = frozenset({"purpose", "equipment"})
    heading = h(f"Overskrift {{# clause: {name} #}}")

    (finding,) = linted(tmp_path, heading, "x", *SIGNED, clauses=known)

    assert (finding.code, finding.severity) == (code, Severity.ADVICE)
    assert finding.message.facts.get("nearest", "equipment") == "equipment"


@pytest.mark.parametrize(
    "block",
    [
        f"<w:p><w:r>{CALIBRI}<w:t>x</w:t></w:r></w:p>",
        p("x", style="Egen"),
    ],
)
def test_a_font_that_does_not_follow_with_the_file_is_advice(
    tmp_path: Path, block: str
) -> None:
    own = STYLES.replace(
        "</w:styles>",
        '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/>'
        '<w:basedOn w:val="Grunn"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Grunn"><w:name w:val="Grunn"/>'
        '<w:basedOn w:val="Egen"/><w:rPr><w:rFonts w:hAnsi="Calibri"/></w:rPr>'
        "</w:style></w:styles>",
    )

    (finding,) = linted(tmp_path, block, block, parts={"styles.xml": ("styles", own)})

    assert (finding.code, finding.message.facts["font"]) == ("TPL080", "Calibri")
    assert finding.place.words == "x"  # type: ignore[union-attr]  # it is in Word


def test_the_font_of_the_design_is_looked_up(tmp_path: Path) -> None:
    parts = styles('<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>')
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    latin = '<a:minorFont><a:latin typeface="Aptos"/></a:minorFont>'
    theme = f'<a:theme xmlns:a="{drawing}">{latin}</a:theme>'
    parts["theme1.xml"] = ("theme", theme)

    (finding,) = linted(tmp_path, "x", parts=parts)

    assert finding.message.facts["font"] == "Aptos"
    assert not finding.place.words  # type: ignore[union-attr]  # it is in Word


def test_arial_and_what_is_embedded_are_fine(tmp_path: Path) -> None:
    parts = styles('<w:rFonts w:ascii="Arial" w:hAnsi="Husets Skrift"/>')
    embedded = '<w:font w:name="Husets Skrift"><w:embedRegular r:id="rId1"/></w:font>'
    fonts = f'{embedded}<w:font w:name="Annen"/>'
    table_of_fonts = f"<w:fonts {NAMESPACES}>{fonts}</w:fonts>"
    parts["fontTable.xml"] = ("fontTable", table_of_fonts)

    assert not linted(tmp_path, "x", parts=parts)


PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Logo"{attributes}>'
    "{inside}</wp:docPr></wp:inline></w:drawing></w:r></w:p>"
)


def test_a_picture_without_a_description_is_a_warning(tmp_path: Path) -> None:
    (finding,) = linted(tmp_path, PICTURE.format(attributes="", inside=""))

    assert (finding.code, finding.message.facts["name"]) == ("TPL081", "Logo")


@pytest.mark.parametrize(
    ("attributes", "inside"),
    [
        (' descr="Husets logo"', ""),
        (
            "",
            f'<d:decorative xmlns:d="{DECORATIVE}" val="1"/>',
        ),
    ],
)
def test_a_picture_that_is_described_or_decorates_is_fine(
    tmp_path: Path, attributes: str, inside: str
) -> None:
    assert not linted(tmp_path, PICTURE.format(attributes=attributes, inside=inside))
