"""What the parties do to a document: ``python -m tests.office.returning DOCX OUT``.

Each copy is saved under the name of what was done to it. LibreOffice's own Python runs
this, not pytest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.office.libreoffice import Editor, Office

BOLD: Final = 150.0


def only_saved_again(_editor: Editor) -> None:
    pass


def saved_by_way_of_odt(editor: Editor) -> None:
    editor.by_way_of(editor.folder / "returned.odt")


def made_bold(editor: Editor) -> None:
    editor.find("Paper documents are not taken home").CharWeight = BOLD


def another_deadline(editor: Editor) -> None:
    editor.find("innen 1\N{NO-BREAK SPACE}uke etter").String = "innen 3 uker etter"


def another_deadline_in_both_languages(editor: Editor) -> None:
    another_deadline(editor)
    editor.find("within 1\N{NO-BREAK SPACE}week after").String = "within 3 weeks after"


def a_word_that_negates(editor: Editor) -> None:
    editor.type(editor.find("Changes shall").End, " not")


def a_sentence_deleted(editor: Editor) -> None:
    editor.find("Bare den er autentisk.").String = ""


def a_paragraph_added(editor: Editor) -> None:
    place = editor.find("Changes shall be in writing.").End
    editor.press(place, "PARAGRAPH_BREAK")
    editor.type(editor.find("Changes shall be in writing.").End, "")
    added = editor.paragraph(editor.find("Changes shall be in writing."))
    cursor = added.Text.createTextCursorByRange(added.End)
    cursor.goRight(1, False)  # noqa: FBT003 - UNO takes no keywords
    editor.type(cursor, "The pay is reduced.")


def a_paragraph_deleted(editor: Editor) -> None:
    gone = editor.paragraph(editor.find("Papirdokumenter tas ikke med hjem."))
    gone.goRight(1, True)  # noqa: FBT003
    gone.String = ""


def another_salutation_in_the_header(editor: Editor) -> None:
    styles = editor.document.StyleFamilies.getByName("PageStyles")
    for number in range(styles.Count):
        style = styles.getByIndex(number)
        if style.isInUse() and style.HeaderIsOn:
            header = style.HeaderText
            header.insertString(header.End, " UTKAST", False)  # noqa: FBT003


def another_heading(editor: Editor) -> None:
    editor.find("Adgang til hjemmet").String = "Fri adgang til hjemmet"


def another_name_below(editor: Editor) -> None:
    editor.replace_everywhere("Sivert Nakkerud", "Sigurd Nakkerud")


def a_tracked_deletion(editor: Editor) -> None:
    editor.document.RecordChanges = True
    word = editor.find("ikke noe annet")
    word.String = ""


def a_table_row_deleted(editor: Editor) -> None:
    table = editor.find("minst 4\N{NO-BREAK SPACE}dager").TextTable
    table.Rows.removeByIndex(1, 1)


EDITS: Final[tuple[Callable[[Editor], None], ...]] = (
    only_saved_again,
    saved_by_way_of_odt,
    made_bold,
    another_deadline,
    another_deadline_in_both_languages,
    a_word_that_negates,
    a_sentence_deleted,
    a_paragraph_added,
    a_paragraph_deleted,
    another_salutation_in_the_header,
    another_heading,
    another_name_below,
    a_tracked_deletion,
    a_table_row_deleted,
)


def main(document: Path, folder: Path) -> None:
    office = Office(folder)
    try:
        for edit in EDITS:
            editor = Editor(office, document, language="no", folder=folder)
            edit(editor)
            editor.save(folder / f"{edit.__name__}.docx")
    finally:
        office.end()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
