"""What languages are called."""

LANGUAGE_NAMES = {
    "fr": "French",
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "ru": "Russian",
    "uk": "Ukrainian",
    "pl": "Polish",
    "ar": "Arabic",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "el": "Greek",
    "ro": "Romanian",
    "sv": "Swedish",
    "da": "Danish",
    "nb": "Norwegian",
    "fi": "Finnish",
    "ca": "Catalan",
    "hr": "Croatian",
    "lt": "Lithuanian",
    "mk": "Macedonian",
    "sl": "Slovenian",
    "tr": "Turkish",
    "he": "Hebrew",
    "fa": "Persian",
}


def language_name(tag: str) -> str:
    """The English name of a language tag, the tag itself where we have no name."""
    return LANGUAGE_NAMES.get(tag.split("-")[0], tag) if tag else "unknown language"
