"""The words between TYPE parameters of vCard and the labels people see."""

# label -> the types written for it
TYPES = {
    "": (),
    "work": ("work",),
    "home": ("home",),
    "mobile": ("cell",),
    "fax": ("fax",),
    "work fax": ("work", "fax"),
    "home fax": ("home", "fax"),
    "work mobile": ("work", "cell"),
    "pager": ("pager",),
}
# Types that tell what every such property is anyway.
_SILENT = frozenset(
    ("pref", "voice", "internet", "msg", "x400", "iphone", "dom", "intl", "postal", "parcel", "smtp", "url")
)
_BY_TYPES = {frozenset(types): label for label, types in TYPES.items()}
_SAME = {"mobile": "cell", "business": "work", "private": "home"}


def label_of(types: tuple[str, ...]) -> str:
    """The label for TYPE values given in lower case: a known one, else the first unknown word itself."""
    telling = [_SAME.get(kind, kind) for kind in types if kind not in _SILENT]
    label = _BY_TYPES.get(frozenset(telling))
    if label is not None:
        return label
    known = [kind for kind in telling if kind in ("work", "home", "cell", "fax", "pager")]
    if known:
        return _BY_TYPES.get(frozenset(known)) or _BY_TYPES[frozenset(known[:1])]
    return telling[0].removeprefix("x-")


def is_exact(types: tuple[str, ...]) -> bool:
    """Whether writing the label gives the same types again."""
    return sorted(kind for kind in types if kind != "pref") == sorted(TYPES.get(label_of(types), ("?",)))


def apple_label(text: str) -> str:
    """The words of an X-ABLabel: Apple wraps its own in `_$!<Home>!$_`."""
    return text.removeprefix("_$!<").removesuffix(">!$_").strip()
