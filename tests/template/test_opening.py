from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from fleksidoc.errors import ExitCode, FleksidocError
from fleksidoc.findings import WordPlace
from fleksidoc.template import errors
from fleksidoc.template.ooxml import w
from tests.privileges import without_privileges
from tests.template.word_files import (
    CONTENT,
    NAMESPACES,
    SECTION,
    W,
    document,
    fill,
    findings_of,
    lines,
    link,
    members,
    names,
    opened,
    p,
    pack,
    part,
    relationships,
    reread,
    run,
    story,
    write,
)
from tests.template.word_files import code as field_code
from tests.word_rules import broken_rules

BOLD = "<w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault>"
COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")

DOCUMENT = "word/document.xml"


def refused(path: Path) -> FleksidocError:
    with pytest.raises(FleksidocError) as caught:
        opened(path)
    error = caught.value
    assert error.exit_code is ExitCode.TEMPLATE
    assert path.name in str(error)
    for text in (error.message, error.hint):
        assert text.no.format(**text.facts) != text.en.format(**text.facts)
    return error


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path / "x.docx"), errors.NoSuchTemplateError)


def test_a_file_that_one_may_not_read(tmp_path: Path) -> None:
    path = write(tmp_path, "x")
    path.chmod(0)
    tmp_path.chmod(0o755)

    with without_privileges():
        error = refused(path)

    assert isinstance(error, errors.UnreadableTemplateError)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "mal.docx"
    os.mkfifo(pipe)

    assert isinstance(refused(pipe), errors.UnreadableTemplateError)


def test_a_file_too_large_to_be_read(tmp_path: Path) -> None:
    path = tmp_path / "mal.docx"
    with path.open("wb") as file:
        file.truncate(100_000_001)

    assert isinstance(refused(path), errors.TooLargeTemplateError)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path), errors.UnreadableTemplateError)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.NotAWordFileError),
        (b"Hei", errors.NotAWordFileError),
        (COMPOUND + bytes(512), errors.OldWordFormatError),
        (
            COMPOUND + "EncryptedPackage".encode("utf-16-le"),
            errors.PasswordProtectedError,
        ),
    ],
)
def test_what_is_no_package_is_named_for_what_it_is(
    tmp_path: Path, content: bytes, error: type[FleksidocError]
) -> None:
    path = tmp_path / "mal.docx"
    path.write_bytes(content)

    assert type(refused(path)) is error


def test_a_file_cut_short(tmp_path: Path) -> None:
    path = write(tmp_path, "x")
    path.write_bytes(path.read_bytes()[:-100])

    assert isinstance(refused(path), errors.NotAWordFileError)


def test_a_member_with_damaged_bytes(tmp_path: Path) -> None:
    path = tmp_path / "mal.docx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members("UNDAMAGED").items():
            archive.writestr(name, content)
    path.write_bytes(path.read_bytes().replace(b"UNDAMAGED", b"__DAMAGED"))

    error = refused(path)

    assert isinstance(error, errors.DamagedTemplateError)
    assert "word/document.xml" in str(error)


def test_an_encrypted_member(tmp_path: Path) -> None:
    path = write(tmp_path, "x")
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    content[content.index(b"PK\x03\x04") + 6] |= 1
    path.write_bytes(bytes(content))

    assert isinstance(refused(path), errors.DamagedTemplateError)


@pytest.mark.parametrize("name", ["/etc/x", "../x", "word/DOCUMENT.xml"])
def test_a_member_with_a_name_that_means_no_good(tmp_path: Path, name: str) -> None:
    path = pack(tmp_path / "mal.docx", {**members("x"), name: b"<x/>"})

    assert isinstance(refused(path), errors.DamagedTemplateError)


def test_folders_in_the_archive_are_no_members(tmp_path: Path) -> None:
    path = pack(tmp_path / "mal.docx", {**members("x"), "word/": b""})

    assert lines(reread(fill(path, {}).content)) == ["x"]


