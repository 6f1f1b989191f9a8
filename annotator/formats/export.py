"""Writing an export: beside, read back, compared, then moved into place.

Nothing that was in the folder changes until every new file has been read back and found to
hold exactly the texts and spans that were to be written. The store is not touched: articles
come in, files and a report come out.
"""

import errno
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Literal, cast

from annotator.core.scheme import LayerKind
from annotator.core.split import Split
from annotator.errors import UserError, system_reason
from annotator.formats import FORMATS
from annotator.formats.base import Format
from annotator.formats.moving import Moves
from annotator.formats.report import (
    ExportedFile,
    ExportReport,
    as_text,
    spancat_hint,
)
from annotator.formats.writing import (
    BackSpan,
    ExportArticle,
    ExportSpan,
    Unwritten,
    WriteOptions,
    Writer,
    WriterFactory,
    Written,
)
from annotator.language import tr, trn

Stage = Literal["writing", "checking"]
Progress = Callable[[Stage, int], None]


class ReadBackError(UserError):
    """What was written reads back differently; nothing was moved into place."""


@dataclass
class _Part:
    """One file under way: its writer, its counts, and a digest of each article in order."""

    name: str
    target: Path
    aside: Path
    writer: Writer
    articles: int = 0
    finished: int = 0
    spans: int = 0
    tokens: int = 0
    digests: list[bytes] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)


@dataclass
class _Tally:
    """What the whole export counted."""

    labels: dict[str, Counter[str]] = field(default_factory=dict)
    lengths: dict[str, Counter[int]] = field(default_factory=dict)
    unwritten: list[Unwritten] = field(default_factory=list)
    off_tokens: int = 0


def export(
    articles: Iterable[ExportArticle],
    out: Path,
    format_id: str,
    options: WriteOptions,
    split: Split | None = None,
    on_progress: Progress | None = None,
    *,
    name: str = "articles",
) -> ExportReport:
    """Write `articles` into the folder `out`, as `name` or split into train, dev and test.

    The articles are taken one by one and not kept. A `report-<format>.txt` goes beside them.
    `on_progress(stage, done)` may raise to cancel. On any error the folder is as it was;
    a full disk, a read-only folder and the like raise UserError.
    """
    row = _format(format_id)
    tick = on_progress or _no_progress
    with _told(out), Moves(out) as moves, ExitStack() as open_files:
        parts: dict[str, _Part] = {}
        for part_name in split.shares.names if split else ("",):
            part = parts[part_name] = _begin(row, options, moves, part_name, name)
            open_files.callback(part.writer.abandon)
        tally = _write(articles, parts, options, split, tick)
        for part in parts.values():
            part.writer.close()
        _check(parts, tick)
        report = _report(row, out, options, parts, tally)
        _write_report(report, moves)
        moves.carry_out()
    return report


def _format(format_id: str) -> Format:
    row = next((row for row in FORMATS if row.id == format_id and row.write), None)
    if row is None:
        known = ", ".join(row.id for row in FORMATS if row.write)
        raise UserError(
            tr(
                "There is no export format “{name}”. Choose one of: {known}.",
                name=format_id,
                known=known,
            )
        )
    return row


def _begin(row: Format, options: WriteOptions, moves: Moves, part: str, name: str) -> _Part:
    target = f"{part or name}{row.suffixes[0]}"
    aside = moves.aside(target)
    writer = cast(WriterFactory, row.write)(aside, options)
    return _Part(part, moves.folder / target, aside, writer)


def _write(
    articles: Iterable[ExportArticle],
    parts: dict[str, _Part],
    options: WriteOptions,
    split: Split | None,
    tick: Progress,
) -> _Tally:
    tally = _Tally()
    for done, item in enumerate(articles, 1):
        part = parts[split.part_of(item.article.sha256) if split else ""]
        written = part.writer.write(item)
        part.articles += 1
        part.finished += options.finished(item)
        part.spans += len(written.spans)
        part.tokens += written.tokens
        part.titles.append(item.article.title or f"article {item.article.id}")
        part.digests.append(_expected(item, written))
        _count(tally, written)
        tick("writing", done)
    return tally


def _count(tally: _Tally, written: Written) -> None:
    tally.unwritten += written.unwritten
    for span, length in zip(written.spans, written.lengths, strict=True):
        tally.labels.setdefault(span.layer, Counter())[span.label] += 1
        if length is None:
            tally.off_tokens += 1
        else:
            tally.lengths.setdefault(span.layer, Counter())[length] += 1


def _check(parts: dict[str, _Part], tick: Progress) -> None:
    """Read every file back and compare each article with what was to be written."""
    done = 0
    for part in parts.values():
        count = 0
        for index, back in enumerate(part.writer.read_back()):
            count = index + 1
            if count > part.articles or _digest(back.text, back.spans) != part.digests[index]:
                raise _different(part, index)
            done += 1
            tick("checking", done)
        if count != part.articles:
            raise _different(part, count)


