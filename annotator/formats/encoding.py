"""The encoding of a file's bytes: found once, and nothing but line ends changed.

Order: a byte-order mark; UTF-16 or UTF-32 without one; UTF-8, strictly; what the file says
of itself; Western European code pages, where the result reads like one; at last
charset-normalizer's guess, checked against the language that each guess gives.
"""

import codecs
import re
from pathlib import Path
from typing import BinaryIO, TextIO
from unicodedata import category

from annotator.errors import UserError
from annotator.language import mark, tr

SAMPLE_BYTES = 64 * 1024
_CHUNK = 1 << 20
_WHOLE = 32 << 20
_CLEAN_CHARS = 10_000

# UTF-32's mark begins like UTF-16's: it must be looked for first.
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WESTERN = ("cp1252", "iso8859_15", "mac_roman", "cp850")

_WESTERN_LANGUAGES = "ca da de en es fi fr gl is it nl no nn pt sv"
# Which languages the common encodings were made for.
_GUESSES = {
    "cp1252": _WESTERN_LANGUAGES,
    "shift_jis": "ja",
    "euc_jp": "ja",
    "mac_roman": _WESTERN_LANGUAGES,
    "cp850": _WESTERN_LANGUAGES,
    "cp1250": "cs hr hu pl ro sk sl sq",
    "cp1251": "be bg mk ru sr uk",
    "cp949": "ko",
    "gb18030": "zh",
}

_LETTERS = "àâäáçéèêëíìîïñóòôöœæùûúüÿßÀÂÄÁÇÉÈÊËÍÌÎÏÑÓÒÔÖŒÆÙÛÚÜŸ"
_CAPITALS = "ÀÂÄÁÇÉÈÊËÍÌÎÏÑÓÒÔÖŒÆÙÛÚÜŸ"
_JOINING = "\u00a0\u00ad’‘«»–—…·"
_STANDING = "“”„‹›€£°§©®™•¿¡ªº½¼¾×²³±"
_LETTER = f"[A-Za-z{_LETTERS}]"
# What Western European text does not hold: another character, three accented letters in a
# row, accented capitals where small letters belong, a sign inside a word.
_NOT_WESTERN = re.compile(
    rf"[^\x00-\x7f{_LETTERS}{_JOINING}{_STANDING}]"
    rf"|[{_LETTERS}]{{3}}"
    rf"|[a-z][{_CAPITALS}]|[A-Z][{_CAPITALS}][a-z]|[{_CAPITALS}][A-Z][a-z]"
    rf"|{_LETTER}[{_STANDING}]{_LETTER}|{_LETTER}[„¿¡]"
)
_FREQUENT = re.compile("[éèêàç]")
_ESCAPED = re.compile("[\udc80-\udcff]")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_ODD = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufffe\uffff]")

_NOT_TEXT = mark("This is not a text file.")
_UNKNOWN = mark(
    "The encoding of the text was not recognised; choose the encoding and import it again."
)


def decode(data: bytes, *, encoding: str | None = None, hint: str | None = None) -> tuple[str, str]:
    """The text of `data` and the name of its encoding.

    `\\r\\n` and `\\r` become `\\n` and a byte-order mark is dropped; nothing else is changed.
    `encoding` overrides detection; `hint` is what the file says of itself, tried after UTF-8.
    Raises UserError if the bytes are not text, or not in the encoding asked for.
    """
    name = encoding or detect_encoding(data, hint=hint)
    return unify_line_ends(_decode_as(data, name).removeprefix("\ufeff")), name


def unify_line_ends(text: str) -> str:
    """`text` with `\\r\\n` and `\\r` as `\\n`; other line separators stay."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def detect_encoding(data: bytes, *, hint: str | None = None) -> str:
    """The name of the encoding in which all of `data` is text; UserError if there is none."""
    for start, name in _MARKS:
        if data.startswith(start):
            return name
    if b"\x00" in data:
        return _without_mark(data)
    if hint and data.isascii() and _reads_as(data, hint):
        return hint  # such as ISO-2022-JP, which is written with ASCII bytes alone
    if _reads_as(data, "utf-8"):
        return "utf-8"
    _refuse_damaged_utf8(data)
    if hint and _reads_as(data, hint):
        return hint
    return _western(data) or _guessed(data)


def open_text(path: Path, *, encoding: str | None = None) -> TextIO:
    """Open a text file of any size to read it line by line; line ends are left as they are.

    A file of more than 32 MiB that is not UTF-8 is judged by a part of it, so that reading may
    raise UnicodeDecodeError later. Raises UserError and OSError.
    """
    name = encoding or _encoding_of(path)
    if codec_name(name) == "utf-8":
        name = "utf-8-sig"
    return path.open(encoding=name, errors="strict", newline="")


def codec_name(name: str) -> str:
    """Python's own name of an encoding; UserError if there is no such encoding of text."""
    try:
        "".encode(name)
        return codecs.lookup(name).name
    except (LookupError, UnicodeError):
        raise UserError(tr("There is no encoding called “{name}”.", name=name)) from None


