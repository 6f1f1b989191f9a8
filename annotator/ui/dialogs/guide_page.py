"""One page of the guide: Markdown in the theme's type and colours, with links that lead on."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    Qt,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from annotator.language import tr
from annotator.ui import guide_pages
from annotator.ui.guide_keys import own_keys_in
from annotator.ui.guide_pages import anchor
from annotator.ui.theme import SPACE, theme

MEASURE = 660
"""How wide a page's text is, in pixels."""

_ANY = QTextDocument.ResourceType.UnknownResource
_PICTURE = "\ufffc"  # what stands in the text for a picture
_BODY = 1.08
_HEADINGS = {1: 1.8, 2: 1.35}
_SPACE_ABOVE = {1: 0, 2: 18, 3: 12}
_SPACE_BELOW = {1: 12, 2: 8, 3: 6}
_INDENT = 22


class GuidePage(QTextBrowser):
    """Shows a Markdown file; what is no page of the program's own is opened outside.

    `shown` gives the file of a page that was opened.
    """

    shown = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self._pictured = 0
        """How wide the words were when pictures were fitted to them; 0 without any."""
        self._marked, self._marks = "", list[QTextCursor]()
        self.setObjectName("guidePage")
        self.setAccessibleName(tr("Page of the guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always, so that the room for words and pictures does not depend on the page's length.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(SPACE[5])
        self.setMinimumWidth(360)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(lambda url: self.shown.emit(Path(url.toLocalFile())))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, path: Path, anchor_name: str = "") -> None:
        """Open the page in the file `path`, at a heading if its anchor is given."""
        url = QUrl.fromLocalFile(str(path))
        if anchor_name:
            url.setFragment(anchor_name)
        if url == self.source() and anchor_name:
            self.scrollToAnchor(anchor_name)
        self.setSource(url)

    def mark(self, typed: str) -> None:
        """Mark the places of these words, and go to the first on the screen or below it."""
        self._marked = typed
        self._marks = list(_places(self.document(), typed)) if typed.strip() else []
        look = QTextCharFormat()
        look.setBackground(theme.colour("warning_soft"))
        look.setForeground(theme.colour("text"))
        look.setFontUnderline(True)
        selections = []
        for cursor in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)
        top = self.cursorForPosition(QPoint(SPACE[5], 0)).position()
        below = [c for c in self._marks if c.selectionStart() >= top]
        if below:
            self._go_to(below[0])

    @property
    def marks(self) -> list[str]:
        """The words that are marked, as the page has them."""
        return [cursor.selectedText() for cursor in self._marks]

    def step_mark(self, step: int) -> None:
        """Go to the next or previous marked place, and round again."""
        if self._marks:
            starts = [cursor.selectionStart() for cursor in self._marks]
            here = self.textCursor().selectionStart()
            after = sum(start <= here for start in starts)
            before = sum(start < here for start in starts)
            self._go_to(self._marks[(after if step > 0 else before - 1) % len(starts)])

    def _go_to(self, place: QTextCursor) -> None:
        cursor = QTextCursor(place)
        cursor.setPosition(place.selectionStart())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = _ANY,  # Qt's own names
    ) -> None:
        self._pictured = 0
        super().doSetSource(name, type)
        self._dress()
        anchor_name = QUrl(name).fragment()
        if anchor_name:
            self.scrollToAnchor(anchor_name)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Pictures as wide as the text at most, and the dark one, if there is one, on dark."""
        if type == QTextDocument.ResourceType.MarkdownResource.value:
            return own_keys_in(Path(QUrl(name).toLocalFile()).read_text(encoding="utf8"))
        if type != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(type, name)
        path = guide_pages.picture(Path(self.source().resolved(QUrl(name)).toLocalFile()))
        dark = path.with_name(f"{path.stem}-dark{path.suffix}")
        image = QImage(str(dark if theme.dark and dark.is_file() else path))
        ratio = self.devicePixelRatioF()
        self._pictured = self._measure()
        width = round(self._pictured * ratio)
        if image.width() > width:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_measure()
        if self._pictured not in (0, self._measure()):
            self._make_anew()

    def _measure(self) -> int:
        """The width for words: what is there, but no more than reads well."""
        return max(200, min(MEASURE, self.viewport().width() - 2 * SPACE[5]))

    def _set_measure(self) -> None:
        self.setLineWrapColumnOrWidth(self._measure() + 2 * SPACE[5])

    def _follow(self, url: QUrl) -> None:
        target = self.source().resolved(url)
        file = guide_pages.file_of(Path(target.toLocalFile())) if target.isLocalFile() else None
        if file is not None:
            self.mark("")
            self.show_page(guide_pages.path_of(file), target.fragment())
        elif target.isLocalFile() and Path(target.toLocalFile()).suffix == ".md":
            self.setSource(target)
        else:
            QDesktopServices.openUrl(target)

    def _restyle(self) -> None:
        """Colours or fonts have changed: make the page anew, at the same place."""
        self.document().setDefaultFont(_font(_BODY))
        self.document().setIndentWidth(_INDENT)
        page = theme.colour("page").name()
        self.setStyleSheet(f"#guidePage {{ background: {page}; border: 0; padding: 0; }}")
        self._make_anew()

    def _make_anew(self) -> None:
        """The same page at the same place; its pictures are asked for again."""
        if self.source().isValid():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)
            self.mark(self._marked)
            self.verticalScrollBar().setValue(place)

    # The look of a page ------------------------------------------------------------------

    def _dress(self) -> None:
        self._set_measure()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            _dress_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _places(document: QTextDocument, typed: str) -> Iterator[QTextCursor]:
    """The places of the typed words; Qt counts UTF-16 units, Python code points."""
    block = document.begin()
    while block.isValid():
        text = block.text()
        for start, end in guide_pages.places(text, typed):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + _units(text[:start]))
            cursor.setPosition(
                block.position() + _units(text[:end]), QTextCursor.MoveMode.KeepAnchor
            )
            yield cursor
        block = block.next()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _dress_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    look = block.blockFormat()
    level = look.headingLevel()
    is_code = look.hasProperty(QTextFormat.Property.BlockCodeFence) or look.hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )
    in_table = isinstance(cursor.currentTable(), QTextTable)
    if level:
        look.setTopMargin(_SPACE_ABOVE.get(level, 10))
        look.setBottomMargin(_SPACE_BELOW.get(level, 6))
    elif is_code:
        _dress_code_block(block, look)
    elif not in_table:
        if _PICTURE not in block.text():
            look.setLineHeight(132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setTopMargin(0)
        look.setBottomMargin(4 if _goes_on(block) else 10)
    cursor.setBlockFormat(look)
    _dress_list(cursor)
    for start, end, found in _fragments(block):
        part = QTextCursor(block)
        part.setPosition(start)
        part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        part.setCharFormat(_dressed(found, level, block.text(), is_code=is_code))


def _goes_on(block: QTextBlock) -> bool:
    """Whether the block below belongs to the same list."""
    below = block.next()
    same = block.blockFormat().objectIndex() == below.blockFormat().objectIndex()
    return block.blockFormat().objectIndex() >= 0 and below.isValid() and same


def _dress_list(cursor: QTextCursor) -> None:
    points = cursor.currentList()
    if points is not None:
        look = points.format()
        if look.style() in (QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare):
            look.setStyle(QTextListFormat.Style.ListDisc)
            points.setFormat(look)


def _dress_code_block(block: QTextBlock, look: QTextBlockFormat) -> None:
    look.setBackground(theme.colour("hover"))
    look.setLeftMargin(look.leftMargin())
    look.setTopMargin(0)
    following = block.next()
    goes_on = following.isValid() and following.blockFormat().hasProperty(
        QTextFormat.Property.BlockCodeFence
    )
    look.setBottomMargin(0 if goes_on else 12)
    look.setNonBreakableLines(False)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """The stretches of one look: start, end, format. Read before any is changed."""
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        piece = iterator.fragment()
        if piece.isValid():
            start = piece.position()
            found.append((start, start + piece.length(), piece.charFormat()))
        iterator += 1
    return found


def _dressed(found: QTextCharFormat, level: int, text: str, *, is_code: bool) -> QTextCharFormat:
    """The look of one stretch, in a heading of `level` (0: none) or in code."""
    made = QTextCharFormat(found)
    fixed = found.fontFixedPitch()
    made.setForeground(theme.colour("text"))
    if level:
        made.setFont(_font(_HEADINGS.get(level, _BODY), strong=True))
        made.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        made.setAnchor(True)
        made.setAnchorNames([anchor(text)])
    elif fixed or is_code:
        made.setFont(_code_font())
        if not is_code:
            made.setBackground(theme.colour("hover"))
    if found.isAnchor() and found.anchorHref():
        made.setForeground(theme.colour("accent"))
        made.setFontUnderline(False)
    return made


def _font(times: float, *, strong: bool = False) -> QFont:
    font = theme.font(strong=strong)
    font.setPixelSize(round(font.pixelSize() * times))
    return font


def _code_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.font().pixelSize())
    return font


def _dress_table(table: QTextTable) -> None:
    look = table.format()
    look.setBorder(1)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(theme.colour("border"))
    look.setBorderCollapse(True)
    look.setCellSpacing(0)
    look.setCellPadding(6)
    look.setTopMargin(2)
    look.setBottomMargin(14)
    if table.columns() == 2:
        look.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.PercentageLength, 40),
                QTextLength(QTextLength.Type.PercentageLength, 60),
            ]
        )
    table.setFormat(look)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(theme.colour("hover"))
        cell.setFormat(head)
