"""A full-text index of a project's articles, in a file of its own that may be thrown away.

The project file stays what it is: the index lies in the user's cache folder and is made anew
from the texts whenever it is missing, older or damaged. Each entry carries a version, a hash of
all that was indexed of an article; whoever keeps the index up to date compares the versions.

Text is folded by `core.folding` before it gets here or is searched here, so that SQLite's
tokenizer has nothing to do but part words at blanks. The index holds no text (`content=''`),
and such a table of SQLite 3.40 can't forget a row without its text: what is replaced or gone
leaves its words behind under a number that no article has, and counts as waste.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from annotator.core.search import Term, Wanted

LAYOUT = 1
_TABLES = """
CREATE TABLE docs (doc INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL UNIQUE,
                   version BLOB NOT NULL, length INTEGER NOT NULL);
CREATE VIRTUAL TABLE words USING fts5 (title, about, text, content = '', columnsize = 0,
                                       tokenize = 'ascii');
"""


class Entry(NamedTuple):
    """What is indexed of an article, folded; `length` is that of its text in characters."""

    article: int
    version: bytes
    title: str
    about: str
    text: str
    length: int


def version_of(*indexed: str) -> bytes:
    """A short hash of all that is indexed of an article."""
    return blake2b("\x1f".join(indexed).encode("utf8", "surrogatepass"), digest_size=8).digest()


class SearchIndex:
    """An open index; all calls belong to one thread, `interrupt` and `close` aside.

    Raises sqlite3.Error where the disk or the file stands in the way; a file of another layout
    is made anew. Without a path the index is a temporary file of SQLite's.
    """

    def __init__(self, path: Path | None) -> None:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600)
        self._conn = sqlite3.connect(
            path or "", timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare()
        except BaseException:
            self._conn.close()
            raise

    def _prepare(self) -> None:
        for pragma in (
            "locking_mode = EXCLUSIVE",
            "journal_mode = WAL",
            "synchronous = OFF",
            "cache_size = -16384",
            "temp_store = MEMORY",
        ):
            self._conn.execute(f"PRAGMA {pragma}").close()
        if self._conn.execute("PRAGMA user_version").fetchone()[0] != LAYOUT:
            for (name,) in self._conn.execute(
                "SELECT name FROM sqlite_master WHERE name IN ('docs', 'words')"
            ).fetchall():
                self._conn.execute(f"DROP TABLE {name}")
            self._conn.executescript(_TABLES)
            self._conn.execute(f"PRAGMA user_version = {LAYOUT:d}")
        self._next = self._highest() + 1
        # Asked of SQLite for each of 100,000 hits, this would be most of the work.
        self._articles: dict[int, int] = dict(self._conn.execute("SELECT doc, article FROM docs"))

    def close(self) -> None:
        """Let go of the file."""
        self._conn.close()

    def interrupt(self) -> None:
        """Break off what runs in the index's own thread; it raises sqlite3.OperationalError."""
        self._conn.interrupt()

    def versions(self) -> dict[int, bytes]:
        """The articles that are indexed, with the version that is."""
        return dict(self._conn.execute("SELECT article, version FROM docs"))

    def lengths(self) -> dict[int, int]:
        """How many characters the texts of the indexed articles have."""
        return dict(self._conn.execute("SELECT article, length FROM docs"))

    def add(self, entries: Sequence[Entry]) -> None:
        """Index articles, in place of what was indexed of them before."""
        numbered = [(self._next + i, *entry) for i, entry in enumerate(entries)]
        self._next += len(entries)
        with self._transaction():
            self._drop([entry.article for entry in entries])
            self._conn.executemany(
                "INSERT INTO words (rowid, title, about, text) VALUES (?, ?, ?, ?)",
                ((row[0], row[3], row[4], row[5]) for row in numbered),
            )
            self._conn.executemany(
                "INSERT INTO docs VALUES (?, ?, ?, ?)",
                ((row[0], row[1], row[2], row[6]) for row in numbered),
            )
        self._articles.update((row[0], row[1]) for row in numbered)

    def forget(self, articles: Iterable[int]) -> None:
        """These articles are gone."""
        gone = list(articles)
        with self._transaction():
            self._drop(gone)

    def clear(self) -> None:
        """Index nothing, and give the room back."""
        with self._transaction():
            self._conn.execute("INSERT INTO words (words) VALUES ('delete-all')")
            self._conn.execute("DELETE FROM docs")
            self._conn.execute("DELETE FROM sqlite_sequence")
        self._next = 1
        self._articles.clear()
        self._conn.execute("VACUUM")

    @property
    def wasteful(self) -> bool:
        """Whether most of what the index holds belongs to no article any more."""
        return self._next > 1000 and len(self._articles) < (self._next - 1) // 2

    def find(self, wanted: Wanted) -> list[int]:
        """The articles that have all the terms, in no order."""
        if not wanted:
            return []
        query = " AND ".join(_match(term) for term in wanted.terms)
        found = self._conn.execute("SELECT rowid FROM words WHERE words MATCH ?", (query,))
        there = self._articles
        return [there[doc] for (doc,) in found if doc in there]

    def _drop(self, articles: Sequence[int]) -> None:
        """Let the entries of these articles belong to none, in `docs` and in memory."""
        for start in range(0, len(articles), 500):
            some = list(articles[start : start + 500])
            marks = ",".join("?" * len(some))
            query = f"DELETE FROM docs WHERE article IN ({marks}) RETURNING doc"
            for (doc,) in self._conn.execute(query, some).fetchall():
                self._articles.pop(doc, None)

    def _highest(self) -> int:
        """The highest number that any words are under, those of no article too."""
        found = self._conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'docs'").fetchone()
        return int(found[0]) if found else 0

    def _transaction(self) -> "_Transaction":
        return _Transaction(self._conn)


class _Transaction:
    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def __enter__(self) -> None:
        self._conn.execute("BEGIN")

    def __exit__(self, kind: object, *_: object) -> None:
        self._conn.execute("COMMIT" if kind is None else "ROLLBACK")


def _match(term: Term) -> str:
    """A term in FTS5's language; folded words hold neither quotes nor operators."""
    return f'"{" ".join(term.words)}"' + (" *" if term.prefix else "")
