"""LibreOffice, told what to do. LibreOffice's own Python runs this, not pytest."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path
from typing import Any, Final, TypeAlias

FILTERS: Final = {
    ".docx": "MS Word 2007 XML",
    ".odt": "writer8",
    ".rtf": "Rich Text Format",
    ".doc": "MS Word 97",
    ".fodt": "OpenDocument Text Flat XML",
}

_PAUSE: Final = 0.1
_TRIES: Final = 2400
"""Four minutes: a first start on a busy machine may take one."""

Uno: TypeAlias = Any
"""What LibreOffice hands out: its objects have no types."""


class Office:
    """LibreOffice without a window, with a profile of its own."""

    def __init__(self, folder: Path) -> None:
        import uno  # type: ignore[import-not-found]  # noqa: PLC0415 - only LibreOffice's own Python has it

        self._uno = uno
        self._folder = folder
        pipe = f"pipe,name=fleksidoc-{folder.stat().st_ino}"
        profile = (folder / "profile").as_uri()
        self._process = subprocess.Popen(  # noqa: S603 - the program under test
            [
                *("soffice", "--headless", "--norestore", "--nologo"),
                f"-env:UserInstallation={profile}",
                f"--accept={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        context = self._connected(f"uno:{pipe};urp;StarOffice.ComponentContext")
        new = context.ServiceManager.createInstanceWithContext
        self._desktop = new("com.sun.star.frame.Desktop", context)
        self._dispatcher = new("com.sun.star.frame.DispatchHelper", context)

    def _connected(self, address: str) -> Uno:
        local = self._uno.getComponentContext()
        name = "com.sun.star.bridge.UnoUrlResolver"
        resolver = local.ServiceManager.createInstanceWithContext(name, local)
        for _ in range(_TRIES):
            try:
                return resolver.resolve(address)
            except self._uno.getClass("com.sun.star.connection.NoConnectException"):
                time.sleep(_PAUSE)
        raise TimeoutError(address)

    def constant(self, name: str) -> Uno:
        """Return one of LibreOffice's constants."""
        return self._uno.getConstantByName(f"com.sun.star.{name}")

    def choice(self, name: str, value: str) -> Uno:
        """Return one value of one of LibreOffice's enumerations."""
        return self._uno.Enum(f"com.sun.star.{name}", value)

    def struct(self, name: str, **values: object) -> Uno:
        """Return one of LibreOffice's structures."""
        made = self._uno.createUnoStruct(f"com.sun.star.{name}")
        for key, value in values.items():
            setattr(made, key, value)
        return made

    def open(self, address: str) -> Uno:
        """Open a file, or a new document."""
        hidden = self._options(Hidden=True)
        for _ in range(_TRIES):
            # Connected, but not ready yet, LibreOffice opens nothing and says nothing.
            found = self._desktop.loadComponentFromURL(address, "_blank", 0, hidden)
            if found is not None:
                return found
            time.sleep(_PAUSE)
        raise TimeoutError(address)

    def save(self, document: Uno, path: Path) -> None:
        """Save a document in the format that its ending names, and close it."""
        options = self._options(FilterName=FILTERS[path.suffix])
        document.storeToURL(path.as_uri(), options)
        document.close(True)  # noqa: FBT003 - UNO takes no keywords

    def command(self, document: Uno, name: str) -> None:
        """Do what the menu does to what is selected."""
        frame = document.CurrentController.Frame
        self._dispatcher.executeDispatch(frame, f".uno:{name}", "", 0, ())

    def converted(self, path: Path) -> Path:
        """Return a copy as a Word file, made by a LibreOffice for itself."""
        profile = (self._folder / "profile for conversions").as_uri()
        subprocess.run(  # noqa: S603 - the program under test
            [
                *("soffice", "--headless", f"-env:UserInstallation={profile}"),
                *("--convert-to", f"docx:{FILTERS['.docx']}"),
                *("--outdir", str(path.parent), str(path)),
            ],
            check=True,
            capture_output=True,
        )
        return path.with_suffix(".docx")

    def end(self) -> None:
        """Close LibreOffice."""
        self._desktop.terminate()
        self._process.wait(timeout=240)

    def _options(self, **values: object) -> tuple[Uno, ...]:
        return tuple(
            self.struct("beans.PropertyValue", Name=name, Value=value)
            for name, value in values.items()
        )


