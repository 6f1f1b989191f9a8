"""Searching the project: kept up to date beside the work, asked in another thread."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.search import parse, phrase
from annotator.formats.base import Record
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.session import searching
from annotator.session.searching import Hits, Searching
from annotator.session.session import Session
from tests.making import new_project
from tests.session.heard import project_file, settle, undo

TEXTS = ("Le cœur de l’Élève.", "La guerre froide.", "Rien du tout.")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "AFTER_OPENING", 0)


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    made.open(project_file(tmp_path / "p.annot", *TEXTS))
    yield made
    made.close()


class Asking:
    """The hits as they come."""

    def __init__(self, session: Session, qtbot) -> None:
        self.searching: Searching = session.searching
        self.qtbot = qtbot
        self.hits: list[Hits | None] = []
        self.searching.found.connect(self.hits.append)

    def whole(self) -> None:
        self.qtbot.waitUntil(lambda: self.searching.complete)

    def ids(self, typed: str) -> set[int]:
        """What is found once all is indexed."""
        self.searching.search(typed)
        wanted = parse(typed)
        self.qtbot.waitUntil(
            lambda: any(h and h.complete and h.wanted == wanted for h in self.hits[-1:])
        )
        last = self.hits[-1]
        assert last is not None
        return set(last.ids)


@pytest.fixture
def asking(session: Session, qtbot) -> Asking:
    return Asking(session, qtbot)


def test_words_of_texts_and_titles(asking: Asking) -> None:
    assert asking.ids("coeur") == {1}
    assert asking.ids("article") == {1, 2, 3}
    assert asking.ids("ELEVE c") == {1}
    assert asking.ids("guerre tout") == set()
    assert asking.searching.indexed == 3
    assert asking.searching.lengths == {i: len(text) for i, text in enumerate(TEXTS, 1)}


def test_nothing_searched_is_told_once(asking: Asking) -> None:
    asking.ids("coeur")
    asking.searching.search(" … ")
    assert asking.hits[-1] is None
    count = len(asking.hits)
    asking.searching.search("")
    assert len(asking.hits) == count


def test_only_the_last_question_is_answered(asking: Asking) -> None:
    asking.whole()
    asking.hits.clear()
    for typed in ("g", "gu", "gue", "guerre"):
        asking.searching.search(typed)
    assert asking.ids("guerre f") == {2}
    assert [hit.wanted for hit in asking.hits if hit] == [parse("guerre f")]


def test_imports_deletions_and_undo_are_followed(asking: Asking, session: Session) -> None:
    assert asking.ids("coeur") == {1}
    session.run(import_records, [Record(text="Un autre cœur.")], ImportReport()).begin()
    settle(session)
    asking.qtbot.waitUntil(lambda: asking.hits[-1] is not None and 4 in asking.hits[-1].ids)
    session.do(article_ops.delete_articles, [1])
    asking.qtbot.waitUntil(lambda: asking.hits[-1].ids == {4})
    undo(session)
    asking.qtbot.waitUntil(lambda: asking.hits[-1].ids == {1, 4})


def test_the_index_is_used_again_and_what_changed_elsewhere_is_found(
    session: Session, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Asking(session, qtbot)
    first.whole()
    session.close()
    raw = sqlite3.connect(tmp_path / "p.annot")
    raw.execute("UPDATE texts SET text = 'Autre.' WHERE id = 2")
    raw.execute("UPDATE articles SET sha256 = 'x' WHERE id = 2")
    raw.commit()
    raw.close()
    added = []
    from annotator.session.indexing import IndexThread

    real = IndexThread.add
    monkeypatch.setattr(
        IndexThread, "add", lambda self, raw: (added.extend(raw), real(self, raw))[1]
    )
    session.open(tmp_path / "p.annot")
    again = Asking(session, qtbot)
    assert again.ids("autre") == {2}
    assert again.ids("guerre") == set()
    assert [article[0] for article in added] == [2]


def test_another_project_of_the_same_name_is_another(
    session: Session, asking: Asking, tmp_path: Path
) -> None:
    asking.whole()
    session.close()
    (tmp_path / "p.annot").unlink()
    new_project(tmp_path / "p.annot", "Tout autre chose.").close()
    session.open(tmp_path / "p.annot")
    assert asking.ids("coeur") == set()
    assert asking.ids("chose") == {1}


@pytest.mark.parametrize("damage", ["rubbish", "cut", "folder"])
def test_a_damaged_index_is_made_anew(
    session: Session, asking: Asking, tmp_path: Path, home: Path, damage: str
) -> None:
    asking.whole()
    session.close()
    (file,) = (home / ".cache" / "annotator" / "search").glob("*.index")
    if damage == "rubbish":
        file.write_bytes(b"no database at all, but long enough to be read as one" * 100)
    elif damage == "cut":
        file.write_bytes(file.read_bytes()[:4096])
    else:
        file.unlink()
        file.mkdir()
    session.open(tmp_path / "p.annot")
    assert asking.ids("coeur") == {1}
    assert asking.ids("guerre") == {2}


def test_where_nothing_can_be_kept_it_works_all_the_same(qtbot, tmp_path: Path, home: Path) -> None:
    (home / ".cache").write_text("in the way")
    session = Session()
    session.open(project_file(tmp_path / "p.annot", *TEXTS))
    assert Asking(session, qtbot).ids("coeur") == {1}
    session.close()


def test_a_search_before_all_is_indexed_says_so(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "BATCH", 1)
    monkeypatch.setattr(searching, "ROUND", 0.0)
    session = Session()
    session.open(project_file(tmp_path / "p.annot", *(f"cœur {i}" for i in range(9))))
    asking = Asking(session, qtbot)
    assert not asking.searching.complete
    assert asking.ids("coeur") == set(range(1, 10))
    assert not asking.hits[0].complete
    session.close()


def test_candidates_for_whoever_asks(session: Session, asking: Asking, qtbot) -> None:
    asking.whole()
    answers: list[tuple[frozenset[int], bool]] = []
    asking.searching.candidates(phrase("l’élève"), lambda *answer: answers.append(answer))
    asking.searching.search("guerre")
    asking.searching.search("tout")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(frozenset({1}), True)]


def test_old_indexes_are_taken_away(session: Session, tmp_path: Path, home: Path) -> None:
    import os

    folder = home / ".cache" / "annotator" / "search"
    folder.mkdir(parents=True, exist_ok=True)
    old, young = folder / "old.index", folder / "young.index"
    old.touch()
    young.touch()
    os.utime(old, (0, 0))
    searching._file_for(tmp_path / "q.annot")
    assert not old.exists()
    assert young.exists()


def test_closing_in_the_midst_of_it(qtbot, tmp_path: Path) -> None:
    session = Session()
    path = project_file(tmp_path / "p.annot", *(f"cœur {i}" for i in range(300)))
    for _ in range(3):
        session.open(path)
        session.searching.search("coeur")
        session.close()
    assert session.searching.indexed == 0
