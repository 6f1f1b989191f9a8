"""The article view by keyboard and mouse, with real events."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.changes import SpanRef
from annotator.ui.article.caret import Move
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import theme
from tests.ui.article.making import SCHEME, TEXT, content_of, span_of

MakeView = Callable[..., ArticleView]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def point_of(view: ArticleView, offset: int) -> QPoint:
    """A place in the viewport just inside the character at `offset`."""
    assert view.page
    view.reveal(offset, offset + 1)
    box = view.to_viewport(view.page.rects(offset, offset + 1)[0])
    return QPointF(box.left() + min(2.0, box.width() / 4), box.center().y()).toPoint()


def middle_of(view: ArticleView, words: str) -> QPoint:
    assert view.page
    start = view.page.content.article.text.index(words)
    box = view.to_viewport(view.page.rects(start, start + len(words))[0])
    return box.center().toPoint()


def drag(
    view: ArticleView,
    qtbot: QtBot,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = NONE,
) -> None:
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, modifier, start)
    for step in (1, 2, 3):
        between = start + (end - start) * step / 3
        _move(viewport, between, modifier)
    qtbot.mouseRelease(viewport, LEFT, modifier, end)


def _move(viewport: object, to: QPoint, modifier: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    where = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), LEFT, LEFT, modifier
    )
    QApplication.sendEvent(viewport, event)


def words(view: ArticleView) -> str | None:
    """The selected characters."""
    chosen = view.selection
    return view.content.article.text[chosen[0] : chosen[1]] if chosen and view.content else None


# Keys


def test_arrows_go_by_token(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT))
    stops = []
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        stops.append(TEXT[view.caret :].split()[0])
    assert stops == ["forces", "d'Orvanie", "'Orvanie", "Orvanie", "ont"]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert TEXT[view.caret :].startswith("Orvanie")
    assert view.selection is None


def test_shift_selects_whole_tokens_either_way(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT))
    view.place_caret(TEXT.index("bombardé") + 3)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert words(view) == "bombardé"
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert words(view) == "bombardé lundi"
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert words(view) is None
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert words(view) == "ont"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert words(view) is None


def test_control_goes_by_character(make_view: MakeView, qtbot: QtBot) -> None:
    text = "e\u0301t 😀x"
    view = make_view(content_of(text))
    stops = []
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
        stops.append(view.caret)
    assert stops == [2, 3, 4, 5, 6]
    qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert words(view) == "😀x"


def test_up_and_down_keep_the_column_and_pass_empty_lines(
    make_view: MakeView, qtbot: QtBot
) -> None:
    view = make_view(content_of(TEXT))
    assert view.page
    start = TEXT.index("lundi")
    view.place_caret(start)
    x = view.page.caret(start).x()
    rows = []
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        box = view.page.caret(view.caret)
        rows.append(box.top())
        assert TEXT[view.caret - 1 : view.caret + 1] != "\n\n"
    assert rows == sorted(set(rows))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert abs(view.page.caret(view.caret).x() - x) < 12


def test_home_end_start_and_finish(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT), width=420)
    view.place_caret(TEXT.index("Sarène"))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    home = view.caret
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert home < TEXT.index("Sarène") < view.caret <= TEXT.index("\n")
    qtbot.keyClick(view, Qt.Key.Key_End, CONTROL)
    assert view.caret == len(TEXT)
    view.move(Move.START, select=True)
    assert words(view) == TEXT


def test_left_means_onward_in_text_that_runs_leftward(make_view: MakeView, qtbot: QtBot) -> None:
    text = "وقالت وزارة الدفاع"
    view = make_view(content_of(text))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret == text.index("وزارة")
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert words(view) == "وزارة"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret == text.index("وزارة")


def test_the_caret_is_followed(make_view: MakeView) -> None:
    view = make_view(content_of("\n\n".join(["Un paragraphe assez court."] * 80)), height=300)
    view.move(Move.FINISH)
    assert view.page
    box = view.to_viewport(view.page.caret(view.caret))
    assert 0 <= box.top() < box.bottom() <= view.viewport().height()
    view.move(Move.PAGE_UP)
    box = view.to_viewport(view.page.caret(view.caret))
    assert 0 <= box.top() < box.bottom() <= view.viewport().height()


def test_copy_gives_the_exact_characters(make_view: MakeView, qtbot: QtBot) -> None:
    text = "Bilan : 7\u202f199\u00a0morts\u2028et 😀 e\u0301té"
    view = make_view(content_of(text, (("entities", 0, 5, "LOC"),)))
    view.set_selection(8, len(text))
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text[8:]
    view.set_focus(SpanRef("annotation", 1))
    view.copy()
    assert QGuiApplication.clipboard().text() == "Bilan"


# Mouse


def test_dragging_selects_the_words_touched(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT))
    start, end = TEXT.index("Orvanie") + 3, TEXT.index("bombardé") + 2
    with qtbot.waitSignal(view.selection_changed):
        drag(view, qtbot, point_of(view, start), point_of(view, end))
    assert words(view) == "Orvanie ont bombardé"
    drag(view, qtbot, point_of(view, end), point_of(view, start))
    assert words(view) == "Orvanie ont bombardé"


def test_dragging_with_control_is_exact(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT))
    start, end = TEXT.index("Orvanie") + 3, TEXT.index("bombardé") + 2
    drag(view, qtbot, point_of(view, start), point_of(view, end), CONTROL)
    assert view.selection == (start, end)


PIECES = st.sampled_from(
    [
        "mot ",
        "l'",
        "é",
        "e\u0301",
        "😀",
        "👩\u200d👧",
        "东京",
        "の",
        "\u00a0",
        "\u202f",
        "7 199 ",
        "fi",
        "\t",
    ]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, min_size=2, max_size=30).map("".join), st.data())
def test_the_mouse_selects_exact_slices(
    make_view: MakeView, qtbot: QtBot, text: str, data: st.DataObject
) -> None:
    view = make_view(content_of(text))
    page = view.page
    assert page
    view.set_animated(False)
    lines = page.laid(0).lines
    visible = [
        p
        for p in range(len(text))
        if lines.is_position(p)
        and p < lines.visible_ends[lines.line_of(p)]
        and page.rects(p, lines.next(p))[0].width() > 6
    ]
    if len(visible) < 2:
        return
    a, b = sorted(data.draw(st.permutations(visible))[:2])
    drag(view, qtbot, point_of(view, a), point_of(view, b), CONTROL)
    far = (point_of(view, a) - point_of(view, b)).manhattanLength()
    if far >= QApplication.startDragDistance():
        assert view.selection == (a, b)
        assert words(view) == text[a:b]
    view.close()


def test_double_click_takes_the_word_and_a_third_the_sentence(
    make_view: MakeView, qtbot: QtBot
) -> None:
    text = "Il pleut. L'OTAN se réunit jeudi. Fin."
    view = make_view(content_of(text))
    place = point_of(view, text.index("OTAN") + 1)
    qtbot.mouseClick(view.viewport(), LEFT, NONE, place)
    with qtbot.waitSignal(view.activated_words) as told:
        qtbot.mouseDClick(view.viewport(), LEFT, NONE, place)
    assert told.args == [12, 16]
    assert words(view) == "OTAN"
    qtbot.mouseClick(view.viewport(), LEFT, NONE, place)
    assert words(view) == "L'OTAN se réunit jeudi."


def test_a_click_elsewhere_soon_after_a_double_click_is_no_third(
    make_view: MakeView, qtbot: QtBot
) -> None:
    text = "Il pleut. L'OTAN se réunit jeudi. Fin."
    view = make_view(content_of(text))
    place = point_of(view, text.index("OTAN") + 1)
    qtbot.mouseClick(view.viewport(), LEFT, NONE, place)
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, place)
    qtbot.mousePress(view.viewport(), LEFT, NONE, point_of(view, text.index("réunit")))
    qtbot.mouseMove(view.viewport(), point_of(view, text.index("Fin") - 1))
    qtbot.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, text.index("Fin") - 1))
    assert words(view) == "réunit jeudi."


def test_clicks_on_overlapping_spans_go_round(make_view: MakeView, qtbot: QtBot) -> None:
    outer = span_of("Orvanie ont bombardé", "entities", "LOC")
    inner = span_of("bombardé", "events", "Attack")
    view = make_view(content_of(TEXT, (outer,), (inner,)))
    view.span_clicked.connect(view.set_focus)
    seen = []
    for _ in range(3):
        qtbot.mouseClick(view.viewport(), LEFT, NONE, middle_of(view, "bombardé"))
        seen.append(view.focus_ref)
    one, other = SpanRef("suggestion", 1), SpanRef("annotation", 1)
    assert seen == [one, other, one]


def test_a_click_on_a_chip_is_a_click_on_its_span(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT, (span_of("Orvanie", "entities", "LOC"),)))
    assert view.page
    _, row = view.page.row_of(TEXT.index("Orvanie"))
    chip = view.page.chip_box(row, row.pieces[0]).translated(view.page.left, view.page.top(0))
    with qtbot.waitSignal(view.span_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, NONE, view.to_viewport(chip).center().toPoint())
    assert told.args == [SpanRef("annotation", 1)]


def test_a_click_beside_all_spans_moves_the_caret(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT, (span_of("Orvanie", "entities", "LOC"),)))
    with qtbot.assertNotEmitted(view.span_clicked), qtbot.waitSignal(view.caret_moved):
        qtbot.mouseClick(view.viewport(), LEFT, NONE, point_of(view, TEXT.index("port")))
    assert view.caret == TEXT.index("port")


@pytest.mark.parametrize(
    ("edge", "target", "modifier", "expected"),
    [
        (1, "lundi", NONE, "Orvanie ont bombardé lundi"),
        (1, "ont", NONE, "Orvanie ont"),
        (0, "forces", NONE, "forces d'Orvanie ont bombardé"),
        (0, "ont", NONE, "ont bombardé"),
        (1, "lundi", CONTROL, "Orvanie ont bombardé lu"),
    ],
)
def test_dragging_a_boundary_snaps_to_words(
    make_view: MakeView,
    qtbot: QtBot,
    edge: int,
    target: str,
    modifier: Qt.KeyboardModifier,
    expected: str,
) -> None:
    view = make_view(content_of(TEXT, (span_of("Orvanie ont bombardé", "entities", "LOC"),)))
    ref = SpanRef("annotation", 1)
    view.set_focus(ref)
    edges = view.focus_edges()
    assert edges
    to = point_of(view, TEXT.index(target) + 2)
    with qtbot.waitSignal(view.boundary_dragged) as told:
        drag(view, qtbot, edges[edge].center().toPoint(), to, modifier)
    assert told.args
    got, start, end = told.args
    assert got == ref
    assert TEXT[start:end] == expected
    assert view.selection is None


def test_the_mouse_has_shapes(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT, (span_of("Orvanie", "entities", "LOC"),)))
    view.set_focus(SpanRef("annotation", 1))
    edges = view.focus_edges()
    assert edges
    for place, shape in (
        (edges[1].center().toPoint(), Qt.CursorShape.SizeHorCursor),
        (middle_of(view, "Orvanie"), Qt.CursorShape.PointingHandCursor),
        (middle_of(view, "port"), Qt.CursorShape.IBeamCursor),
    ):
        qtbot.mouseMove(view.viewport(), place)
        assert view.viewport().cursor().shape() == shape


def test_a_right_click_names_the_span_or_takes_the_word(make_view: MakeView) -> None:
    from PySide6.QtGui import QContextMenuEvent

    view = make_view(content_of(TEXT, (span_of("Orvanie", "entities", "LOC"),)))
    asked: list[object] = []
    view.context_menu_requested.connect(lambda _, ref: asked.append(ref))
    for where in ("Orvanie", "port"):
        place = middle_of(view, where)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
        )
        QApplication.sendEvent(view.viewport(), event)
    assert asked == [SpanRef("annotation", 1), None]
    assert words(view) == "port"


# What is shown


def test_a_new_article_begins_at_its_top(make_view: MakeView) -> None:
    long = "\n\n".join(["Un paragraphe."] * 100)
    view = make_view(content_of(long, suggestions=(("entities", 0, 2, "LOC"),)), height=300)
    assert view.seen() == {SpanRef("suggestion", 1)}
    view.move(Move.FINISH)
    view.set_matches([(0, 2)])
    view.show_content(content_of("Autre.", article_id=2))
    assert view.verticalScrollBar().value() == 0
    assert view.caret == 0
    assert view.seen() == frozenset()
    assert view.accessibleName() == "Sarène"
    view.show_content(None)
    assert view.content is None
    assert view.find("Autre") == []


def test_focus_is_brought_into_sight_and_named(make_view: MakeView) -> None:
    text = "\n\n".join(f"Paragraphe {i} à Sarène." for i in range(200))
    start = text.rindex("Sarène")
    content = content_of(text, suggestions=(("entities", start, start + 6, "LOC"),))
    view = make_view(content, height=400)
    view.set_focus(SpanRef("suggestion", 1))
    assert view.page
    box = view.to_viewport(view.page.rects(start, start + 6)[0])
    assert 0 <= box.top() < box.bottom() <= view.viewport().height()
    assert view.accessibleDescription() == "suggested Place: Sarène"
    assert view.caret == start


def test_what_is_seen_is_what_was_wholly_on_screen(make_view: MakeView, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraphe {i} à Sarène." for i in range(100))
    places = [i for i in range(len(text)) if text.startswith("Sarène", i)]
    spans = tuple(("entities", start, start + 6, "LOC") for start in places)
    view = make_view(height=300)
    with qtbot.waitSignal(view.seen_changed):
        view.show_content(content_of(text, suggestions=spans))
    first = view.seen()
    assert 1 <= len(first) < 10
    view.hide()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.seen() == first
    view.show()
    assert SpanRef("suggestion", 100) in view.seen()
    assert SpanRef("suggestion", 50) not in view.seen()


def test_refresh_keeps_the_lines_where_they_are(make_view: MakeView) -> None:
    text = "\n\n".join(f"Le port de Sarène numéro {i}." for i in range(120))
    view = make_view(content_of(text), height=400)
    view.verticalScrollBar().setValue(2600)
    assert view.page
    watched = view.page.offset_at(view.to_page(QPointF(200, 200)))
    view.place_caret(watched)
    before = view.to_viewport(view.page.caret(watched)).top()
    starts = [i for i in range(watched) if text.startswith("port", i)]
    crowded = tuple(("events", s, s + n, "Attack") for s in starts for n in (2, 3, 4))
    view.refresh(content_of(text, crowded))
    assert view.to_viewport(view.page.caret(watched)).top() == pytest.approx(before, abs=1)
    view.zoom(150)
    view.zoom(100)
    assert view.to_viewport(view.page.caret(watched)).top() == pytest.approx(before, abs=60)


def test_scrolling_up_over_unknown_heights_does_not_jump(make_view: MakeView, qtbot: QtBot) -> None:
    text = "\n\n".join(f"{i} " + "iiii WWWW mm " * (i % 9) for i in range(900))
    view = make_view(content_of(text), height=400)
    view._measure_timer.stop()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert view.page
    for _ in range(30):
        offset = view.page.offset_at(view.to_page(QPointF(200, 200)))
        before = view.to_viewport(view.page.caret(offset)).top()
        bar.setValue(bar.value() - 37)
        after = view.to_viewport(view.page.caret(offset)).top()
        assert after == pytest.approx(before + 37, abs=1)


def test_measuring_the_rest_moves_nothing(make_view: MakeView, qtbot: QtBot) -> None:
    text = "\n\n".join(f"{i} " + "iiii WWWW mm " * (i % 9) for i in range(400))
    view = make_view(content_of(text), height=400)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert view.page
    offset = view.page.offset_at(view.to_page(QPointF(200, 200)))
    before = view.to_viewport(view.page.caret(offset)).top()
    page = view.page
    qtbot.waitUntil(lambda: len(page.measured) == len(page.blocks), timeout=20000)
    assert view.to_viewport(page.caret(offset)).top() == pytest.approx(before, abs=1)


def test_matches_are_highlighted_and_revealed(make_view: MakeView) -> None:
    text = "\n\n".join(["Un paragraphe sans rien."] * 90) + "\n\nLa Straße de Sarène."
    view = make_view(content_of(text), height=300)
    found = view.find("STRASSE")
    assert [text[a:b] for a, b in found] == ["Straße"]
    view.set_matches(found, 0)
    assert view.page
    box = view.to_viewport(view.page.rects(*found[0])[0])
    assert _has_colour(view, box, "match_current")


def _has_colour(view: ArticleView, box: QRectF, name: str) -> bool:
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted, area = theme.colour(name).rgb(), box.toRect()
    return any(
        image.pixel(x, y) == wanted
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


def test_suggestions_have_no_ground_and_annotations_have(make_view: MakeView) -> None:
    place = span_of("Sarène", "entities", "LOC")
    fill = theme.label("green").fill
    for annotations, suggestions, painted in (((place,), (), True), ((), (place,), False)):
        view = make_view(content_of(TEXT, annotations, suggestions))
        assert view.page
        box = view.to_viewport(view.page.rects(place[1], place[2])[0]).toRect()
        image = view.viewport().grab().toImage()
        inside = [
            image.pixelColor(x, box.top() + 2).rgb() == fill.rgb()
            for x in range(box.left() + 8, box.right() - 8)
        ]
        assert any(inside) is painted


def test_another_theme_repaints(make_view: MakeView, qapp: QApplication) -> None:
    view = make_view(content_of(TEXT, (span_of("Sarène", "entities", "LOC"),)))
    theme.apply(qapp, "dark")
    image = view.viewport().grab().toImage()
    assert image.pixelColor(3, 3).rgb() == theme.colour("page").rgb()
    assert view.page
    assert view.page.looks.of(0)[0].colours == theme.label("green")


def test_zoom_by_wheel_and_limits(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(TEXT))
    with qtbot.waitSignal(view.zoomed) as told:
        _wheel(view, 120, CONTROL)
    assert told.args == [110]
    view.zoom(5000)
    assert view.typography.zoom == 300
    view.set_typography("DejaVu Sans", 20, 1.5, 60)
    assert view.metrics.text_font.family() == "DejaVu Sans"
    assert view.metrics.size == 60


def test_the_wheel_scrolls_smoothly_where_animated(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of("\n\n".join(["Un paragraphe."] * 100)), height=300)
    _wheel(view, -120, NONE)
    distance = view.verticalScrollBar().value()
    assert distance > 60
    view.set_animated(True)
    _wheel(view, -120, NONE)
    assert view.verticalScrollBar().value() < 2 * distance
    assert view.scroller.target == 2 * distance
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == 2 * distance)


def _wheel(view: ArticleView, delta: int, modifier: Qt.KeyboardModifier) -> None:
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_without_an_article_there_is_a_sentence(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view()
    blank = view.viewport().grab().toImage()
    view.set_placeholder("No article is open", "Choose one from the list.")
    assert view.viewport().grab().toImage() != blank
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_C):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view.viewport(), LEFT, NONE, QPoint(50, 50))
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, QPoint(50, 50))
    assert view.selection is None


def test_an_empty_text_can_be_shown(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(content_of(""))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(view, key, SHIFT)
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, QPoint(300, 120))
    assert view.caret == 0
    assert view.selection is None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.sampled_from("ab é\u0301\n😀م ש东\t\u00a0\u202f\u2028\ufffc\u200d12"), max_size=120),
    st.data(),
)
def test_any_text_can_be_painted_and_walked(
    make_view: MakeView, text: str, data: st.DataObject
) -> None:
    spans = []
    if text:
        for layer, label in (("entities", "LOC"), ("events", "Attack"), ("events", "Meet")):
            start = data.draw(st.integers(0, len(text) - 1))
            spans.append((layer, start, data.draw(st.integers(start + 1, len(text))), label))
    view = make_view(content_of(text, tuple(spans[:2]), tuple(spans[2:])), width=300, height=200)
    view.set_focus(SpanRef("annotation", 1))
    for move in data.draw(st.lists(st.sampled_from(list(Move)), max_size=12)):
        view.move(move, select=data.draw(st.booleans()), by_character=data.draw(st.booleans()))
        assert 0 <= view.caret <= len(text)
        chosen = view.selection
        assert chosen is None or 0 <= chosen[0] < chosen[1] <= len(text)
    view.viewport().grab()
    view.close()


def test_the_scheme_may_be_unknown(make_view: MakeView) -> None:
    view = make_view(content_of(TEXT, (span_of("Sarène", "other", "X"),)))
    view.set_scheme(None)
    view.viewport().grab()
    view.set_scheme(SCHEME)
    assert view.page
    assert view.page.looks.of(0)[0].colours == theme.label("grey")
