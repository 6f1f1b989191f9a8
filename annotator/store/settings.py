"""The project's own settings, its label scheme among them; changes to them can be undone."""

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, insert, select

from annotator.core.scheme import LabelScheme
from annotator.store import schema
from annotator.store.transaction import Transaction

_T = schema.settings
_SCHEME = select(_T.c.value).where(_T.c.key == "scheme")

DEFAULTS: dict[str, Any] = {
    "annotator": "",
    "pipelines": {},
    "strict_done": False,
    "filters": [],
}
"""`annotator`: whose annotations are made unless told otherwise; `pipelines`: from a language
to a pipeline's name or folder ("" for none), where it differs from the program's choice;
`strict_done`: an article is done only when each suggestion is decided; `filters`: those of the
article list that are kept, each with `name` and `filter`."""


def read(conn: Connection) -> dict[str, Any]:
    """All settings but the scheme, with defaults for those never set."""
    rows = conn.execute(select(_T.c.key, _T.c.value).where(_T.c.key != "scheme"))
    return DEFAULTS | {row.key: json.loads(row.value) for row in rows}


def read_scheme(conn: Connection) -> LabelScheme:
    """The project's label scheme."""
    return _parsed(conn.execute(_SCHEME).scalar_one())


def write(tx: Transaction, key: str, value: Any) -> None:
    """Set one setting; `value` is anything JSON holds, or the scheme."""
    found = tx.conn.scalar(select(_T.c.id).where(_T.c.key == key))
    if found is None:
        tx.insert(_T, key=key, value=_dump(value))
    else:
        tx.update(_T, found, value=_dump(value))


def write_first(conn: Connection, values: dict[str, Any]) -> None:
    """The settings of a new file, which no undo takes away."""
    rows = [{"id": i, "key": k, "value": _dump(v)} for i, (k, v) in enumerate(values.items(), 1)]
    conn.execute(insert(_T), rows)


@lru_cache(maxsize=4)
def _parsed(scheme: str) -> LabelScheme:
    return LabelScheme.model_validate_json(scheme)


def _dump(value: Any) -> str:
    if isinstance(value, LabelScheme):
        return value.model_dump_json(exclude_defaults=True)
    return json.dumps(value, ensure_ascii=False)
