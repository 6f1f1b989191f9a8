"""The window: what it shows of a project, what it remembers, what it takes in."""

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from annotator.core.models import Status
from annotator.errors import UserError
from annotator.ops import articles
from annotator.session.session import Session
from annotator.session.settings import Settings
from annotator.ui.memory import Memory
from annotator.ui.services import Services
from annotator.ui.theme import theme
from annotator.ui.window import MainWindow


def test_without_a_project_the_window_says_what_to_do(make_bench):
    bench = make_bench(opened=False)
    assert bench.window.welcome.isVisible()
    enabled = {row.id for row in bench.window.commands.enabled()}
    assert {"new_project", "open_project", "keys", "commands", "quit"} <= enabled
    assert not enabled & {"accept", "done", "export", "import_files", "undo"}


def test_a_project_is_shown_with_its_numbers(bench):
    window = bench.window
    assert window.windowTitle() == "Kiev – Annotator"
    assert not window.welcome.isVisible()
    assert window.status.article.text() == "article 0 of 4 decided"
    bench.press("A", "X")
    assert window.status.article.text() == "article 2 of 4 decided"
    assert "reject" in window.commands["undo"].text()
    assert [b.text() for b in window.articles._chips._group.buttons()] == [
        "To do 2",
        "Done 0",
        "Skipped 0",
        "Flagged 0",
        "All 2",
    ]


def test_a_row_of_the_list_is_heard_in_words(bench):
    heard = QAccessible.queryAccessibleInterface(bench.window.articles.list)
    rows = [heard.child(i) for i in range(heard.childCount())]
    names = [r.text(QAccessible.Text.Name) for r in rows if r.role() == QAccessible.Role.Cell]
    assert names[0] == "Article 1, not started, 4 to decide"


def test_closing_the_project_shows_it_among_the_recent_ones(bench, qtbot):
    bench.window.commands.trigger("close_project")
    assert bench.window.welcome.isVisible()
    recent = bench.window.welcome._recent
    qtbot.waitUntil(lambda: recent.findChild(QAbstractButton) is not None)
    buttons = recent.findChildren(QAbstractButton)
    assert [b.accessibleName() for b in buttons] == ["Open Kiev"]
    buttons[0].click()
    assert bench.session.article_id == 1
    assert bench.window.view.hasFocus()


def test_what_cannot_be_done_is_told_and_goes_away_with_the_next_step(bench):
    bench.session.failed.emit("The disk is full.")
    assert bench.window.notice.sentence == "The disk is full."
    bench.press("A")
    assert bench.window.notice.sentence == ""


