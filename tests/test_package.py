from __future__ import annotations

import runpy
import sys

import pytest

import fleksidoc


@pytest.mark.parametrize("name", fleksidoc.__all__)
def test_every_public_function_can_be_called_each_time_it_is_asked_for(
    name: str,
) -> None:
    first, second = getattr(fleksidoc, name), getattr(fleksidoc, name)

    assert callable(first)
    assert first is second


def test_a_name_that_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'rendr'"):
        _ = fleksidoc.rendr


def test_the_package_can_be_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["fleksidoc", "--version"])

    with pytest.raises(SystemExit) as ended:
        runpy.run_module("fleksidoc", run_name="__main__")

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("fleksidoc ")