@pytest.mark.parametrize(
    "more",
    [
        {"word/bomb.xml": b" " * 101_000_000},
        {"word/bomb.xml": b" " * 2_000_000},
        {f"x{n}.xml": b"" for n in range(2_001)},
    ],
)
def test_a_file_that_grows_beyond_sense(tmp_path: Path, more: dict[str, bytes]) -> None:
    path = pack(tmp_path / "mal.docx", {**members("x"), **more})

    assert isinstance(refused(path), errors.TooLargeTemplateError)


@pytest.mark.parametrize("name", ["[Content_Types].xml", "_rels/.rels"])
def test_a_package_of_something_else(tmp_path: Path, name: str) -> None:
    content = members("x")
    del content[name]

    path = pack(tmp_path / "mal.docx", content)

    assert isinstance(refused(path), errors.NotAWordFileError)


def test_a_package_without_a_document(tmp_path: Path) -> None:
    content = {**members("x"), "_rels/.rels": relationships().encode()}

    path = pack(tmp_path / "mal.docx", content)

    assert isinstance(refused(path), errors.NotAWordFileError)


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml"])
def test_a_package_that_lacks_a_part(tmp_path: Path, name: str) -> None:
    content = members("x")
    del content[name]

    error = refused(pack(tmp_path / "mal.docx", content))

    assert isinstance(error, errors.DamagedTemplateError)
    assert name in str(error)


@pytest.mark.parametrize("prefix", ["ns0", "x"])
def test_elements_by_other_names_are_read_and_written_by_the_usual(
    tmp_path: Path, prefix: str
) -> None:
    usual = document(p("Hei {{ x }}", style="H1")).replace("</w:p>", "</w:p><w:p/>")
    other = usual.replace("w:", f"{prefix}:").replace(":w=", f":{prefix}=")
    inside = usual.replace("<w:p/>", f'<y:p xmlns:y="{W}"/>')
    without = (
        usual.replace("<w:", "<")
        .replace("</w:", "</")
        .replace("xmlns:w=", f'xmlns="{W}" xmlns:w=')
    )

    for xml in (usual, other, inside, without):
        path = pack(tmp_path / "mal.docx", {**members("x"), DOCUMENT: xml.encode()})

        content = fill(path, {"x": "X"}).content

        assert lines(reread(content)) == ["Hei X", ""]
        assert {e.prefix for e in part(content, DOCUMENT).iter()} == {"w"}


@pytest.mark.parametrize(
    "content",
    [
        b"<w:document",
        b"",
        b"\xff\xff",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "http://nordlys.example/a.dtd"><a/>',
        b"<a>" * 300 + b"</a>" * 300,
    ],
)
def test_a_part_that_is_no_strict_xml(tmp_path: Path, content: bytes) -> None:
    path = pack(tmp_path / "mal.docx", {**members("x"), "word/document.xml": content})

    assert isinstance(refused(path), errors.DamagedTemplateError)


def test_another_kind_of_word_file(tmp_path: Path) -> None:
    path = write(tmp_path, "x", kind="glossary")

    assert type(refused(path)) is errors.NotAWordFileError


def test_words_own_kind_of_template_makes_a_document(tmp_path: Path) -> None:
    own = write(tmp_path, "Hei {{ x }}", kind="template.main").rename(
        tmp_path / "mal.dotx"
    )
    other = write(tmp_path, "Hei {{ x }}")

    first, second = (fill(path, {"x": "X"}).content for path in (own, other))

    assert first == second
    assert lines(reread(first)) == ["Hei X"]


def test_a_type_by_default_is_no_word_document(tmp_path: Path) -> None:
    content = members("x")
    types = content["[Content_Types].xml"]
    kept = types.replace(b'PartName="/word/document.xml"', b'PartName="/word/x.xml"')

    path = pack(tmp_path / "mal.docx", {**content, "[Content_Types].xml": kept})

    assert isinstance(refused(path), errors.NotAWordFileError)


