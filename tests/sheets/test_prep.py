"""The prep sheet: one page, the right person, everything that must stand on it."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from crm_app import resources
from crm_app.domain.modes import PHONE
from crm_app.domain.prep import PrepPerson, PrepQuestion, SaveContact
from crm_app.errors import Unusable
from crm_app.sheets import system_fonts
from crm_app.sheets.prep import render
from tests.sheets.examples import STATES, full, names, overfull, sparse
from tests.sheets.reading import all_fonts_embedded, page_text, pages, pictures, squeeze

PAPERS = {"letter": (612.0, 792.0), "a4": (595.28, 841.89)}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("state", STATES)
def test_each_state_is_one_page_of_the_paper(state: str, paper: str) -> None:
    sheet = render(STATES[state](), paper=paper)
    assert pages(sheet.pdf) == [PAPERS[paper]]
    assert all_fonts_embedded(sheet.pdf)
    assert b"Helvetica" not in sheet.pdf


@pytest.mark.parametrize("state", STATES)
def test_the_page_says_what_must_stand_on_it(state: str) -> None:
    facts = STATES[state]()
    text = page_text(render(facts).pdf)
    person = facts.person
    for must in (
        person.name, person.second_name, person.title, person.organisation, person.said_as, facts.goal, facts.opener,
        facts.introduction, facts.say_from, facts.phone, facts.link, *facts.place, *(q.text for q in facts.questions),
        *(link.name for link in facts.chain), "I see our time is up", "May I keep in touch?", "Thank-you by",
    ):  # fmt: skip
        assert squeeze(must) in text


def test_times_are_told_in_both_zones() -> None:
    text = page_text(render(full()).pdf)
    for must in (
        "10:00–10:30",
        "Wed 25 November 2026",
        "Baltimore (EST), 30 min, in person",
        "16:00–16:30 in Berlin (CET)",
    ):
        assert squeeze(must) in text
    for must in ("Thu 26 Nov 10:30", "Stop10:30", "+ 24 h to thank", "Made Tue 24 Nov 18:02", "Leave by 09:15"):
        assert squeeze(must) in text


def test_another_day_over_there_is_said() -> None:
    assert squeeze("08:00–08:45 Wed 9 Dec in Tokyo (JST)") in page_text(render(names()).pdf)


def test_the_same_clock_is_said_once() -> None:
    assert "Paris" not in page_text(render(replace(full(), own_zone="Europe/Berlin", host_zone="Europe/Paris")).pdf)


def test_minutes_always_total_the_booked_time() -> None:
    facts = replace(full(), questions=tuple(PrepQuestion(f"Question {n}?", 30) for n in range(7)))
    text = page_text(render(facts).pdf)
    assert "10:00" in text
    assert squeeze("Close 5 min") in text


def test_the_sheet_is_of_the_right_person() -> None:
    first, second = page_text(render(full()).pdf), page_text(render(names()).pdf)
    assert "Raghunathan" in first
    assert "Raghunathan" not in second
    assert "Hasegawa" not in first


def test_what_has_no_room_is_counted_on_the_page() -> None:
    sheet = render(overfull())
    text = page_text(sheet.pdf)
    assert sheet.report.left_out["person"] == 6
    assert squeeze("About Priya +6 in the app") in text
    assert squeeze("+3 more in the app") in text
    assert "Volunteers" not in text


def test_private_items_are_reported_and_leave_no_trace() -> None:
    sheet = render(replace(full(), private_left_out=4))
    assert sheet.report.private_left_out == 4
    assert page_text(sheet.pdf) == page_text(render(full()).pdf)


def test_would_i_work_here_is_asked_on_paper_only_where_wanted() -> None:
    shown, hidden = (page_text(render(replace(full(), show_would_work_here=on)).pdf) for on in (True, False))
    assert squeeze("Would I work here?") in shown
    assert "workhere" not in hidden
    assert "Afterwards" in hidden


def test_a_phone_call_has_boxes_of_its_own() -> None:
    text = page_text(render(replace(full(), mode=PHONE)).pdf)
    assert squeeze("Voice, pace") in text
    assert "Room,building" not in text


def test_topics_print_only_where_somebody_removed_the_questions() -> None:
    without = replace(full(), questions=())
    assert squeeze("A real week") not in page_text(render(without).pdf)
    assert squeeze("A real week") in page_text(render(replace(without, topic_prompts=True)).pdf)
    assert squeeze("A real week") not in page_text(render(replace(full(), topic_prompts=True)).pdf)


def test_a_must_ask_question_goes_before_the_others() -> None:
    questions = tuple(PrepQuestion(f"Question number {n}?", 3, must=n > 50) for n in range(60))
    sheet = render(replace(full(), questions=questions))
    text = page_text(sheet.pdf)
    assert all(squeeze(f"Question number {n}?") in text for n in range(51, 56))
    assert sheet.report.left_out["questions"] >= 52


def test_missing_facts_become_lines_to_write_on() -> None:
    text = page_text(render(sparse()).pdf)
    for label in (
        "Title",
        "Organisation",
        "Goal",
        "Who sent you",
        "Look up before you go",
        "place and zone not set yet",
    ):
        assert squeeze(label) in text


def test_paper_clock_and_words_follow_the_locale() -> None:
    german = render(replace(full(), locale="de_DE", paper=""))
    assert pages(german.pdf) == [PAPERS["a4"]]
    assert squeeze("Mi, 25. November 2026") in page_text(german.pdf)
    assert squeeze("Wie es dazu kam") in page_text(german.pdf)
    facts = full()
    american = render(
        replace(
            facts, locale="en_US", paper="", start=facts.start + timedelta(hours=4), end=facts.end + timedelta(hours=4)
        )
    )
    assert pages(american.pdf) == [PAPERS["letter"]]
    assert squeeze("2:00–2:30 PM") in page_text(american.pdf)
    assert squeeze("Wed, November 25, 2026") in page_text(american.pdf)


def test_words_can_be_handed_in() -> None:
    text = page_text(render(full(), words=lambda english: english.replace("Goal", "Ziel")).pdf)
    assert "Ziel" in text


def test_the_card_is_on_the_page_once() -> None:
    assert pictures(render(full()).pdf) == 1
    assert pictures(render(replace(full(), card_picture=None)).pdf) == 0


def bomb() -> bytes:
    out = BytesIO()
    Image.new("1", (9000, 9000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"<svg/>", b"GIF89a", b"\xff\xd8\xff\xe0junk", bomb()])
def test_a_bad_picture_is_left_off_and_reported(data: bytes) -> None:
    sheet = render(replace(full(), card_picture=data))
    assert sheet.report.picture_left_off
    assert pictures(sheet.pdf) == 0


def test_nothing_in_a_text_is_interpreted() -> None:
    name = '<b>Ada</b> & <img src="/etc/hostname.png"/> <a href="http://x.example">'
    sheet = render(replace(full(), person=PrepPerson(name=name, title="A & B <c", organisation="</para>")))
    assert squeeze(name) in page_text(sheet.pdf)
    assert pictures(sheet.pdf) == 1
    assert b"/URI" not in sheet.pdf


def test_controls_surrogates_and_direction_marks_are_left_out() -> None:
    name = "A\x00d\x07a\ud800 \u202eLove\u2066lace\u200b\ufeff\nByron"
    assert squeeze("Ada? Lovelace Byron") in page_text(render(replace(full(), person=PrepPerson(name=name))).pdf)


SCRIPTS = (
    "Đặng Thị Ngọc Ánh", "Αθηνά Παπαδοπούλου", "Юлия Ёлкина", "長谷川 真由美", "张伟", "김민준",
    "محمد عبد الرحمن العلي", "שרה כהן", "प्रिया श्रीवास्तव", "สมชาย ใจดีน้ำทิพย์", "தமிழ்ச்செல்வி", "মোহাম্মদ ইসলাম", "ნინო ბერიძე",
    "Արամ Խաչատրյան", "አበበ ቢቂላ", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "ਪੰਜਾਬੀ", "ગુજરાતી", "සිංහල ශ්‍රී", "ខ្មែរ", "ລາວ", "မြန်မာ",
)  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTS)
def test_names_in_any_script_print_and_copy_as_written(name: str) -> None:
    sheet = render(replace(full(), person=PrepPerson(name=name)))
    assert sheet.report.romanised == ()
    assert squeeze(name) in page_text(sheet.pdf)


def test_what_no_font_has_is_romanised_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = render(replace(full(), person=PrepPerson(name="Sequoyah 𞤀𞤣𞤤𞤢𞤥 \U000e0fff")))
    text = page_text(sheet.pdf)
    ((written, printed),) = sheet.report.romanised
    assert written.startswith("Sequoyah 𞤀")
    assert squeeze(printed) in text
    assert printed.isascii()


def test_a_name_of_any_length_is_whole() -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff" * 6 + "-Hasegawa-Featherstonehaugh"
    assert squeeze(name) in page_text(render(replace(full(), person=PrepPerson(name=name, second_name=name))).pdf)


def test_a_phone_number_too_long_for_the_code_leaves_it_off() -> None:
    long = SaveContact("x" * 300, phone="+" + "1" * 300, mail="m" * 300 + "@x.example")
    assert render(replace(full(), contact=long)).report.code_left_off
    assert not render(replace(full(), contact=replace(long, phone="+1 410 555 0142"))).report.code_left_off


def test_a_left_hand_gets_the_columns_the_other_way_round() -> None:
    with pypdfium2.PdfDocument(render(replace(full(), left_handed=True)).pdf) as document:
        where = document[0].get_textpage().search("Where", match_case=True, match_whole_word=True).get_next()
        assert where is not None
        assert document[0].get_textpage().get_charbox(where[0])[0] < 100


def test_the_same_facts_give_the_same_file() -> None:
    assert render(full()).pdf == render(full()).pdf


def test_heavy_libraries_wait_for_the_first_sheet() -> None:
    heavy = "{'reportlab', 'PIL', 'uharfbuzz', 'segno', 'bidi', 'anyascii'}"
    code = f"import sys, crm_app.sheets.prep, crm_app.sheets.html; sys.exit(str({heavy} & set(sys.modules) or ''))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() in ("", "set()")


def test_a_paper_nobody_has_is_refused() -> None:
    with pytest.raises(Unusable, match="letter or a4"):
        render(full(), paper="legal")


def test_fonts_of_the_system_are_found_by_family(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_fonts, "folders", lambda: (resources.path("fonts"),))
    system_fonts._index.cache_clear()
    try:
        found = system_fonts.find(frozenset("ნინო"), "GEORGIAN")
        assert found is not None
        assert found.path.name == "NotoSansGeorgian-Regular.ttf"
        assert system_fonts.find(frozenset("ნ\u1234"), "GEORGIAN") is None
    finally:
        system_fonts._index.cache_clear()


def test_a_meeting_of_no_length_still_prints() -> None:
    facts = full()
    assert len(pages(render(replace(facts, end=facts.start)).pdf)) == 1
