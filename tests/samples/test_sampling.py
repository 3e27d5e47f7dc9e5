from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from fleksidoc import law
from fleksidoc.agreement import validate
from fleksidoc.findings import DataPlace, has_errors
from fleksidoc.language import fields, localise
from fleksidoc.samples import SampleAgreement, Sampled, sample
from fleksidoc.samples.errors import NoSampleError
from fleksidoc.sources import Record, Way
from fleksidoc.template import Properties, Template, compile_template
from fleksidoc.template.branches import Way as Turn
from fleksidoc.template.compiled.program import Choose, Filling, Program, Repeat
from tests.samples.templates import BOTH, VOCABULARY, sampled, shipped

NOBODY = Properties(creator="", issued=None)
IN_TWO = "prevailing-language"
ALWAYS_THERE = {Turn.LEFT_OUT, Turn.NONE}
"""What sound templates leave unreached: nothing that could have been printed."""


def as_record(values: Mapping[str, object]) -> Record:
    places: dict[Way, DataPlace] = {(): DataPlace(file="sample.toml")}
    return Record(file="sample.toml", values=values, places=places, sha256="")


def is_sound(one: SampleAgreement, document: str) -> bool:
    """Tell whether a sample passes what `check` asks of a data file."""
    record = as_record(one.values)
    validated = validate(record, VOCABULARY, document=document)
    if validated.agreement is None:
        return False
    return not has_errors(law.check(validated.agreement, record))


def texts(found: Sampled) -> list[set[str]]:
    """What each sample takes, as ``way text``."""
    return [
        {f"{branch.way} {branch.text}" for _, branch in one.taken}
        for one in found.samples
    ]


def shown(found: Sampled) -> set[str]:
    return set().union(*texts(found))


def test_every_branch_that_can_be_is_taken_by_a_sound_agreement(
    tmp_path: Path,
) -> None:
    found = sampled(
        tmp_path,
        '{%p if scope and scope.permanent_workplace == "home" %}',
        "{% if hours.flexitime %}a{% else %}b{% endif %}",
        "{%p elif hours.account.excess == 'paid' %}",
        "{% if duration.end == 'open' %}c{% endif %}",
        "{%p endif %}",
        "{%p for item in equipment.items %}",
        "{% if item.owner == 'employee' %}d{% endif %}",
        "{%p endfor %}",
    )

    assert found.unreached == ()
    assert all(is_sound(one, "agreement") for one in found.samples)


def test_none_of_the_samples_can_be_left_out(tmp_path: Path) -> None:
    found = sampled(
        tmp_path,
        "{% if employee.position == 'leading' %}1{% endif %}",
        "{% if employer.address %}2{% endif %}",
        "{% if scope.model == 'hybrid' %}3{% elif scope.model %}4{% endif %}",
    )

    for one in found.samples:
        others = [other.taken for other in found.samples if other is not one]
        assert one.taken - frozenset().union(*others)


def test_many_branches_share_a_sample(tmp_path: Path) -> None:
    tests = (f"{{% if employee.{key} %}}x{{% endif %}}" for key in
             ("number", "title", "department", "email"))  # fmt: skip

    found = sampled(tmp_path, *tests)

    assert len(found.samples) == 2


def test_what_no_agreement_can_show_is_told(tmp_path: Path) -> None:
    found = sampled(
        tmp_path,
        '{% if scope.model == "fixed" and scope.model == "hybrid" %}never{% endif %}',
        "{% if issued %}always{% endif %}",
    )

    told = [f"{branch.way} {branch.text}" for _, branch in found.unreached]
    assert told == [
        'holds scope.model == "fixed" and scope.model == "hybrid"',
        "left out issued",
    ]


def test_lists_are_shown_with_none_with_one_and_with_several(tmp_path: Path) -> None:
    found = sampled(
        tmp_path, "{%p for item in scope.other_places %}", "x", "{%p endfor %}"
    )

    assert {"none", "one", "many"} <= {one.split()[0] for one in shown(found)}


def test_computed_fields_are_shown_there_and_not(tmp_path: Path) -> None:
    found = sampled(
        tmp_path, "{% if hours.percentage and hours.flexitime %}x{% endif %}"
    )

    assert len(shown(found)) == 2


