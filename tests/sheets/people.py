"""Made-up people for lists and labels: two hundred, in five scripts, and some whose names mean harm."""

from crm_app.domain.printed import Address, Contact

SCRIPTS = (
    "Ana Ruiz-Lévesque", "Теодора Илиева", "田辺 由紀", "ליאה שפירא", "نور الحداد", "Ελένη Παπαδάκη", "Nguyễn Thị Lan",
)  # fmt: skip
HOSTILE = (
    "<b>Bold</b> & <img src='file:///etc/passwd'/>",
    "A" * 700,
    "Wolfe­schlegel­steinhausen " * 12,
    ") Tj ET Q (",
    "%s {name} {0} \\n",
    '=HYPERLINK("http://example.org")',
    "Two\nlines\tand\x00more",
)  # fmt: skip


def many(count: int = 200) -> list[Contact]:
    """People with something of everything."""
    return [
        Contact(
            f"{SCRIPTS[at % len(SCRIPTS)]} {at:03}",
            title=("Hydrologist", "Senior data journalist and part-time lecturer", "")[at % 3],
            organisation=("Tidewater Observatory", "Estuary Post", "")[at % 3],
            phones=(f"+1 410 555 {at:04}",) * (at % 3),
            emails=(f"person.number.{at:03}@tidewater-observatory.example",),
            addresses=(Address("work", (f"{at} Tidewater Walk, Pier 5", "Baltimore, MD 21231", "USA")),),
            birthday=f"--{at % 12 + 1:02}-{at % 28 + 1:02}" if at % 2 else f"19{at % 60 + 40}-{at % 12 + 1:02}-03",
            note=f"Note {at}",
        )
        for at in range(count)
    ]


def hostile() -> list[Contact]:
    """People whose texts could break a page."""
    return [
        Contact(
            name, title=name[::-1], organisation=name, phones=("+1 410 555 0100",), emails=("a" * 90 + "@example.org",),
            addresses=(Address("home", (name, "x" * 120, "Baltimore")),), birthday="2000-02-29",
        )
        for name in HOSTILE
    ]  # fmt: skip
