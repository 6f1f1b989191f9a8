"""Rows of any table as JSON and back, for the history."""

import base64
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import LargeBinary, Table


def to_json(table: Table, row: Mapping[str, Any]) -> str:
    """A row (or some of its columns) as JSON; binary columns as base64."""
    values = dict(row)
    for name in values.keys() & _binary(table):
        values[name] = base64.b64encode(values[name]).decode("ascii")
    return json.dumps(values, ensure_ascii=False)


def from_json(table: Table, image: str) -> dict[str, Any]:
    """The row of `to_json`."""
    values: dict[str, Any] = json.loads(image)
    for name in values.keys() & _binary(table):
        values[name] = base64.b64decode(values[name])
    return values


def dump_meta(meta: Mapping[str, Any]) -> str:
    """An article's metadata as JSON."""
    return json.dumps(dict(meta), ensure_ascii=False)


def _binary(table: Table) -> set[str]:
    return {c.name for c in table.columns if isinstance(c.type, LargeBinary)}
