"""The projects that the screens are taken of: the sample articles, read once and for all.

What the pipelines found is kept in `tests/data/screens/readings.json` by the texts' hashes, so
that a picture needs no spaCy and is the same on every machine. `python -m tests.screens --record`
lets the pipelines that are installed read the samples anew.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from annotator.core.models import ProposedSpan, text_hash
from annotator.sample import make_sample
from annotator.store.project import Project
from annotator.store.tokens import unpack
from tests.making import add_texts, lay_suggestions, new_project, proposal

READINGS = Path(__file__).resolve().parents[1] / "data" / "screens" / "readings.json"

ARABIC = (
    "قال الوزير أحمد سالم يوم الاثنين في القاهرة إن الهدنة صامدة، وإن الأمم المتحدة سترسل 250 "
    "مراقباً إلى مرفأ سارين.\n\nووصف مسؤول في OTAN القصف بأنه «هجوم متعمد» على المدنيين."
)
HEBREW = "ראש הממשלה נפגש אתמול בירושלים עם שליח האו״ם (UN) לדיון בהפסקת האש."
JAPANESE = (
    "国連のアントニオ・グテーレス事務総長は3月3日、東京で記者会見し、停戦合意を歓迎すると述べた。\n\n"
    "首相官邸によると、岸田氏は来週ジュネーブを訪問し、外相らと会談する予定だ。"
)
EMOJI = "Sarène 😀 : la fête 🎉 a réuni 12 000 personnes lundi, dit la mairie 🏛️ de Sarène."


def readings() -> dict[str, Any]:
    """What the pipelines found, by the hash of the text: suggester, tokens (flat), spans."""
    kept: dict[str, Any] = json.loads(READINGS.read_text(encoding="utf8"))
    return kept


def news(path: Path) -> None:
    """The sample articles with all suggestions open."""
    make_sample(path, annotator="Ada")
    kept = readings()
    project = Project.open(path)
    with project.read() as conn:
        ids = [row[0] for row in conn.exec_driver_sql("select id from articles order by id")]
    for article_id in ids:
        _lay(project, article_id, kept)
    project.close()


def world(path: Path) -> None:
    """Articles in scripts that run from right to left or have no spaces."""
    project = new_project(path, ARABIC, JAPANESE, HEBREW, EMOJI)
    lay_suggestions(
        project, 1, ARABIC,
        proposal(ARABIC, "أحمد سالم", "PER"), proposal(ARABIC, "القاهرة", "LOC"),
        proposal(ARABIC, "يوم الاثنين", "DATE"), proposal(ARABIC, "الأمم المتحدة", "ORG"),
        proposal(ARABIC, "250", "QUANTITY"), proposal(ARABIC, "OTAN", "ORG"),
        proposal(ARABIC, "القصف", "Attack", "events"),
    )  # fmt: skip
    lay_suggestions(
        project, 2, JAPANESE,
        proposal(JAPANESE, "国連", "ORG"), proposal(JAPANESE, "アントニオ・グテーレス", "PER"),
        proposal(JAPANESE, "3月3日", "DATE"), proposal(JAPANESE, "東京", "LOC"),
        proposal(JAPANESE, "述べた", "Statement", "events"),
        proposal(JAPANESE, "会談", "Meet", "events"), proposal(JAPANESE, "ジュネーブ", "LOC"),
    )  # fmt: skip
    lay_suggestions(
        project, 3, HEBREW,
        proposal(HEBREW, "אתמול", "DATE"), proposal(HEBREW, "נפגש", "Meet", "events"),
    )  # fmt: skip
    project.close()


def empty(path: Path) -> None:
    """A project without any article."""
    new_project(path).close()


def done(path: Path) -> None:
    """A project of one article that nobody has read for the annotator yet."""
    project = new_project(path)
    add_texts(project, [EMOJI])
    project.close()


PROJECTS: dict[str, Callable[[Path], None]] = {
    "news": news,
    "world": world,
    "empty": empty,
    "unread": done,
}


def record(folder: Path) -> None:
    """Let the pipelines read the samples, and keep what they found."""
    from annotator.headless import suggest

    path = folder / "record.annot"
    make_sample(path, annotator="Ada")
    suggest(path)
    project = Project.open(path)
    kept: dict[str, Any] = {}
    with project.read() as conn:
        found = conn.exec_driver_sql(
            "select a.id, t.text, k.suggester, k.pairs from articles a "
            "join texts t on t.id = a.id join tokens k on k.id = a.id order by a.id"
        )
        for article_id, text, suggester, pairs in found.all():
            spans = conn.exec_driver_sql(
                "select layer, start, end, label, source, version, score from suggestions "
                "where article_id = ? order by start, end, layer, label",
                (article_id,),
            )
            flat = [offset for pair in unpack(pairs) for offset in pair]
            rows = [list(row) for row in spans.all()]
            kept[text_hash(text)] = {"suggester": suggester, "tokens": flat, "spans": rows}
    project.close()
    READINGS.parent.mkdir(parents=True, exist_ok=True)
    READINGS.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", "utf8")


def _lay(project: Project, article_id: int, kept: dict[str, Any]) -> None:
    from annotator.ops import suggest

    with project.read() as conn:
        (text,) = conn.exec_driver_sql("select text from texts where id = ?", (article_id,)).one()
    reading = kept[text_hash(text)]
    tokens: Sequence[int] = reading["tokens"]
    spans = [
        ProposedSpan(
            layer=layer, start=start, end=end, label=label, source=source, version=version,
            score=score,
        )
        for layer, start, end, label, source, version, score in reading["spans"]
    ]  # fmt: skip
    pairs = list(zip(tokens[::2], tokens[1::2], strict=True))
    with project.transaction("suggest") as tx:
        suggest.store_suggestions(
            tx, article_id, text_hash(text), pairs, spans, reading["suggester"]
        )