class Editor:
    """One template, open in LibreOffice."""

    def __init__(
        self, office: Office, path: Path, *, language: str, folder: Path
    ) -> None:
        self.office = office
        self.language = language
        self.folder = folder
        """Where it may put what is neither template nor edited copy."""

        self.document = office.open(path.as_uri())
        self._converted: Path | None = None

    def of(self, no: str, en: str) -> str:
        """Return the one in the language of the template."""
        return {"no": no, "en": en}[self.language]

    def find(self, words: str, after: Uno = None) -> Uno:
        """Return where the words stand: the first place, or the first after another."""
        description = self.document.createSearchDescriptor()
        description.SearchString = words
        description.SearchCaseSensitive = True
        found = (
            self.document.findNext(after.End, description)
            if after
            else self.document.findFirst(description)
        )
        if found is None:
            raise LookupError(words)
        return found

    def replace_everywhere(self, words: str, others: str) -> None:
        """Find and replace."""
        description = self.document.createReplaceDescriptor()
        description.SearchString, description.ReplaceString = words, others
        description.SearchCaseSensitive = True
        self.document.replaceAll(description)

    def paragraph(self, place: Uno) -> Uno:
        """Return the whole paragraph round a place, without its end."""
        cursor = place.Text.createTextCursorByRange(place.Start)
        cursor.gotoStartOfParagraph(False)  # noqa: FBT003 - UNO takes no keywords
        cursor.gotoEndOfParagraph(True)  # noqa: FBT003
        return cursor

    def clause(self, name: str, last: str) -> Uno:
        """Return a clause, up to and with the paragraph that begins with ``last``."""
        heading = self.paragraph(self.find(f"{{# clause: {name} #}}"))
        cursor = heading.Text.createTextCursorByRange(heading.Start)
        cursor.gotoRange(self.paragraph(self.find(last, after=heading)).End, True)  # noqa: FBT003
        cursor.goRight(1, True)  # noqa: FBT003
        return cursor

    def cut(self, place: Uno) -> None:
        """Cut to the clipboard."""
        self.document.CurrentController.select(place)
        self.office.command(self.document, "Cut")

    def paste(self, place: Uno) -> None:
        """Paste from the clipboard."""
        cursor = self.document.CurrentController.ViewCursor
        cursor.gotoRange(place, False)  # noqa: FBT003
        self.office.command(self.document, "Paste")

    def type(self, place: Uno, text: str) -> None:
        """Type text, with line ends as the Enter key makes them."""
        place.Text.insertString(place, text, False)  # noqa: FBT003

    def press(self, place: Uno, key: str) -> None:
        """Insert a sign of its own kind, as ``LINE_BREAK``."""
        sign = self.office.constant(f"text.ControlCharacter.{key}")
        place.Text.insertControlCharacter(place, sign, False)  # noqa: FBT003

    def insert(self, place: Uno, thing: Uno, *, over: bool = False) -> None:
        """Insert a field, a picture, a bookmark."""
        place.Text.insertTextContent(place, thing, over)

    def new(self, service: str) -> Uno:
        """Return something new to insert."""
        return self.document.createInstance(f"com.sun.star.{service}")

    def save(self, path: Path) -> None:
        """Save the template as, and close it."""
        if self._converted:
            self._converted.replace(path)
        else:
            self.office.save(self.document, path)

    def change_the_file(self, words: str, others: str) -> None:
        """Replace what LibreOffice has written in its own format."""
        source = self.folder / f"{self.language}.fodt"
        self.office.save(self.document, source)
        source.write_text(source.read_text("utf-8").replace(words, others), "utf-8")
        self._converted = self.office.converted(source)

    def by_way_of(self, path: Path) -> None:
        """Save in another format, and open that."""
        self.save(path)
        self.document = self.office.open(path.as_uri())
