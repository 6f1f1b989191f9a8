"""Small projects for tests."""

from collections.abc import Iterable
from pathlib import Path

from annotator.core.models import ProposedSpan
from annotator.core.scheme import LabelScheme
from annotator.core.tokens import Tokens
from annotator.formats.base import Record
from annotator.ops import importing, suggest
from annotator.store.project import Project

ROOT = Path(__file__).resolve().parents[1]

KYIV = "Kiev a été bombardé lundi. L'OTAN se réunira à Kiev, dit 😀 M. Aulnay de Kiev."


def news_scheme() -> LabelScheme:
    """The default scheme."""
    text = (ROOT / "resources" / "schemes" / "news.json").read_text(encoding="utf8")
    return LabelScheme.model_validate_json(text)


def new_project(path: Path, *texts: str, annotator: str = "Ada") -> Project:
    """A project with these texts as articles 1, 2, …"""
    project = Project.create(path, news_scheme(), annotator=annotator)
    if texts:
        add_texts(project, texts)
    return project


def add_texts(project: Project, texts: Iterable[str]) -> importing.ImportReport:
    """Import these texts as one step."""
    report = importing.ImportReport()
    records = [Record(text=text, title=f"Article {i}") for i, text in enumerate(texts, 1)]
    with project.transaction("import") as tx:
        for _ in importing.import_records(tx, records, report):
            pass
    return report


def proposal(text: str, words: str, label: str, layer: str = "entities") -> ProposedSpan:
    """The first occurrence of `words`, proposed."""
    start = text.index(words)
    return ProposedSpan(
        layer=layer, start=start, end=start + len(words), label=label, source="test", version="1"
    )


def lay_suggestions(project: Project, article_id: int, text: str, *spans: ProposedSpan) -> None:
    """What a suggester would have stored."""
    from annotator.core.models import text_hash

    pairs = Tokens.plain(text).pairs
    with project.transaction("suggest") as tx:
        suggest.store_suggestions(tx, article_id, text_hash(text), pairs, spans, "test 1")


def dump(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the tables that the history speaks of, and of what hangs on them."""
    from sqlalchemy import select

    from annotator.store import schema

    names = ("settings", "articles", "texts", "tokens", "states", "suggestions", "annotations")
    with project.read() as conn:
        return {
            name: [tuple(row) for row in conn.execute(select(table).order_by(table.c.id))]
            for name in (*names, "decisions")
            for table in (schema.metadata.tables[name],)
        }
