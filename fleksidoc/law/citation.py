"""How a provision is cited in both languages, down to paragraph, letter or dash."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.findings import Citation

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Statute:
    """An act or a regulation."""

    no: str
    """Short title, as ``hjemmekontorforskriften``."""

    en: str
    """Official or usual English title, as ``Home Office Regulations``."""

    identifier: str
    """The number in Norsk Lovtidend, as ``FOR-2002-07-05-715``."""

    def cite(
        self,
        section: str,
        paragraph: int | None = None,
        *,
        letter: str = "",
        dash: int | None = None,
    ) -> Citation:
        """Return the citation of a provision of this statute.

        >>> act = Statute(no="loven", en="Act", identifier="LOV-1")
        >>> print(act.cite("2", 1, dash=7).no.replace(chr(160), " "))
        loven § 2 første ledd sjuende strekpunkt
        >>> print(act.cite("14-6", 1, letter="l").en.replace(chr(160), " "))
        Act section 14-6 first paragraph letter l
        """
        no = f"{self.no} §\u00a0{section}"
        en = f"{self.en} section\u00a0{section}"
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
