"""Data files about invented people, as short as contract and law allow."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from fleksidoc.template import shipped_templates

FLEXITIME = """\
document = "agreement"
languages = ["no", "en"]
prevailing_language = "no"
issued = 2026-12-01

[employer]
name = "Nordlys Analyse AS"
organisation_number = "312345609"
sector = "private"
signatories = [{ name = "Ingrid Berg", title = { no = "HR-sjef", en = "Head of HR" } }]

[employee]
name = "Kari Nordmann"
number = "1042"
position = "ordinary"

[hours]
weekly = 37.5
days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"]
normal = "8-16"
core = "kl. 9–14.30"
outer = "06:00-21:00"
recording = { no = "Tiden føres i timesystemet.", en = "Hours are recorded." }

[hours.account]
max_plus = 50
max_minus = 10
settlement_months = 12
time_off_days_per_year = 24
excess = "lapses"
balance_at_end = "time-off"

[duration]
start = 2027-01-01
end = "inntil videre"

[termination]
notice_employer = "1 måned"
notice_employee = "1 måned"
"""

HOME_OFFICE = """\
[scope]
model = "fixed"
days = ["mandag"]
permanent_workplace = "office"
home_days_are = "permitted"
place = "Bjørkeveien 7, 1410 Kolbotn"

[equipment]
items = []
operation = "arbeidsgiver"
maintenance = "arbeidsgiver"

[duration]
"""
"""What makes it an agreement on home office too; the law has something to say."""


def home_office(path: Path) -> Path:
    """Write the data file with home office in it."""
    separately = ("[termination]", "[termination]\nends_separately = true")
    return flexitime(path, ("[duration]\n", HOME_OFFICE), separately)


def flexitime(path: Path, *changes: tuple[str, str]) -> Path:
    """Write the data file, with each text in ``changes`` replaced by the other."""
    text = FLEXITIME
    for old, new in changes:
        assert old in text, f"{old!r} is not in the example"
        text = text.replace(old, new)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def changed_templates(folder: Path, *changes: tuple[str, str]) -> Path:
    """Write the shipped templates, with each text in ``changes`` replaced."""
    for language in ("no", "en"):
        source = shipped_templates() / language
        target = folder / language
        target.mkdir(parents=True)
        shutil.copy(source / "language.toml", target)
        with (
            ZipFile(source / "agreement.docx") as old,
            ZipFile(target / "agreement.docx", "w", ZIP_DEFLATED) as new,
        ):
            for name in old.namelist():
                new.writestr(name, _replaced(old.read(name), changes))
    return folder


def _replaced(part: bytes, changes: Iterable[tuple[str, str]]) -> bytes:
    for old, new in changes:
        part = part.replace(old.encode(), new.encode())
    return part
