"""What stands above the article: its title, and where and when it was written."""

from PySide6.QtCore import QDate, QLocale, QPointF, Qt
from PySide6.QtGui import QFont, QPainter

from annotator.core.direction import is_right_to_left
from annotator.core.models import Article
from annotator.ui.article.faces import with_fallbacks
from annotator.ui.article.lines import Lines
from annotator.ui.article.typography import Metrics
from annotator.ui.theme import theme


class Header:
    """Title and meta line, laid out to the article's column; no part of its offsets."""

    def __init__(self, article: Article, metrics: Metrics, width: float) -> None:
        self._metrics = metrics
        self._meta = meta_line(article)
        self._leftward = is_right_to_left(article.title, article.language)
        font = with_fallbacks(metrics.title_font, article.language)
        self._title = _balanced(
            article.title.strip(), font, 4 * metrics.size, width, self._leftward
        )
        self._top = round(metrics.size * 1.9)
        self._tops: list[int] = []
        y = self._top
        for line in self._title.lines if article.title.strip() else ():
            self._tops.append(y)
            y += round(line.height())
        self._meta_top = y + round(metrics.size * 0.3)
        meta_height = round(metrics.size * 1.2) if self._meta else 0
        self.height = self._meta_top + meta_height + round(metrics.size * 0.9)
        self._width = width

    def paint(self, painter: QPainter, x: int, y: int) -> None:
        """Paint with the column's left edge at `x` and the page's top at `y`."""
        painter.setPen(theme.colour("text"))
        for line, top in zip(self._title.lines, self._tops, strict=False):
            line.draw(painter, QPointF(x, y + top - line.y()))
        painter.setPen(theme.colour("muted"))
        painter.setFont(self._metrics.meta_font)
        side = Qt.AlignmentFlag.AlignRight if self._leftward else (Qt.AlignmentFlag.AlignLeft)
        height = round(self._metrics.size * 1.2)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(x, y + self._meta_top, int(self._width), height, flags, self._meta)


def _balanced(title: str, font: QFont, tab: float, width: float, leftward: bool) -> Lines:
    """The title in lines of about the same length, no more of them than the width needs."""
    lines = Lines(title, font, width, tab, right_to_left=leftward)
    wanted, low, high = len(lines.lines), width / 2, width
    if wanted == 1 or lines.right_to_left:
        return lines
    while high - low > font.pixelSize() / 3:
        middle = (low + high) / 2
        tried = Lines(title, font, middle, tab, right_to_left=False)
        if len(tried.lines) > wanted:
            low = middle
        else:
            high, lines = middle, tried
    return lines


_DATES = {"zh": "yyyy年M月d日", "ja": "yyyy年M月d日", "ko": "yyyy년 M월 d일"}


def meta_line(article: Article) -> str:
    """Source, date and language as far as they are known, in the article's language."""
    locale = QLocale(article.language) if article.language else QLocale()
    language = locale.nativeLanguageName() if article.language else ""
    date = QDate.fromString(article.date[:10], Qt.DateFormat.ISODate)
    form = _DATES.get(article.language.partition("-")[0].lower(), "d MMMM yyyy")
    written = locale.toString(date, form) if date.isValid() else article.date
    return " · ".join(part for part in (article.source, written, language) if part)
