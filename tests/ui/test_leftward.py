"""Text that runs from right to left in the window: the keys that resize, and the article list."""

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.core.models import ArticleRow, Status
from annotator.session.models import ArticleListModel
from annotator.session.session import Session
from annotator.ui.article_delegate import ArticleDelegate, Look
from annotator.ui.theme import theme
from tests.making import add_texts

ARABIC = "قصفت القوات ميناء سارين يوم الاثنين"


def test_arrows_move_a_boundary_the_way_they_point(bench):
    bench.press("Alt+Right")
    assert bench.focused == ("LOC", "Kiev a")
    project = bench.session.project
    add_texts(project, [ARABIC])
    bench.session.show_article(3)
    start = ARABIC.index("ميناء")
    bench.window.view.setFocus()
    bench.window.view.set_selection(start, start + len("ميناء"))
    bench.type_digit("2")
    bench.press("Alt+Left")
    assert bench.annotations[0][1] == "ميناء سارين"
    bench.press("Alt+Right", "Alt+Shift+Right")
    assert bench.annotations[0][1] == "القوات ميناء"
    bench.press("Alt+Shift+Left")
    assert bench.annotations[0][1] == "ميناء"
    bench.window.commands.trigger("grow_end")
    assert bench.annotations[0][1] == "ميناء سارين"
    bench.session.show_article(1)
    bench.press("Tab", "Alt+Right")
    assert bench.focused == ("LOC", "OTAN se")


def ink(title: str, language: str) -> tuple[int, int]:
    """From where to where a row's title is drawn, of 300 pixels."""
    row = ArticleRow(
        id=1,
        title=title,
        language=language,
        source="",
        date="",
        status=Status.NEW,
        flagged=False,
        noted=False,
        open_suggestions=0,
    )
    image = QImage(300, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 80)
    painter = QPainter(image)
    model = ArticleListModel(Session())
    ArticleDelegate(lambda _: row, Look(), model).paint(painter, option, QModelIndex())
    painter.end()
    dark = [
        x for y in range(4, 24) for x in range(36, 300) if image.pixelColor(x, y).lightness() < 140
    ]
    return min(dark), max(dark)


def test_titles_stand_on_the_side_where_they_begin(qapp):
    theme.apply(qapp, "light")
    right, left = ink("قصف سارين", "ar"), ink("Sarène", "fr")
    assert left[0] < 60
    assert left[1] < 150
    assert right[0] > 150
    assert right[1] > 270
