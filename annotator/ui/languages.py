"""What languages are called."""

from annotator.language import mark, tr

LANGUAGE_NAMES = {
    "fr": mark("French"),
    "en": mark("English"),
    "de": mark("German"),
    "es": mark("Spanish"),
    "it": mark("Italian"),
    "pt": mark("Portuguese"),
    "nl": mark("Dutch"),
    "ru": mark("Russian"),
    "uk": mark("Ukrainian"),
    "pl": mark("Polish"),
    "ar": mark("Arabic"),
    "zh": mark("Chinese"),
    "ja": mark("Japanese"),
    "ko": mark("Korean"),
    "el": mark("Greek"),
    "ro": mark("Romanian"),
    "sv": mark("Swedish"),
    "da": mark("Danish"),
    "nb": mark("Norwegian"),
    "fi": mark("Finnish"),
    "ca": mark("Catalan"),
    "hr": mark("Croatian"),
    "lt": mark("Lithuanian"),
    "mk": mark("Macedonian"),
    "sl": mark("Slovenian"),
    "tr": mark("Turkish"),
    "he": mark("Hebrew"),
    "fa": mark("Persian"),
}


def language_name(tag: str) -> str:
    """What a language tag means, the tag itself where we have no name."""
    if not tag:
        return tr("unknown language")
    known = LANGUAGE_NAMES.get(tag.split("-")[0])
    return tr(known) if known else tag
