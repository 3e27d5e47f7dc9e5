"""Rules are found where they stand, each under a code of its own."""

from __future__ import annotations

import pytest

from fleksidoc import law
from fleksidoc.law.library import _each_its_own_code


def test_rules_stand_in_the_order_of_their_codes() -> None:
    codes = [rule.provision.code for rule in law.rules()]

    assert codes == sorted(set(codes))


def test_two_rules_with_one_code_are_refused() -> None:
    first = law.rules()[0]

    with pytest.raises(ValueError, match=first.provision.code):
        _each_its_own_code([first, first])


def test_the_name_of_a_rule_says_the_fault() -> None:
    assert law.by_code()["HOR201"].name == "extent_missing"
