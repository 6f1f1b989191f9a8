"""What a check finds, and that a repair mends it in one step that can be undone."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.finding import KINDS, Finding
from annotator.ops import annotate
from annotator.ops.repair import repair
from annotator.store import checking, history
from annotator.store.mending import _REMEDIES
from annotator.store.project import Project
from tests.making import KYIV, dump, lay_suggestions, new_project, proposal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of two articles, with annotations, decisions and something undone."""
    path = tmp_path / "p.annot"
    project = new_project(path, KYIV, "Un autre texte.")
    lay_suggestions(
        project,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "OTAN", "ORG"),
        proposal(KYIV, "Aulnay", "PER"),
    )
    with project.transaction("accept") as tx:
        annotate.accept(tx, 1)
    with project.transaction("reject") as tx:
        annotate.reject(tx, 2)
    with project.transaction("add") as tx:
        annotate.add(tx, 2, "entities", 0, 2, "LOC")
    project.close()
    return path


@pytest.fixture
def spoiled(path: Path) -> Iterator[Callable[[str], Project]]:
    """`spoiled(sql)` opens the project after someone has written into it from outside."""
    opened: list[Project] = []

    def spoil(sql: str) -> Project:
        with sqlite3.connect(path) as raw:
            raw.executescript(sql)
        raw.close()
        opened.append(Project.open(path))
        return opened[-1]

    yield spoil
    for project in opened:
        project.close()


def findings(project: Project) -> list[Finding]:
    with project.read() as conn:
        return [found for found in checking.check(conn) if isinstance(found, Finding)]


def mend(project: Project) -> None:
    with project.transaction(repair.verb) as tx:
        for _ in repair(tx):
            pass


def take_back(project: Project) -> None:
    with project.read() as conn:
        step = history.undoable(conn)
    assert step is not None
    with project.transaction("") as tx:
        for _ in history.undo(tx, step):
            pass


def test_of_a_whole_project_nothing_is_found(spoiled) -> None:
    project = spoiled("")
    with project.read() as conn:
        assert list(checking.check(conn)) == [1, 2]
        assert checking.annotation_count(conn) == 2


WRONG = {
    "hash": "UPDATE texts SET text = text || '!' WHERE id = 2",
    "tokens": "UPDATE tokens SET pairs = x'48' WHERE id = 1",
    "status": "UPDATE states SET status = 'odd' WHERE article_id = 1",
    "outside": "UPDATE annotations SET end = 99999 WHERE article_id = 2",
    "label": "UPDATE annotations SET label = 'NONE' WHERE article_id = 2",
    "overlap": "INSERT INTO annotations SELECT 99, article_id, annotator_id, layer, start, end, "
    "'ORG', NULL, '', created_at, '2099' FROM annotations WHERE article_id = 2",
    "undecided": "UPDATE decisions SET verdict = 'rejected' WHERE suggestion_id = 1",
    "accepted": "UPDATE decisions SET verdict = 'accepted' WHERE suggestion_id = 2",
    "retired": "UPDATE suggestions SET retired = 1 WHERE id = 2",
    "suggested outside": "UPDATE suggestions SET end = 99999 WHERE id = 3",
    "orphan": "INSERT INTO states VALUES (50, 88, 1, 'done', 0, '')",
    "history": "UPDATE history_entries SET kind = 'odd'",
    "index": "PRAGMA writable_schema = ON; CREATE TABLE z AS SELECT 1; DROP TABLE z; "
    "UPDATE sqlite_master SET sql = 'CREATE INDEX ix_history_state ON history (verb)' "
    "WHERE name = 'ix_history_state'",
    "no text": "DELETE FROM texts WHERE id = 2",
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_wrong_is_found_and_told_in_words(kind: str, spoiled) -> None:
    project = spoiled(WRONG[kind])
    found = [one for one in findings(project) if one.kind == kind]
    assert found
    sentence = found[0].sentence
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert found[0].can_be_repaired == bool(found[0].remedy)


MENDED = [kind for kind in WRONG if KINDS[kind].remedy]
OUTSIDE_THE_HISTORY = {"tokens", "retired", "suggested outside", "orphan", "history", "index"}


@pytest.mark.parametrize("kind", MENDED)
def test_what_can_be_repaired_is(kind: str, spoiled) -> None:
    project = spoiled(WRONG[kind])
    before = dump(project)
    mend(project)
    assert [one.kind for one in findings(project)] in ([], ["no text"])
    if kind not in OUTSIDE_THE_HISTORY:
        assert dump(project) != before
        take_back(project)
        assert dump(project) == before
        assert kind in {one.kind for one in findings(project)}


def test_every_remedy_has_its_words_and_the_other_way_round() -> None:
    assert {kind for kind, words in KINDS.items() if words.remedy} == set(_REMEDIES)


def test_what_cannot_be_repaired_stays_as_it_is(spoiled) -> None:
    project = spoiled(WRONG["label"])
    before = dump(project)
    mend(project)
    assert dump(project) == before


def test_a_finding_leads_to_its_span(spoiled) -> None:
    (found,) = findings(spoiled(WRONG["label"]))
    assert (found.article_id, found.ref) == (2, ("annotation", 2))
    assert "“Un”" in found.sentence
    assert "NONE" in found.sentence


def test_of_overlapping_spans_the_one_changed_last_stays(spoiled) -> None:
    project = spoiled(WRONG["overlap"])
    mend(project)
    assert [row[0] for row in dump(project)["annotations"]] == [1, 99]


def test_after_a_repaired_history_work_can_be_undone_again(spoiled) -> None:
    project = spoiled(WRONG["history"])
    mend(project)
    with project.transaction("add") as tx:
        annotate.add(tx, 2, "entities", 3, 8, "LOC")
    take_back(project)
    with project.read() as conn:
        assert history.undoable(conn) is None


def test_walking_the_whole_history_finds_nothing_wrong(spoiled) -> None:
    project = spoiled("")
    for _ in range(3):
        take_back(project)
        assert findings(project) == []
