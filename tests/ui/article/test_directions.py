"""Text of both directions and text without spaces, by geometry: lines, marks, caret, mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.article.caret import Move
from annotator.ui.article.painting import _ends
from annotator.ui.article.view import ArticleView
from tests.ui.article.making import Made, content_of, span_of

MakeView = Callable[..., ArticleView]

ARABIC = (
    "قصفت قوات أورفانيا يوم الاثنين ميناء سارين، ما أسفر عن مقتل سبعة أشخاص بحسب وكالة ANP.\n"
    "BBC: قال المتحدث باسم الوزارة إن 12500 طن من المساعدات وصلت إلى المدينة.\n"
    "* * *\n"
    "«لقد رأينا القوافل تغادر»، قالت السيدة أولناي."
)
SHORT = "قالت وزارة الدفاع إن سفينة NATO غادرت الميناء"
HEBREW = "ראש הממשלה ביקר ביום שני בעיר Sarène, כך מסר NATO בהודעה."
MIXED = "Le mot « سلام عليكم » veut dire bonjour à Sarène."
CHINESE = (
    "奥尔瓦尼亚军队周一轰炸了萨雷讷港，造成七人死亡。总统在iPhone发布会上说：“我们看到了车队。”"
)
JAPANESE = "オルヴァニア軍は月曜日、サレーヌ港を爆撃し、七人が死亡した。"


def arabic(make_view: MakeView, *marks: Made, **size: int) -> ArticleView:
    return make_view(content_of(ARABIC, marks, language="ar", title="قصف ميناء سارين"), **size)


def words(view: ArticleView) -> str | None:
    chosen = view.selection
    return view.content.article.text[chosen[0] : chosen[1]] if chosen and view.content else None


def middle(view: ArticleView, text: str, part: str, *, n: int = 0) -> QPoint:
    """The middle of the character `n` of `part`, in the viewport."""
    assert view.page
    start = text.index(part) + n
    (box,) = view.page.rects(start, start + 1)
    return view.to_viewport(box).center().toPoint()


# Lines


def test_an_arabic_article_stands_on_the_right(make_view: MakeView) -> None:
    view = arabic(make_view)
    page = view.page
    assert page
    right = page.left + page.width
    for i in range(len(page.blocks)):
        block = page.laid(i)
        assert block.lines.right_to_left, block.lines.text
        boxes = page.rects(block.start, block.start + 1)
        assert boxes[0].right() == pytest.approx(right, abs=2 if i != 1 else 40)


def test_a_name_at_the_beginning_does_not_turn_a_paragraph(make_view: MakeView) -> None:
    view = arabic(make_view)
    assert view.page
    bbc = view.page.rects(ARABIC.index("BBC"), ARABIC.index("BBC") + 3)
    following = view.page.rects(ARABIC.index("قال المتحدث"), ARABIC.index("قال المتحدث") + 3)
    assert bbc[0].left() > following[0].right()


def test_title_and_meta_line_stand_on_the_right(make_view: MakeView) -> None:
    view = arabic(make_view)
    image = view.viewport().grab().toImage()
    page = view.page
    assert page
    ground = image.pixelColor(2, 2)
    ink = [
        x
        for y in range(4, page.header.height, 2)
        for x in range(page.left, page.left + int(page.width))
        if image.pixelColor(x, y) != ground
    ]
    assert min(ink) > page.left + page.width / 2


# Marks


def test_a_span_may_be_several_boxes(make_view: MakeView) -> None:
    start, end = MIXED.index("mot"), MIXED.index("عليكم")
    view = make_view(content_of(MIXED, (("entities", start, end, "LOC"),)))
    assert view.page
    boxes = view.page.rects(start, end)
    assert len(boxes) == 2
    assert boxes[0].right() < boxes[1].left()
    look = view.page.looks_at(boxes[1].center())
    between = QPointF((boxes[0].right() + boxes[1].left()) / 2, boxes[0].center().y())
    assert [found.start for found in look] == [start]
    assert view.page.looks_at(between) == []


def test_the_edges_of_a_span_are_where_a_reader_sees_them(make_view: MakeView) -> None:
    view = arabic(make_view, span_of("أورفانيا", "entities", "LOC", ARABIC))
    assert view.page
    (look,) = view.page.looks.of(0)
    start, end = view.page.edges(look)
    (box,) = view.page.rects(look.start, look.end)
    assert (end.x(), start.x()) == pytest.approx((box.left(), box.right()), abs=0.5)


def test_a_span_over_two_lines_is_open_towards_the_next(make_view: MakeView) -> None:
    view = arabic(make_view, ("entities", 0, ARABIC.index("ما أسفر"), "LOC"), width=360)
    assert view.page
    rows = [row for row in view.page.laid(0).rows if row.pieces]
    sides = [_ends(piece, 0) for row in rows for piece in row.pieces]
    assert (sides[0], sides[-1]) == ((False, True), (True, False))


def test_a_chip_begins_where_its_words_do(make_view: MakeView) -> None:
    view = arabic(make_view, span_of("أورفانيا", "entities", "LOC", ARABIC))
    assert view.page
    row = view.page.laid(0).rows[0]
    (piece,) = row.pieces
    chip = view.page.chip_box(row, piece)
    assert chip.right() == pytest.approx(piece.intervals[-1][1], abs=6)


# Caret


@pytest.mark.parametrize("text", [HEBREW, MIXED, SHORT])
@pytest.mark.parametrize("exact", [False, True])
def test_arrows_move_the_caret_the_way_they_point(
    make_view: MakeView, text: str, exact: bool
) -> None:
    view = make_view(content_of(text, language=""), width=4000)
    page = view.page
    assert page
    assert len(page.laid(0).rows) == 1
    for way, step in ((Move.LEFT, -1), (Move.RIGHT, 1)):
        view.move(Move.HOME if page.is_leftward(0) == (step < 0) else Move.END)
        places = [page.caret(view.caret).x()]
        for _ in range(200):
            before = view.caret
            view.move(way, by_character=exact)
            if view.caret == before or view.caret in (0, len(text)):
                break
            places.append(page.caret(view.caret).x())
        ordered = sorted(places, reverse=step < 0)
        assert places == ordered
        assert len(set(places)) == len(places)
        assert len(places) > (20 if exact else 6)


def test_arrows_go_on_to_the_next_line(make_view: MakeView) -> None:
    view = arabic(make_view, width=420)
    page = view.page
    assert page
    view.place_caret(0)
    tops = []
    for _ in range(60):
        view.move(Move.LEFT)
        tops.append(page.caret(view.caret).top())
    assert len(set(tops)) > 3
    assert tops == sorted(tops)
    for _ in range(60):
        view.move(Move.RIGHT)
    assert view.caret == 0


def test_home_is_where_a_line_begins_for_a_reader(make_view: MakeView) -> None:
    view = arabic(make_view)
    page = view.page
    assert page
    view.place_caret(ARABIC.index("أورفانيا"))
    view.move(Move.HOME)
    home = page.caret(view.caret).x()
    view.move(Move.END)
    assert home == pytest.approx(page.left + page.width, abs=2)
    assert page.caret(view.caret).x() < home - 100


def test_selecting_goes_on_in_reading_order(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(HEBREW, language="he"))
    view.place_caret(HEBREW.index("בעיר"))
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert words(view) == "בעיר Sarène"


# Mouse


@pytest.mark.parametrize("text", [ARABIC, HEBREW, MIXED, CHINESE, JAPANESE])
def test_every_character_is_hit_where_it_is_drawn(make_view: MakeView, text: str) -> None:
    view = make_view(content_of(text, language=""), width=520)
    page = view.page
    assert page
    for start, end in page.content.tokens.words:
        for box in page.rects(start, end):
            found = page.character_at(box.center())
            assert found is not None
            assert start <= found < end


def test_double_click_and_drag_in_arabic(make_view: MakeView, qtbot: QtBot) -> None:
    view = arabic(make_view)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, ARABIC, "أورفا"))
    assert words(view) == "أورفانيا"


# Without spaces


@pytest.mark.parametrize("text", [CHINESE, JAPANESE])
def test_selecting_goes_by_character_where_no_spaces_are(
    make_view: MakeView, qtbot: QtBot, text: str
) -> None:
    view = make_view(content_of(text, language=""))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert words(view) == text[:3]
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert words(view) == text[:2]


def test_double_click_takes_a_run_of_one_script(make_view: MakeView) -> None:
    view = make_view(content_of(JAPANESE, language="ja"))
    for part, run in (("曜日", "月曜日"), ("レーヌ", "サレーヌ"), ("し、", "し")):
        at = middle(view, JAPANESE, part)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert words(view) == run
        view.clear_selection()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_lines_do_not_begin_with_a_closing_mark(make_view: MakeView) -> None:
    for width in range(200, 420, 20):
        view = make_view(content_of(CHINESE * 4, language="zh"), width=width)
        assert view.page
        lines = view.page.laid(0).lines
        assert len(lines.lines) > 3
        begins = {lines.text[start] for start in lines.starts}
        ends = {lines.text[end - 1] for end in lines.ends[:-1]}
        assert begins.isdisjoint("，。”：、")
        assert ends.isdisjoint("“")
        view.close()


def test_the_same_words_are_found_inside_a_run(make_view: MakeView) -> None:
    view = make_view(content_of(CHINESE, language="zh"))
    ((start, end),) = view.find("萨雷讷")
    assert view.content
    assert view.content.tokens.fits(start, end)
