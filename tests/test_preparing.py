"""A warm run gives what a cold one gives: nothing is lost or changed on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fleksidoc import preparing
from fleksidoc.bilingual import LayoutKind
from fleksidoc.language import Language, installed
from fleksidoc.pipeline import Options, Press
from fleksidoc.preparing import Prepared, Templates
from fleksidoc.rendering import Outcome, render
from fleksidoc.storage import NOWHERE, Storage
from fleksidoc.template import Library, Properties, shipped_templates
from fleksidoc.template.errors import EmptyFieldError, TooLargeTemplateError
from tests.documents.cases import EVERY_CASE, Case, rendered
from tests.examples import changed_templates, flexitime
from tests.language.copies import altered
from tests.template.word_files import p, write

LANGUAGES = installed(shipped_templates())
NORWEGIAN = next(one for one in LANGUAGES if one.code == "no")
COLUMNS = LayoutKind.COLUMNS


@pytest.fixture(scope="session")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Storage:
    """A folder in which every template is kept."""
    return Storage(tmp_path_factory.mktemp("kept") / "fleksidoc")


@pytest.fixture(scope="session")
def keeping(storage: Storage) -> Press:
    """A press that keeps what it prepares."""
    return Press(Library((shipped_templates(),)), storage=storage)


@pytest.fixture
def own(tmp_path: Path) -> Library:
    """A library of one small template."""
    (tmp_path / "own" / "no").mkdir(parents=True)
    write(tmp_path / "own" / "no", p("{{ employer.name }}"))
    return Library((tmp_path / "own",))


def entries(storage: Storage) -> list[Path]:
    folder = storage.part("templates").folder
    return sorted(folder.iterdir()) if folder and folder.is_dir() else []


def prepared(
    library: Library,
    storage: Storage,
    language: Language = NORWEGIAN,
    *,
    accept_changes: bool = False,
) -> Prepared:
    templates = Templates(library, storage, accept_changes=accept_changes)
    return templates.prepared("mal", [language], COLUMNS)


@EVERY_CASE
def test_what_is_kept_prints_what_was_made(
    case: Case, keeping: Press, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = Options(layout=case.layout, formats=("docx",))
    cold = rendered(case)
    keeping.render(case.fixture, options)
    # Whoever opens a template now has not found what was kept.
    monkeypatch.delattr("fleksidoc.template.open_draft", raising=False)
    monkeypatch.setattr("fleksidoc.template.__getattr__", None)

    warm = Press(Library((shipped_templates(),)), storage=storage)
    again = warm.render(case.fixture, options)

    assert again.filled == cold.filled
    assert again.template == cold.template
    assert again.receipt == cold.receipt
    assert again.stale == cold.stale
    assert again.checked == cold.checked


def test_a_warm_run_writes_the_same_files_and_finds_the_same(tmp_path: Path) -> None:
    data = flexitime(
        tmp_path / "kari.toml", ("[hours]\n", "[hours]\nreduced_right = true\n")
    )
    runs = [
        _written(data, tmp_path / name, cache)
        for name, cache in [
            ("nowhere", None),
            ("cold", tmp_path / "cache"),
            ("warm", tmp_path / "cache"),
        ]
    ]

    assert len(runs[0][0]) == 3
    assert runs[0] == runs[1] == runs[2]


def test_a_damaged_cache_changes_nothing(tmp_path: Path) -> None:
    data, cache = flexitime(tmp_path / "kari.toml"), tmp_path / "cache"
    first = _written(data, tmp_path / "first", cache)
    for path in cache.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"?")

    assert _written(data, tmp_path / "again", cache) == first


def _written(
    data: Path, output: Path, cache: Path | None
) -> tuple[dict[str, bytes], Outcome]:
    (outcome,) = render([data], output=output, cache=cache)
    assert outcome.error is None
    files = {path.name: path.read_bytes() for path in output.iterdir()}
    return files, replace(outcome, written=None)


def test_no_word_of_an_agreement_is_kept(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    data = flexitime(tmp_path / "kari.toml", ("1042", "QX-77"))

    render([data], output=tmp_path / "out", cache=cache)

    kept = b"".join(path.read_bytes() for path in cache.rglob("*") if path.is_file())
    assert len(kept) > 100_000
    for written in (
        "Nordmann",
        "Nordlys",
        "312345609",
        "312 345 609",
        "Ingrid",
        "QX-77",
    ):
        assert written.encode() not in kept


def test_a_warm_error_names_the_same_place(own: Library, storage: Storage) -> None:
    errors = []
    for _ in range(2):
        template = prepared(own, storage).template
        with pytest.raises(EmptyFieldError) as caught:
            template.fill({"no": {}}, Properties(creator="", issued=None))
        errors.append((caught.value.message, caught.value.hint))

    assert errors[0] == errors[1]
    assert "employer.name" in str(errors[0])


@pytest.mark.parametrize(
    "change",
    [
        lambda own, storage: prepared(own, storage, altered(NORWEGIAN, tag="nn-NO")),
        lambda own, storage: prepared(own, storage, accept_changes=True),
    ],
    ids=["tag", "accept_changes"],
)
def test_what_shapes_a_template_makes_another_entry(
    own: Library, tmp_path: Path, change: Callable[[Library, Storage], Prepared]
) -> None:
    storage = Storage(tmp_path / "cache")
    prepared(own, storage)

    change(own, storage)

    assert len(entries(storage)) == 2


def test_layouts_and_languages_are_kept_apart(tmp_path: Path) -> None:
    storage, library = Storage(tmp_path), Library((shipped_templates(),))
    templates = Templates(library, storage)
    two = [language for language in LANGUAGES if language.code in {"en", "no"}]
    for languages in (two, two[::-1], two[:1]):
        for layout in LayoutKind:
            templates.prepared("agreement", languages, layout)

    assert len(entries(storage)) == 6


def test_a_template_that_was_changed_is_made_anew(own: Library, tmp_path: Path) -> None:
    storage = Storage(tmp_path / "cache")
    before = prepared(own, storage)
    write(tmp_path / "own" / "no", p("{{ employee.name }}"))

    after = prepared(own, storage)

    assert after == prepared(own, NOWHERE)
    assert after != before


def test_a_template_that_is_saved_while_it_is_opened_is_not_kept(
    own: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage, (file,) = Storage(tmp_path / "cache"), own.files()
    digest = hashlib.sha256(b"as it was a moment ago").hexdigest()
    monkeypatch.setattr(preparing, "_digest", lambda _: digest)

    made = prepared(own, storage)

    assert (
        made.template.sources[0].sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    )
    assert entries(storage) == []


def test_a_file_that_is_far_too_large_is_left_to_who_opens_it(
    own: Library, tmp_path: Path
) -> None:
    (file,) = own.files()
    with file.open("r+b") as opened:
        opened.truncate(200_000_000)  # a hole: it takes no room on the disk

    with pytest.raises(TooLargeTemplateError):
        prepared(own, Storage(tmp_path / "cache"))


def test_a_file_that_goes_away_is_left_to_who_opens_it(own: Library) -> None:
    (file,) = own.files()
    file.unlink()

    assert preparing._digest(file) is None


def test_own_templates_are_kept_beside_the_shipped_ones(tmp_path: Path) -> None:
    cache, data = tmp_path / "cache", flexitime(tmp_path / "kari.toml")
    own = changed_templates(tmp_path / "own", ("Arbeidstaker", "Arbeidstakar"))

    shown = [
        render([data], output=tmp_path / name, templates=templates, cache=cache)
        for name, templates in [("a", own), ("b", None), ("c", own), ("d", None)]
    ]

    assert all(outcome.error is None for (outcome,) in shown)
    docx = [next((tmp_path / name).glob("*.docx")).read_bytes() for name in "abcd"]
    assert docx[0] == docx[2] != docx[1] == docx[3]
