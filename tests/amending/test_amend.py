"""Two data files become an amendment, or a sentence that says why not."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

import fleksidoc
from fleksidoc.amending import Amended, Change
from fleksidoc.amending.errors import (
    AmendsAnotherError,
    NothingToAmendError,
    OtherPartiesError,
)
from fleksidoc.findings import FindingsError
from fleksidoc.language import say
from fleksidoc.pipeline import TwoDataFilesError
from tests.documents.words import said
from tests.examples import changed_templates, flexitime, home_office

LATER = ("issued = 2026-12-01", "issued = 2027-03-01")


def amended(folder: Path, *changes: tuple[str, str], **options: object) -> Amended:
    """Amend the example, the second file dated later, with these changes in it."""
    old = flexitime(folder / "old.toml")
    new = flexitime(folder / "new.toml", LATER, *changes)
    return fleksidoc.amend(old, new, output=folder / "out", **options)  # type: ignore[arg-type]  # any of them


def by_name(found: Amended, code: str = "no") -> dict[str, Change]:
    return {change.name: change for change in found.changes[code]}


def words(found: Amended) -> str:
    """The text of the Word file, with plain spaces."""
    assert found.written
    content = found.written.files[0].read_bytes()
    text = " ".join(" ".join(paragraph) for paragraph in said(content))
    return " ".join(text.split())


def manifest(found: Amended) -> dict[str, object]:
    assert found.written
    facts: dict[str, object] = json.loads(found.written.files[-1].read_text("utf-8"))
    return facts


def told(found: Amended) -> Iterator[str]:
    return (say(remark, "en") for remark in found.remarks)


def test_only_what_changes_is_said_with_its_number_from_and_to(tmp_path: Path) -> None:
    found = amended(tmp_path, ('core = "kl. 9–14.30"', 'core = "kl. 10–14"'))

    assert set(by_name(found)) == {"flexitime"}
    change = by_name(found)["flexitime"]
    text = words(found)
    assert f"Punkt {change.number} Fleksitid endres" in text
    assert "Fra: Kjernetiden er kl. 09.00–14.30." in text
    assert "Til: Kjernetiden er kl. 10.00–14.00." in text
    assert f"Clause {change.number} Flexitime is changed" in text
    assert [term.key for term in found.terms] == ["hours.core"]


def test_what_is_added_and_what_goes_is_said_too(tmp_path: Path) -> None:
    found = amended(
        tmp_path,
        ("time_off_days_per_year = 24\n", ""),
        ("[duration]", '[follow_up]\nmeetings = "monthly"\n\n[duration]'),
    )

    changes = by_name(found)
    assert changes["follow-up"].added
    assert changes["follow-up"].number is None
    assert changes["flexitime-account"].after == ()
    text = words(found)
    assert "Nytt punkt: Oppfølging" in text
    assert "går noe ut" in text
    assert "something is taken out" in text


def test_a_clause_that_goes_is_told_with_its_old_number(tmp_path: Path) -> None:
    old = home_office(tmp_path / "old.toml")
    new = flexitime(tmp_path / "new.toml", LATER)

    found = fleksidoc.amend(old, new, output=tmp_path / "out")

    scope = by_name(found)["scope"]
    assert scope.removed
    assert scope.number == 3
    assert "Punkt 3 Omfanget av hjemmekontor går ut" in words(found)


def test_what_stands_and_how_it_reads_afterwards_is_named_as_such(
    tmp_path: Path,
) -> None:
    text = words(amended(tmp_path, ("max_plus = 50", "max_plus = 40")))

    assert "Alt annet i avtalen av 1. desember 2026 med endringer gjelder" in text
    assert "Dette er en sammenstilling til orientering: avtalen av 1." in text
    assert "consolidated text for information: the agreement of 1 December" in text
    assert "1 Formål Avtalen gjelder fleksitid" in text
    assert "40 timer" in text


def test_without_a_day_of_its_own_it_applies_from_its_date(tmp_path: Path) -> None:
    found = amended(tmp_path, ("max_plus = 50", "max_plus = 40"))

    assert found.effective == dt.date(2027, 3, 1)
    assert "Endringen gjelder fra 1. mars 2027." in words(found)
    assert any("amendment.effective is not given" in remark for remark in told(found))


def test_it_does_not_apply_before_the_arrangement_begins(tmp_path: Path) -> None:
    old = flexitime(tmp_path / "old.toml")
    new = flexitime(
        tmp_path / "new.toml",
        ("issued = 2026-12-01", "issued = 2026-12-15"),
        ("max_plus = 50", "max_plus = 40"),
    )

    found = fleksidoc.amend(old, new, output=tmp_path)

    assert found.effective == dt.date(2027, 1, 1)


def test_a_day_of_effect_before_the_date_is_a_warning(tmp_path: Path) -> None:
    table = '[amendment]\neffective = 2027-02-01\nreference = "E-1"\n\n[duration]'
    found = amended(tmp_path, ("[duration]", table), ("max_plus = 50", "max_plus = 40"))

    assert found.effective == dt.date(2027, 2, 1)
    assert "WEA1409" in {finding.code for finding in found.findings}
    assert not [remark for remark in told(found) if "not given" in remark]
    assert "Referanse E-1" in words(found)


def test_the_date_of_the_arrangement_is_no_matter_of_the_amendment(
    tmp_path: Path,
) -> None:
    found = amended(tmp_path, ("max_plus = 50", "max_plus = 40"))

    assert "WEA1404" not in {finding.code for finding in found.findings}


def test_nothing_changed_is_nothing_to_amend(tmp_path: Path) -> None:
    with pytest.raises(NothingToAmendError) as error:
        amended(tmp_path)

    assert error.value.exit_code == 1
    assert not (tmp_path / "out").exists()


def test_what_is_changed_and_printed_nowhere_is_told(tmp_path: Path) -> None:
    email = ('number = "1042"', 'number = "1042"\nemail = "kari@nordlys.example"')

    with pytest.raises(NothingToAmendError, match=r"nothing|Nothing") as error:
        amended(tmp_path, email)
    assert "employee.email" in say(error.value.hint, "en")

    found = amended(tmp_path, email, ("max_plus = 50", "max_plus = 40"))
    assert found.unprinted == ("employee.email",)


def test_another_employer_and_another_employee_are_other_parties(
    tmp_path: Path,
) -> None:
    employer = ("312345609", "315260183")

    with pytest.raises(OtherPartiesError):
        amended(tmp_path, employer, ('number = "1042"', 'number = "7"'))
    with pytest.raises(OtherPartiesError):
        amended(
            tmp_path,
            employer,
            ('number = "1042"\n', ""),
            ("Kari Nordmann", "Ola Hansen"),
        )


def test_a_transfer_a_new_name_and_a_new_signatory_are_amendments(
    tmp_path: Path,
) -> None:
    found = amended(
        tmp_path,
        ("312345609", "315260183"),
        ("Nordlys Analyse AS", "Sørlys Analyse AS"),
        ("Kari Nordmann", "Kari Hansen"),
        ("Ingrid Berg", "Anne Vik"),
    )

    changes = by_name(found)
    assert set(changes) == {
        "employer.name",
        "employer.organisation_number",
        "employee.name",
        "signatures",
    }
    assert not any(change.clause for change in changes.values())
    assert changes["signatures"].before == ("Ingrid Berg, HR-sjef",)
    assert changes["signatures"].after == ("Anne Vik, HR-sjef",)
    text = words(found)
    assert "Arbeidsgiver Fra: Nordlys Analyse AS Til: Sørlys Analyse AS" in text


def test_a_text_that_changes_in_one_language_is_told_in_both(tmp_path: Path) -> None:
    found = amended(tmp_path, ("Hours are recorded.", "Hours are recorded daily."))

    assert by_name(found, "no")["recording"].after == ()
    assert by_name(found, "en")["recording"].after == ("Hours are recorded daily.",)
    text = words(found)
    assert "bare teksten på det andre språket endres" in text


def test_the_new_file_can_say_what_it_amends(tmp_path: Path) -> None:
    plus = ("max_plus = 50", "max_plus = 40")
    right = "[amendment]\namends = 2026-12-01\n\n[duration]"
    wrong = "[amendment]\namends = 2026-11-01\n\n[duration]"

    assert amended(tmp_path, plus, ("[duration]", right)).written
    with pytest.raises(AmendsAnotherError):
        amended(tmp_path, plus, ("[duration]", wrong))


def test_errors_in_either_file_stop(tmp_path: Path) -> None:
    old = flexitime(tmp_path / "old.toml", ("weekly = 37.5", "weekly = 0"))
    new = flexitime(tmp_path / "new.toml", LATER)

    for pair in ((old, new), (new, old)):
        with pytest.raises(FindingsError):
            fleksidoc.amend(*pair, output=tmp_path / "out")


def test_only_two_files_make_an_amendment(tmp_path: Path) -> None:
    (outcome,) = fleksidoc.render(
        [flexitime(tmp_path / "kari.toml")], document="amendment", output=tmp_path
    )

    assert isinstance(outcome.error, TwoDataFilesError)


def test_the_document_that_was_made_gives_the_numbers_and_is_cited(
    tmp_path: Path,
) -> None:
    old = flexitime(tmp_path / "old.toml")
    fleksidoc.render([old], output=tmp_path / "out")
    (tmp_path / "out" / "broken.manifest.json").write_text("{", "utf-8")

    found = amended(tmp_path, ("max_plus = 50", "max_plus = 40"))

    (cited,) = found.earlier
    assert cited.file
    assert cited.file.endswith("agreement-no-en.pdf")
    assert cited.sha256
    text = words(found)
    assert cited.sha256 in text
    assert "Punktnumrene nedenfor er de som punktene har der." in text
    assert not [remark for remark in told(found) if "was not found" in remark]


def test_without_it_the_document_says_where_the_numbers_are_from(
    tmp_path: Path,
) -> None:
    found = amended(tmp_path, ("max_plus = 50", "max_plus = 40"))

    assert "Punktnumrene nedenfor er regnet ut av dataene" in words(found)
    assert any("was not found" in remark for remark in told(found))


def test_each_amendment_cites_the_ones_before(tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = flexitime(tmp_path / "1.toml", ("issued", 'reference = "A/1"\nissued'))
    fleksidoc.render([first], output=out)
    second = flexitime(
        tmp_path / "2.toml",
        LATER,
        ("max_plus = 50", "max_plus = 40"),
        ("[duration]", '[amendment]\nreference = "E/1"\n\n[duration]'),
    )
    one = fleksidoc.amend(first, second, output=out)
    third = flexitime(
        tmp_path / "3.toml",
        ("issued = 2026-12-01", "issued = 2027-06-01"),
        ("max_plus = 50", "max_plus = 30"),
    )

    two = fleksidoc.amend(second, third, output=out)

    assert [(e.reference, e.issued) for e in two.earlier] == [
        ("A/1", dt.date(2026, 12, 1)),
        ("E/1", dt.date(2027, 3, 1)),
    ]
    assert [e.titles["no"] for e in two.earlier] == [
        "Avtale om fleksitid",
        "Endringsavtale",
    ]
    assert one.written
    assert two.written
    assert not set(one.written.files) & set(two.written.files)
    text = words(two)
    for cited in two.earlier:
        assert cited.sha256
        assert cited.sha256 in text


def test_nothing_private_is_copied_anywhere(tmp_path: Path) -> None:
    private = '[proposal.private]\nminimum = { no = "HEMMELIG", en = "SECRET" }\n\n'
    table = ("[duration]", f"[proposal]\n\n{private}[duration]")
    old = flexitime(tmp_path / "old.toml", table)
    new = flexitime(
        tmp_path / "new.toml",
        LATER,
        (table[0], table[1].replace("SECRET", "TOP SECRET")),
        ("max_plus = 50", "max_plus = 40"),
    )

    found = fleksidoc.amend(old, new, output=tmp_path / "out")

    assert found.written
    assert "proposal" not in str(found.terms)
    for file in found.written.files:
        content = file.read_bytes()
        assert b"SECRET" not in content
        assert b"HEMMELIG" not in content
    assert "HEMMELIG" not in words(found)


def test_the_manifest_keeps_what_the_next_amendment_needs(tmp_path: Path) -> None:
    facts = manifest(amended(tmp_path, ("max_plus = 50", "max_plus = 40")))

    assert facts["document"] == "amendment"
    assert facts["titles"] == {"no": "Endringsavtale", "en": "Amendment agreement"}
    clauses = facts["clauses"]
    assert isinstance(clauses, dict)
    assert clauses["no"]["purpose"] == 1


def test_explained_nothing_is_written(tmp_path: Path) -> None:
    found = amended(tmp_path, ("max_plus = 50", "max_plus = 40"), explain=True)

    assert found.written is None
    assert set(by_name(found)) == {"flexitime-account"}
    assert not (tmp_path / "out").exists()


def test_one_language_and_a_folder_of_ones_own_will_do(tmp_path: Path) -> None:
    ours = changed_templates(tmp_path / "ours", ("Kjernetiden er", "Kjernetid:"))
    found = amended(
        tmp_path,
        ('core = "kl. 9–14.30"', 'core = "kl. 10–14"'),
        templates=ours,
        languages=("no",),
        formats=("docx",),
    )

    assert set(found.changes) == {"no"}
    assert "Kjernetid: kl. 10.00–14.00." in words(found)


def test_the_word_file_opens_with_its_title(tmp_path: Path) -> None:
    found = amended(tmp_path, ("max_plus = 50", "max_plus = 40"))

    assert found.written
    opened = docx.Document(str(found.written.files[0]))
    assert opened.core_properties.title == "Endringsavtale / Amendment agreement"


def test_an_averaging_that_rests_on_something_else_changes_its_heading(
    tmp_path: Path,
) -> None:
    def averaged(name: str, basis: str, *more: tuple[str, str]) -> Path:
        table = f'averaging = {{ weeks = 8, basis = "{basis}" }}\nnormal = "8-16"'
        return flexitime(tmp_path / name, ('normal = "8-16"', table), *more)

    old = averaged("old.toml", "individual")
    new = averaged("new.toml", "labour-inspectorate", LATER)

    found = fleksidoc.amend(old, new, output=tmp_path / "out")

    change = by_name(found)["averaging"]
    assert change.before[0].startswith("Avtale om gjennomsnittsberegning")
    assert change.after[0].startswith("Gjennomsnittsberegning")


def test_when_a_term_that_stands_was_agreed_is_not_asked_again(tmp_path: Path) -> None:
    """Deduction from pay must be agreed beforehand: it was, when it was agreed."""
    deduct = ("max_plus = 50", "max_plus = 50\ndeduct_minus_from_pay = true")
    fewer = ("max_minus = 10", "max_minus = 5")
    agreed = flexitime(tmp_path / "agreed.toml", deduct)
    changed = flexitime(tmp_path / "changed.toml", LATER, deduct, fewer)
    without = flexitime(tmp_path / "without.toml")

    stands = fleksidoc.amend(agreed, changed, output=tmp_path, explain=True)
    comes = fleksidoc.amend(without, changed, output=tmp_path, explain=True)

    assert "WEA1405" not in {finding.code for finding in stands.findings}
    assert "WEA1405" in {finding.code for finding in comes.findings}


def test_an_amendment_is_verified_from_both_its_data_files(tmp_path: Path) -> None:
    old = flexitime(tmp_path / "old.toml")
    new = flexitime(tmp_path / "new.toml", LATER, ("max_plus = 50", "max_plus = 40"))
    fleksidoc.render([old], output=tmp_path)
    fleksidoc.amend(old, new, output=tmp_path)

    verified = fleksidoc.verify([tmp_path])

    assert len(verified) == 4
    assert {str(one.outcome) for one in verified} == {"identical"}


def test_an_amendment_whose_old_data_changed_is_different(tmp_path: Path) -> None:
    old = flexitime(tmp_path / "old.toml")
    new = flexitime(tmp_path / "new.toml", LATER, ("max_plus = 50", "max_plus = 40"))
    found = fleksidoc.amend(old, new, output=tmp_path)
    flexitime(old, ("max_plus = 50", "max_plus = 45"))

    assert found.written
    verified = fleksidoc.verify([found.written.files[0]])

    assert [str(one.outcome) for one in verified] == ["different"]
