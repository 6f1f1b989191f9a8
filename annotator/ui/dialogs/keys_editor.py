"""The shortcut editor: every command with its keys, found by name or by key, to be changed."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UserError, system_reason
from annotator.language import tr, trn
from annotator.ui.actions import ACTIONS, action, keymap, shown_key
from annotator.ui.dialogs.key_capture import KeyCapture
from annotator.ui.dialogs.key_panel import KeyPanel
from annotator.ui.dialogs.parts import Choice, heading, hint
from annotator.ui.icons import icon
from annotator.ui.key_list import GROUPS, Wanted, listed, title_of
from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.keymap_file import read, written
from annotator.ui.theme import SPACE, theme

_SIZE = QSize(760, 640)
_ID, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class KeysEditor(QDialog):
    """What is changed holds at once and is kept; there is nothing to confirm."""

    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search by name"))
        self.search.setAccessibleName(tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        self.by_key = QPushButton(icon("keyboard"), tr("Search by key"))
        self.by_key.setCheckable(True)
        self.by_key.setAutoDefault(False)
        self.sought = KeyCapture(tr("Press the key whose command you look for"))
        self.sought.hide()
        self.group = Choice(tr("Menu"))
        self.group.addItem(tr("All menus"), "")
        for name in GROUPS:
            self.group.addItem(tr(name), name)
        self.own_only = QCheckBox(tr("Changed ones only"))
        self.tree = self._make_tree()
        self.panel = KeyPanel()
        self.note = hint()
        self._key = ""
        self._lay_out()
        self._connect()
        self._fill()
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(QSize(room.width() - 60, room.height() - 80)))
        self.search.setFocus()

    def choose(self, id_: str) -> None:
        """Put the command called `id_` in focus."""
        for item in self._items():
            if item.data(0, _ID) == id_:
                self.tree.setCurrentItem(item)

    def export_to(self, path: Path) -> None:
        """Write the keys into a file."""
        try:
            path.write_text(written(keymap, ACTIONS), encoding="utf8")
        except OSError as error:
            self.note.setText(
                tr("{file} can’t be written: {why}", file=path.name, why=system_reason(error))
            )
        else:
            self.note.setText(tr("The keys are in {file}.", file=path.name))

    def import_from(self, path: Path) -> None:
        """Use the keys of a file in place of those that hold now."""
        try:
            found = read(path.read_text(encoding="utf8"), ACTIONS)
        except (OSError, UnicodeDecodeError):
            self.note.setText(tr("{file} can’t be read.", file=path.name))
        except UserError as error:
            self.note.setText(str(error))
        else:
            keymap.replace(found.keys)
            left = len(found.notes)
            self.note.setText(
                trn(
                    "{n} key was left out. {first}",
                    "{n} keys were left out. {first}",
                    left,
                    first=found.notes[0],
                )
                if left
                else tr("The keys of {file} hold now.", file=path.name)
            )
            self.note.setToolTip("\n".join(found.notes))

    def _make_tree(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(tr("Commands"))
        made.setColumnCount(2)
        made.setHeaderLabels([tr("Command"), tr("Keys")])
        made.setRootIsDecorated(False)
        made.setIndentation(SPACE[3])
        made.setUniformRowHeights(True)
        made.setItemsExpandable(False)
        made.setExpandsOnDoubleClick(False)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setItemDelegateForColumn(1, _KeysDelegate(made))
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        made.header().setStretchLastSection(False)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE[2])
        for widget, stretch in ((self.search, 1), (self.sought, 1), (self.by_key, 0)):
            top.addWidget(widget, stretch)
        top.addWidget(self.group)
        top.addWidget(self.own_only)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        for button in box.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in the search field closes nothing
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE[2])
        for text, signal in (
            (tr("Import…"), self.import_requested.emit),
            (tr("Export…"), self.export_requested.emit),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, signal=signal: signal())
            bottom.addWidget(button)
        self.reset_all = QPushButton(tr("Reset all"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(keymap.reset_all)
        bottom.addWidget(self.reset_all)
        bottom.addWidget(self.note, 1)
        bottom.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(heading(tr("Keyboard shortcuts")))
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.panel)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.group.currentIndexChanged.connect(self._fill)
        self.own_only.toggled.connect(self._fill)
        self.by_key.toggled.connect(self._seek_key)
        self.sought.captured.connect(self._sought)
        self.sought.cancelled.connect(lambda: self.by_key.setChecked(False))
        self.tree.currentItemChanged.connect(self._show_current)
        self.tree.itemActivated.connect(lambda *_: self._change())
        keymap.changed.connect(self._fill)

    def _seek_key(self, on: bool) -> None:
        self.search.setVisible(not on)
        self.sought.setVisible(on)
        (self.sought if on else self.search).setFocus()
        if not on and self._key:
            self._key = ""
            self.sought.clear()
            self._fill()

    def _sought(self, key: str) -> None:
        self._key = key
        self.sought.setText(shown_key(key))
        self._fill()

    def _fill(self, *_: object) -> None:
        """The list anew, the same command in focus."""
        current = self.tree.currentItem()
        chosen = current.data(0, _ID) if current is not None else None
        wanted = Wanted(
            name=self.search.text() if not self.by_key.isChecked() else "",
            key=self._key,
            group=self.group.currentData() or "",
            own_only=self.own_only.isChecked(),
        )
        blocked = self.tree.blockSignals(True)
        self.tree.clear()
        for group, rows in listed(wanted):
            parent = QTreeWidgetItem(self.tree, [tr(group)])
            parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
            parent.setFirstColumnSpanned(True)
            font = theme.font("small", strong=True)
            parent.setFont(0, font)
            parent.setForeground(0, theme.colour("muted"))
            for row in rows:
                self._add(parent, row.id)
        self.tree.expandAll()
        self.tree.blockSignals(blocked)
        self.reset_all.setEnabled(any(keymap.is_own(row.id) for row in ACTIONS))
        self._take_up(chosen)

    def _take_up(self, chosen: str | None) -> None:
        items = self._items()
        same = [item for item in items if item.data(0, _ID) == chosen]
        if same or items:
            self.tree.setCurrentItem((same or items)[0])
        if not same:
            self._show_current()
        if not items:
            self.panel.show_row(None)

    def _add(self, parent: QTreeWidgetItem, id_: str) -> None:
        row, keys = action(id_), keymap.shown(id_)
        item = QTreeWidgetItem(parent, [title_of(row), ""])
        item.setData(0, _ID, id_)
        item.setData(1, _KEYS, keys)
        item.setToolTip(0, row.hint)
        own = keymap.is_own(id_)
        if own:
            item.setFont(0, theme.font(strong=True))
        said = [title_of(row), *keys, *([tr("changed")] if own else [])]
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, ", ".join(keys) or tr("no key"))

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        items = [g.child(i) for g in groups if g is not None for i in range(g.childCount())]
        return [item for item in items if item is not None]

    def _show_current(self, *_: object) -> None:
        item = self.tree.currentItem()
        id_ = item.data(0, _ID) if item is not None else None
        self.panel.show_row(action(id_) if id_ else None)

    def _change(self) -> None:
        """Enter or a double click: change the first key, or give one."""
        item = self.tree.currentItem()
        id_ = item.data(0, _ID) if item is not None else None
        if id_ and not action(id_).by_place:
            self.panel.begin(next(iter(keymap.keys(id_)), ""))


class _KeysDelegate(QStyledItemDelegate):
    """Draws keys as caps."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caps = [cap_size(key, option.font) for key in index.data(_KEYS) or ()]
        width = sum(cap.width() + SPACE[1] for cap in caps) + SPACE[3]
        return QSize(max(120, width), super().sizeHint(option, index).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect = QRectF(option.rect)
        left = rect.left() + SPACE[1]
        for key in index.data(_KEYS) or ():
            size = cap_size(key, option.font)
            corner = QPointF(left, rect.center().y() - size.height() / 2)
            paint_cap(painter, QRectF(corner, size), key, option.font, theme.colour("text"))
            left += size.width() + SPACE[1]
