"""Annotations and suggestions in reading order, with all they carry."""

from pathlib import Path

from annotator.core.models import Verdict
from annotator.ops import annotate
from annotator.store import spans
from tests.making import KYIV, lay_suggestions, new_project, proposal
from tests.ops.working import do

SPANS = (
    proposal(KYIV, "OTAN", "ORG"),
    proposal(KYIV, "bombardé", "Attack", "events"),
    proposal(KYIV, "été bombardé", "Attack", "events"),
    proposal(KYIV, "été", "Damage", "events"),
    proposal(KYIV, "Kiev", "LOC").model_copy(update={"score": 0.75}),
)


def test_reading_order_the_longer_first(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    lay_suggestions(project, 1, KYIV, *SPANS)
    order = ["Kiev", "été bombardé", "été", "bombardé", "OTAN"]
    with project.read() as conn:
        there = spans.open_suggestions(conn, 1, project.annotator_id)
    assert [KYIV[s.start : s.end] for s in there] == order
    for suggestion in reversed(there):
        do(project, annotate.accept, suggestion.id)
    with project.read() as conn:
        made = spans.annotations(conn, 1, project.annotator_id)
        assert spans.open_suggestions(conn, 1, project.annotator_id) == []
        assert spans.annotations(conn, 1, 99) == []
    assert [KYIV[a.start : a.end] for a in made] == order
    project.close()


def test_one_span_with_what_is_known_of_it(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    lay_suggestions(project, 1, KYIV, *SPANS)
    do(project, annotate.accept, 5)
    do(project, annotate.reject, 1)
    with project.read() as conn:
        kiev = spans.suggestion(conn, 5, project.annotator_id)
        otan = spans.suggestion(conn, 1, project.annotator_id)
        still_open = spans.suggestion(conn, 2, project.annotator_id)
        made = spans.annotation(conn, 1)
        assert spans.suggestion(conn, 99, project.annotator_id) is None
        assert spans.annotation(conn, 99) is None
        assert spans.provenance(conn, 1)[5] == ("test", "1", 0.75)
    assert kiev is not None
    assert (kiev.verdict, kiev.score, kiev.source) == (Verdict.ACCEPTED, 0.75, "test")
    assert otan is not None
    assert otan.verdict is Verdict.REJECTED
    assert still_open is not None
    assert still_open.verdict is None
    assert made is not None
    assert made.created_at == made.updated_at
    assert made.created_at.endswith("+00:00")
    project.close()
