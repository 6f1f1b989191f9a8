"""The article list: search, filters, order, details, and several articles at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from annotator.core.models import Status
from annotator.core.query import Filter, Sort
from annotator.core.search import parse
from annotator.formats.base import Record
from annotator.ops import articles
from annotator.ops.importing import ImportReport, import_records
from annotator.session import filters, searching
from annotator.ui import ask
from annotator.ui.actions import ACTIONS
from annotator.ui.acts.row import Needs
from annotator.ui.article_selection import MENU
from tests.session.heard import settle, undo
from tests.ui.conftest import Bench

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bench(make_bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(searching, "AFTER_OPENING", 0)
    made = make_bench()
    records = [Record(text=f"Texte {i} sur Genève.", title=f"Titre {i}") for i in range(6)]
    made.session.run(import_records, records, ImportReport()).begin()
    settle(made.session)
    return made


def shown(bench: Bench) -> list[int | None]:
    model = bench.window.model
    return [model.article_id(place) for place in range(model.rowCount())]


def search(bench: Bench, typed: str) -> None:
    panel, model = bench.window.articles, bench.window.model
    panel._search.setText(typed)
    bench.qtbot.waitUntil(
        lambda: not panel._typing.isActive() and not model.busy and model.complete
    )


def click(bench: Bench, place: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    view = bench.window.articles.list
    at = view.visualRect(bench.window.model.index(place, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def entries(menu: QMenu) -> dict[str, object]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def menu_of(bench: Bench, *path: str) -> QMenu:
    menu = bench.window.articles._filters._menu
    for name in path:
        menu = entries(menu)[name].menu()
    return menu


def choose(bench: Bench, *path: str) -> None:
    entries(menu_of(bench, *path[:-1]))[path[-1]].trigger()


def test_escape_leads_back_to_the_text(bench):
    window = bench.window
    window.articles.list.setFocus()
    bench.press("Escape", on=window.articles.list)
    assert window.view.hasFocus()
    window.articles.focus_search()
    bench.press("Escape", on=window.articles._search)
    assert window.view.hasFocus()


def test_words_of_texts_are_found_shown_and_marked(bench: Bench) -> None:
    search(bench, "geneve")
    assert len(shown(bench)) == 6
    assert bench.window.articles._summary.text == "6 of 8"
    assert bench.window.articles.grab().width() > 0  # painted, with the words around
    search(bench, "bombarde kiev")
    assert shown(bench) == [1]
    view = bench.window.view
    content = bench.session.content
    assert content is not None
    text = content.article.text
    assert [text[s:e] for s, e in view.scene.matches] == ["Kiev", "bombardé", "Kiev", "Kiev"]
    bench.press("F3")
    assert view.scene.match >= 0
    search(bench, "parlement")
    QTest.keyClick(bench.window.articles._search, Qt.Key.Key_Return)
    QTest.keyClick(bench.window.articles.list, Qt.Key.Key_Return)
    assert bench.session.article_id == 2
    assert [s for s, _ in view.scene.matches] == [3]
    search(bench, "")
    assert view.scene.matches == []
    assert not bench.window.articles._summary.isVisible()


def test_the_find_bar_comes_before_what_the_list_is_searched_for(bench: Bench) -> None:
    search(bench, "kiev")
    view = bench.window.view
    bench.press("Ctrl+F")
    bench.window.find_bar._field.setText("OTAN")
    assert len(view.scene.matches) == 1
    bench.window.find_bar.close_bar()
    assert len(view.scene.matches) == 3


def test_nothing_found_says_so_and_leads_back(bench: Bench) -> None:
    search(bench, "rienduton")
    panel = bench.window.articles
    assert panel._empty._text.text() == "No article has all these words."
    panel._empty._button.click()
    assert len(shown(bench)) == 8
    assert panel._search.text() == ""


def test_a_filter_from_the_menu_becomes_a_chip_that_takes_it_away(bench: Bench) -> None:
    choose(bench, "With open suggestions")
    assert shown(bench) == [1, 2]
    panel = bench.window.articles
    assert panel._filters.isChecked()
    assert panel._summary.text == "2 of 8"
    choose(bench, "Label", "DATE")
    assert shown(bench) == [2]
    chips = [panel._active._flow.itemAt(i).widget() for i in range(panel._active._flow.count())]
    assert [chip.text() for chip in chips] == ["with open suggestions", "DATE"]
    assert entries(menu_of(bench, "Label"))["DATE"].isChecked()
    next(chip for chip in chips if chip.text() == "with open suggestions").click()
    assert panel.filter == Filter(labels=frozenset({("entities", "DATE")}))
    choose(bench, "Take all filters away")
    assert len(shown(bench)) == 8
    assert not panel._active.isVisible()


def test_status_and_flag_together(bench: Bench) -> None:
    bench.session.do(articles.set_flag, 2, True)
    bench.session.do(articles.set_flag, 3, True)
    bench.session.do(articles.set_status, 3, Status.DONE)
    panel = bench.window.articles
    panel.choose_chip("flagged")
    assert shown(bench) == [2, 3]
    panel.choose_chip("all")
    assert len(shown(bench)) == 8
    panel.choose_chip("todo")
    choose(bench, "Flagged")
    assert shown(bench) == [2]
    assert panel._chips.chip.id == "todo"
    panel.choose_chip("done")
    assert shown(bench) == [3]


def test_languages_people_and_days(bench: Bench) -> None:
    bench.session.do(articles.set_language, [2, 3], "de")
    choose(bench, "Language", "German  2")
    assert shown(bench) == [2, 3]
    choose(bench, "Last change", "By Ada")
    assert shown(bench) == [2, 3]
    choose(bench, "Last change", "Today")
    assert bench.window.articles.filter.changed_days == 1
    choose(bench, "Last change", "Today")
    assert bench.window.articles.filter.changed_days == 0


def test_a_filter_is_kept_taken_up_again_and_forgotten(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.window.handlers.keep_filter()
    assert "no filter to keep" in bench.window.notice.sentence
    search(bench, "kiev")
    choose(bench, "With open suggestions")
    monkeypatch.setattr(ask, "name_for", lambda *_: "Kiev & co")
    choose(bench, "Keep this filter…")
    bench.window.articles.clear_filter()
    choose(bench, "&1 Kiev && co")
    assert bench.window.articles.filter == Filter(text="kiev", with_open=True)
    assert bench.window.articles._search.text() == "kiev"
    bench.qtbot.waitUntil(lambda: shown(bench) == [1])
    choose(bench, "Forget a filter", "Kiev && co")
    assert filters.kept(bench.session.settings) == []
    undo(bench.session)
    assert len(filters.kept(bench.session.settings)) == 1


def test_many_values_are_chosen_from_a_list(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.ui import filter_menu

    monkeypatch.setattr(filter_menu, "_MOST", 1)
    bench.session.do(articles.set_language, [2], "de")
    asked = []
    monkeypatch.setattr(ask, "one_of", lambda _p, _t, values: asked.append(values) or "de")
    choose(bench, "Language", "Others…")
    assert asked == [["de"]]
    assert shown(bench) == [2]


def test_order_and_details_are_remembered(bench: Bench) -> None:
    panel, memory = bench.window.articles, bench.window.memory
    order = entries(panel._order.menu())
    order["Title"].trigger()
    order["Backwards"].trigger()
    assert memory.text("sort", "") == "title down"
    below = order["Show below the titles"].menu()
    entries(below)["Source"].trigger()
    entries(below)["Date"].trigger()
    assert memory.text("details", "") == "language\nsource"
    assert panel._look.details == ("language", "source")
    from annotator.ui.window import MainWindow

    other = MainWindow(bench.session, memory=memory)
    bench.qtbot.addWidget(other)
    assert other.model.query.sort is Sort.TITLE
    assert other.model.query.descending
    assert other.articles._look.details == ("language", "source")


def test_plain_keys_open_and_shift_selects(bench: Bench) -> None:
    view = bench.window.articles.list
    view.setFocus()
    bench.press("Down", on=view)
    assert bench.session.article_id == 2
    bench.press("Shift+Down", "Shift+Down", on=view)
    assert bench.session.article_id == 2, "selecting opens nothing"
    assert bench.window.articles.selected == [2, 3, 4]
    assert bench.window.articles.bar.isVisible()
    bench.press("Escape", on=view)
    assert bench.window.articles.selected == []
    assert not bench.window.articles.bar.isVisible()
    bench.press("Ctrl+A", on=view)
    assert bench.window.articles.selected == list(range(1, 9))
    bench.press("Down", on=view)
    assert bench.window.articles.selected == []


def test_clicks_with_ctrl_and_shift_select(bench: Bench) -> None:
    click(bench, 1)
    assert bench.session.article_id == 2
    assert bench.window.view.hasFocus()
    click(bench, 3, CTRL)
    assert bench.window.articles.selected == [2, 4]
    click(bench, 5, SHIFT)
    assert bench.window.articles.selected == [2, 4, 5, 6]
    assert bench.session.article_id == 2
    at = bench.window.articles.list.visualRect(bench.window.model.index(4, 0)).center()
    QTest.mouseClick(bench.window.articles.list.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert bench.window.articles.selected == [2, 4, 5, 6]
    click(bench, 0)
    assert bench.session.article_id == 1
    assert bench.window.articles.selected == []


def select(bench: Bench, *places: int) -> None:
    click(bench, places[0])
    for place in places[1:]:
        click(bench, place, CTRL)


@pytest.mark.parametrize(
    ("action", "check"),
    [
        ("selected_done", lambda row: row.status is Status.DONE),
        ("selected_skip", lambda row: row.status is Status.SKIPPED),
        ("selected_reopen", lambda row: row.status is Status.STARTED),
        ("selected_flag", lambda row: row.flagged),
        ("selected_language", lambda row: row.language == "de"),
    ],
)
def test_what_is_done_to_the_selected_is_one_step(
    bench: Bench, action: str, check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "language", lambda *_: "de")
    model = bench.window.model
    before = [model.row_at(i) for i in range(8)]
    select(bench, 2, 4, 5)
    bench.window.commands.trigger(action)
    settle(bench.session)
    assert [check(model.row_at(i)) for i in range(8)] == [i in (2, 4, 5) for i in range(8)]
    assert bench.window.articles.selected == [3, 5, 6], "they stay selected"
    assert bench.window.notice.sentence == "3 articles are changed."
    undo(bench.session)
    assert [model.row_at(i) for i in range(8)] == before


def test_the_selected_are_deleted_and_come_back(bench: Bench) -> None:
    select(bench, 1, 2)
    bench.window.commands.trigger("selected_delete")
    settle(bench.session)
    assert shown(bench) == [1, 4, 5, 6, 7, 8]
    assert bench.window.notice.sentence == "2 articles are out of the project."
    bench.window.notice._way_out.click()
    settle(bench.session)
    assert len(shown(bench)) == 8


def test_what_leaves_the_filter_is_no_longer_selected(bench: Bench) -> None:
    bench.window.articles.choose_chip("todo")
    select(bench, 2, 4, 5, 6)
    bench.session.do(articles.set_status, 5, Status.DONE)
    assert bench.window.articles.selected == [3, 6, 7]


def test_the_selected_are_suggested_anew(bench: Bench) -> None:
    asked: list[list[int]] = []
    bench.window.suggest_requested.connect(asked.append)
    select(bench, 0, 1)
    bench.window.commands.trigger("selected_suggest")
    assert asked == [[1, 2]]


def test_only_a_selection_can_have_something_done_to_it(bench: Bench) -> None:
    ids = [row.id for row in ACTIONS if row.needs is Needs.SELECTION]
    assert ids
    assert not any(bench.window.commands[id_].isEnabled() for id_ in ids)
    bench.window.commands.trigger("select_articles")
    assert all(bench.window.commands[id_].isEnabled() for id_ in ids)
    bench.window.articles.bar.cleared.emit()
    assert not any(bench.window.commands[id_].isEnabled() for id_ in ids)


def test_the_context_menu_is_that_of_the_selection(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(bench.window.menus, "open", lambda _at, _ids, *, name: opened.append(name))
    bench.window.articles.menu_requested.emit(QPoint(10, 10))
    select(bench, 0, 1)
    bench.window.articles.menu_requested.emit(QPoint(10, 10))
    assert opened == ["articleMenu", "selectionMenu"]
    menu = QMenu()
    bench.window.commands.fill_menu(menu, MENU)
    assert [action.objectName() for action in menu.actions() if action.text()] == [
        id_ for id_ in MENU if id_
    ]


def test_another_project_is_searched_anew(bench: Bench, tmp_path) -> None:
    search(bench, "kiev")
    from tests.making import new_project

    new_project(tmp_path / "q.annot", "Kiev encore.", "Rien.").close()
    bench.session.open(tmp_path / "q.annot")
    bench.qtbot.waitUntil(lambda: not bench.window.model.busy and bench.window.model.complete)
    assert shown(bench) == [1]
    assert bench.window.model.wanted == parse("kiev")


def test_the_button_that_clears_the_search_goes_with_its_words(bench: Bench) -> None:
    search(bench, "Genève")
    [clear] = bench.window.articles._search.findChildren(QToolButton)
    bench.qtbot.waitUntil(lambda: clear.property("opacity") == 1.0)
    bench.window.articles.clear_filter()
    bench.qtbot.waitUntil(lambda: clear.property("opacity") == 0.0)
    assert bench.window.articles._search.text() == ""
    assert not bench.window.articles._typing.isActive()


def test_the_selected_are_exported(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.session.do(articles.set_status, 3, Status.DONE)
    dialogs = []
    monkeypatch.setattr(bench.window.handlers, "on_work", dialogs.append)
    select(bench, 1, 2)
    bench.window.commands.trigger("selected_export")
    (dialog,) = dialogs
    request = dialog.request()
    assert request.articles == (2, 3)
    assert set(request.statuses) == {Status.NEW, Status.DONE}
    dialog.close()
    dialog.deleteLater()
