"""Changes to the project's own settings."""

from pydantic import JsonValue

from annotator.core.changes import Changes
from annotator.ops.base import operation
from annotator.store import settings
from annotator.store.transaction import Transaction


@operation("setting")
def change_setting(tx: Transaction, key: str, value: JsonValue) -> Changes:
    """Set one of `store.settings.DEFAULTS`."""
    if key not in settings.DEFAULTS:
        raise KeyError(key)
    settings.write(tx, key, value)
    tx.describe(key)
    return Changes(settings=True)
