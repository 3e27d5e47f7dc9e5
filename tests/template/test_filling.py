from __future__ import annotations

import datetime as dt
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fleksidoc.language import Fixed, Listing
from fleksidoc.template import Properties, Template, compile_template
from fleksidoc.template.errors import (
    EmptyFieldError,
    ForbiddenCharacterError,
    NotAListError,
    UnprintableFieldError,
)
from tests.template.word_files import (
    PROPERTIES,
    cell,
    fill,
    filled,
    lines,
    names,
    opened,
    p,
    part,
    reread,
    row,
    story,
    table,
    write,
)
from tests.word_rules import broken_rules

WORD_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from("\n\t")
)


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A template that prints one field between two letters."""
    return compile_template(opened(write(tmp_path_factory.mktemp("t"), "a{{ x }}b")))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORD_TEXT)
@example("Berg & Dal <AS> ]]> {{ x }} {% if %} {# y #}")
@example("Đỗ Øygård\nStorgata 1\t0155 Oslo")
@example(" two  spaces ")
def test_any_text_comes_out_as_it_went_in(letter: Template, text: str) -> None:
    content = letter.fill({"no": {"x": text}}, PROPERTIES).content

    assert lines(reread(content)) == [f"a{text}b"]
    assert not broken_rules(content)


@pytest.mark.parametrize(
    "character", ["\x00", "\x0b", "\r", "\x85", "\ufffe", "\ud800"]
)
def test_a_character_that_word_cannot_hold_is_refused(
    letter: Template, character: str
) -> None:
    with pytest.raises(ForbiddenCharacterError) as caught:
        letter.fill({"no": {"x": f"Kari{character}"}}, PROPERTIES)

    assert f"U+{ord(character):04X}" in str(caught.value)
    assert "field x " in str(caught.value)


def test_a_field_that_the_data_leaves_out_stops_and_names_field_and_paragraph(
    letter: Template,
) -> None:
    with pytest.raises(EmptyFieldError, match="field x is empty") as caught:
        letter.fill({"no": {}}, PROPERTIES)

    assert "“a{{ x }}b”" in str(caught.value)
    assert "{%p if x %}" in caught.value.hint.no.format(**caught.value.hint.facts)


@pytest.mark.parametrize("value", [True, None, (), {}, 5, dt.date(2026, 1, 1)])
def test_only_finished_text_is_printed(letter: Template, value: object) -> None:
    with pytest.raises(UnprintableFieldError, match="x is not text"):
        letter.fill({"no": {"x": value}}, PROPERTIES)  # type: ignore[dict-item]  # meant


def test_a_field_under_text_is_absent(tmp_path: Path) -> None:
    word = filled(tmp_path, "{% if x.y %}a{% else %}b{% endif %}", data={"x": "text"})

    assert lines(word) == ["b"]


def test_a_fixed_value_prints_its_word_and_compares_as_the_neutral_one(
    tmp_path: Path,
) -> None:
    owner = Fixed("arbeidsgiver", neutral="employer")

    word = filled(
        tmp_path,
        '{{ owner }} {% if owner == "employer" %}ja{% endif %}',
        '{% if owner != "employee" %}ja{% endif %}',
        '{% if owner in ["employee", "employer"] %}ja{% endif %}',
        '{% if owner not in ["employee"] %}ja{% endif %}',
        '{% if owner == "arbeidsgiver" %}nei{% endif %}',
        '{% if "employer" == owner and other == owner %}ja{% endif %}',
        data={"owner": owner, "other": Fixed("the employer", neutral="employer")},
    )

    assert lines(word) == ["arbeidsgiver ja", "ja", "ja", "ja", "", "ja"]


def test_what_is_there_tests_true_and_only_false_and_empty_lists_do_not(
    tmp_path: Path,
) -> None:
    data = {
        "zero": "0",
        "no": False,
        "yes": True,
        "list": (),
        "nothing": Listing("", items=()),
        "table": {},
    }

    word = filled(
        tmp_path,
        *(f"{{% if {name} %}}{name}{{% endif %}}" for name in (*data, "a", "a.b.c")),
        data=data,
    )

    assert lines(word) == ["zero", "", "yes", "", "", "table", "", ""]


def test_false_is_given_and_absent_is_neither(tmp_path: Path) -> None:
    word = filled(
        tmp_path,
        "{% if no == false %}a{% endif %}{% if no != true %}b{% endif %}",
        "{% if absent == false %}c{% endif %}{% if absent != false %}d{% endif %}",
        "{% if not (no or absent) and true %}e{% endif %}",
        data={"no": False},
    )

    assert lines(word) == ["ab", "d", "e"]


def test_a_loop_prints_items_and_knows_first_last_and_index(tmp_path: Path) -> None:
    word = filled(
        tmp_path,
        "{% for day in days %}{{ loop.index }} {{ day }}"
        "{% if not loop.last %}, {% endif %}{% endfor %}",
        "{% for item in items %}{% if loop.first %}:{% endif %}{{ item.name }} "
        "{% for day in days %}{{ day }}{% endfor %}/{% endfor %}{{ day }}",
        "{% for item in absent %}{{ item }}{% endfor %}",
        data={
            "days": Listing("mandag og fredag", items=("mandag", "fredag")),
            "items": ({"name": "pc"}, {"name": "skjerm"}),
            "day": "søndag",
        },
    )

    assert lines(word) == [
        "1 mandag, 2 fredag",
        ":pc mandagfredag/skjerm mandagfredag/søndag",
        "",
    ]


def test_a_field_wins_over_whatever_python_calls_by_that_name(tmp_path: Path) -> None:
    word = filled(
        tmp_path,
        "{% for item in equipment.items %}{{ item.keys }}{% endfor %}",
        "{{ equipment.values }} {{ get }}",
        data={
            "equipment": {"items": ({"keys": "a"},), "values": "b"},
            "get": "c",
        },
    )

    assert lines(word) == ["a", "b c"]


def test_repeating_what_is_no_list_stops(tmp_path: Path) -> None:
    path = write(tmp_path, "{% for x in name %}{{ x }}{% endfor %}")

    with pytest.raises(NotAListError, match="name is not a list"):
        fill(path, {"name": "Kari"})


def test_other_words_stand_in_for_an_absent_field(tmp_path: Path) -> None:
    word = filled(tmp_path, '{{ x|default("–") }}{{ y|d("–") }}', data={"y": "y"})

    assert lines(word) == ["–y"]


def test_braces_can_be_printed(tmp_path: Path) -> None:
    word = filled(tmp_path, '{{ "{{" }} {_{ name }_} {_% if %_} {{ "{#" }}', data={})

    assert lines(word) == ["{{ {{ name }} {% if %} {#"]


def test_every_story_is_filled(tmp_path: Path) -> None:
    parts = {
        "header1.xml": ("header", story("hdr", "H {{ x }}")),
        "footer1.xml": ("footer", story("ftr", "F {{ x }}")),
        "footnotes.xml": (
            "footnotes",
            story("footnotes", f'<w:footnote w:id="1">{p("N {{ x }}")}</w:footnote>'),
        ),
        "endnotes.xml": (
            "endnotes",
            story("endnotes", f'<w:endnote w:id="1">{p("E {{ x }}")}</w:endnote>'),
        ),
    }
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'

    content = fill(
        write(tmp_path, f"<w:p>{note}</w:p>", parts=parts), {"x": "&"}
    ).content

    for name, letter in zip(parts, "HFNE", strict=True):
        tree = part(content, f"word/{name}")
        assert "".join(map(str, tree.itertext())) == f"{letter} &"
    assert not broken_rules(content)


def test_two_fills_give_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    path = write(tmp_path, "{{ x }}{% if y %}{{ y }}{% endif %}", table(row("a", "b")))
    script = (
        "import sys, hashlib, pathlib\n"
        "from tests.template.word_files import fill\n"
        "content = fill(pathlib.Path(sys.argv[1]), {'x': 'æ', 'y': 'ø'}).content\n"
        "print(hashlib.sha256(content).hexdigest())\n"
    )

    digests = {
        subprocess.run(  # noqa: S603  our own interpreter, our own words
            [sys.executable, "-c", script, str(path)],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": "."},
            cwd=Path(__file__).parents[2],
            check=True,
            capture_output=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }

    assert len(digests) == 1


def test_one_template_serves_many_threads_without_mixing_people(
    letter: Template,
) -> None:
    people = [f"Kari {number}" for number in range(200)]

    def fill_for(person: str) -> list[str]:
        content = letter.fill({"no": {"x": person}}, PROPERTIES).content
        return lines(reread(content))

    with ThreadPoolExecutor(4) as pool:
        printed = list(pool.map(fill_for, people))

    assert printed == [[f"a{person}b"] for person in people]


def test_the_file_says_what_the_caller_says_and_nothing_else(tmp_path: Path) -> None:
    path = write(tmp_path, p("Avtale {{ x }}", style="Tittel"), p("", style="Tittel"))
    properties = Properties(
        creator="Berg & Dal", issued=dt.date(2026, 12, 1), subject="2026/<1>"
    )

    done = compile_template(opened(path)).fill({"no": {"x": "<A&B>"}}, properties)

    core = reread(done.content).core_properties
    assert done.title == core.title == "Avtale <A&B>"
    assert (core.author, core.last_modified_by) == ("Berg & Dal", "Berg & Dal")
    assert (core.subject, core.language) == ("2026/<1>", "nb-NO")
    midnight = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
    assert core.created == core.modified == midnight
    assert core.comments == core.keywords == ""
    app = part(done.content, "docProps/app.xml")
    assert "".join(map(str, app.itertext())) == "fleksidoc"
    assert not broken_rules(done.content)


def test_without_a_title_in_the_text_the_caller_gives_it(tmp_path: Path) -> None:
    properties = Properties(creator="", issued=dt.date(2026, 1, 1), title="Brev")

    done = compile_template(opened(write(tmp_path, "x"))).fill({"no": {}}, properties)

    assert done.title == "Brev"


def test_a_cell_that_loses_all_its_paragraphs_gets_an_empty_one(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        table(
            row(cell("{%p if x %}", "x", "{%p endif %}"), "b"),
            row(
                cell(p("c"), table(row("d", "e")), "{%p if x %}", "", "{%p endif %}"),
                "",
            ),
        ),
        "z",
    )

    without = fill(path, {"x": False}).content
    with_it = fill(path, {"x": True}).content

    assert lines(reread(without)) == ["", "b", "c", "d", "e", "", "", "z"]
    assert lines(reread(with_it)) == ["x", "b", "c", "d", "e", "", "", "z"]
    assert not broken_rules(without)
    assert not broken_rules(with_it)


def test_a_table_that_loses_all_its_rows_goes(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "a",
        table(
            row("{%tr for i in items %}", ""), row("{{ i }}", ""), row("{%tr endfor %}")
        ),
        table(row("{%tc if x %}", "b", "{%tc endif %}"), columns=3),
        "c",
    )

    without = fill(path, {"items": ()}).content
    items = Listing("1", items=("1", "2"))

    assert reread(without).tables == []
    assert lines(reread(without)) == ["a", "c"]
    assert lines(reread(fill(path, {"items": items, "x": True}).content)) == [
        *("a", "1", "", "2", "", "b", "c")
    ]


def test_a_header_a_control_and_a_box_are_never_left_empty(tmp_path: Path) -> None:
    blocks = [p("{%p if x %}"), p("x"), p("{%p endif %}")]
    control = f"<w:sdt><w:sdtContent>{''.join(blocks)}</w:sdtContent></w:sdt>"
    box = f"<w:txbxContent>{''.join(blocks)}</w:txbxContent>"
    shape = f"<w:p><w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r></w:p>"
    path = write(
        tmp_path,
        control,
        shape,
        "z",
        parts={"header1.xml": ("header", story("hdr", *blocks))},
    )

    content = fill(path, {"x": False}).content

    assert not broken_rules(content)
    assert lines(reread(content)) == ["", "", "z"]
    assert not broken_rules(fill(path, {"x": True}).content)


def test_a_row_of_columns_brings_its_grid_along(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        table(
            row("a", "{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}", "b"), columns=5
        ),
    )

    (found,) = reread(
        fill(path, {"xs": Listing("", items=("1", "2", "3"))}).content
    ).tables

    assert [c.text for c in found.rows[0].cells] == ["a", "1", "2", "3", "b"]
    assert len(found.columns) == 5


def test_a_grid_that_does_not_fit_its_cells_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, table(row("{%tc if x %}", "a", "{%tc endif %}"), columns=1))

    assert lines(reread(fill(path, {"x": True}).content)) == ["a"]


def test_controls_in_loops_are_numbered_by_word(tmp_path: Path) -> None:
    control = (
        '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr>'
        f"<w:sdtContent>{p('{{ x }}')}</w:sdtContent></w:sdt>"
    )
    path = write(tmp_path, control, "{%p for x in xs %}", control, "{%p endfor %}")

    content = fill(path, {"x": "0", "xs": Listing("", items=("1", "2"))}).content

    tree = part(content, "word/document.xml")
    assert lines(reread(content)) == ["0", "1", "2"]
    assert len(list(tree.iter("{*}sdtPr"))) == 3
    assert len(list(tree.iter("{*}id"))) == 1


def test_pictures_in_loops_get_numbers_of_their_own(tmp_path: Path) -> None:
    picture = '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="x"/></wp:inline>'
    paragraph = f"<w:p>{picture}</w:drawing></w:r></w:p>"
    path = write(
        tmp_path,
        paragraph,
        paragraph,
        "{%p for x in xs %}",
        paragraph,
        "{%p endfor %}",
    )

    content = fill(path, {"xs": Listing("", items=("1", "2", "3"))}).content

    assert not broken_rules(content)
    found = part(content, "word/document.xml").iter("{*}docPr")
    assert [element.get("id") for element in found] == ["7", "8", "9", "10", "11"]


def test_members_stand_in_a_fixed_order_with_the_types_first(tmp_path: Path) -> None:
    content = fill(write(tmp_path, "x"), {}).content

    assert names(content) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/styles.xml",
    ]
