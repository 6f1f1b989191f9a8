"""Where the annotator is: the walk over what is to be decided, article after article."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.changes import SpanRef
from annotator.core.models import ProposedSpan, text_hash
from annotator.core.tokens import Tokens
from annotator.ops import annotate, suggest
from annotator.ops import articles as article_ops
from annotator.session.session import Session
from tests.making import KYIV, proposal
from tests.session.heard import Heard, project_file, redo, undo, words

SECOND = "Sarène 😀 tient."
THIRD = "Rien."
SUGGESTED = {
    1: (
        proposal(KYIV, "Aulnay", "PER"),
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "été bombardé", "Attack", "events"),
    ),
    2: (proposal(SECOND, "Sarène", "LOC"),),
}
AULNAY, KIEV, BOMBED, BEEN_BOMBED = 1, 2, 3, 4


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    texts = (KYIV, SECOND, THIRD)
    made.open(project_file(tmp_path / "p.annot", *texts, suggestions=SUGGESTED))
    yield made
    made.close()


@pytest.fixture
def heard(session: Session) -> Heard:
    return Heard(session)


def suggestion(number: int) -> SpanRef:
    return SpanRef("suggestion", number)


def walk(session: Session, step: int, count: int) -> list[tuple[int | None, str | None]]:
    """Article and words after each of `count` steps."""
    places = []
    for _ in range(count):
        session.focus_next(step)
        places.append((session.article_id, words(session)))
    return places


def store(session: Session, article_id: int, text: str, *spans: ProposedSpan) -> None:
    from annotator.core.models import text_hash

    pairs = [(0, 1)]
    session.do(suggest.store_suggestions, article_id, text_hash(text), pairs, spans, "test 2")


def test_forwards_in_reading_order_then_to_the_next_unfinished_article(session: Session) -> None:
    assert words(session) == "Kiev"
    assert walk(session, 1, 6) == [
        (1, "été bombardé"),
        (1, "bombardé"),
        (1, "Aulnay"),
        (2, "Sarène"),
        (3, None),
        (1, "Kiev"),
    ]


def test_backwards_stays_in_the_article(session: Session) -> None:
    walk(session, 1, 2)
    assert walk(session, -1, 2) == [(1, "été bombardé"), (1, "Kiev")]
    assert not session.focus_next(-1)
    assert words(session) == "Kiev"


def test_finished_articles_are_passed_over(session: Session) -> None:
    session.do(article_ops.finish, 2)
    walk(session, 1, 3)
    assert walk(session, 1, 1) == [(3, None)]


def test_with_everything_done_there_is_nowhere_to_go(session: Session) -> None:
    for article_id in (1, 2, 3):
        session.do(article_ops.finish, article_id)
    walk(session, 1, 3)
    assert words(session) == "Aulnay"
    assert not session.focus_next(1)
    assert not session.show_next_unfinished()
    assert words(session) == "Aulnay"


def test_after_rejecting_the_walk_goes_on_from_there(session: Session) -> None:
    session.focus_next(1)
    session.do(annotate.reject, BEEN_BOMBED)
    assert session.focus is None
    assert walk(session, 1, 1) == [(1, "bombardé")]
    session.do(annotate.reject, BOMBED)
    assert walk(session, -1, 1) == [(1, "Kiev")]


def test_after_accepting_the_annotation_is_in_focus_and_the_walk_goes_on(
    session: Session,
) -> None:
    session.focus_next(1)
    changes = session.do(annotate.accept, BEEN_BOMBED)
    assert changes is not None
    assert session.focus == changes.focus
    assert words(session) == "été bombardé"
    assert walk(session, 1, 1) == [(1, "bombardé")]


def test_after_a_deletion_the_walk_goes_on_from_there(session: Session) -> None:
    start = KYIV.index("lundi")
    changes = session.do(annotate.add, 1, "entities", start, start + 5, "DATE")
    assert changes is not None
    assert words(session) == "lundi"
    assert changes.focus is not None
    session.do(annotate.delete, changes.focus.id)
    assert session.focus is None
    assert walk(session, 1, 1) == [(1, "Aulnay")]


def test_two_labels_on_the_same_words_are_both_met(session: Session) -> None:
    damage = proposal(KYIV, "bombardé", "Damage", "events")
    store(session, 1, KYIV, *SUGGESTED[1], damage)
    for _ in range(8):  # so that annotations have higher numbers than suggestions
        session.do(annotate.add, 1, "events", 0, 4, "Attack")
        undo(session)
    session.set_focus(suggestion(BOMBED))
    session.do(annotate.accept, BOMBED)
    session.focus_next(1)
    assert session.content is not None
    mark = session.content.mark(session.focus)
    assert mark is not None
    assert mark.span.label == "Damage"


@pytest.mark.parametrize(
    ("caret", "forwards", "backwards"),
    [(0, "Kiev", None), (2, "été bombardé", "Kiev"), (7, "été bombardé", "Kiev")],
)
def test_from_where_the_caret_is_put(
    session: Session, caret: int, forwards: str, backwards: str | None
) -> None:
    session.cursor.move_to(caret)
    assert session.focus is None
    assert session.focus_next(-1) == (backwards is not None)
    assert words(session) == backwards
    session.cursor.move_to(caret)
    assert walk(session, 1, 1) == [(1, forwards)]


def test_without_an_article_there_is_nowhere_to_go(qtbot) -> None:
    session = Session()
    assert not session.focus_next(1)
    assert not session.focus_next(-1)


def test_the_first_suggestion_to_arrive_gets_the_focus_if_nothing_has_it(
    session: Session,
) -> None:
    session.show_article(3)
    assert session.focus is None
    store(session, 3, THIRD, proposal(THIRD, "Rien", "MISC"))
    assert words(session) == "Rien"


def test_suggestions_that_arrive_do_not_move_the_focus(session: Session) -> None:
    session.focus_next(1)
    store(session, 1, KYIV, *SUGGESTED[1], proposal(KYIV, "a", "MISC"))
    assert words(session) == "été bombardé"


def test_a_focus_that_a_suggester_dropped_is_gone_but_not_its_place(session: Session) -> None:
    session.focus_next(1)
    store(session, 1, KYIV, SUGGESTED[1][0], SUGGESTED[1][1])
    assert session.focus is None
    assert walk(session, 1, 1) == [(1, "Aulnay")]


def test_a_reference_to_what_is_not_there_is_no_focus(session: Session) -> None:
    session.set_focus(suggestion(99))
    assert session.focus is None


def test_showing_an_article(heard: Heard) -> None:
    session = heard.session
    session.show_article(2)
    assert (session.article_id, words(session)) == (2, "Sarène")
    assert heard.cursors == 1
    session.set_focus(None)
    session.show_article(2)
    assert session.focus is None, "showing what is shown does not move the focus"
    assert heard.changes == []


def test_layers(heard: Heard) -> None:
    session = heard.session
    assert session.layer == "entities"
    session.set_layer("events")
    assert session.layer == "events"
    assert heard.cursors == 1
    session.show_article(2)
    assert session.layer == "events"


def test_resizing_keeps_the_focus(session: Session) -> None:
    changes = session.do(annotate.resize, suggestion(KIEV), 0, 6)
    assert changes is not None
    assert words(session) == "Kiev a"
    assert session.focus is not None
    session.do(annotate.resize, session.focus, 0, 4)
    assert words(session) == "Kiev"


def test_finishing_keeps_the_article_open(session: Session) -> None:
    session.do(article_ops.finish, 1, accept=[KIEV])
    assert session.article_id == 1
    assert session.show_next_unfinished()
    assert session.article_id == 2


# Articles that undo and redo bring back


def test_undoing_a_deletion_opens_the_article_that_came_back(session: Session) -> None:
    session.show_article(2)
    session.do(article_ops.delete_articles, [1])
    assert session.article_id == 2
    undo(session)
    assert (session.article_id, words(session)) == (1, "Kiev")


def test_undoing_a_deletion_of_several_opens_the_first_of_them(session: Session) -> None:
    session.show_article(2)
    session.do(article_ops.delete_articles, [3, 1])
    undo(session)
    assert session.article_id == 1


def test_redoing_a_deletion_leaves_one_where_one_is(session: Session) -> None:
    session.show_article(2)
    session.do(article_ops.delete_articles, [1])
    undo(session)
    session.show_article(3)
    redo(session)
    assert session.article_id == 3


def test_undoing_a_change_of_language_shows_the_article_it_was_on(session: Session) -> None:
    session.do(article_ops.set_language, [1], "uk")
    session.show_article(2)
    undo(session)
    assert session.article_id == 1


def test_what_arrives_late_does_not_take_the_focus_from_the_annotator(
    qtbot, tmp_path: Path
) -> None:
    session = Session()
    session.open(project_file(tmp_path / "q.annot", KYIV))
    assert session.focus is None
    session.cursor.move_to(11)
    pairs = Tokens.plain(KYIV).pairs
    proposed = [proposal(KYIV, "Kiev", "LOC")]
    session.do(suggest.store_suggestions, 1, text_hash(KYIV), pairs, proposed, "test 1")
    assert session.content is not None
    assert session.content.suggestions
    assert session.focus is None
    session.close()


def test_after_a_deleted_article_comes_the_next_one(qtbot, tmp_path: Path) -> None:
    session = Session()
    session.open(project_file(tmp_path / "q.annot", KYIV, "Deux.", "Trois.", "Quatre."))
    session.show_article(2)
    session.do(article_ops.delete_articles, [2])
    assert session.article_id == 3
    session.close()
