"""LibreOffice as HR: each edit is printed just as it was meant, or refused in place."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

import docx
import pytest

from fleksidoc.bilingual import LayoutKind
from fleksidoc.findings import FindingsError, WordPlace
from fleksidoc.language import say
from fleksidoc.pipeline import Options, Press, Rendered
from fleksidoc.template import Library
from tests.conftest import REPOSITORY
from tests.documents.words import clauses, drawn, numbers, pages, paragraphs, said
from tests.office.edits import EDITS
from tests.office.meant import MEANT, Printed, Refused
from tests.programs import needs_the_bridge_to_libreoffice
from tests.word_rules import broken_rules

DATA: Final = REPOSITORY / "fixtures" / "home-office-and-flexitime-trial.toml"
SHIPPED: Final = REPOSITORY / "templates"
PAGES: Final = re.compile(r"(?<=Side |Page )\d+(?: av| of) \d+")
"""The numbers of pages, which every program counts for itself."""

pytestmark = [
    needs_the_bridge_to_libreoffice(),
    pytest.mark.xdist_group("libreoffice"),  # one LibreOffice for all of them
]
in_both_layouts = pytest.mark.parametrize("layout", LayoutKind)


def named(kind: type[Printed | Refused]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "name", [name for name, meant in MEANT.items() if isinstance(meant, kind)]
    )


@cache
def press(folder: Path, *, accept_changes: bool = False) -> Press:
    return Press(Library((folder, SHIPPED)), accept_changes=accept_changes)


def render(
    folder: Path, layout: LayoutKind, *, accept_changes: bool = False
) -> Rendered:
    own = press(folder, accept_changes=accept_changes)
    return own.render(DATA, Options(layout=layout))


@cache
def before(layout: LayoutKind) -> Rendered:
    return render(SHIPPED, layout)


def lines(content: bytes) -> list[str]:
    """Return every paragraph with words: of the body, the headers, the footers."""
    return [PAGES.sub("#", text) for text in _texts(content) if text.strip()]


def _texts(content: bytes) -> Iterator[str]:
    yield from (paragraph.text for paragraph in paragraphs(content))
    for section in docx.Document(BytesIO(content)).sections:
        for frame in (section.header, section.footer):
            yield from (paragraph.text for paragraph in frame.paragraphs)


def test_every_edit_that_is_made_has_an_expectation() -> None:
    assert [edit.__name__ for edit in EDITS] == list(MEANT)


@in_both_layouts
@named(Printed)
def test_an_edit_is_printed_just_as_it_was_meant(
    edited: Path, name: str, layout: LayoutKind
) -> None:
    meant = MEANT[name]
    assert isinstance(meant, Printed)

    done = render(edited / name, layout, accept_changes=meant.accepted)

    assert done.typeset
    pdf = done.typeset.content
    now, then = lines(done.filled.content), lines(before(layout).filled.content)
    assert sorted(now) == sorted(meant.applied(then))
    assert meant.without_moved(now) == meant.without_moved(meant.applied(then))
    assert broken_rules(done.filled.content) == []
    assert drawn(pdf) == said(done.filled.content)
    assert_numbered_like(done, before(layout), meant)
    assert not meant.top or any(begins(page, meant.top) for page in pages(pdf))
    assert tuple(font.wanted for font in done.typeset.substitutions) == meant.fonts
    untold = [say(text, "no") for text in done.typeset.not_drawn]
    assert bool(untold) == bool(meant.not_drawn)
    assert all(meant.not_drawn in text for text in untold)
    if not meant.accepted:
        assert tuple(repair.code for repair in done.template.repairs) == meant.repairs


def begins(page: str, heading: str) -> bool:
    """Tell whether a heading is the first after header and footer, which come first."""
    return re.search(rf"Page \d+ of \d+ \d+ {heading}", page) is not None


def assert_numbered_like(done: Rendered, other: Rendered, meant: Printed) -> None:
    assert done.typeset
    assert other.typeset
    gone = len([heading for heading in meant.less if heading in headings(other)])
    found, count = numbers(done.typeset.content), len(numbers(other.typeset.content))
    assert len(found) == count - gone
    assert set(found) == set(range(1, len(found) // 2 + 1))
    order = [heading for heading in headings(done) if heading in meant.order]
    assert tuple(order) == meant.order


def headings(done: Rendered) -> list[str]:
    assert done.typeset
    return [text.partition(" ")[2] for text in clauses(done.typeset.content)]


@in_both_layouts
@named(Refused)
def test_an_edit_that_cannot_be_printed_is_refused_at_its_place(
    edited: Path, name: str, layout: LayoutKind
) -> None:
    meant = MEANT[name]
    assert isinstance(meant, Refused)

    with pytest.raises(FindingsError) as refused:
        render(edited / name, layout)

    places = [
        finding.place
        for finding in refused.value.findings
        if finding.code == meant.code and isinstance(finding.place, WordPlace)
    ]
    assert [
        place
        for place in places
        if meant.words in place.words and meant.heading in place.heading
    ]
    assert all(place.file.endswith("agreement.docx") for place in places)


@named(Printed)
def test_tracked_changes_stop_until_they_are_accepted(edited: Path, name: str) -> None:
    meant = MEANT[name]
    assert isinstance(meant, Printed)
    if not meant.accepted:
        return

    with pytest.raises(FindingsError) as refused:
        render(edited / name, LayoutKind.COLUMNS)

    (finding,) = refused.value.findings
    assert finding.code == "TPL040"
    assert isinstance(finding.place, WordPlace)
    assert "Avtalen er et tillegg" in finding.place.words


def test_a_logo_in_a_template_whose_header_stands_in_its_base_is_told_not_to_be_printed(
    edited: Path, tmp_path: Path
) -> None:
    own = shutil.copytree(edited / "picture_in_the_header", tmp_path / "own")
    shutil.copy(SHIPPED / "base.docx", own)

    repairs = render(own, LayoutKind.COLUMNS).template.repairs

    assert [repair.code for repair in repairs] == ["TPL096", "TPL096"]
