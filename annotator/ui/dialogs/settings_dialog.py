"""The settings of the program: sections on the left, their settings on the right, a search."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.session.settings import Setting, Settings
from annotator.ui.dialogs.parts import heading, hint
from annotator.ui.dialogs.setting_controls import Control
from annotator.ui.icons import icon
from annotator.ui.settings_list import Link, Row, listed, sections
from annotator.ui.theme import SPACE, article_families, theme

_SIZE = QSize(820, 560)
_SECTIONS_WIDTH = 168
_NAME = Qt.ItemDataRole.UserRole
_SAMPLE = (
    "Le ministre a déclaré lundi que 7 199 personnes avaient fui l’est du pays. "
    "« Nous tenons », a-t-il ajouté."
)
"""In the language that articles are in first; it is set, not said."""


class SettingsDialog(QDialog):
    """What is changed holds at once. `wanted` is the action that a link asked for, "" for none;
    `can` says whether an action can be done now.
    """

    def __init__(
        self,
        parent: QWidget | None,
        settings: Settings,
        *,
        can: Callable[[str], bool] = lambda _action: True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings, self._can = settings, can
        self.wanted = ""
        self.controls: dict[str, Control] = {}
        self.resets: dict[str, QToolButton] = {}
        self.links: dict[str, QPushButton] = {}
        self._preview: Preview | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.sections = QListWidget()
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setObjectName("settingSections")
        self.sections.setFixedWidth(_SECTIONS_WIDTH)
        for name in sections():
            item = QListWidgetItem(tr(name), self.sections)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + SPACE[3]))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.sections.currentItemChanged.connect(self._open_section)
        settings.changed.connect(self._follow)
        theme.changed.connect(self._restyle)
        self._restyle()
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(QSize(room.width() - 60, room.height() - 80)))
        self.sections.setCurrentRow(0)
        self.search.setFocus()

    def go_to(self, id_: str) -> None:
        """Show the setting called `id_`, with the focus in it."""
        for name, rows in listed():
            if any(row.id == id_ for row in rows):
                self._choose_section(name)
        target = self.controls.get(id_) or self.links.get(id_)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(target)

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        for button in box.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.reset_all = QPushButton(tr("Reset all"))
        self.reset_all.setToolTip(tr("Every setting as it was in the beginning"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(self._settings.reset)
        top = QHBoxLayout()
        top.addWidget(heading(tr("Settings")), 1)
        top.addWidget(self.search)
        self.search.setFixedWidth(280)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE[4])
        middle.addWidget(self.sections)
        middle.addWidget(self.area, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.reset_all)
        bottom.addStretch(1)
        bottom.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def _choose_section(self, name: str) -> None:
        self.search.clear()
        for place in range(self.sections.count()):
            if self.sections.item(place).data(_NAME) == name:
                self.sections.setCurrentRow(place)

    def _open_section(self, *_: object) -> None:
        if self.sections.currentItem() is None:
            return
        if self.search.text():
            self.search.clear()  # which fills
        else:
            self._fill()

    def _fill(self, *_: object) -> None:
        """The page anew: one section, or what the search finds in all of them."""
        typed = self.search.text().strip()
        current: QListWidgetItem | None = self.sections.currentItem()
        if current is not None:
            current.setSelected(not typed)
        section = current.data(_NAME) if current is not None else ""
        self.controls, self.resets, self.links, self._preview = {}, {}, {}, None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACE[2], 0)
        column.setSpacing(SPACE[4])
        groups = listed(section="" if typed else section, typed=typed)
        for name, rows in groups:
            title = QLabel(tr(name))
            title.setFont(theme.font("heading", strong=True))
            column.addWidget(title)
            for row in rows:
                column.addWidget(self._row(row))
            if name == "Text":
                self._preview = Preview(self._settings)
                column.addWidget(self._preview)
        if not groups:
            column.addWidget(hint(tr("No setting is called that.")))
        column.addStretch(1)
        self.area.setWidget(page)
        self._show_resets()

    def _row(self, row: Row) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(SPACE[0] + 2)
        title = QLabel(row.title)
        words.addWidget(title)
        words.addWidget(hint(row.hint))
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[2])
        line.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        if isinstance(row, Setting):
            control = self.controls[row.id] = Control(row, self._settings)
            title.setBuddy(control.field)
            line.addWidget(control, 0, top)
            line.addWidget(self._reset(row), 0, top)
        else:
            line.addWidget(self._link(row), 0, top)
        return made

    def _reset(self, row: Setting) -> QToolButton:
        button = self.resets[row.id] = QToolButton()
        button.setIcon(icon("undo"))
        button.setToolTip(tr("As it was in the beginning"))
        button.setAccessibleName(tr("Reset: {name}", name=row.title))
        button.clicked.connect(lambda: self._settings.choose(row.id, row.default))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        return button

    def _link(self, row: Link) -> QPushButton:
        button = self.links[row.id] = QPushButton(tr("Open…"))
        button.setAccessibleName(tr("Open: {name}", name=row.title))
        button.setAutoDefault(False)
        button.setEnabled(self._can(row.id))
        button.clicked.connect(lambda: self._go(row.id))
        return button

    def _go(self, id_: str) -> None:
        self.wanted = id_
        self.accept()

    def _follow(self, id_: str) -> None:
        if id_ in self.controls:
            self.controls[id_].show_value()
        if self._preview is not None:
            self._preview.show_text()
        self._show_resets()

    def _show_resets(self) -> None:
        for id_, button in self.resets.items():
            control = self.controls[id_]
            changed = self._settings.value(id_) != control.row.default
            if not changed and button.hasFocus():
                control.setFocus()
            button.setVisible(changed)
        self.reset_all.setEnabled(self._settings.any_chosen())

    def _restyle(self) -> None:
        soft, accent = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.sections.setStyleSheet(
            "#settingSections { border: 0; background: transparent; }"
            "#settingSections::item { padding: 0 10px; border-radius: 6px; }"
            f"#settingSections::item:selected {{ background: {soft}; color: {accent}; }}"
        )


class Preview(QTextEdit):
    """Some words as an article would show them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(readOnly=True)
        self._settings = settings
        self.setAccessibleName(tr("How an article looks"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setPlainText(_SAMPLE)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(SPACE[3])
        self._measure = 0
        self.show_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def show_text(self) -> None:
        """Set the words as the settings have it."""
        face, size = self._settings.text("text_face"), self._settings.number("text_size")
        font = QFont()
        font.setFamilies([face] if face else article_families())
        font.setPixelSize(size)
        self.document().setDefaultFont(font)
        block = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        height = size * self._settings.number("line_height") / 100
        block.setLineHeight(height, fixed)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        characters = self._settings.number("measure")
        self._measure = characters * QFontMetrics(font).averageCharWidth() + 2 * SPACE[3]
        self._wrap()
        self.setFixedHeight(round(3 * height) + 3 * SPACE[3])

    def _wrap(self) -> None:
        """As long as a full line of an article is, if there is room for that."""
        self.setLineWrapColumnOrWidth(min(self._measure, self.viewport().width()))