def test_calm_news_does_not_look_like_trouble(bench):
    bench.window.tell("The disk is full.")
    trouble = bench.window.notice.grab().toImage()
    bench.window.say("The disk is full.")
    calm = bench.window.notice.grab().toImage()
    grounds = [picture.pixelColor(4, picture.height() // 2) for picture in (trouble, calm)]
    assert grounds == [theme.colour("warning_soft"), theme.colour("accent_soft")]


def test_a_way_out_is_taken(bench):
    done = []
    bench.window.tell("It is so.", way_out="Do it", do=lambda: done.append(1))
    bench.window.notice._way_out.click()
    assert done == [1]
    assert bench.window.notice.sentence == ""


def test_a_file_that_is_no_project_is_told(make_bench, tmp_path):
    bench = make_bench(opened=False)
    path = tmp_path / "x.annot"
    path.write_text("no")
    bench.window.handlers.on_file(path)
    assert "x.annot" in bench.window.notice.sentence
    assert bench.window.welcome.isVisible()


def test_the_sample_that_cannot_be_made_is_told(make_bench):
    def sample():
        raise UserError("There is no room.")

    bench = make_bench(opened=False, services=Services(sample=sample))
    bench.window.commands.trigger("open_sample")
    assert bench.window.notice.sentence == "There is no room."


def _drop(window: MainWindow, *paths: object) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPointF(QPoint(10, 10))
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(
        at.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    QCoreApplication.sendEvent(window, enter)
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QCoreApplication.sendEvent(window, event)


def test_a_dropped_project_is_opened_and_dropped_files_are_imported(bench, monkeypatch, tmp_path):
    imported = []
    monkeypatch.setattr(bench.window.handlers, "on_import", imported.append)
    _drop(bench.window, tmp_path / "a.txt", tmp_path / "b.txt")
    assert imported == [(tmp_path / "a.txt", tmp_path / "b.txt")]
    bench.session.close()
    begun = []
    monkeypatch.setattr(bench.window.handlers, "on_new_project", begun.append)
    _drop(bench.window, tmp_path / "a.txt")
    assert begun == [(tmp_path / "a.txt",)]
    _drop(bench.window, bench.path)
    assert bench.session.article_id == 1


def test_the_list_filters_by_status_and_words(bench, qtbot):
    bench.session.do(articles.set_status, 2, Status.DONE)
    panel = bench.window.articles
    panel.choose_chip("done")
    assert bench.window.model.rowCount() == 1
    panel.choose_chip("flagged")
    assert bench.window.model.rowCount() == 0
    assert panel._empty.isVisible()
    panel._empty._button.click()
    assert bench.window.model.rowCount() == 2
    bench.press("Ctrl+Shift+F")
    panel._search.setText("article 2")
    qtbot.waitUntil(lambda: bench.window.model.rowCount() == 1)
    bench.press("Esc", on=panel._search)
    qtbot.waitUntil(lambda: bench.window.model.rowCount() == 2)


def test_the_list_sorts(bench):
    menu = bench.window.articles._order.menu()
    title = next(a for a in menu.actions() if a.text() == "Title")
    title.trigger()
    next(a for a in menu.actions() if a.text() == "Backwards").trigger()
    assert bench.window.model.article_id(0) == 2


def test_a_click_in_the_list_opens_and_goes_to_the_text(bench, qtbot):
    view = bench.window.articles.list
    place = view.visualRect(bench.window.model.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bench.session.article_id == 2
    assert bench.window.view.hasFocus()


def test_arrows_in_the_list_open_and_enter_goes_to_the_text(bench):
    bench.press("F6", "F6")
    assert bench.window.articles.list.hasFocus()
    bench.press("Down", on=bench.window.articles.list)
    assert bench.session.article_id == 2
    assert bench.window.articles.list.hasFocus()
    bench.press("A", on=bench.window.articles.list)
    assert bench.annotations == []
    bench.press("Return", on=bench.window.articles.list)
    assert bench.window.view.hasFocus()


def test_the_opened_article_is_the_current_row(bench):
    bench.session.show_article(2)
    bench.qtbot.waitUntil(lambda: bench.window.articles.list.currentIndex().row() == 1)
    assert "Article 2" in bench.window.articles.list.accessibleDescription()


def test_sizes_and_panels_are_remembered(bench, make_bench):
    window = bench.window
    window._sides.setSizes([240, 700, 340])
    sizes = window._sides.sizes()
    window.commands.trigger("toggle_inspector")
    window.commands.trigger("zoom_in")
    window.close()
    bench.session.close()
    again = make_bench(opened=False).window
    again.handlers.on_file(bench.path)
    assert again.inspector.isHidden()
    assert not again.commands["toggle_inspector"].isChecked()
    again.commands.trigger("toggle_inspector")
    assert Memory().number("zoom", 100) == 110
    assert again._sides.sizes()[0] in range(sizes[0] - 8, sizes[0] + 9)


def test_the_menus_hold_every_action_that_has_one(bench):
    held = {a.objectName() for menu in bench.window._menus.values() for a in menu.actions()}
    from annotator.ui.actions import ACTIONS

    assert {row.id for row in ACTIONS if row.menu} <= held


def test_colours_change_with_the_theme_and_are_remembered(bench, qapp):
    bench.window.commands.trigger("theme_dark")
    assert bench.window.commands["theme_dark"].isChecked()
    assert not bench.window.commands["theme_light"].isChecked()
    assert qapp.palette().window().color().lightness() < 60
    assert Settings().text("theme") == "dark"


def test_every_control_has_a_name_that_can_be_read_out(bench):
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    nameless = [
        control
        for control in bench.window.findChildren(QWidget)
        if isinstance(control, kinds)
        and control.isVisible()
        and not (control.accessibleName() or getattr(control, "text", str)())
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parent(), QLineEdit)
    ]
    assert nameless == []


def test_events_fit_the_bar_at_any_width_without_moving_the_text(bench):
    bar = bench.window.label_bar
    heights = set()
    for width in (900, 1280, 1920):
        bench.window.resize(width, 720)
        for _ in range(2):
            bench.press("E")
            heights.add(bar.height())
            shown = [b for b in bar.buttons if b.x() >= 0]
            assert shown
            assert all(b.geometry().right() <= bar._pages.width() for b in shown)
    assert len(heights) == 1


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_the_span_menu_offers_what_can_be_done(bench, qtbot):
    mark = bench.session.content.marks[1]
    bench.window.view.context_menu_requested.emit(QPoint(300, 300), mark.ref)
    assert bench.session.focus == mark.ref
    menu = bench.window.findChildren(QWidget, "spanMenu")[-1]
    assert "Accept" in [a.text() for a in menu.actions()]
    menu.close()


def test_recent_files_are_looked_for_when_the_window_is_there(qtbot, tmp_path, monkeypatch):
    memory = Memory()
    path = tmp_path / "Kiev.annot"
    path.touch()
    memory.keep_recent(path)
    looked = []
    recent = memory.recent
    monkeypatch.setattr(memory, "recent", lambda: looked.append(1) or recent())
    session = Session()
    window = MainWindow(session, memory=memory)
    qtbot.addWidget(window)
    assert looked == []
    window.show()
    qtbot.waitUntil(lambda: looked == [1])
    (button,) = window.welcome._recent.findChildren(QAbstractButton)
    assert button.accessibleName() == "Open Kiev"
