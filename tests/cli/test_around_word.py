"""The commands on templates beside ``list`` and ``text``, and ``fill``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from fleksidoc.template import text
from tests.template.word_files import h, p, write
from tests.template.word_files import run as word

ENGLISH = {"LANG": "en_GB.UTF-8"}


def test_findings_are_shown_with_a_sum(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "{{ employe.title }}")

    assert (
        run(["templates", "lint", str(tmp_path)], {"LANG": "nb"}) == ExitCode.TEMPLATE
    )

    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "mal.docx"
    assert "avsnittet «{{ employe.title }}»: feil:" in shown[1]
    assert shown[2:5] == [
        "    │ {{ employe.title }}",
        "    │ ^^^^^^^^^^^^^^^^^^^",
        "    Mente du employee.title?",
    ]
    assert shown[-1].startswith("mal.docx: 1 feil")


def test_the_marked_words_are_shown_among_those_beside_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "Denne setningen er altfor lang til å vises i sin helhet her. "
    write(tmp_path, p(f"{long}Kl.", "\t", "{{ isued }}", f" {long}"))

    run(["templates", "lint", str(tmp_path)], {"LANG": "nb"})

    _, _, text, carets, *_ = capsys.readouterr().out.splitlines()
    assert text == (
        "    │ …til å vises i sin helhet her. Kl. {{ isued }} Denne setningen er "
        "altfor lang ti…"
    )
    assert carets.index("^") == text.index("{")
    assert carets.count("^") == len("{{ isued }}")


def test_of_a_finding_about_a_whole_paragraph_its_first_words_are_enough(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, h("A {# clause: a #}"), "x", h("B {# clause: a #}"))

    run(["templates", "lint", str(tmp_path)], ENGLISH)

    shown = capsys.readouterr().out
    assert "TPL051" in shown
    assert "│" not in shown


def test_annotated_copies_are_written_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template, copy = write(tmp_path, "{{ isued }}"), tmp_path / "checked.docx"
    asked = ["templates", "lint", str(template), "--annotate", str(copy), "--json"]

    assert run(asked, ENGLISH) == ExitCode.TEMPLATE
    out, err = capsys.readouterr()
    assert json.loads(out)[0]["tag"] == "{{ isued }}"
    assert err == f"{copy}\n"

    copy.write_bytes(b"mine")
    assert run(asked, ENGLISH) == ExitCode.CANNOT_WRITE
    assert run([*asked, "--force"], ENGLISH) == ExitCode.TEMPLATE


def test_what_is_never_ended_is_told_with_where_it_should_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "{%p if issued %}", "a", "sist her", h("Neste"), "b")

    run(["templates", "lint", str(tmp_path), "--json"], ENGLISH)

    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["code"] == "TPL025"
    assert finding["hint"]["no"] == (
        "Skriv {%p endif %} der den skal slutte, senest etter «sist her»."
    )
    assert [place["paragraph"] for place in finding["related"]] == [3]


def test_findings_are_shown_in_one_form_at_a_time(tmp_path: Path) -> None:
    asked = ["templates", "lint", str(tmp_path), "--json", "--sarif"]

    assert run(asked, ENGLISH) == ExitCode.USAGE


def test_a_sound_template_and_one_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "{{ issued }}")
    assert run(["templates", "lint", str(tmp_path)], ENGLISH) == ExitCode.DONE
    assert capsys.readouterr().out == "mal.docx: nothing to remark\n"

    (tmp_path / "other.docx").write_bytes(b"no Word file")
    assert run(["templates", "lint", str(tmp_path)], ENGLISH) == ExitCode.TEMPLATE
    assert "other.docx is not a Word document" in capsys.readouterr().err


def test_findings_are_json_with_tag_and_suggestions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        tmp_path,
        "{{ employe.title }}",
        "{% if employer.sector == «state» %}x{% endif %}",
    )
    (tmp_path / "other.docx").write_bytes(b"no Word file")

    code = run(["templates", "lint", str(tmp_path), "--json"], ENGLISH)

    out, err = capsys.readouterr()
    first, second = json.loads(out)
    assert code == ExitCode.TEMPLATE
    assert "other.docx" in err
    assert first["code"] == "TPL061"
    assert first["place"] == {
        "file": "mal.docx",
        "part": "body",
        "words": "{{ employe.title }}",
        "paragraph": 1,
        "span": [0, 19],
    }
    assert first["tag"] == "{{ employe.title }}"
    assert first["suggestions"] == ["employee.title"]
    assert not first["repaired"]
    assert second["repaired"]
    assert second["suggestions"] == []


def test_a_template_is_filled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template = write(tmp_path, "{{ name }}")
    (tmp_path / "kari.json").write_text('{"name": "Kari"}')
    asked = ["fill", str(template), str(tmp_path / "kari.json"), "-o", str(tmp_path)]

    assert run(asked, ENGLISH) == ExitCode.DONE
    assert capsys.readouterr().out == f"{tmp_path / 'mal-kari.docx'}\n"

    (tmp_path / "mal-kari.docx").write_bytes(b"signed")
    assert run(asked, ENGLISH) == ExitCode.CANNOT_WRITE
    assert run([*asked, "--force"], ENGLISH) == ExitCode.DONE


def test_what_was_read_as_accepted_is_told_with_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template = write(
        tmp_path, f"<w:p><w:ins w:id='1'>{word('{{ name }}')}</w:ins></w:p>"
    )
    (tmp_path / "kari.json").write_text('{"name": "Kari"}')
    asked = ["fill", str(template), str(tmp_path / "kari.json"), "-o", str(tmp_path)]

    assert run(asked, ENGLISH) == ExitCode.TEMPLATE
    assert "TPL040" in capsys.readouterr().err

    asked.append("--accept-changes")
    assert run(asked, ENGLISH) == ExitCode.DONE
    shown = capsys.readouterr()
    assert shown.out == f"{tmp_path / 'mal-kari.docx'}\n"
    assert "were read as accepted: 1" in shown.err

    assert run([*asked, "--force", "--json"], ENGLISH) == ExitCode.DONE
    facts = json.loads(capsys.readouterr().out)
    assert facts["file"] == str(tmp_path / "mal-kari.docx")
    assert [finding["code"] for finding in facts["findings"]] == ["TPL093"]


def test_the_templates_are_exported_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["templates", "export", str(tmp_path / "ours")]

    assert run(asked, ENGLISH) == ExitCode.DONE
    assert str(tmp_path / "ours" / "no" / "agreement.docx") in capsys.readouterr().out
    assert run(asked, ENGLISH) == ExitCode.CANNOT_WRITE


def test_the_fields_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["templates", "fields"], {"LANG": "nb"}) == ExitCode.DONE
    shown = dict(line.split("\t", 1) for line in capsys.readouterr().out.splitlines())
    assert shown["employer.sector"] == (
        "fast verdi\talltid\tprivate · privat · privat\t"
        "Privat, kommunal eller statlig arbeidsgiver."
    )

    assert run(["templates", "fields", "--json"], ENGLISH) == ExitCode.DONE
    entries = {entry["path"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert entries["employer.sector"]["words"] == ["municipal", "private", "state"]
    assert entries["employer.sector"]["required"]
    assert entries["employer.sector"]["kind"] == "fixed"


def test_the_fields_are_written_as_a_word_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "felt.docx"
    asked = ["templates", "fields", "-o", str(file)]

    assert run(asked, ENGLISH) == ExitCode.DONE
    assert capsys.readouterr().out == f"{file}\n"
    assert "The employee's full name." in text(file)

    assert run(asked, {"LANG": "nb"}) == ExitCode.CANNOT_WRITE
    assert run([*asked, "--force"], {"LANG": "nb"}) == ExitCode.DONE
    assert "Arbeidstakers fulle navn." in text(file)