def test_strict_open_xml(tmp_path: Path) -> None:
    content = members("x")
    strict = content["_rels/.rels"].replace(
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
        b"http://purl.oclc.org/ooxml/officeDocument/",
    )

    path = pack(tmp_path / "mal.docx", {**content, "_rels/.rels": strict})

    assert isinstance(refused(path), errors.StrictFormatError)


def test_strict_open_xml_by_the_document_itself(tmp_path: Path) -> None:
    content = members("x")
    strict = content["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )

    path = pack(tmp_path / "mal.docx", {**content, "word/document.xml": strict})

    assert isinstance(refused(path), errors.StrictFormatError)


def test_a_document_without_a_body(tmp_path: Path) -> None:
    bare = f"<w:document {NAMESPACES}/>".encode()

    path = pack(tmp_path / "mal.docx", {**members(), "word/document.xml": bare})

    assert isinstance(refused(path), errors.DamagedTemplateError)


def test_what_is_wrong_where_no_paragraph_is_stands_in_the_file(tmp_path: Path) -> None:
    bare = f'<w:document {NAMESPACES}><w:body w:x="{{{{ a }}}}"/></w:document>'.encode()

    path = pack(tmp_path / "mal.docx", {**members(), "word/document.xml": bare})

    (finding,) = findings_of(path)
    assert (finding.code, finding.place) == ("TPL029", WordPlace(file="mal.docx"))


def test_a_document_that_says_nothing_of_its_page_is_given_one(tmp_path: Path) -> None:
    content = members("x")
    bare = content["word/document.xml"].replace(SECTION.encode(), b"")

    draft = opened(pack(tmp_path / "mal.docx", {**content, "word/document.xml": bare}))

    (size,) = draft.trees["word/document.xml"].iter(w("pgSz"))
    (margins,) = draft.trees["word/document.xml"].iter(w("pgMar"))
    assert (size.get(w("w")), size.get(w("h"))) == ("11906", "16838")
    assert margins.get(w("top")) == margins.get(w("left")) == "1440"


def test_a_macro_file_by_its_type(tmp_path: Path) -> None:
    content = members("x")
    types = content["[Content_Types].xml"].replace(
        f"{CONTENT}.document.main+xml".encode(),
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )

    path = pack(tmp_path / "mal.docx", {**content, "[Content_Types].xml": types})

    assert isinstance(refused(path), errors.MacroFileError)


def test_a_macro_part_in_a_plain_document(tmp_path: Path) -> None:
    content = members("x", links=[link(9, "vbaProject", "vbaProject.bin")])

    path = pack(tmp_path / "mal.docx", {**content, "word/vbaProject.bin": b""})

    assert isinstance(refused(path), errors.MacroFileError)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("aFChunk", "altChunk"),
        ("oleObject", "embedded object"),
        ("package", "embedded file"),
        ("control", "ActiveX"),
        ("subDocument", "subdocument"),
    ],
)
def test_what_a_reader_cannot_see_through(
    tmp_path: Path, kind: str, words: str
) -> None:
    content = members("x", links=[link(9, kind, "thing.bin")])

    error = refused(pack(tmp_path / "mal.docx", {**content, "word/thing.bin": b""}))

    assert isinstance(error, errors.UnsafeContentError)
    assert words in str(error)


def test_a_picture_that_is_fetched_from_outside(tmp_path: Path) -> None:
    beacon = link(9, "image", "http://nordlys.example/a.png", external=True)

    error = refused(write(tmp_path, "x", links=[beacon]))

    assert isinstance(error, errors.UnsafeContentError)
    assert "http://nordlys.example/a.png" in str(error)


def test_a_link_may_lead_outside(tmp_path: Path) -> None:
    outside = link(9, "hyperlink", "mailto:hr@nordlys.example", external=True)

    path = write(tmp_path, "x", links=[outside])

    rels = part(fill(path, {}).content, "word/_rels/document.xml.rels")
    assert "mailto:hr@nordlys.example" in {e.get("Target") for e in rels}


