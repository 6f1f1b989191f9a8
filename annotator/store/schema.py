"""The tables of a project file, as SQLAlchemy Core describes them.

Every table has an integer key `id`, so that the history can name any row by table and id.
Offsets are code points. Times are ISO 8601 in UTC. What a suggester can make again
(`tokens`, and `suggestions` nobody decided on) is stored outside the history.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

APPLICATION_ID = int.from_bytes(b"ANNO", "big")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _belongs_to(table: str, name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=nullable)


settings = Table(
    "settings",
    metadata,
    _id(),
    Column("key", String, nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

annotators = Table(
    "annotators",
    metadata,
    _id(),
    Column("name", String, nullable=False, unique=True),
)

articles = Table(
    "articles",
    metadata,
    _id(),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("title", String, nullable=False),
    Column("language", String, nullable=False),
    Column("source", String, nullable=False),
    Column("date", String, nullable=False),
    Column("meta", Text, nullable=False),
    Column("imported_at", String, nullable=False),
)

texts = Table(
    "texts",
    metadata,
    Column("id", Integer, ForeignKey("articles.id"), primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Integer, ForeignKey("articles.id"), primary_key=True, autoincrement=False),
    Column("suggester", String, nullable=False),
    Column("pairs", LargeBinary, nullable=False),
)

states = Table(
    "states",
    metadata,
    _id(),
    _belongs_to("articles", "article_id"),
    _belongs_to("annotators", "annotator_id"),
    Column("status", String, nullable=False),
    Column("flagged", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    UniqueConstraint("article_id", "annotator_id"),
)

suggestions = Table(
    "suggestions",
    metadata,
    _id(),
    _belongs_to("articles", "article_id"),
    Column("layer", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("source", String, nullable=False),
    Column("version", String, nullable=False),
    Column("score", Float),
    Column("retired", Boolean, nullable=False),
    CheckConstraint('0 <= "start" AND "start" < "end"', name="span"),
    Index(None, "article_id", "retired"),
)

annotations = Table(
    "annotations",
    metadata,
    _id(),
    _belongs_to("articles", "article_id"),
    _belongs_to("annotators", "annotator_id"),
    Column("layer", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("label", String, nullable=False),
    _belongs_to("suggestions", "suggestion_id", nullable=True),
    Column("note", Text, nullable=False),
    Column("created_at", String, nullable=False),
    Column("updated_at", String, nullable=False),
    CheckConstraint('0 <= "start" AND "start" < "end"', name="span"),
    Index(None, "article_id", "annotator_id"),
    Index(None, "suggestion_id"),
)

decisions = Table(
    "decisions",
    metadata,
    _id(),
    _belongs_to("articles", "article_id"),
    _belongs_to("annotators", "annotator_id"),
    _belongs_to("suggestions", "suggestion_id"),
    Column("verdict", String, nullable=False),
    Column("decided_at", String, nullable=False),
    UniqueConstraint("suggestion_id", "annotator_id"),
    Index(None, "article_id", "annotator_id"),
)

history = Table(
    "history",
    metadata,
    _id(),
    Column("at", String, nullable=False),
    _belongs_to("annotators", "annotator_id"),
    Column("verb", String, nullable=False),
    Column("detail", Text, nullable=False),
    Column("article_id", Integer),
    Column("state", String, nullable=False),
    Index(None, "state"),
)

history_entries = Table(
    "history_entries",
    metadata,
    _id(),
    # Deferred: a transaction writes its row of the log last, when it knows what to say.
    Column(
        "history_id",
        Integer,
        ForeignKey("history.id", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    Column("kind", String, nullable=False),
    Column("table_name", String, nullable=False),
    Column("first_id", Integer, nullable=False),
    Column("last_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index(None, "history_id"),
    Index(None, "table_name", "last_id"),
)

history_images = Table(
    "history_images",
    metadata,
    _id(),
    _belongs_to("history_entries", "entry_id"),
    Column("table_name", String, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("image", Text, nullable=False),
    Index(None, "entry_id"),
    Index(None, "table_name", "row_id"),
)

# Children before parents: the order in which the rows of an article are taken away.
CHILDREN: dict[str, tuple[tuple[Table, str], ...]] = {
    "articles": (
        (decisions, "article_id"),
        (annotations, "article_id"),
        (suggestions, "article_id"),
        (states, "article_id"),
        (tokens, "id"),
        (texts, "id"),
    ),
}
