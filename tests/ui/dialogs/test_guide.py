"""The guide in its window: pages, links, pictures, colours, and the ways into it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.paths import resource, user_dir
from annotator.ui.dialogs.guide import FIRST, GuideWindow, pages
from annotator.ui.dialogs.guide_page import MEASURE, GuidePage
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.theme import theme


@pytest.fixture
def guide(qtbot, qapp) -> GuideWindow:
    theme.apply(qapp, "light")
    made = GuideWindow(None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(guide: GuideWindow) -> str:
    """The file name of the open page."""
    return Path(guide.page.source().toLocalFile()).name


def hrefs(page: GuidePage) -> list[str]:
    """Where the links of the open page lead."""
    found, block = [], page.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            found.append(iterator.fragment().charFormat().anchorHref())
            iterator += 1
        block = block.next()
    return [href for href in found if href]


def click(page: GuidePage, words: str) -> None:
    """A real click in the middle of the first place of these words."""
    cursor = page.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + len(words) // 2)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    at = page.cursorRect(cursor).center() + QPoint(1, 0)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)


def heading_at_top(page: GuidePage) -> str:
    """The first words that are on the screen."""
    cursor = page.cursorForPosition(QPoint(page.viewport().width() // 2, 14))
    return cursor.block().text()


def test_every_page_is_listed_and_opens(guide):
    files = {path.name for path in resource("guide").glob("*.md")}
    assert {file for file, _, _ in pages()} == files - {FIRST}
    for place in range(guide.list.count()):
        guide.list.setCurrentRow(place)
        assert opened(guide) == guide.list.item(place).data(Qt.ItemDataRole.UserRole)
        title = guide.page.document().begin().text()
        assert title.startswith(guide.list.item(place).text())
        assert title in guide.windowTitle()


def test_every_link_leads_to_a_page(guide):
    for file, _, _ in pages():
        guide.open_page(file)
        for href in hrefs(guide.page):
            target = guide.page.source().resolved(QUrl(href))
            assert target.scheme() == "https" or Path(target.toLocalFile()).is_file(), href


def test_a_link_a_step_back_and_home(guide):
    assert not guide.back.isEnabled()
    click(guide.page, "Your first article")
    assert opened(guide) == "first-article.md"
    assert guide.list.currentItem().text() == "Your first article"
    guide.open_page("trouble.md")
    QTest.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert opened(guide) == "first-article.md"
    QTest.mouseClick(guide.home, Qt.MouseButton.LeftButton)
    assert opened(guide) == FIRST


def test_a_link_to_a_heading_goes_there(guide):
    guide.open_page("first-article.md")
    guide.page._follow(QUrl("pipelines.md#labels"))
    assert opened(guide) == "pipelines.md"
    assert heading_at_top(guide.page) == "Labels"


def test_a_page_beside_the_guide_is_shown_but_not_marked(guide):
    guide.page._follow(QUrl("../docs/project-format.md"))
    assert opened(guide) == "project-format.md"
    assert guide.list.currentItem() is None


class Browser(QObject):
    """Stands for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        self.asked.append(url.toString())


def test_a_link_to_the_web_opens_outside(guide):
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "visit")
    try:
        guide.open_page("../patterns/README.md")
        (link,) = [href for href in hrefs(guide.page) if href.startswith("https:")]
        guide.page.anchorClicked.emit(QUrl(link))
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.asked == [link]
    assert opened(guide) == "README.md"


def test_new_colours_keep_the_page_and_its_place(guide, qapp):
    guide.open_page("keys.md")
    bar = guide.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    theme.apply(qapp, "dark")
    assert bar.value() == place
    assert opened(guide) == "keys.md"
    words = guide.page.document().find("Article list")
    assert words.charFormat().foreground().color() == theme.colour("text")
    picture = guide.page.viewport().grab().toImage()
    assert picture.pixelColor(2, 2) == theme.colour("page")
    theme.apply(qapp, "light")


def test_pictures_fit_the_text_and_follow_the_colours(guide, qapp):
    folder = user_dir() / "guide"
    folder.mkdir(parents=True)
    (folder / FIRST).write_text("# Guide\n\n![A window](window.png)\n", encoding="utf8")
    for name, colour in (("window", Qt.GlobalColor.red), ("window-dark", Qt.GlobalColor.blue)):
        image = QImage(1440, 900, QImage.Format.Format_RGB32)
        image.fill(colour)
        image.save(str(folder / f"{name}.png"))
    guide.open_page(FIRST)
    shown = guide.page.loadResource(2, QUrl("window.png"))
    assert shown.deviceIndependentSize().width() <= MEASURE
    assert shown.pixelColor(5, 5) == Qt.GlobalColor.red
    assert guide.page.horizontalScrollBar().maximum() == 0
    theme.apply(qapp, "dark")
    assert guide.page.loadResource(2, QUrl("window.png")).pixelColor(5, 5) == Qt.GlobalColor.blue
    colours = set()
    picture = guide.page.viewport().grab().toImage()
    for y in range(picture.height()):
        colours.add(picture.pixelColor(100, y).name())
    assert "#0000ff" in colours
    theme.apply(qapp, "light")


def guides(window) -> list[GuideWindow]:
    """The guide's windows that are open."""
    return [made for made in window.findChildren(GuideWindow) if made.isVisible()]


def test_the_guide_opens_once_beside_the_work_and_goes_by_escape(bench, qtbot):
    bench.press("Ctrl+F1")
    (guide,) = guides(bench.window)
    assert not guide.isModal()
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.press("A", "Ctrl+F1")
    assert bench.annotations == [("LOC", "Kiev")]
    assert guides(bench.window) == [guide]
    qtbot.waitUntil(guide.isActiveWindow)
    QTest.keyClick(guide.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not guides(bench.window))
    bench.window.handlers.guide()
    assert len(guides(bench.window)) == 1
    guides(bench.window)[0].close()


def test_the_sheet_of_keys_leads_to_the_guide(bench, qtbot):
    def go() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, KeysSheet):
            QTest.mouseClick(sheet.guide_button, Qt.MouseButton.LeftButton)
        else:
            QTimer.singleShot(5, go)

    QTimer.singleShot(0, go)
    bench.press("F1")
    assert len(guides(bench.window)) == 1
    guides(bench.window)[0].close()
