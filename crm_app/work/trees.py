"""From who named whom in the book to a drawing in a file: the one way for the window and the command line."""

from collections.abc import Collection
from io import BytesIO
from pathlib import Path

from crm_app.domain.drawing import Drawing, drawn
from crm_app.domain.tree import ME, grown
from crm_app.errors import Unusable
from crm_app.sheets.tree import Label
from crm_app.store import me, referral_tree
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import write_atomically
from crm_app.work.prep import reader_locale

PDF, SVG, PNG = ".pdf", ".svg", ".png"
ENDINGS = (SVG, PDF, PNG)
_SHARPNESS = 2.0
_MOST_PIXELS = 64_000_000


def write(
    book: Book, target: Path, *, top: int = ME, down: bool = False, private: bool = False, locale: str | None = None,
    paper: str = "",
) -> None:  # fmt: skip
    """Draw the tree, or the branch of `top`, into a file; its ending says how: PDF, SVG or PNG.

    Who is marked private keeps their place without their name, unless `private`.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise Unusable(f"A tree is drawn as {', '.join(ENDINGS)}; “{target.name}” ends in none of them.")
    refuse_own(book.folder, target)
    write_atomically(target, render(book, ending, top=top, down=down, private=private, locale=locale, paper=paper))


def render(
    book: Book, ending: str, *, top: int = ME, down: bool = False, private: bool = False, locale: str | None = None,
    paper: str = "",
) -> bytes:  # fmt: skip
    """The drawing as the bytes of a file with that ending."""
    from crm_app.sheets.words import words_of

    spoken = locale or reader_locale()
    told = words_of(spoken)
    drawing = drawn(grown(referral_tree.edges(book)), down=down, top=top)
    names = labels(book, drawing.places, channel=told("channel"), withheld="" if private else told("Private"))
    names[ME] = Label(me.get(book).name or told("You"))
    if ending == SVG:
        from crm_app.sheets import tree_svg

        return tree_svg.render(drawing, names, title=told("Who named whom"))
    if ending == PNG:
        return _picture(drawing, names, spoken, book)
    from crm_app.sheets import tree

    return tree.render(drawing, names, locale=spoken, made_at=book.clock(), paper=paper, words=told)


def labels(book: Book, nodes: Collection[int], *, channel: str, withheld: str = "") -> dict[int, Label]:
    """What each node says, `channel` below the name of one; with `withheld` that stands for every private name."""
    people = referral_tree.people(book, [node for node in nodes if node > ME])
    found = {
        node: Label(withheld, "", one.stage)
        if withheld and one.private
        else Label(one.name, one.organisation, one.stage)
        for node, one in people.items()
    }
    return found | {node: Label(name, channel) for node, name in referral_tree.channels(book).items() if node in nodes}


def _picture(drawing: Drawing, names: dict[int, Label], locale: str, book: Book) -> bytes:
    import pypdfium2

    from crm_app.sheets import tree

    sharpness = min(_SHARPNESS, (_MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5)
    pdf = tree.render_whole(drawing, names, locale=locale, made_at=book.clock())
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=sharpness).to_pil()
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