def test_nothing_of_the_makers_reaches_the_document(tmp_path: Path) -> None:
    secret = "HEMMELIG"  # noqa: S105  no password: the word that must not come out
    noise = (
        f'<w:p w:rsidR="00AA" w14:paraId="12" w14:textId="34">'
        '<w:bookmarkStart w:id="5" w:name="_GoBack"/><w:bookmarkEnd w:id="5"/>'
        '<w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="0"/>'
        f"{run('Avtale')}<w:commentRangeEnd w:id='0'/>"
        '<w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="0"/></w:r>'
        "<w:r><w:lastRenderedPageBreak/><w:t>n</w:t></w:r></w:p>"
        f"<!-- {secret} --><?note {secret}?>"
    )
    settings = story(
        "settings",
        '<w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:rsids/><w:mailMerge/>'
        f'<w:docVars><w:docVar w:name="x" w:val="{secret}"/></w:docVars><w:zoom/>',
    )
    comment = story("comments", f'<w:comment w:id="0">{p(secret)}</w:comment>')
    template = link(1, "attachedTemplate", f"file:///C:/{secret}.dotm", external=True)
    content = members(
        noise,
        parts={
            "settings.xml": ("settings", settings),
            "comments.xml": ("comments", comment),
        },
        links=[link(8, "customXml", "../customXml/item1.xml")],
    )
    content["word/_rels/settings.xml.rels"] = relationships(template).encode()
    content["customXml/item1.xml"] = f"<x>{secret}</x>".encode()
    content["docProps/core.xml"] = f"<x>{secret}</x>".encode()
    content["docProps/thumbnail.jpeg"] = secret.encode()
    content["_rels/.rels"] = relationships(
        link(1, "officeDocument", "word/document.xml"),
        link(2, "metadata/core-properties", "docProps/core.xml"),
        link(3, "metadata/thumbnail", "docProps/thumbnail.jpeg"),
    ).encode()

    done = fill(pack(tmp_path / "mal.docx", content), {}).content

    assert not broken_rules(done)
    assert lines(reread(done)) == ["Avtalen"]
    for name in names(done):
        text = zipfile.ZipFile(io.BytesIO(done)).read(name)
        assert secret.encode() not in text
        assert not any(word in text for word in (b"rsid", b"_GoBack", b"paraId"))
    assert "word/comments.xml" not in names(done)
    kept = [str(e.tag) for e in part(done, "word/settings.xml")]
    assert [tag.rpartition("}")[2] for tag in kept] == ["zoom"]


def test_pictures_come_along(tmp_path: Path) -> None:
    content = members("x", links=[link(9, "image", "media/logo.png")])
    content["word/media/logo.png"] = b"PNG"
    content["word/media/unused.png"] = b"PNG"

    done = fill(pack(tmp_path / "mal.docx", content), {}).content

    assert zipfile.ZipFile(io.BytesIO(done)).read("word/media/logo.png") == b"PNG"
    assert "word/media/unused.png" not in names(done)


def test_the_document_is_in_the_language_it_was_opened_in(tmp_path: Path) -> None:
    styles = part(fill(write(tmp_path, "x"), {}).content, "word/styles.xml")

    (language,) = styles.iter("{*}lang")
    assert list(language.attrib.values()) == ["nb-NO"]


@pytest.mark.parametrize(
    "defaults",
    [
        "",
        "<w:docDefaults><w:pPrDefault/></w:docDefaults>",
        "<w:docDefaults><w:rPrDefault/></w:docDefaults>",
        f"<w:docDefaults>{BOLD}</w:docDefaults>",
    ],
)
def test_a_file_that_says_no_language_is_given_one(
    tmp_path: Path, defaults: str
) -> None:
    styles = ("styles", story("styles", defaults + "<w:latentStyles/>"))

    done = fill(write(tmp_path, "x", parts={"styles.xml": styles}), {}).content

    tree = part(done, "word/styles.xml")
    assert [str(e.tag).rpartition("}")[2] for e in tree] == [
        *("docDefaults", "latentStyles")
    ]
    assert str(tree[0][0].tag).endswith("}rPrDefault")
    assert str(tree[0][0][0][-1].tag).endswith("}lang")
    assert not broken_rules(done)


