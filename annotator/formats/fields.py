"""Which column or key of a file holds what an article needs, guessed from its name."""

import re
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from annotator.formats.language import normalise

# What an article needs, and the names that files give it, the likeliest first; compared
# without case, accents and signs.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "texte", "fulltext", "articletext", "textearticle", "content", "contenu",
        "body", "corps", "article", "articlebody", "story", "document", "maintext", "message",
        "paragraph", "paragraphe", "sentence", "phrase",
    ),
    "title": ("title", "titre", "headline", "heading", "titrearticle", "articletitle", "subject"),
    "language": ("language", "langue", "lang", "langcode", "locale"),
    "date": (
        "date", "published", "publicationdate", "datepublication", "datedepublication",
        "publishedat", "pubdate", "publishdate", "datepublished", "datetime", "jour", "day",
        "created", "createdat",
    ),
    "source": (
        "source", "sourcename", "media", "newspaper", "journal", "publisher", "publication",
        "agency", "agence", "outlet", "sitename", "site",
    ),
}  # fmt: skip

_SIGNS = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """A column's name as it is compared: no case, no accents, no spaces or signs."""
    plain = "".join(c for c in normalize("NFKD", name) if not "\u0300" <= c <= "\u036f")
    return _SIGNS.sub("", plain).casefold()


def guess_fields(columns: Iterable[str], chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """What each known field is called among `columns`; fields without a column are left out.

    `chosen` wins over guessing, whether or not such a column exists, and "" there means: none; a
    column is used once.
    """
    names, chosen = list(columns), chosen or {}
    found = {field: name for field, name in chosen.items() if name and field in NAMES}
    for field, known in NAMES.items():
        if field in chosen:
            continue
        free = {fold(name): name for name in reversed(names) if name not in found.values()}
        match = next((free[name] for name in known if name in free), None)
        if match is not None:
            found[field] = match
    return found


def language_tag(value: str) -> str:
    """The language a field names as a primary BCP 47 tag, "" if it is none."""
    return normalise(value)
