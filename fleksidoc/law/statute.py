"""Acts and regulations, their sections, and how both languages cite them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from fleksidoc.errors import Message
from fleksidoc.findings import Citation
from fleksidoc.law.reach import EVERYONE, Reach

ORDINALS = (
    ("første", "first"),
    ("andre", "second"),
    ("tredje", "third"),
    ("fjerde", "fourth"),
    ("femte", "fifth"),
    ("sjette", "sixth"),
    ("sjuende", "seventh"),
    ("åttende", "eighth"),
)
SECTION_SIGN = Message(no="§", en="section")
ARTICLE = Message(no="artikkel", en="article")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statute:
    """An act, a regulation, or an agreement with rules of its own."""

    no: str
    """Short title, as ``hjemmekontorforskriften``."""

    en: str
    """Official or usual English title, as ``Home Office Regulations``."""

    identifier: str
    """The number in Norsk Lovtidend, as ``FOR-2002-07-05-715``."""

    source: Message
    """Where its text was read."""

    divided: Message = SECTION_SIGN
    """What its parts are called."""

    def cite(
        self,
        section: str = "",
        paragraph: int | None = None,
        *,
        letter: str = "",
        dash: int | None = None,
    ) -> Citation:
        """Return the citation of a provision of this statute.

        >>> source = Message("kopi", "copy")
        >>> act = Statute(no="loven", en="Act", identifier="LOV-1", source=source)
        >>> print(act.cite("2", 1, dash=7).no.replace(chr(160), " "))
        loven § 2 første ledd sjuende strekpunkt
        >>> print(act.cite("14-6", 1, letter="l").en.replace(chr(160), " "))
        Act section 14-6 first paragraph letter l
        >>> act.cite().no
        'loven'
        """
        no, en = self.no, self.en
        if section:
            no += f" {self.divided.no}\u00a0{section}"
            en += f" {self.divided.en}\u00a0{section}"
        if paragraph is not None:
            no += f" {ORDINALS[paragraph - 1][0]} ledd"
            en += f" {ORDINALS[paragraph - 1][1]} paragraph"
        if letter:
            no += f" bokstav\u00a0{letter}"
            en += f" letter\u00a0{letter}"
        if dash is not None:
            no += f" {ORDINALS[dash - 1][0]} strekpunkt"
            en += f" {ORDINALS[dash - 1][1]} dash"
        return Citation(no=no, en=en)


@dataclass(frozen=True, slots=True)
class Period:
    """When a provision is in force with this content; open ends are None."""

    begins: dt.date | None = None
    ends: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        """Tell whether the provision is in force on ``day``.

        >>> Period(dt.date(2022, 7, 1)).covers(dt.date(2022, 6, 30))
        False
        """
        after = self.begins is None or self.begins <= day
        before = self.ends is None or day <= self.ends
        return after and before

    @property
    def changes(self) -> tuple[dt.date, ...]:
        """The days on which the law became, or becomes, another one.

        >>> Period(ends=dt.date(2027, 12, 31)).changes
        (datetime.date(2028, 1, 1),)
        """
        after = self.ends + dt.timedelta(days=1) if self.ends else None
        return tuple(day for day in (self.begins, after) if day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of a statute, in one wording.

    A later wording is a section of its own beside it, with rules and codes of its own;
    the period of the earlier one then ends.
    """

    statute: Statute
    number: str
    """As ``10-8``; empty where the statute has no sections."""

    heading: Message
    """Its Norwegian heading, and the official or usual English term."""

    period: Period
    """When it is in force with this wording."""

    read: dt.date | None
    """The day the source was read; None where the data of each agreement says it."""

    reach: Reach = EVERYONE

    of_terms: bool = True
    """Whether it is about the terms agreed; else, about what any document says."""

    def cite(
        self, paragraph: int | None = None, *, letter: str = "", dash: int | None = None
    ) -> Citation:
        """Return the citation of a provision of this section."""
        return self.statute.cite(self.number, paragraph, letter=letter, dash=dash)
