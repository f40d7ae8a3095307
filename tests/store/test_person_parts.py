"""What hangs on a person, row by row."""

from crm_app.domain import relations as words
from crm_app.store import affiliations, cards, custom_fields, details, people, promises, relations
from crm_app.store.book import Book
from tests.store.looking import MONDAY


def someone(book: Book, name: str = "Ada Lovelace") -> int:
    with book.edit("Add"):
        return people.add(book, name=name)


def test_one_of_a_kind_is_preferred(book: Book) -> None:
    ada = someone(book)
    with book.edit("Add"):
        first, second = (details.add_one(book, "email", text, person=ada) for text in ("a@x.example", "b@x.example"))
        details.add_one(book, "phone", "+1 202 555 0143", person=ada)
        details.prefer(book, first)
        details.prefer(book, second)
    assert [row.text for row in details.rows_of_person(book, ada)] == ["b@x.example", "a@x.example", "+1 202 555 0143"]
    with book.edit("No longer"):
        details.prefer(book, second)
    assert not any(row.preferred for row in details.rows_of_person(book, ada))


def test_details_are_put_in_order(book: Book) -> None:
    ada = someone(book)
    with book.edit("Add"):
        numbers = [details.add_one(book, "email", f"{letter}@x.example", person=ada) for letter in "abc"]
        details.move(book, numbers[2], -1)
    assert [row.text[0] for row in details.rows_of_person(book, ada)] == ["a", "c", "b"]
    with book.edit("Beyond the end"):
        details.move(book, numbers[0], -1)
        details.move(book, numbers[0], 5)
    assert [row.text[0] for row in details.rows_of_person(book, ada)] == ["c", "b", "a"]


def test_a_new_job_does_not_overwrite_the_old(book: Book) -> None:
    ada = someone(book)
    with book.edit("Jobs"):
        old = affiliations.add(book, ada, title="Analyst", organisation="Engine Works", since="1833")
        affiliations.end(book, old, until="1842")
        affiliations.add(book, ada, title="Writer", organisation="Taylor's Memoirs")
    whole = people.get(book, ada)
    assert [(job.title, job.organisation_name, job.until, job.current) for job in whole.jobs] == [
        ("Writer", "Taylor's Memoirs", "", True),
        ("Analyst", "Engine Works", "1842", False),
    ]
    assert people.rows_of(book, [ada])[0].title == "Writer"
    with book.edit("Not over"):
        affiliations.resume(book, old)
    assert all(job.current for job in people.get(book, ada).jobs)


def test_a_relation_is_seen_from_both_sides(book: Book) -> None:
    ada, mary = someone(book), someone(book, "Mary Somerville")
    with book.edit("Relate"):
        relations.add(book, ada, mary, kind="Teacher")
        relations.add(book, ada, mary, kind="teacher")
    (mine,) = relations.of_person(book, ada)
    (hers,) = relations.of_person(book, mary)
    assert (mine.name, words.seen(mine.kind, backwards=mine.backwards)) == ("Mary Somerville", "teacher")
    assert (hers.name, words.seen(hers.kind, backwards=hers.backwards)) == ("Ada Lovelace", "student")
    with book.edit("Trash"):
        people.put_away(book, [mary], shelf="trashed")
    assert relations.of_person(book, ada) == []


def test_kinds_of_relations_say_the_same_from_both_sides() -> None:
    for kind, other in words.INVERSES.items():
        if words.has_inverse(other):
            assert words.seen(words.seen(kind, backwards=True), backwards=True) == kind


def test_a_field_of_ones_own_is_found_again_in_any_case(book: Book) -> None:
    ada = someone(book)
    with book.edit("Fields"):
        custom_fields.put(book, ada, "Favourite  tea", "Assam")
        custom_fields.put(book, ada, "favourite tea", "Darjeeling")
    assert [(row.name, row.text) for row in custom_fields.of_person(book, ada)] == [
        ("Favourite tea", "Assam"),
        ("Favourite tea", "Darjeeling"),
    ]
    with book.edit("Rename"):
        custom_fields.rename(book, custom_fields.of_person(book, ada)[0].field, "Tea")
    assert custom_fields.names(book) == ["Tea"]


def test_open_promises_come_first_by_their_day(book: Book) -> None:
    ada = someone(book)
    with book.edit("Promises"):
        kept = promises.add(book, ada, "Kept", mine=True)
        promises.keep(book, kept)
        promises.add(book, ada, "No day", mine=False)
        promises.add(book, ada, "Monday", mine=True, due=MONDAY.date())
    assert [row.what for row in promises.of_person(book, ada)] == ["Monday", "No day", "Kept"]


def test_a_picture_that_is_there_already_names_its_card(book: Book) -> None:
    ada = someone(book)
    with book.edit("Card"):
        card = cards.add(book, [("front.png", "image/png"), ("back.png", "image/png")], person=ada)
    assert cards.with_picture(book, "back.png") == (card, ada)
    assert cards.of_person(book, ada)[0].sides == ("front.png", "back.png")
    with book.edit("Remove"):
        cards.remove(book, card)
    assert cards.with_picture(book, "back.png") is None
