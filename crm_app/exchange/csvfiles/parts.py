"""What address lists write into several cells put together: labels, addresses, days."""

from collections.abc import Iterator, Mapping, Sequence

from crm_app.exchange.dates import MONTHS
from crm_app.exchange.vcard.mapping import address_text
from crm_app.exchange.vcard.values import escape

_LABELS = {
    "work": "work", "home": "home", "mobile": "mobile", "cell": "mobile", "main": "main", "other": "other",
    "work fax": "work fax", "home fax": "home fax", "fax": "fax", "pager": "pager", "work mobile": "work mobile",
    "business": "work", "private": "home", "personal": "home",
}  # fmt: skip
_ORDER = ("box", "extra", "street", "city", "region", "code", "country")
_BETWEEN = " ::: "


def label(text: str) -> tuple[str, bool]:
    """(label as we call it, whether it is marked as preferred): Google writes `* Work`."""
    bare = text.lstrip("* ").strip()
    return _LABELS.get(bare.casefold(), bare), text.startswith("* ")


def in_order(found: Mapping[str, str], order: Sequence[str]) -> str:
    """Those parts that are there, in this order."""
    return " ".join(found[part] for part in order if part in found)


def day(found: Mapping[str, str]) -> str:
    """A day of birth from year, month and day; without a year `--04-12`, "" where they make no date."""
    month = found.get("month", "")
    number = month if month.isdigit() else str(MONTHS.get(month.casefold(), ""))
    month, date = number.zfill(2) if number else "", found.get("day", "").zfill(2) if "day" in found else ""
    year = found.get("year", "")
    if month and date:
        return f"{year or '-'}-{month}-{date}"
    return f"{year}-{month}" if month and year else year


def addresses(found: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(text, seven parts as vCard has them) of the addresses in these parts; several share their cells side by side."""
    pieces = {part: text.split(_BETWEEN) for part, text in found.items() if part != "label"}
    for place in range(max(map(len, pieces.values()), default=0)):
        one = {part: texts[place].strip() for part, texts in pieces.items() if place < len(texts)}
        if any(one.values()):
            yield _address(one)


def _address(one: dict[str, str]) -> tuple[str, str]:
    street = [one.get(part, "") for part in ("street", "street2", "street3")]
    if not any(street):
        street = [one.get("lines", ""), one.get("lines2", "")]
    seven = {**one, "street": "\n".join(line for line in street if line)}
    ordered = [seven.get(part, "") for part in _ORDER]
    if not any(ordered):
        return one.get("whole", ""), ""
    return address_text(ordered), ";".join(map(escape, ordered))
