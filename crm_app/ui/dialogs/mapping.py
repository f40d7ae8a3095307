"""What the columns of a table are: guessed, shown beside what stands in them, and said by whoever knows better."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from crm_app.domain.incoming import IncomingPerson
from crm_app.domain.mappings import NO_HEADERS, Mapping, signature
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.guessing import Sheet, look_into
from crm_app.exchange.reading import How
from crm_app.exchange.recognise import read_data
from crm_app.ui import mapping_words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, hairline, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.labels import ElidedLabel, Label

_WIDTH, _HEIGHT = 760, 620
_HEAD = 1 << 18
"""Bytes of the file that are shown and tried; cut where a line ends."""
_SAMPLES, _PEOPLE = 3, 3
_ROWS = 12


class MappingDialog(QDialog):
    """`mapping` is what was said, `signature` by what the table is known again."""

    def __init__(self, path: Path, *, parent: QWidget) -> None:
        """Raises Unusable where the file cannot be read."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the columns are"))
        self.resize(px(_WIDTH), px(_HEIGHT))
        self._data = _head(path)
        self._meanings = mapping_words.meanings()
        self._choices: list[Choice] = []
        self._sheet = look_into(self._data)
        self.title = Label(path.name, "panel_title", wrap=True)
        self.encoding = Choice(self.tr("Encoding"), mapping_words.encodings())
        self.delimiter = Choice(self.tr("Between cells"), mapping_words.delimiters())
        self.headers = Choice(self.tr("Headers"), self._rows())
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(px(14))
        self.grid.setVerticalSpacing(px(6))
        self.preview = Label("", tone="text2", wrap=True)
        self.use = Button(self.tr("Use these columns"), "primary", "check")
        self.use.setDefault(True)
        self._lay_out()
        self._connect()
        self._fill()

    def _rows(self) -> list[tuple[str, str]]:
        numbers = [(str(number), self.tr("Row {number}").format(number=number)) for number in range(1, _ROWS + 1)]
        return [*numbers, (str(NO_HEADERS), self.tr("None"))]

    def _lay_out(self) -> None:
        words = Label(
            self.tr("The same headers are known again next time. What is left as a field of your own stays with them."),
            "small", tone="text3", wrap=True,
        )  # fmt: skip
        settings = row(
            *_named(self.tr("Headers"), self.headers), *_named(self.tr("Between cells"), self.delimiter),
            *_named(self.tr("Encoding"), self.encoding), space=8,
        )  # fmt: skip
        scroll = QScrollArea()
        scroll.setWidget(holder(column(self.grid, None, margins=(0, 4, 10, 4))))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Columns"))
        cancel = Button(self.tr("Cancel"), "plain")
        cancel.clicked.connect(self.reject)
        buttons = row(None, cancel, self.use)
        parts = (self.title, settings, hairline(), scroll, hairline(), self.preview, words, buttons)
        layout = column(*parts, space=10, margins=(24, 20, 24, 20))
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.use.clicked.connect(self.accept)
        for choice in (self.encoding, self.delimiter, self.headers):
            choice.chosen.connect(self._look_again)

    @property
    def mapping(self) -> Mapping:
        """What was said of every column; encoding and header row go along only where others were found."""
        found, own = self._sheet, look_into(self._data)
        words = zip(found.headers, (choice.key for choice in self._choices), strict=True)
        encoding = "" if found.encoding == own.encoding else found.encoding
        is_found = found.header_row == own.header_row and found.header_row != NO_HEADERS
        return Mapping(tuple(words), found.delimiter, encoding, None if is_found else found.header_row)

    @property
    def signature(self) -> str:
        """By what a table with these columns is known again; "" for one that has no headers."""
        return signature(self._sheet.headers) if self._sheet.header_row else ""

    def _look_again(self, _key: str) -> None:
        """Another encoding, delimiter or header row: everything is read anew."""
        try:
            self._sheet = look_into(
                self._data,
                encoding=self.encoding.key,
                delimiter=self.delimiter.key,
                header_row=int(self.headers.key),
            )
        except Unusable as unusable:
            self.preview.setText(str(unusable))
            return
        self._fill()

    def _fill(self) -> None:
        """A line for every column: its header, what stands in it, what it is."""
        sheet = self._sheet
        self.encoding.show_value(sheet.encoding)
        self.delimiter.show_value(sheet.delimiter)
        self.headers.show_value(str(sheet.header_row))
        clear(self.grid)
        self._choices.clear()
        for place, header in enumerate(sheet.headers):
            self._add(place, header, _samples(sheet, place))
        self.grid.setColumnStretch(1, 1)
        self._try()

    def _add(self, place: int, header: str, samples: str) -> None:
        choice = Choice(self.tr("What “{header}” is").format(header=header), self._meanings)
        choice.show_value(self._sheet.guesses[place].word)
        choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        choice.setFixedWidth(px(220))
        choice.chosen.connect(self._try)
        self._choices.append(choice)
        name = ElidedLabel(header or self.tr("(no header)"), "base_strong")
        name.setFixedWidth(px(170))
        self.grid.addWidget(name, place, 0)
        self.grid.addWidget(ElidedLabel(samples, "small", tone="text2"), place, 1)
        self.grid.addWidget(choice, place, 2)

    def _try(self, _key: str = "") -> None:
        """Read the first people as the columns now say, and show them."""
        try:
            rows = read_data(self._data, How(mapping=self.mapping)).rows
            people = [one for one, _ in zip(filter(_is_person, rows), range(_PEOPLE), strict=False)]
        except Unusable as unusable:
            people, told = [], str(unusable)
        else:
            told = self.tr("No column says who somebody is. Choose the one with the names.")
        self.use.setEnabled(bool(people))
        self.preview.setText("\n".join(map(_words, people)) if people else told)


def _head(path: Path) -> bytes:
    """The beginning of a file, up to the end of a line; Unusable where it cannot be read."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_HEAD + 1)
    except OSError as error:
        raise Unusable(f"“{path.name}” cannot be read: {error.strerror or error}.") from error
    return data if len(data) <= _HEAD else data[: data.rfind(b"\n") + 1] or data


def _named(words: str, choice: Choice) -> Sequence[QWidget]:
    return Label(words, "small", tone="text3"), choice


def _samples(sheet: Sheet, place: int) -> str:
    """What stands in the first filled cells of a column."""
    cells = (" ".join(line[place].split()) for line in sheet.rows if place < len(line) and line[place].strip())
    return "  ·  ".join(text for text, _ in zip(dict.fromkeys(cells), range(_SAMPLES), strict=False))


def _is_person(one: object) -> bool:
    return isinstance(one, IncomingPerson)


def _words(person: object) -> str:
    """Somebody in one line: name, work, how to reach them."""
    if not isinstance(person, IncomingPerson):
        return ""
    reached = [detail.text.replace("\n", ", ") for detail in person.details[:3]]
    return "  ·  ".join(filter(None, (person.name, person.title, person.organisation, *reached)))
