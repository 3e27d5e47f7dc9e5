"""Files as Word and people make them, which break other template engines.

They stand beside the repository; a user's clone does not have them. The promises are
shown by tests of their own too.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from fleksidoc.errors import FleksidocError
from fleksidoc.language import Field, Kind
from fleksidoc.template import compile_template, errors, open_draft, text
from fleksidoc.template.errors import TemplateError
from tests.conftest import SHARED
from tests.template.word_files import OPEN, PROPERTIES, lines, opened, reread
from tests.word_rules import broken_rules

TORTURE = SHARED / "torture"
CORPUS = sorted(SHARED.glob("corpus/**/*.docx"))

pytestmark = pytest.mark.skipif(
    not TORTURE.is_dir(), reason="the companion folder ../shared is not here"
)


def wording(value: object) -> Any:  # noqa: ANN401  any leaf of a wording
    """Plain data as finished words."""
    if isinstance(value, dict):
        made = {key: wording(inner) for key, inner in value.items()}
        return {key: inner for key, inner in made.items() if inner is not None}
    if isinstance(value, list):
        return tuple(map(wording, value))
    return value if value is None or isinstance(value, bool) else str(value)


def contract(value: object) -> Field:
    """The fields of plain data; what it names and leaves out may be there."""
    if isinstance(value, dict):
        fields = {key: contract(inner) for key, inner in value.items()}
        return Field(kind=Kind.TABLE, fields=fields)
    if isinstance(value, list):
        return Field(kind=Kind.TABLES, fields=contract(value[0]).fields)
    return Field(kind=Kind.FLAG if isinstance(value, bool) else Kind.TEXT)


def data() -> dict[str, Any]:
    loaded = json.loads((TORTURE / "data.json").read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def fields() -> Field:
    known = data()
    known["employee"] = {"name": ""}
    return contract(known)


def render(number: str) -> bytes:
    draft = opened(TORTURE / f"T{number}.docx")
    return (
        compile_template(draft, fields())
        .fill({"no": wording(data())}, PROPERTIES)
        .content
    )


@pytest.mark.parametrize(
    ("number", "texts"),
    [
        ("01", ["Kari", "inne"]),
        ("02", ["abc"]),
        ("03", ["ja"]),
        ("04", ["aKaric"]),
        ("06", ["inne"]),
        ("08", ["KariKariKari"]),
        ("19", ["Kari hale"]),
        ("22", ["Kari"]),
        ("35", ["Berg & Dal <AS>", "LIK"]),
    ],
)
def test_what_can_only_mean_one_thing_is_rendered(
    number: str, texts: list[str]
) -> None:
    content = render(number)

    assert lines(reread(content)) == ["FØR", *texts, "ETTER-1", "SIGNATUR"]
    assert not broken_rules(content)


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        ("07", ["TPL061"]),
        ("09", ["TPL061"]),
        ("11", ["TPL001", "TPL004"]),
        ("13", ["TPL040"]),
        ("14", ["TPL040"]),
        ("15", ["TPL040"]),
        ("16", ["TPL040"]),
        ("17", ["TPL040"]),
        ("23", ["TPL042", "TPL049"]),
        ("25", ["TPL021"]),
        ("26", ["TPL020"]),
        ("27", ["TPL002"]),
        ("28", ["TPL002"]),
        ("30", ["TPL024"]),
        ("32", ["TPL020", "TPL021", "TPL023", "TPL025"]),
        ("36", ["TPL060", "TPL061"]),
        ("38", ["TPL063", "TPL063"]),
        ("40", ["TPL001"]),
    ],
)
def test_what_cannot_be_known_or_would_be_lost_stops(
    number: str, codes: list[str]
) -> None:
    with pytest.raises(TemplateError) as caught:
        render(number)

    assert sorted(finding.code for finding in caught.value.findings) == codes


def test_a_value_that_is_not_given_does_not_print() -> None:
    draft = opened(TORTURE / "T36.docx")

    with pytest.raises(errors.EmptyFieldError, match="startdato"):
        compile_template(draft, OPEN).fill({"no": wording(data())}, PROPERTIES)


def test_special_characters_are_right_in_header_and_footnote() -> None:
    with zipfile.ZipFile(io.BytesIO(render("35"))) as archive:
        for name in ("word/header1.xml", "word/footnotes.xml"):
            assert b"Berg &amp; Dal &lt;AS&gt;" in archive.read(name)


def test_a_comment_in_a_tag_does_not_leave_the_house() -> None:
    with zipfile.ZipFile(io.BytesIO(render("22"))) as archive:
        assert not [name for name in archive.namelist() if "comments" in name]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_files_from_the_world_are_filled_by_the_rules_or_stop_with_words(
    path: Path,
) -> None:
    try:
        draft = open_draft(path, name=path.name, language="no", tag="nb-NO")
        content = compile_template(draft).fill({"no": {}}, PROPERTIES).content
    except FleksidocError as error:
        for message in (error.message, error.hint):
            assert message.no.format(**message.facts)
        return

    before, after = (set(broken_rules(c)) for c in (path.read_bytes(), content))
    assert after <= {rule for rule in before if "unclean" not in rule}


@pytest.mark.parametrize(
    "path",
    [path for path in CORPUS if "strict-format" not in path.stem],
    ids=lambda path: path.stem,
)
def test_files_from_the_world_are_shown_as_text(path: Path) -> None:
    shown = text(path)

    assert "{http" not in shown
    assert shown.strip()
