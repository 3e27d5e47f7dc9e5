"""What HR does to a template, each as a function; the two languages alike unless said.

LibreOffice's own Python runs this, not pytest.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.office.libreoffice import Editor

BOLD: Final = 150.0
RED: Final = 0xC00000


def nothing(_editor: Editor) -> None:
    pass


def sentence(editor: Editor) -> None:
    old = editor.of(
        "Arbeidsavtalen gjelder ellers uendret.",
        "The contract of employment otherwise applies unchanged.",
    )
    new = editor.of("Alt annet & øvrig står fast.", "All else & more stands.")
    editor.find(old).String = new


def bold_on_part_of_a_tag(editor: Editor) -> None:
    editor.find("employer.na").CharWeight = BOLD


def language_of_part_of_a_tag(editor: Editor) -> None:
    locale = editor.office.struct("lang.Locale", Language="sv", Country="SE")
    editor.find("loyer.name").CharLocale = locale


def link_on_part_of_a_tag(editor: Editor) -> None:
    editor.find("employee.na").HyperLinkURL = "mailto:hr@fjord.example"


def bookmark_in_a_tag(editor: Editor) -> None:
    bookmark = editor.new("text.Bookmark")
    bookmark.Name = "navn"
    editor.insert(editor.find("employee.na"), bookmark, over=True)


def soft_hyphen_in_a_tag(editor: Editor) -> None:
    editor.press(editor.find("er.name }}").Start, "SOFT_HYPHEN")


def line_break_in_a_tag(editor: Editor) -> None:
    editor.press(editor.find("employer.name }}").Start, "LINE_BREAK")


def paragraph_break_in_a_tag(editor: Editor) -> None:
    editor.press(editor.find("contract.date }}").Start, "PARAGRAPH_BREAK")


def clause_moved(editor: Editor) -> None:
    editor.cut(_assistance(editor))
    editor.paste(editor.find("{%p if follow_up %}").Start)


def clause_deleted(editor: Editor) -> None:
    editor.cut(_assistance(editor))


def clause_deleted_in_english(editor: Editor) -> None:
    if editor.language == "en":
        clause_deleted(editor)


def _assistance(editor: Editor) -> object:
    last = editor.of("Arbeidstaker kan la seg bistå", "The employee may be assisted")
    return editor.clause("assistance", last)


def table_row_added(editor: Editor) -> None:
    table = editor.find("{{ employer.organisation_number }}").TextTable
    table.Rows.insertByIndex(1, 1)
    table.getCellByName("A2").String = editor.of("Bransje", "Trade")


def list_item_added(editor: Editor) -> None:
    item = editor.paragraph(editor.find("{{ item.name }}"))
    loop = editor.paragraph(editor.find("{%p endfor %}", after=item))
    editor.press(loop.End, "PARAGRAPH_BREAK")
    added = editor.find("{%p else %}", after=loop).Start
    cursor = added.Text.createTextCursorByRange(added)
    cursor.goLeft(1, False)  # noqa: FBT003 - UNO takes no keywords
    editor.type(cursor, editor.of("tastatur", "keyboard"))
    cursor.ParaStyleName = item.ParaStyleName


def tracked_insertion(editor: Editor) -> None:
    editor.document.RecordChanges = True
    place = editor.find(editor.of("ellers uendret", "otherwise applies unchanged"))
    editor.type(place.End, editor.of(" i alt annet", " in all else"))


def tracked_deletion(editor: Editor) -> None:
    editor.document.RecordChanges = True
    sentence = editor.find(editor.of("ellers uendret", "otherwise applies unchanged"))
    word = sentence.Text.createTextCursorByRange(sentence.Start)
    word.goRight(len(editor.of("ellers ", "otherwise ")), True)  # noqa: FBT003
    word.String = ""


def tracked_change_across_a_tag(editor: Editor) -> None:
    editor.document.RecordChanges = True
    date = editor.find("contract.date }}{% endif %} ")
    date.String = "contract.date }}{% endif %}, "


def by_way_of_odt(editor: Editor) -> None:
    editor.by_way_of(_scratch(editor, ".odt"))


def by_way_of_rtf(editor: Editor) -> None:
    editor.by_way_of(_scratch(editor, ".rtf"))


def by_way_of_doc(editor: Editor) -> None:
    editor.by_way_of(_scratch(editor, ".doc"))


def _scratch(editor: Editor, ending: str) -> Path:
    return editor.folder / f"{editor.language}{ending}"


def word_replaced_everywhere(editor: Editor) -> None:
    old, new = editor.of("Partene", "The parties"), editor.of("Begge", "Both")
    editor.replace_everywhere(old, new)


def field_renamed_everywhere(editor: Editor) -> None:
    editor.replace_everywhere("employee.title", "employee.tittel")


def word_replaced_in_conditions_too(editor: Editor) -> None:
    editor.replace_everywhere('"hybrid"', '"hibrid"')


def paragraph_pasted_from_another_document(editor: Editor) -> None:
    other = editor.office.open("private:factory/swriter")
    text = other.Text
    text.setString("Limt inn fra et annet dokument & brev.")
    cursor = text.createTextCursor()
    cursor.gotoEnd(True)  # noqa: FBT003
    cursor.CharFontName, cursor.CharColor = "Liberation Mono", RED
    other.CurrentController.select(text)
    editor.office.command(other, "SelectAll")
    editor.office.command(other, "Copy")
    purpose = editor.find(editor.of("Avtalen er et tillegg", "The agreement is an add"))
    editor.press(purpose.Start, "PARAGRAPH_BREAK")
    above = editor.find(editor.of("Avtalen er et tillegg", "The agreement is an add"))
    cursor = above.Text.createTextCursorByRange(above.Start)
    cursor.goLeft(1, False)  # noqa: FBT003
    editor.paste(cursor)
    other.close(True)  # noqa: FBT003


def style_changed(editor: Editor) -> None:
    styles = editor.document.StyleFamilies.getByName("ParagraphStyles")
    heading = styles.getByName("Heading 1")
    heading.CharColor, heading.CharHeight = RED, 15.0
    heading.CharFontName = "Times New Roman"


def colour_on_part_of_a_condition(editor: Editor) -> None:
    editor.find("if scope and").CharColor = RED


def picture_in_the_header(editor: Editor) -> None:
    picture = editor.new("text.TextGraphicObject")
    picture.GraphicURL = (editor.folder / "logo.png").as_uri()
    picture.AnchorType = editor.office.choice(
        "text.TextContentAnchorType", "AS_CHARACTER"
    )
    picture.Width, picture.Height = 2000, 600
    styles = editor.document.StyleFamilies.getByName("PageStyles")
    page = styles.getByName(_page_style(editor))
    text = page.HeaderText
    text.insertTextContent(text.Start, picture, False)  # noqa: FBT003


def _page_style(editor: Editor) -> str:
    return str(editor.find("{# clause: purpose #}").PageStyleName)


def cross_reference(editor: Editor) -> None:
    heading = editor.paragraph(editor.find("{# clause: duration #}"))
    bookmark = editor.new("text.Bookmark")
    bookmark.Name = "varighet"
    editor.insert(heading, bookmark, over=True)
    place = editor.find(editor.of("Opphør av ordningen er ikke", "The end of the arr"))
    reference = editor.new("text.textfield.GetReference")
    constant = editor.office.constant
    reference.ReferenceFieldSource = constant("text.ReferenceFieldSource.BOOKMARK")
    reference.ReferenceFieldPart = constant("text.ReferenceFieldPart.NUMBER")
    reference.SourceName = "varighet"
    cursor = place.Text.createTextCursorByRange(place.Start)
    editor.type(cursor, "Se punkt ")
    editor.insert(cursor, reference)
    editor.type(cursor, ". ")


def quotes_autocorrected(editor: Editor) -> None:
    editor.replace_everywhere('"hybrid"', editor.of("«hybrid»", "“hybrid”"))


def page_break_before_a_clause(editor: Editor) -> None:
    heading = editor.paragraph(editor.find("{# clause: copies #}"))
    heading.BreakType = editor.office.choice("style.BreakType", "PAGE_BEFORE")


def page_break_beside_a_condition(editor: Editor) -> None:
    condition = editor.paragraph(editor.find("{%p if follow_up %}"))
    condition.BreakType = editor.office.choice("style.BreakType", "PAGE_BEFORE")


def text_beside_a_condition(editor: Editor) -> None:
    editor.type(editor.find("{%p if follow_up %}").Start, "4.2 ")


def end_of_a_condition_deleted(editor: Editor) -> None:
    heading = editor.find("{# clause: access #}")
    editor.find("{%p endif %}", after=heading).String = ""


def footnote(editor: Editor) -> None:
    place = editor.find(editor.of("ellers uendret", "otherwise applies unchanged"))
    note = editor.new("text.Footnote")
    editor.insert(place.End, note)
    note.Text.setString("Se {{ employer.name }} & håndboken.")


def comment_on_a_tag(editor: Editor) -> None:
    # LibreOffice 7.4 crashes when a program, not a person, comments in it.
    comment = "<dc:creator>HR</dc:creator><text:p>Husk {{ dette }}</text:p>"
    in_a_tag = "employee.na"
    editor.change_the_file(
        in_a_tag, f"employee.<office:annotation>{comment}</office:annotation>na"
    )


EDITS: Final[tuple[Callable[[Editor], None], ...]] = (
    nothing,
    sentence,
    bold_on_part_of_a_tag,
    language_of_part_of_a_tag,
    link_on_part_of_a_tag,
    bookmark_in_a_tag,
    soft_hyphen_in_a_tag,
    line_break_in_a_tag,
    paragraph_break_in_a_tag,
    clause_moved,
    clause_deleted,
    clause_deleted_in_english,
    table_row_added,
    list_item_added,
    tracked_insertion,
    tracked_deletion,
    tracked_change_across_a_tag,
    by_way_of_odt,
    by_way_of_rtf,
    by_way_of_doc,
    word_replaced_everywhere,
    field_renamed_everywhere,
    word_replaced_in_conditions_too,
    paragraph_pasted_from_another_document,
    style_changed,
    colour_on_part_of_a_condition,
    picture_in_the_header,
    cross_reference,
    quotes_autocorrected,
    page_break_before_a_clause,
    page_break_beside_a_condition,
    text_beside_a_condition,
    end_of_a_condition_deleted,
    footnote,
    comment_on_a_tag,
)
