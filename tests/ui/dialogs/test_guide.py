"""The guide in its window: pages, links, pictures, colours, and the ways into it."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.paths import resource, user_dir
from annotator.ui import dialogs as dialogs_package
from annotator.ui.actions import keymap
from annotator.ui.context_help import PAGES
from annotator.ui.dialogs.guide import GuideWindow
from annotator.ui.dialogs.guide_hits import HIT_ROLE
from annotator.ui.dialogs.guide_page import MEASURE, GuidePage
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.guide_pages import FIRST, pages, sections
from annotator.ui.theme import theme

DIALOGS = Path(dialogs_package.__file__).parent


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


def current(guide: GuideWindow) -> str:
    """The title that is marked in the table of contents, "" if none is."""
    item = guide.side.tree.currentItem()
    return item.text(0) if item is not None else ""


def test_every_page_is_listed_and_opens(guide):
    files = {path.name for path in resource("guide").glob("*.md")}
    assert {page.file for page in pages()} == files - {FIRST}
    for item in guide.side.pages():
        guide.side.tree.setCurrentItem(item)
        assert opened(guide) == item.data(0, Qt.ItemDataRole.UserRole)
        title = guide.page.document().begin().text()
        assert title.startswith(item.text(0))
        assert title in guide.windowTitle()


def test_headings_stand_below_the_open_page_and_lead_there(guide):
    guide.open_page("pipelines.md")
    item = guide.side.tree.currentItem()
    assert item.isExpanded()
    headings = [item.child(i).text(0) for i in range(item.childCount())]
    assert "Labels" in headings
    guide.side.tree.setCurrentItem(item.child(headings.index("Labels")))
    assert opened(guide) == "pipelines.md"
    assert heading_at_top(guide.page) == "Labels"


def test_every_link_leads_to_a_page(guide):
    for page in pages():
        guide.open_page(page.file)
        for href in hrefs(guide.page):
            target = guide.page.source().resolved(QUrl(href))
            assert target.scheme() == "https" or Path(target.toLocalFile()).is_file(), href


def test_a_link_a_step_back_and_home(guide):
    assert not guide.back.isEnabled()
    click(guide.page, "Your first article")
    assert opened(guide) == "first-article.md"
    assert current(guide) == "Your first article"
    guide.open_page("trouble.md")
    QTest.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert opened(guide) == "first-article.md"
    QTest.mouseClick(guide.forward, Qt.MouseButton.LeftButton)
    assert opened(guide) == "trouble.md"
    assert not guide.forward.isEnabled()
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
    assert current(guide) == ""


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


def picture_width(guide: GuideWindow) -> int:
    """How wide the page's picture is, from the left edge of its blue to the right one."""
    image = guide.page.viewport().grab().toImage()
    row = next(y for y in range(image.height()) if image.pixelColor(60, y) == Qt.GlobalColor.blue)
    return sum(image.pixelColor(x, row) == Qt.GlobalColor.blue for x in range(image.width()))


def test_pictures_grow_with_the_window(qtbot, qapp):
    theme.apply(qapp, "light")
    folder = user_dir() / "guide"
    folder.mkdir(parents=True)
    (folder / FIRST).write_text("# Guide\n\n![A window](window.png)\n", encoding="utf8")
    image = QImage(1440, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    image.save(str(folder / "window.png"))
    guide = GuideWindow(None)
    guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(guide)
    guide.resize(560, 400)
    guide.show()
    narrow = picture_width(guide)
    guide.resize(780, 400)
    qtbot.waitUntil(lambda: picture_width(guide) > narrow)
    assert picture_width(guide) == guide.page._measure()


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


# Searching


def search(guide: GuideWindow, typed: str) -> list[str]:
    """What a search finds: page and heading."""
    guide.side.search.setFocus()
    QTest.keyClicks(guide.side.search, typed)
    hits = guide.side.hits
    return [
        f"{hit.section.file}: {hit.section.heading}"
        for hit, _ in (hits.item(i).data(HIT_ROLE) for i in range(hits.count()))
    ]


def test_a_search_opens_the_place_and_marks_the_words(guide):
    found = search(guide, "byte order")
    assert found
    QTest.keyClick(guide.side.search, Qt.Key.Key_Return)
    file, _, heading = found[0].partition(": ")
    assert opened(guide) == file
    assert {mark.lower() for mark in guide.page.marks} == {"byte", "order"}
    assert heading_at_top(guide.page) or heading
    QTest.keyClick(guide, Qt.Key.Key_F3)
    assert guide.page.textCursor().selectionStart() > 0


def test_arrows_in_the_search_go_through_what_was_found(guide):
    found = search(guide, "undo")
    assert len(found) > 2
    QTest.keyClick(guide.side.search, Qt.Key.Key_Down)
    QTest.keyClick(guide.side.search, Qt.Key.Key_Down)
    assert guide.side.hits.currentRow() == 1
    assert opened(guide) == found[1].partition(":")[0]


def test_escape_ends_the_search_first(guide, qtbot):
    search(guide, "undo")
    QTest.keyClick(guide.side.search, Qt.Key.Key_Return)
    assert guide.page.marks
    QTest.keyClick(guide.side.search, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert guide.page.marks == []
    assert guide.side.search.text() == ""


def test_nothing_found_says_so(guide):
    assert search(guide, "zzzz") == []
    assert guide.side._count.text() == "0 places"


def test_marks_stay_with_new_colours(guide, qapp):
    search(guide, "undo")
    QTest.keyClick(guide.side.search, Qt.Key.Key_Return)
    before = guide.page.marks
    theme.apply(qapp, "dark")
    assert guide.page.marks == before
    theme.apply(qapp, "light")


# Keys of one's own


def test_the_guide_names_the_keys_that_hold(guide):
    keymap.load()
    keymap.give("accept", ["Q"])
    try:
        guide.open_page("keyboard.md")
        assert "Q accepts the suggestion" in guide.page.document().toPlainText()
    finally:
        keymap.reset_all()


# In a dialog


def test_help_in_a_dialog_opens_the_page_of_its_task(bench, qtbot):
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            QTimer.singleShot(5, look)
            return
        QTest.keyClick(dialog, Qt.Key.Key_F1)
        QTest.keyClick(dialog, Qt.Key.Key_F1)
        for guide in dialog.findChildren(GuideWindow):
            seen.append(opened(guide))
            guide.close()
        dialog.reject()

    QTimer.singleShot(0, look)
    bench.window.commands.trigger("export")
    assert seen == ["exporting.md"]


def dialogs() -> set[str]:
    """The classes of all dialogs of the program, those aside that are only inherited from."""
    found = {"QDialog"}
    trees = [ast.parse(path.read_text(encoding="utf8")) for path in DIALOGS.glob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {node.name: [ast.unparse(base) for base in node.bases] for node in classes}
    while more := {name for name in bases if found & set(bases[name])} - found:
        found |= more
    return found - {base for all_bases in bases.values() for base in all_bases}


def test_every_dialog_has_its_page():
    assert dialogs() <= set(PAGES)
    for page in PAGES.values():
        file, _, heading = page.partition("#")
        anchors = {section.anchor for section in sections(file)}
        assert heading in anchors, page
