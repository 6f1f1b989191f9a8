"""The main window: it puts the parts together and connects them, once, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.session.models import ArticleListModel
from annotator.session.session import Session
from annotator.session.settings import Settings
from annotator.ui.actions import keymap
from annotator.ui.article.view import ArticleView
from annotator.ui.article_list import ArticlePanel
from annotator.ui.article_wiring import wire_articles
from annotator.ui.commands import Commands
from annotator.ui.context_help import ContextHelp
from annotator.ui.display import Display
from annotator.ui.dropping import Dropping
from annotator.ui.find_bar import FindBar
from annotator.ui.finding import Finding
from annotator.ui.handlers import Handlers
from annotator.ui.header import Header
from annotator.ui.icons import icon
from annotator.ui.inspector import Inspector
from annotator.ui.inspector_wiring import wire_inspector
from annotator.ui.keys import LabelKeys
from annotator.ui.label_bar import LabelBar
from annotator.ui.memory import Memory
from annotator.ui.menus import Menus
from annotator.ui.progress import Progress
from annotator.ui.quiet import Quiet
from annotator.ui.remembering import Remembering
from annotator.ui.services import Services
from annotator.ui.status import NoticeBar, StatusLine
from annotator.ui.tab_order import arrange
from annotator.ui.tastes import Tastes
from annotator.ui.theme import SPACE, theme
from annotator.ui.ways import Ways
from annotator.ui.welcome import Welcome

if TYPE_CHECKING:
    from annotator.ui.dialogs.pick import PickPopup


class MainWindow(QMainWindow):
    """One window on one session."""

    closing = Signal()
    suggest_requested = Signal(list)  # again, for these articles

    def __init__(
        self,
        session: Session,
        *,
        services: Services | None = None,
        memory: Memory | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.settings = settings or Settings(parent=self)
        self.services = services or Services()
        self.memory = memory or Memory()
        keymap.load()
        self.setWindowIcon(icon("annotator"))
        self.model = ArticleListModel(session, self)
        self.articles = ArticlePanel(self.model)
        self.label_bar = LabelBar()
        self.view = ArticleView()
        self.find_bar = FindBar()
        self.inspector = Inspector()
        self.ways = Ways(self.view)
        self.status = StatusLine()
        self.notice = NoticeBar()
        self.header = Header()
        self.welcome = Welcome(sample=self.services.sample is not None)
        self.finding = Finding(self.find_bar, self.view)
        self.handlers = Handlers(self)
        self.commands = Commands(self, self.view, self.handlers)
        self._menus = self.commands.fill_menus(self.header.menus)
        self.menus = Menus(self, self._menus["Project"])
        self.display = Display(self)
        self.help = ContextHelp(self)
        self.dropping = Dropping(self)
        self._lay_out()
        self.quiet = Quiet(self)
        self.progress = Progress(self)
        self._wire()
        panels = {"articles": self.articles, "inspector": self.inspector, "labels": self.label_bar}
        self._remembering = Remembering(self, self._sides, panels)
        self.tastes = Tastes(self)
        self.show_toggles()
        self.display.show_project()

    # Put together ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._middle = middle = QWidget()
        column = _column(middle)
        column.addWidget(self.label_bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setHandleWidth(1)
        for part, stretch in ((self.articles, 0), (middle, 1), (self.inspector, 0)):
            self._sides.addWidget(part)
            self._sides.setStretchFactor(self._sides.count() - 1, stretch)
        self._sides.setCollapsible(1, False)
        self.articles.setMinimumWidth(200)
        self.inspector.setMinimumWidth(220)
        middle.setMinimumWidth(360)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._sides)
        body = QWidget()
        column = self._body = _column(body)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notice)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self.setMenuWidget(self.header)

    def _wire(self) -> None:
        session, hands, view = self.session, self.handlers, self.view
        session.failed.connect(self.tell)
        view.span_clicked.connect(session.set_focus)
        view.caret_moved.connect(hands.on_caret, Qt.ConnectionType.QueuedConnection)
        view.selection_changed.connect(self.display.enable)
        view.boundary_dragged.connect(hands.on_boundary)
        view.context_menu_requested.connect(self.menus.open_span)
        self.label_keys = LabelKeys(view)
        self.label_keys.pressed.connect(lambda *_: self.commands.begun.emit("label"))
        self.label_keys.pressed.connect(hands.label)
        self.label_bar.layer_chosen.connect(session.set_layer)
        self.label_bar.label_chosen.connect(hands.give_label)
        self.label_bar.more_requested.connect(hands.choose_label)
        self.label_bar.scheme_requested.connect(hands.label_scheme)
        self.label_bar.menu_requested.connect(self.menus.open_labels)
        wire_articles(self)
        self.inspector.requested.connect(self.commands.trigger)
        wire_inspector(self)
        self.welcome.requested.connect(self.commands.trigger)
        self.ways.requested.connect(self.commands.trigger)
        self.welcome.file_chosen.connect(hands.on_file)
        self.welcome.page_requested.connect(hands.on_page)
        self.header.bind(
            undo=self.commands["undo"],
            export=self.commands["export"],
            commands=self.commands["commands"],
        )

    # What others ask of the window ---------------------------------------------------------

    def tell(
        self, sentence: str, *, way_out: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say what stands in the way, in one sentence above the status line, with a way out."""
        self.notice.tell(sentence, way_out=way_out, do=do)

    def say(
        self, sentence: str, *, way_out: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say what was done, likewise, where nothing is wrong."""
        self.notice.tell(sentence, way_out=way_out, do=do, calm=True)

    def export(self) -> None:
        """Open the dialog that exports."""
        self.commands.trigger("export")

    def show_page(self, *, project: bool) -> None:
        """Show the parts for an open project, or the welcome."""
        self._pages.setCurrentIndex(int(project))
        if project:
            self._remembering.divide()
        else:
            self.quiet.leave()
        (self.view if project else self.welcome).setFocus()

    def show_suggester(self, sentence: str) -> None:
        """Say in the status line what the suggester does."""
        self.status.show_suggester(sentence)

    def tell_missing(self, sentence: str) -> None:
        """Say that a pipeline is missing, with the way to the settings."""
        self.tell(sentence, way_out=tr("Project settings…"), do=self.handlers.project_settings)

    def add_on_top(self, part: QWidget) -> None:
        """Put `part` above everything but the menus."""
        self._body.insertWidget(0, part)

    def show_articles(self) -> None:
        """Show the article list if it is hidden."""
        self.articles.show()
        self.show_toggles()

    def beside_the_text(self) -> list[QWidget]:
        """All parts that are not the article: what is above it, and the panels at its sides."""
        panels = [self._sides.widget(i) for i in range(self._sides.count())]
        return [self.header, self.label_bar, *(p for p in panels if p and p is not self._middle)]

    def show_popup(self, popup: PickPopup) -> None:
        """Open a list to choose from, over the upper middle of the text, in place of another."""
        for other in self.findChildren(type(popup)):
            if other is not popup:
                other.close()
        width = min(560, self.width() - 2 * SPACE[4])
        height = min(380, self.height() - 120)
        popup.open_at(QRect((self.width() - width) // 2, 84, width, height))

    def show_toggles(self) -> None:
        """Tick what is shown."""
        self.commands["toggle_articles"].setChecked(not self.articles.isHidden())
        self.commands["toggle_inspector"].setChecked(not self.inspector.isHidden())
        self.commands["toggle_labels"].setChecked(not self.label_bar.isHidden())
        self.commands["full_screen"].setChecked(self.isFullScreen())
        self.commands["distraction_free"].setChecked(self.quiet.on)
        for mode in ("system", "light", "dark"):
            self.commands[f"theme_{mode}"].setChecked(theme.mode == mode)

    def focusNextPrevChild(self, next: bool) -> bool:
        arrange(
            [self.header, self.welcome, self.articles, self.label_bar, self.view, self.find_bar]
            + [self.inspector, self.notice, self.status]
        )
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.quiet.leave()
        self._remembering.keep()
        super().closeEvent(event)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