@pytest.mark.parametrize(
    "change",
    [
        '<w:p><w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
        '<w:p><w:del w:id="1"><w:r><w:delText>{{ x }}</w:delText></w:r></w:del></w:p>',
        '<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr></w:p>',
        '<w:p><w:r><w:rPr><w:rPrChange w:id="1"/></w:rPr><w:t>x</w:t></w:r></w:p>',
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:ins><w:p/></w:ins>",
        "<w:moveTo/>",
    ],
)
def test_changes_that_nobody_accepted_stop_with_their_number(
    tmp_path: Path, change: str
) -> None:
    (finding,) = findings_of(write(tmp_path, "a", change, "{{ broken"))

    assert finding.code == "TPL040"
    assert finding.message.facts["count"] == 1


@pytest.mark.parametrize(
    "code",
    ['INCLUDETEXT "C:\\\\x.docx"', "DDEAUTO c:\\\\x", "IncludePicture x", "LINK x"],
)
def test_field_codes_that_fetch_from_outside_stop(tmp_path: Path, code: str) -> None:
    complex_field = f"<w:p>{field_code(f' {code[:2]}', f'{code[2:]} ')}</w:p>"
    simple = f"<w:p><w:fldSimple w:instr='{code}'>{run('x')}</w:fldSimple></w:p>"

    for block in (complex_field, simple):
        assert [f.code for f in findings_of(write(tmp_path, block))] == ["TPL041"]


@pytest.mark.parametrize(
    "code", ['DATE \\@ "d. MMMM yyyy"', "time", "SAVEDATE", "FILENAME \\p", "USERNAME"]
)
def test_field_codes_that_word_fills_in_again_stop(tmp_path: Path, code: str) -> None:
    complex_field = f"<w:p>{field_code(f' {code[:2]}', f'{code[2:]} ')}</w:p>"
    simple = f"<w:p><w:fldSimple w:instr='{code}'>{run('x')}</w:fldSimple></w:p>"

    for block in (complex_field, simple):
        assert [f.code for f in findings_of(write(tmp_path, block))] == ["TPL046"]


@pytest.mark.parametrize("code", ["PAGE", "NUMPAGES", "DATEX", "SEQ Tabell"])
def test_field_codes_that_the_document_itself_answers_are_fine(
    tmp_path: Path, code: str
) -> None:
    block = f"<w:p><w:fldSimple w:instr='{code}'>{run('x')}</w:fldSimple></w:p>"

    assert opened(write(tmp_path, block))


def test_tags_where_none_are_read_are_told(tmp_path: Path) -> None:
    mail = link(9, "hyperlink", "mailto:%7B%7Bemail%7D%7D", external=True)
    picture = '<wp:inline><wp:docPr id="1" name="x" descr="{{ a }}"/></wp:inline>'
    split = "<a:p><a:r><a:t>{</a:t></a:r><a:r><a:t>{ e }}</a:t></a:r></a:p>"
    blocks = [
        f"<w:p><w:r><w:drawing>{picture}</w:drawing></w:r></w:p>",
        "<w:p><w:r><w:instrText>HYPERLINK {{ b }}</w:instrText></w:r></w:p>",
        f"<w:p>{field_code(' HYPERLINK {', '{ d }} ')}</w:p>",
        f"<w:p><w:r><w:drawing>{split}</w:drawing></w:r></w:p>",
    ]
    chart = ("chart", story("x", "<w:t>{% if c %}</w:t>"))

    found = findings_of(
        write(tmp_path, *blocks, links=[mail], parts={"chart1.xml": chart})
    )

    assert {(f.code, f.message.facts["tag"]) for f in found} == {
        ("TPL029", "{{ a }}"),
        ("TPL029", "HYPERLINK {{ b }}"),
        ("TPL029", "mailto:%7B%7Bemail%7D%7D"),
        ("TPL029", "{% if c %}"),
        ("TPL029", "HYPERLINK {{ d }}"),
        ("TPL029", "{{ e }}"),
    }
