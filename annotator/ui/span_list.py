"""All spans of the open article: a filter, their order, the list, and what is done to several."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.scheme import LabelScheme
from annotator.language import mark, tr, trn
from annotator.session.span_model import SpanListModel
from annotator.session.span_rows import SpanRow
from annotator.ui.entered import Entered
from annotator.ui.flow import FlowLayout
from annotator.ui.icons import icon
from annotator.ui.key_button import KeyButton
from annotator.ui.span_list_view import SpanView
from annotator.ui.theme import SPACE

_ORDERS = ((True, mark("By label")), (False, mark("In text order")))
_NO_COLOUR = "grey"


class SpanList(Entered):
    """Shows the spans of an article; its buttons ask for actions by their ids.

    `moved_to` says that the hands went to a span in the list, `left` that they go back to the
    text, `chosen` that other rows are chosen, `ordered` whether there are headings now.
    """

    requested = Signal(str)
    moved_to = Signal(object)
    left = Signal()
    chosen = Signal()
    ordered = Signal(bool)
    menu_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._colours: dict[tuple[str, str], str] = {}
        self._scheme: LabelScheme | None = None
        self._open = False
        self.model = SpanListModel(self)
        self.view = SpanView(self.model, lambda *key: self._colours.get(key, _NO_COLOUR))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter the spans"))
        self._filter.setAccessibleName(tr("Filter the spans"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._filtered)
        self._filter.installEventFilter(self)
        self._order = self._order_button()
        self._empty = _empty()
        self._bar = _Bar()
        self._bar.requested.connect(self.requested)
        self.view.moved_to.connect(self.moved_to)
        self.view.left.connect(self.left)
        self.view.chosen.connect(self._show_chosen)
        self.view.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(self.view.viewport().mapToGlobal(at))
        )
        self._lay_out()
        self.entry = self.view

    # What is shown -------------------------------------------------------------------------

    def show_content(
        self, content: ArticleContent | None, focus: SpanRef | None, scheme: LabelScheme
    ) -> None:
        """List the spans of `content`, with the one in focus chosen."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._colours = {
                (layer.name, label.name): label.colour
                for layer in scheme.layers
                for label in layer.labels
            }
        self._open = content is not None
        with self.view.keeping():
            self.model.show_content(content, scheme)
        self.view.show_focus(focus)
        if self._bar.isVisible() or len(self.view.places) > 1:  # they may be decided now
            self._show_chosen()
        self._show_emptiness()

    def set_grouped(self, on: bool) -> None:
        """Put headings over the labels, or list in text order."""
        self.view.set_grouped(on)
        for action, (grouped, _) in zip(self._order.menu().actions(), _ORDERS, strict=True):
            action.setChecked(grouped is on)

    def focus_filter(self) -> None:
        """Put the hands in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def at_work(self) -> list[SpanRow]:
        """The spans that are chosen while the hands are in the list."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isVisible() and self.isAncestorOf(focused)
        return self.view.spans if inside else []

    # Inside ------------------------------------------------------------------------------------

    def _filtered(self, typed: str) -> None:
        with self.view.following():
            self.model.set_filter(typed)
        self._show_emptiness()
        self._show_chosen()

    def _show_emptiness(self) -> None:
        if self.model.total:
            text = tr("No span of this article has these words.")
        elif self._open:
            text = tr(
                "Nothing is labelled here yet.\n\nSelect words in the text and give them a label; "
                "what is suggested appears here too."
            )
        else:
            text = tr("Open an article to see its spans.")
        self._empty.setText(text)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _show_chosen(self) -> None:
        spans = self.view.spans
        still_open = sum(row.mark.suggested for row in spans)
        self._bar.show_chosen(len(spans), still_open)
        if self.view.hasFocus():
            self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if self._filter.text():
                self._filter.clear()
            else:
                self.left.emit()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.setFocus()
            if not self.view.places and self.model.rowCount():
                self.view.selectRow(0)
            return True
        return False

    def _order_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("sort"))
        button.setAccessibleName(tr("Order of the spans"))
        button.setToolTip(tr("Order of the spans"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(button)
        group = QActionGroup(menu)
        for grouped, text in _ORDERS:
            action = QAction(tr(text), menu, checkable=True, checked=grouped)
            action.triggered.connect(lambda _=False, grouped=grouped: self._choose_order(grouped))
            group.addAction(action)
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _choose_order(self, grouped: bool) -> None:
        self.set_grouped(grouped)
        self.ordered.emit(grouped)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE[3], SPACE[2], SPACE[2], SPACE[2])
        top.setSpacing(SPACE[1])
        top.addWidget(self._filter, 1)
        top.addWidget(self._order)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(body, 1)
        column.addWidget(self._bar)


class _Bar(QWidget):
    """How many spans are chosen, and what can be done to them; there only if several are."""

    requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._accept = KeyButton(tr("Accept"), action="accept", primary=True)
        self._reject = KeyButton(tr("Reject"), action="reject")
        self._label = KeyButton(tr("Label…"), action="choose_label")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACE[1])
        for button, id_ in (
            (self._accept, "accept"),
            (self._reject, "reject"),
            (self._label, "choose_label"),
        ):
            button.clicked.connect(lambda _=False, id_=id_: self.requested.emit(id_))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        column.setSpacing(SPACE[1])
        column.addWidget(self._count)
        column.addWidget(buttons)
        self.hide()

    def show_chosen(self, count: int, still_open: int) -> None:
        """`count` spans are chosen, of which so many are suggestions."""
        self.setVisible(count > 1)
        if count < 2:
            return
        chosen = trn("{n} span chosen", "{n} spans chosen", count)
        if still_open and still_open < count:
            chosen = f"{chosen}, {trn('{n} open', '{n} open', still_open)}"
        self._count.setText(chosen)
        self._accept.setVisible(still_open > 0)
        self._reject.set_text(_removal(count, still_open))


def _removal(count: int, still_open: int) -> str:
    if still_open == count:
        return tr("Reject")
    return tr("Reject or delete") if still_open else tr("Delete")


def _empty() -> QLabel:
    label = QLabel()
    label.setProperty("muted", True)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(SPACE[4], SPACE[5], SPACE[4], SPACE[4])
    return label