def test_the_employers_own_fields_are_made_up(tmp_path: Path) -> None:
    found = sampled(tmp_path, "{% if custom.cost_centre %}x{% endif %}")

    assert shown(found) == {
        "holds custom.cost_centre",
        "left out custom.cost_centre",
    }


def test_fields_with_another_text_in_their_place_and_words_alone_are_no_hindrance(
    tmp_path: Path,
) -> None:
    found = sampled(tmp_path, '{{ reference|default("-") }} {{ "x" }} {{ issued }}')

    assert found.known == {}
    assert found.samples == ()


def test_the_parties_own_texts_say_what_they_are_about(tmp_path: Path) -> None:
    found = sampled(tmp_path, "{% if employee.title %}x{% endif %}", languages=BOTH)

    titles = {
        (title["no"], title["en"])
        for one in found.samples
        if isinstance(title := employee(one).get("title"), dict)
    }
    assert titles == {("[stillingen]", "[the job title]")}


def employee(one: SampleAgreement) -> dict[str, Any]:
    value = one.values["employee"]
    assert isinstance(value, dict)
    return value


def test_the_same_templates_give_the_same_samples(tmp_path: Path) -> None:
    blocks = (
        "{% if scope.model == 'hybrid' %}1{% elif scope %}2{% endif %}",
        "{% if employer.sector == 'state' %}3{% endif %}",
    )

    first, second = (sampled(tmp_path, *blocks) for _ in range(2))

    assert [one.values for one in first.samples] == [
        one.values for one in second.samples
    ]


def test_a_document_that_no_agreement_can_be_found_for_stops(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("fleksidoc.samples.search.mended", lambda *_: None)

    with pytest.raises(NoSampleError, match="agreement"):
        sampled(tmp_path, "{% if scope %}x{% endif %}")


class Watched:
    """Fills a template, and sees which of its branches are written."""

    def __init__(self, template: Template, monkeypatch: pytest.MonkeyPatch) -> None:
        self.template = template
        self.written: set[tuple[int, int]] = set()
        self.inside = {
            id(program): (id(step), number)
            for step, number, program in self._all(template)
        }
        monkeypatch.setattr("fleksidoc.template.compiled.program.run", self._run)

    def _all(self, template: Template) -> Iterator[tuple[Any, int, Program]]:
        for program in template.programs.values():
            yield from _branches(program)

    def _run(self, program: Program, filling: Filling) -> None:
        if id(program) in self.inside:
            self.written.add(self.inside[id(program)])
        for step in program:
            step.write(filling)

    def fill(self, one: SampleAgreement) -> None:
        (language,) = BOTH[:1]
        wording = localise(one.agreement, language, BOTH[:1])
        self.template.fill({language.code: wording}, NOBODY)


def _branches(program: Program) -> Iterator[tuple[Any, int, Program]]:
    for step in program:
        if isinstance(step, Choose):
            for number, (_, inside) in enumerate(step.branches):
                yield step, number, inside
                yield from _branches(inside)
        elif isinstance(step, Repeat):
            yield step, 0, step.program
            yield from _branches(step.program)
        else:
            for name in ("program", "first", "second"):
                yield from _branches(getattr(step, name, ()))


def test_the_samples_of_the_shipped_agreement_write_all_that_it_can_print(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drafts = shipped("agreement", BOTH[:1])
    found = sample("agreement", drafts, BOTH[:1], VOCABULARY)

    assert all(is_sound(one, "agreement") for one in found.samples)
    in_one = {one.way for _, one in found.unreached if one.clause != IN_TWO}
    assert in_one <= ALWAYS_THERE
    assert len(found.samples) < 14
    for one in found.samples:
        others = [other.taken for other in found.samples if other is not one]
        assert one.taken - frozenset().union(*others)
    for draft in drafts.values():
        watched = Watched(compile_template(draft, fields()), monkeypatch)
        for one in found.samples:
            watched.fill(one)
        # The clause on which language prevails stands in two languages only.
        assert len(set(watched.inside.values()) - watched.written) == 1


@pytest.mark.parametrize("document", ["refusal", "equipment-receipt"])
def test_every_text_of_the_shorter_documents_can_be_printed(document: str) -> None:
    found = sample(document, shipped(document), BOTH, VOCABULARY)

    assert all(is_sound(one, document) for one in found.samples)
    assert {branch.way for _, branch in found.unreached} <= ALWAYS_THERE
