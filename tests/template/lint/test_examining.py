from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.errors import FleksidocError
from fleksidoc.language import Kind, fields
from fleksidoc.template.lint import Known, examine
from tests.template.lint.subjects import codes, linted, of_kind, table, text
from tests.template.word_files import cell, p, row
from tests.template.word_files import table as word_table

CONTRACT = table(name=text(required=True))


def test_all_faults_are_told_in_one_run_in_the_order_of_the_text(
    tmp_path: Path,
) -> None:
    found = linted(
        tmp_path,
        "{{ employe.name }}",
        "{{ name",
        "{% if country == «NO» %}x{% endif %}",
        "Fristen er 2 uker",
        "{{ employer.nme }}",
    )

    assert codes(found) == ["TPL061", "TPL001", "TPL061", "TPL090", "TPL074", "TPL061"]
    assert found[0].message.facts["tag"] == "{{ employe.name }}"
    assert found[2].message.facts["tag"] == '{% if country == "NO" %}'
    assert found[5].place.words == "{{ employer.nme }}"  # type: ignore[union-attr]  # it is in Word


def test_the_tag_of_a_loop_is_told(tmp_path: Path) -> None:
    (finding, *_) = linted(tmp_path, "{% for a in employe.name %}x{% endfor %}")

    assert finding.message.facts["tag"] == "{% for a in employe.name %}"


def test_a_loop_that_is_cut_short_is_one_fault(tmp_path: Path) -> None:
    contract = table(items=of_kind(Kind.TABLES, name=text()))
    found = linted(
        tmp_path,
        word_table(
            row(cell("{%p for item in items %}", "{{ item.name }}"), "{{ item.name }}"),
            row(cell("{%p endfor %}", "x"), "{{ itm.name }}"),
        ),
        contract=contract,
    )

    assert codes(found) == ["TPL024", "TPL060"]


def test_with_tags_that_do_not_close_conditions_are_not_judged(
    tmp_path: Path,
) -> None:
    found = linted(tmp_path, "{%p if scope %}", "{% if not scope %}a{% endif %}")

    assert codes(found) == ["TPL025"]


def test_unaccepted_changes_stop_everything_else(tmp_path: Path) -> None:
    change = '<w:p><w:ins w:id="1"><w:r><w:t>{{ nmae }}</w:t></w:r></w:ins></w:p>'

    assert codes(linted(tmp_path, change)) == ["TPL040"]


def test_the_two_copies_of_a_text_box_are_one_finding(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('Fristen er 2 uker')}</w:txbxContent>"
    both = (
        "<mc:AlternateContent>"
        f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )

    assert codes(linted(tmp_path, f"<w:p><w:r>{both}</w:r></w:p>")) == ["TPL074"]


def test_a_file_that_is_no_template_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FleksidocError):
        examine(
            tmp_path / "x.docx",
            name="x.docx",
            code="no",
            language=None,
            known=Known(fields()),
        )


def test_signs_that_nobody_sees_are_listed_by_their_number(tmp_path: Path) -> None:
    found = linted(
        tmp_path, "{{\u00a0na\u00adme }} {{ name }} {{name}}", contract=CONTRACT
    )

    (finding,) = found
    assert finding.code == "TPL090"
    assert finding.message.facts == {
        "written": "{{⟨U+00A0⟩na⟨U+00AD⟩me }}",
        "meant": "{{ name }}",
    }
