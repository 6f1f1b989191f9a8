"""What an export will write: how it is parted, its first record, and its labels."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme import LabelScheme
from annotator.language import number, tr, trn
from annotator.session.export_preview import Part, Preview, Record
from annotator.ui.colours import mixed
from annotator.ui.dialogs.parts import hint
from annotator.ui.dialogs.rows import Rows
from annotator.ui.scale import RADIUS_SMALL, SPACE
from annotator.ui.theme import theme

_BAR = QSize(200, 16)
_TONES = {"train": 1.0, "dev": 0.62, "test": 0.34}


class ExportPane(QWidget):
    """Shows a `Preview`, as far as it goes."""

    def __init__(self, scheme: LabelScheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._bar = PartsBar()
        self._legend = QHBoxLayout()
        self._legend.setSpacing(SPACE[5])
        self._legend.addStretch(1)
        self._named: list[_Named] = []
        self._about_labels = hint()
        self.labels = Rows(tr("Spans by label and part"))
        self.record = RecordView()
        self._tabs = QTabWidget()
        self._tabs.addTab(self.record, tr("First record"))
        labels = QWidget()
        column = _column(labels)
        column.addWidget(self.labels, 1)
        column.addWidget(self._about_labels)
        self._tabs.addTab(labels, tr("Labels"))
        column = _column(self)
        column.setSpacing(SPACE[2])
        column.addWidget(self._bar)
        column.addLayout(self._legend)
        column.addWidget(self._tabs, 1)
        self.show_preview(Preview())

    def show_preview(self, found: Preview) -> None:
        """Show what is known so far."""
        self._bar.show_parts(found.parts)
        self._show_legend(found)
        self.record.show_record(found.record, whole=found.whole)
        self._show_labels(found)

    @property
    def legend(self) -> list[str]:
        """What is said below the bar."""
        return [part.text for part in self._named]

    def _show_legend(self, found: Preview) -> None:
        for old in self._named:
            self._legend.removeWidget(old)
            old.hide()
            old.deleteLater()
        several = len(found.parts) > 1
        self._named = [_Named(name, part, swatch=several) for name, part in found.parts.items()]
        for place, part in enumerate(self._named):
            self._legend.insertWidget(place, part)

    def _show_labels(self, found: Preview) -> None:
        names = list(found.parts)
        several = len(names) > 1
        titles = [tr("Label"), *(names if several else ()), tr("Spans")]
        self.labels.clear()
        self.labels.set_columns(titles, numbers=range(1, len(titles)), wide=0)
        thin = 0
        for layer, label in found.labels:
            counts = [part.labels[layer, label] for part in found.parts.values()]
            texts = [self._label_text(layer, label)]
            texts += [number(count) for count in counts] if several else []
            self.labels.add([*texts, number(sum(counts))], (layer, label))
            thin += min(counts) == 0
        says = ""
        if several and thin and found.whole:
            says = trn(
                "{n} label is missing from one of the parts.",
                "{n} labels are missing from one of the parts.",
                thin,
            )
        elif found.whole and not found.labels:
            says = tr("There is no span in these articles.")
        self._about_labels.setText(says)

    def _label_text(self, layer: str, label: str) -> str:
        known = self._scheme.layer(layer)
        found = known.label(label) if known is not None else None
        title = found.title if found is not None and found.title else label
        return title if title == label else f"{title} ({label})"


class PartsBar(QWidget):
    """The parts beside one another, each as wide as its share of the articles."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[str, Part] = {}
        self.setMinimumSize(_BAR)
        self.setFixedHeight(_BAR.height())
        theme.changed.connect(self.update)

    def show_parts(self, parts: dict[str, Part]) -> None:
        """Show these parts."""
        self._parts = parts
        self.setAccessibleName(", ".join(_part_text(name, part) for name, part in parts.items()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        total = sum(part.articles for part in self._parts.values())
        if not total:
            painter.setBrush(theme.colour("border"))
            painter.drawRoundedRect(whole, RADIUS_SMALL, RADIUS_SMALL)
            return
        filled = [(name, part) for name, part in self._parts.items() if part.articles]
        room = whole.width() - 2 * (len(filled) - 1)
        left = 0.0
        for name, part in filled:
            width = max(room * part.articles / total, 2.0)
            painter.setBrush(tone(name))
            painter.drawRoundedRect(
                QRectF(left, 0, width, whole.height()), RADIUS_SMALL, RADIUS_SMALL
            )
            left += width + 2


class RecordView(QWidget):
    """The first article as it will be written: JSON as text, a DocBin as a table of tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("First record"))
        self.text.setTabChangesFocus(True)
        self.tokens = Rows(tr("Tokens of the first record"))
        self._none = hint()
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        for page in (self.text, self.tokens, self._none):
            self._pages.addWidget(page)
        self.about = hint()
        self._shown: Record | None = None
        column = _column(self)
        column.addWidget(self._pages, 1)
        column.addWidget(self.about)

    def show_record(self, record: Record | None, *, whole: bool) -> None:
        """Show the record; None while there is none, or where there is none at all."""
        if record is None:
            self._shown = None
            says = tr("There is no article of that status.") if whole else tr("Reading…")
            self._none.setText(says)
            self._pages.setCurrentWidget(self._none)
            self.about.setText("")
            return
        if record is self._shown:
            return
        self._shown = record
        self.about.setText(" ".join(_about(record)))
        if record.text:
            self.text.setPlainText(record.text)
            self._pages.setCurrentWidget(self.text)
            return
        self.tokens.clear()
        self.tokens.set_columns([tr("Token"), "doc.ents", "doc.spans"])
        for row in record.tokens:
            self.tokens.add([row.text, row.entity, row.spans])
        for column, width in enumerate((190, 150)):
            self.tokens.setColumnWidth(column, width)
        self._pages.setCurrentWidget(self.tokens)


def tone(part: str) -> QColor:
    """The colour of a part: tones of one colour, which differ in lightness too."""
    return mixed(theme.colour("accent"), theme.colour("chrome"), _TONES.get(part, 1.0))


def _about(record: Record) -> list[str]:
    """What is to be known of the record beside what it shows."""
    says = [tr("From “{title}”.", title=record.title)] if record.title else []
    if record.left:
        says.append(trn("{n} more token.", "{n} more tokens.", record.left))
    if record.lost:
        says.append(trn("{n} span can’t be written.", "{n} spans can’t be written.", record.lost))
    if record.guessed:
        says.append(tr("No pipeline has read it yet, so its tokens may come out otherwise."))
    return says


def _part_text(name: str, part: Part) -> str:
    articles = trn("{n} article", "{n} articles", part.articles)
    spans = trn("{n} span", "{n} spans", part.spans)
    if not name:
        return tr("{articles}, {spans}", articles=articles, spans=spans)
    return tr("{part}: {articles}, {spans}", part=name, articles=articles, spans=spans)


class _Named(QWidget):
    """A part in words, behind its colour."""

    def __init__(self, name: str, part: Part, *, swatch: bool) -> None:
        super().__init__()
        self.text = _part_text(name, part)
        label = QLabel(self.text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        if swatch:
            row.addWidget(_Swatch(name))
        row.addWidget(label)


class _Swatch(QWidget):
    """A square in the colour of a part."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(SPACE[3], SPACE[3])
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone(self._part))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_SMALL, RADIUS_SMALL)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE[1])
    return column
