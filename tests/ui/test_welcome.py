"""The first screen: what it offers, and that each of it leads somewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from annotator.session.news import News
from annotator.ui.dialogs.guide import GuideWindow
from annotator.ui.recent import RecentButton
from annotator.ui.welcome import Welcome


@pytest.fixture
def welcome(qtbot) -> Welcome:
    made = Welcome(sample=True)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_buttons_ask_for_actions_and_pages(welcome):
    asked: list[str] = []
    welcome.requested.connect(asked.append)
    welcome.page_requested.connect(asked.append)
    for button in welcome._begin.findChildren(QAbstractButton):
        button.click()
    assert asked == ["new_project", "open_project", "open_sample", "tour.md"]


def test_recent_projects_are_looked_for_after_the_first_paint(welcome, qtbot, tmp_path):
    paths = [tmp_path / f"{number}.annot" for number in range(9)]
    paths[0].touch()
    chosen: list[Path] = []
    welcome.file_chosen.connect(chosen.append)
    assert not welcome._no_recent.isHidden()
    welcome.offer_recent(lambda: paths)
    qtbot.waitUntil(lambda: bool(welcome._recent.findChildren(RecentButton)))
    rows = welcome._recent.findChildren(RecentButton)
    assert [row.accessibleName() for row in rows] == [f"Open {n}" for n in range(5)]
    assert welcome._no_recent.isHidden()
    QTest.keyClick(rows[1], Qt.Key.Key_Space)
    assert chosen == [paths[1]]


def test_news_are_shown_with_a_way_to_all_of_them(welcome, qtbot):
    welcome.offer_news(lambda: [News("Faster.", "It is faster.")] * 9)
    qtbot.waitUntil(lambda: bool(welcome._news.findChildren(QLabel)))
    assert len(welcome._news.findChildren(QLabel)) == 4
    pages: list[str] = []
    welcome.page_requested.connect(pages.append)
    welcome._all_news.click()
    assert pages == ["whats-new.md"]


def test_the_tour_opens_in_the_guide(make_bench, qtbot):
    bench = make_bench(opened=False)
    bench.window.welcome.page_requested.emit("tour.md")
    guide = bench.window.findChild(GuideWindow)
    assert "tour" in guide.page.document().begin().text().lower()
    guide.close()


def test_a_project_without_articles_offers_to_import(make_bench, tmp_path):
    from tests.making import news_scheme

    bench = make_bench(opened=False)
    bench.session.create(tmp_path / "Neu.annot", news_scheme(), annotator="Ada")
    ways = bench.window.ways
    assert ways.isVisible()
    asked: list[str] = []
    ways.requested.connect(asked.append)
    ways.requested.disconnect(bench.window.commands.trigger)
    for button in ways.findChildren(QAbstractButton):
        button.click()
    assert asked == ["import_files", "import_folder"]


def test_with_an_article_nothing_lies_over_it(bench):
    assert not bench.window.ways.isVisible()
