"""Another label scheme, and what becomes of the spans that have the labels of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.core.scheme import LabelScheme
from annotator.core.scheme_change import Fates, Plan, Survey, plan
from annotator.core.scheme_settle import settle
from annotator.errors import UserError
from annotator.language import trn
from annotator.ops.base import operation
from annotator.store import labels, settings
from annotator.store.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Generator

    from sqlalchemy import Connection


@operation("label scheme")
def change_scheme(
    tx: Transaction, scheme: LabelScheme, fates: Fates, *, about: str = ""
) -> Generator[int, None, Changes]:
    """Make `scheme` the project's; every span follows the fate of its label.

    Yields how many spans were looked at. `about` is what the history says of it. Refused where
    annotations would overlap on a layer that allows none; nothing is changed then.
    """
    wanted = plan(settings.read_scheme(tx.conn), scheme, fates)
    done = 0
    if wanted.narrowed:
        found = yield from survey(tx.conn, wanted)
        _refuse_overlaps(found)
    if wanted.touches_spans:
        for chunk in labels.chunks(tx.conn, wanted):
            labels.write(tx, settle(wanted, chunk, Survey()))
            done += len(chunk)
            yield done
    settings.write(tx, "scheme", scheme)
    labels.retire_unknown(tx.conn)
    tx.describe(about)
    return Changes(scheme=True, listing=wanted.touches_spans)


def survey(conn: Connection, wanted: Plan) -> Generator[int, None, Survey]:
    """What a plan's collisions come to, without changing anything; yields spans looked at."""
    found, done = Survey(), 0
    for chunk in labels.chunks(conn, wanted):
        settle(wanted, chunk, found)
        done += len(chunk)
        yield done
    return found


def _refuse_overlaps(found: Survey) -> None:
    for layer, count in found.overlaps.items():
        raise UserError(
            trn(
                "{n} annotation overlaps another one on the layer {layer}, where entities "
                "can't overlap. Nothing was changed.",
                "{n} annotations overlap others on the layer {layer}, where entities "
                "can't overlap. Nothing was changed.",
                count,
                layer=layer,
            )
        )