def _different(part: _Part, index: int) -> ReadBackError:
    title = part.titles[index] if index < len(part.titles) else tr("a further article")
    return ReadBackError(
        tr(
            "“{title}” in {file} reads back differently from what was written, so the export was "
            "given up and the folder left as it was. Try another disk.",
            title=title,
            file=part.target.name,
        )
    )


def _expected(item: ExportArticle, written: Written) -> bytes:
    text = item.article.text
    return _digest(text, (_wanted(span, text) for span in written.spans))


def _wanted(span: ExportSpan, text: str) -> BackSpan:
    return BackSpan(
        id=span.id,
        layer=span.layer,
        label=span.label,
        text=text[span.start : span.end],
        start=span.start,
        annotator=span.annotator,
        source=span.source,
        version=span.version,
    )


def _digest(text: str, spans: Iterable[BackSpan]) -> bytes:
    """Sixteen bytes that stand for a text and its spans, in whatever order they come."""
    held = repr((text, sorted(tuple(span) for span in spans)))
    return sha256(held.encode("utf-8", "surrogatepass")).digest()[:16]


def _report(
    row: Format, out: Path, options: WriteOptions, parts: dict[str, _Part], tally: _Tally
) -> ExportReport:
    files = tuple(_file(part) for part in parts.values())
    events = [layer.name for layer in options.scheme.layers if layer.kind is LayerKind.EVENTS]
    hints = [spancat_hint(name, tally.lengths[name]) for name in events if name in tally.lengths]
    return ExportReport(
        format=row.id,
        folder=out,
        files=files,
        articles=sum(file.articles for file in files),
        spans=sum(file.spans for file in files),
        labels={layer: dict(counts.most_common()) for layer, counts in tally.labels.items()},
        unwritten=tuple(tally.unwritten),
        spancat=tuple(hints) if row.needs_spacy else (),
        notes=tuple(_notes(row, out, options, files, tally)),
    )


def _file(part: _Part) -> ExportedFile:
    inner = part.aside.iterdir() if part.aside.is_dir() else (part.aside,)
    return ExportedFile(
        path=part.target,
        part=part.name,
        articles=part.articles,
        finished=part.finished,
        spans=part.spans,
        tokens=part.tokens,
        size=sum(file.stat().st_size for file in inner),
    )


def _notes(
    row: Format, out: Path, options: WriteOptions, files: tuple[ExportedFile, ...], tally: _Tally
) -> Iterator[str]:
    for file in files:
        if not file.articles:
            yield tr("{file} is empty: no article falls into this part yet.", file=file.path.name)
    unfinished = sum(file.articles - file.finished for file in files)
    if unfinished and row.needs_spacy:
        events = any(
            layer.kind is LayerKind.EVENTS and layer.name in options.layers
            for layer in options.scheme.layers
        )
        yield trn(
            "In {n} article not finished, tokens without an entity are missing, not outside.",
            "In {n} articles not finished, tokens without an entity are missing, not outside.",
            unfinished,
        )
        if events:
            yield tr(
                "A span categoriser cannot leave tokens out: it takes what is not marked in these "
                "articles for no event. Export finished articles only to train one."
            )
    elif unfinished:
        yield trn(
            "{n} article not finished: the answer is “ignore”, not “accept”.",
            "{n} articles not finished: the answer is “ignore”, not “accept”.",
            unfinished,
        )
    if tally.off_tokens:
        yield trn(
            "{n} span on no token boundary: written by characters, without token numbers.",
            "{n} spans on no token boundary: written by characters, without token numbers.",
            tally.off_tokens,
        )
    yield from _strangers(row, out, files)


def _strangers(row: Format, out: Path, files: tuple[ExportedFile, ...]) -> Iterator[str]:
    """Files of an earlier, differently split export, which would be mixed up with this one."""
    now = {file.path.name for file in files}
    for part in ("train", "dev", "test"):
        name = f"{part}{row.suffixes[0]}"
        if name not in now and (out / name).exists():
            yield tr("{file} in the same folder is from an earlier export.", file=name)


def _write_report(report: ExportReport, moves: Moves) -> None:
    aside = moves.aside(f"report-{report.format}.txt")
    aside.write_text("\n".join(as_text(report)) + "\n", encoding="utf-8")


def _no_progress(stage: Stage, done: int) -> None:
    """Nobody is watching."""


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """Turns what the disk refuses into a sentence."""
    try:
        yield
    except OSError as error:
        raise UserError(_sentence(out, error)) from error


def _sentence(out: Path, error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return tr(
                "There is not enough room on the disk for the export into {folder}. Nothing in it "
                "was changed. Make room or choose another folder.",
                folder=out,
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return tr(
                "The folder {folder} cannot be written to. Nothing in it was changed. Choose "
                "another folder.",
                folder=out,
            )
        case errno.ENOTDIR | errno.EEXIST:
            return tr(
                "{folder} is a file or lies in one, not a folder. Choose another folder.",
                folder=out,
            )
    return tr(
        "The export into {folder} failed: {reason}. Nothing in it was changed. Choose another "
        "folder.",
        folder=out,
        reason=system_reason(error),
    )
