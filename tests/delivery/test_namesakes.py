from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.delivery import Person, stems
from fleksidoc.delivery.errors import SameFilesError
from tests.delivery.examples import claim, person


def nobody(_stem: str) -> str | None:
    return None


def test_a_person_alone_needs_no_number() -> None:
    assert stems([claim(person())], nobody) == ["kari-nordmann-agreement-no-en"]


def test_two_new_namesakes_both_carry_their_number_in_any_order() -> None:
    first, second = claim(person(number="1042")), claim(person(number="2077"))

    assert stems([first, second], nobody) == [
        "kari-nordmann-1042-agreement-no-en",
        "kari-nordmann-2077-agreement-no-en",
    ]
    assert stems([second, first], nobody) == stems([first, second], nobody)[::-1]


def test_who_has_the_name_in_the_folder_keeps_it_and_the_other_gets_a_number() -> None:
    first, second = claim(person(number="1042")), claim(person(number="2077"))
    folder = {"kari-nordmann-agreement-no-en": first.person.identity}

    assert stems([second], folder.get) == ["kari-nordmann-2077-agreement-no-en"]
    assert stems([second, first], folder.get) == [
        "kari-nordmann-2077-agreement-no-en",
        "kari-nordmann-agreement-no-en",
    ]


def test_who_has_a_numbered_name_keeps_it_when_alone() -> None:
    kari = claim(person(number="2077"))
    folder = {"kari-nordmann-2077-agreement-no-en": kari.person.identity}

    assert stems([kari], folder.get) == ["kari-nordmann-2077-agreement-no-en"]


def test_namesakes_without_a_number_are_told_apart_by_a_fingerprint() -> None:
    claims = [
        claim(person(number="", email="kari@nordlys.example")),
        claim(person(number="", email="kn@nordlys.example")),
    ]

    first, second = stems(claims, nobody)

    assert first != second
    assert first.startswith("kari-nordmann-")
    assert first == f"kari-nordmann-{claims[0].person.identity[:8]}-agreement-no-en"


def test_a_name_that_spells_a_namesakes_numbered_file_takes_nothing_from_it() -> None:
    claims = [
        claim(person("Kari Nordmann", number="1042")),
        claim(person("Kari Nordmann", number="2077")),
        claim(person("Kari Nordmann 1042", number="9")),
    ]

    assert len(set(stems(claims, nobody))) == 3


def test_a_person_is_the_same_when_the_name_changes_and_the_number_does_not() -> None:
    before, after = person("Kari Nordmann"), person("Kari Hansen", data_file="ny.toml")

    assert before.identity == after.identity


def test_different_documents_of_one_person_do_not_compete() -> None:
    claims = [claim(person()), claim(person(), "addendum")]

    assert stems(claims, nobody) == [
        "kari-nordmann-agreement-no-en",
        "kari-nordmann-addendum-no-en",
    ]


def test_two_data_files_about_one_person_are_refused_and_named() -> None:
    claims = [claim(person(data_file="a.toml")), claim(person(data_file="b.toml"))]

    with pytest.raises(SameFilesError) as refused:
        stems(claims, nobody)

    assert refused.value.message.facts["data"] == ("a.toml", "b.toml")
    assert "kari-nordmann-agreement-no-en" in str(refused.value)


people = st.builds(
    Person,
    name=st.sampled_from(["Kari Nordmann", "kari nordmann", "Kari Nordmann 1", "王"]),
    employer=st.just("312345609"),
    number=st.sampled_from(["", "1", "2", "1-a", "1/a"]),
    email=st.sampled_from(["", "kari@nordlys.example"]),
    data_file=st.sampled_from(["a.toml", "b.toml"]),
)


@given(
    st.lists(people, unique_by=lambda person: person.identity),
    st.randoms(use_true_random=False),
)
@settings(deadline=None)
def test_different_people_get_different_files_whatever_the_order(
    group: list[Person], random: Random
) -> None:
    claims = [claim(one) for one in group]
    shuffled = claims.copy()
    random.shuffle(shuffled)

    chosen = stems(claims, nobody)

    assert len(set(chosen)) == len(group)
    assert dict(zip(shuffled, stems(shuffled, nobody), strict=True)) == dict(
        zip(claims, chosen, strict=True)
    )


@given(st.lists(people, unique_by=lambda person: person.identity, min_size=1))
@settings(deadline=None)
def test_once_written_each_person_keeps_the_files_alone_or_together(
    group: list[Person],
) -> None:
    folder: dict[str, str] = {}
    for one in group:
        (stem,) = stems([claim(one)], folder.get)
        assert stem not in folder
        folder[stem] = one.identity

    together = stems([claim(one) for one in group], folder.get)

    assert [folder[stem] for stem in together] == [one.identity for one in group]
    assert all(
        stems([claim(one)], folder.get) == [stem]
        for one, stem in zip(group, together, strict=True)
    )