def _encoding_of(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_CHUNK)
        whole = len(head) < _CHUNK
        if b"\x00" in head or head.startswith(tuple(start for start, _name in _MARKS)):
            return detect_encoding(head if whole else head[:-4])
        file.seek(0)
        part = _first_part_not_utf8(file)
        if part is None:
            return "utf-8"
        if path.stat().st_size <= _WHOLE:
            file.seek(0)
            return detect_encoding(file.read())
    try:
        return detect_encoding(part)
    except UserError:
        raise UserError(tr(_UNKNOWN)) from None


def _first_part_not_utf8(file: BinaryIO) -> bytes | None:
    """The lines around the first byte that is not UTF-8, read in pieces; None if all is."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    chunk = b""
    try:
        while chunk := file.read(_CHUNK):
            if b"\x00" in chunk:
                raise UserError(tr(_NOT_TEXT))
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _evidence(chunk, _CHUNK)
    return None


def _evidence(data: bytes, size: int) -> bytes:
    """At most `size` bytes of whole lines, as far as there are any, from the first that tells."""
    first = _NOT_ASCII.search(data)
    place = first.start() if first else 0
    start = max(data.rfind(b"\n", 0, place) + 1, place - size // 2)
    if len(data) - start <= size:
        return data[start:]
    end = data.rfind(b"\n", place, start + size)
    return data[start : end + 1 if end >= 0 else start + size]


def _decode_as(data: bytes, name: str) -> str:
    try:
        return data.decode(codec_name(name))
    except UnicodeDecodeError as error:
        raise UserError(_damage(data, name, error.start)) from None
    except UnicodeError:
        raise UserError(tr("The text is not in the encoding “{name}”.", name=name)) from None


def _damage(data: bytes, name: str, place: int) -> str:
    shown = name.removesuffix("-sig").upper() if name.startswith("utf") else f"“{name}”"
    if name.startswith(("utf-16", "utf-32")):
        return tr(
            "The text says it is {encoding}, but byte {byte} is damaged or cut off.",
            encoding=shown,
            byte=place + 1,
        )
    return tr(
        "The text is not whole {encoding}: line {line} (byte {byte}) is damaged or cut off.",
        encoding=shown,
        line=1 + data.count(b"\n", 0, place),
        byte=place + 1,
    )


def _reads_as(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except (UnicodeError, LookupError):
        return False
    return True


def _without_mark(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark, if what comes out is clean text; UserError otherwise.

    The NULs are the high bytes of common characters, so they show the order of bytes.
    """
    order = "le" if data[1::2].count(0) > data[::2].count(0) else "be"
    for name in ("utf-32-le", "utf-32-be", f"utf-16-{order}"):
        if _reads_as(data, name) and _clean(data.decode(name)):
            return name
    raise UserError(tr(_NOT_TEXT))


def _clean(text: str) -> bool:
    """Whether there are neither control characters nor code points without a character."""
    return not _ODD.search(text) and all(category(c) != "Cn" for c in text[:_CLEAN_CHARS])


def _refuse_damaged_utf8(data: bytes) -> None:
    """Raise UserError if `data` is UTF-8 but for a few bytes: a guess would garble the rest."""
    text = data.decode("utf-8", "surrogateescape")
    first = _ESCAPED.search(text)
    if not first:
        return
    bad = len(_ESCAPED.findall(text))
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if good >= 4 * bad:
        place = len(text[: first.start()].encode("utf-8"))
        raise UserError(_damage(data, "utf-8", place))


def _western(data: bytes) -> str:
    """The code page in which the text reads like Western European, "" if there is none.

    Between the two old ones that both do, the most frequent accented letters tell.
    """
    texts = {name: data.decode(name) for name in _WESTERN if _reads_as(data, name)}
    fits = [name for name, text in texts.items() if not _NOT_WESTERN.search(text)]
    if not fits or fits[0] in _WESTERN[:2]:
        return fits[0] if fits else ""
    return max(fits, key=lambda name: len(_FREQUENT.findall(texts[name])))


def _guessed(data: bytes) -> str:
    """The best of charset-normalizer's guess and the common ones, by the language each gives.

    Read in a wrong encoding, a text looks less like any language, or like one that is not
    written in that encoding.
    """
    from charset_normalizer import from_bytes

    sample = _evidence(data, SAMPLE_BYTES)
    best = from_bytes(sample).best()
    first = best.encoding if best else ""
    names = dict.fromkeys((first, *_GUESSES) if first else _GUESSES)
    scores = {name: _likeness(sample.decode(name, "ignore"), name) for name in names}
    if first:
        scores[first] += 0.02
    for name in sorted(scores, key=scores.__getitem__, reverse=True):
        if scores[name] >= 0 and _reads_as(data, name):
            return name
    raise UserError(tr(_UNKNOWN))


def _likeness(text: str, name: str) -> float:
    """How much a text read in an encoding looks like a language; negative if it is no text."""
    from annotator.formats.language import guess

    if _ODD.search(text):
        return -1.0
    language, score = guess(text[:2000])
    return score + (0.05 if language in _GUESSES.get(name, "").split() else 0.0)
