"""What docxtpl-lint 2.0.1 tells, rule by rule: told here too, or impossible here.

The rules that are not in the table are about how docxtpl renders: DTL005 (its own
comments that switch rules off), DTL302 (data that no template prints: ``check
--receipt`` tells what the law wants printed), DTL306 and DTL308 (filters and escaping:
there is one filter, and everything is escaped), DTL401 and DTL402 (rendering by
docxtpl: every template is held against what its own program can print).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.language import Field, Kind
from tests.template.lint.subjects import codes, linted, of_kind, table, text
from tests.template.word_files import cell, row, run
from tests.template.word_files import table as word_table

CONTRACT: Field = table(
    name=text(required=True),
    n=text(required=True),
    flag=of_kind(Kind.FLAG),
    items=of_kind(Kind.TABLES, what=text(required=True)),
)
DELETED = '<w:del w:id="1"><w:r><w:delText>{{ name }}</w:delText></w:r></w:del>'
FOR, ENDFOR = "{%tr for one in items %}", "{%tr endfor %}"

RULES = {
    "DTL001 tag never closed": (("{{ name",), "TPL001"),
    "DTL002 tag over paragraphs": (("{{ na", "me }}"), "TPL002"),
    "DTL003 tracked deletion": ((f"<w:p>{run('x')}{DELETED}</w:p>",), "TPL040"),
    "DTL101 unclosed block": (("{%p if flag %}", "x"), "TPL025"),
    "DTL102 stray end": (("x", "{%p endif %}"), "TPL026"),
    "DTL103 syntax": (("{{ name name }}",), "TPL062"),
    "DTL104 unknown filter": (("{{ name|nope }}",), "TPL063"),
    "DTL105 unknown test": (("{% if name is nope %}x{% endif %}",), "TPL063"),
    "DTL106 loop variable outside its loop": (
        (
            "{%p for one in items %}",
            "{{ one.what }}",
            "{%p endfor %}",
            "{{ one.what }}",
        ),
        "TPL060",
    ),
    "DTL201 percent in a tag": (("{%p if n % 2 %}", "x", "{%p endif %}"), "TPL063"),
    "DTL203 row tag outside a table": ((FOR, "x", ENDFOR), "TPL023"),
    "DTL204 prefixes differ": (
        (word_table(row(FOR, ""), row("a", "b")), "{%p endfor %}"),
        "TPL027",
    ),
    "DTL205 rows over two tables": (
        (word_table(row(FOR, "")), "x", word_table(row(ENDFOR, ""))),
        "TPL027",
    ),
    "DTL206 both ends in one row": ((word_table(row(FOR, ENDFOR)),), "TPL021"),
    "DTL207 cells over two rows": (
        (word_table(row("{%tc if flag %}", "a"), row("{%tc endif %}", "b")),),
        "TPL027",
    ),
    "DTL208 tag of a cell's look": (("{% cellbg name %}",), "TPL005"),
    "DTL209 text beside a tag": (("4.2 {%p if flag %}", "x", "{%p endif %}"), "TPL020"),
    "DTL210 both ends in one paragraph": (("{%p if flag %}{%p endif %}",), "TPL021"),
    "DTL301 DTL304 unknown field": (("{{ nmae }}",), "TPL061"),
    "DTL303 DTL305 loop over no list": (
        ("{%p for one in name %}", "x", "{%p endfor %}"),
        "TPL066",
    ),
    "DTL307 rich text": (("{{r name }}",), "TPL006"),
}


@pytest.mark.parametrize(("blocks", "code"), RULES.values(), ids=RULES.keys())
def test_what_another_checker_tells_is_told(
    tmp_path: Path, blocks: tuple[str, ...], code: str
) -> None:
    assert code in codes(linted(tmp_path, *blocks, contract=CONTRACT))


def test_a_space_before_the_letter_of_a_row_tag_does_no_harm(tmp_path: Path) -> None:
    rows = (row("{% tr for one in items %}", ""), row("{{ one.what }}", "b"))
    ended = word_table(*rows, row(cell("{% tr endfor %}"), ""))

    assert not linted(tmp_path, ended, contract=CONTRACT)
