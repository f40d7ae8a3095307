"""Made-up meetings in the four states that the sheet is drawn for."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw, ImageFont

from crm_app import resources
from crm_app.domain.modes import IN_PERSON, VIDEO
from crm_app.domain.prep import ChainLink, LinkKind, PrepFacts, PrepPerson, PrepPromise, PrepQuestion, SaveContact

BALTIMORE = ZoneInfo("America/New_York")


@cache
def card_picture(
    name: str, role: str, firm: str, lines: tuple[str, ...], font: str = "SourceSans3-SemiBold.ttf"
) -> bytes:
    """A business card as a PNG."""
    picture = Image.new("L", (1050, 600), 252)
    draw = ImageDraw.Draw(picture)
    own, latin = (str(resources.path("fonts", file)) for file in (font, "SourceSans3-Regular.ttf"))
    draw.rectangle((0, 0, 1050, 26), fill=40)
    draw.ellipse((70, 90, 170, 190), outline=40, width=16)
    draw.text((210, 104), firm, font=ImageFont.truetype(own, 58), fill=30)
    draw.text((70, 258), name, font=ImageFont.truetype(own, 88), fill=10)
    draw.text((70, 366), role, font=ImageFont.truetype(own, 46), fill=40)
    for at, line in enumerate(lines):
        draw.text((70, 448 + at * 54), line, font=ImageFont.truetype(latin, 44), fill=40)
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def full() -> PrepFacts:
    """Everything known, nothing too long."""
    start = datetime(2026, 11, 25, 10, 0, tzinfo=BALTIMORE)
    return PrepFacts(
        person=PrepPerson(
            name="Priya Raghunathan",
            short_name="Priya",
            said_as="PREE-ya ra-goo-NAH-tan",
            pronouns="she",
            title="Senior Trial Statistician, Oncology",
            organisation="Halden Bioanalytics, Baltimore",
            short_organisation="Halden Bioanalytics",
        ),
        start=start,
        end=start + timedelta(minutes=30),
        made_at=datetime(2026, 11, 24, 18, 2, tzinfo=BALTIMORE),
        thank_by=start + timedelta(hours=24, minutes=30),
        own_zone="America/New_York",
        own_place="Baltimore",
        host_zone="Europe/Berlin",
        mode=IN_PERSON,
        place=("1401 Wharf Street, 4th floor", "Ask for Priya at the east desk; bring photo ID"),
        phone="+1 410 555 0142",
        leave_by=datetime(2026, 11, 25, 9, 15, tzinfo=BALTIMORE),
        getting_there=("Light Rail to Camden, 9 min walk", "Garage on Pratt St, $12, if driving"),
        dress="Business casual; lobby is cold",
        goal="Can someone without a PhD lead trial design – and what do the first two years look like?",
        opener="“I’m not asking you for a job. I’d just like to learn about what you do – and half an hour is all "
        "I’ll take.”",
        introduction="biostatistics MS, two years of hospital data, drawn to trials because one changed my "
        "father’s care.",
        chain=(
            ChainLink("", kind=LinkKind.ME),
            ChainLink("Prof. Marta Ellison", "biostatistics, your adviser"),
            ChainLink("Dan Osei", "met 12 Oct; may use his name"),
            ChainLink("Priya Raghunathan", "said yes 14 Nov", LinkKind.TARGET),
        ),
        say_from="“the Lisbon poster is still up.”",
        say_from_whom="Dan",
        promises=(
            PrepPromise("tell Dan how it went", due=date(2026, 12, 2)),
            PrepPromise("show the trial dashboard", owner="Priya"),
        ),
        person_facts=(
            "Hospital registry analyst 2011–16, Halden since",
            "Co-wrote the 2024 adaptive-dose paper",
            "Mentors two juniors; runs the Thursday clinic",
            "Speaks Tamil; from Chennai",
        ),
        organisation_facts=(
            "Contract trials, 340 people, three sites",
            "Opened the Baltimore unit in May",
            "Hiring paused until January",
        ),
        field_facts=("Regulator’s estimand rule now in force",),
        unknown=("Does her group take people from outside?", "Who decides on pay bands?", "How much travel?"),
        questions=(
            PrepQuestion("How did you get from hospital data into trial design?", 5),
            PrepQuestion("Which decisions are truly yours, and which go to the physician?", 4),
            PrepQuestion(
                "When a design fails, how does the team find out – and what happens next?",
                5,
                star="Gap: failure stories, 0 of 6 talks",
            ),
            PrepQuestion(
                "What would make you pick a candidate without a PhD?",
                5,
                star="Gap: no hiring manager heard yet",
                must=True,
            ),
            PrepQuestion("What is changing that outsiders have not noticed?", 3),
        ),
        if_time=("What should I read, and where should I show up?",),
        show_would_work_here=True,
        also_thank=("Dan Osei",),
        card_picture=card_picture(
            "Priya Raghunathan",
            "Senior Trial Statistician",
            "Halden Bioanalytics",
            ("+1 410 555 0142", "p.raghunathan@halden.example"),
        ),
        contact=SaveContact(
            "Priya Raghunathan", "Raghunathan", "Priya", "+14105550142", "p.raghunathan@halden.example"
        ),
        locale="en_GB",
        paper="letter",
    )


def sparse() -> PrepFacts:
    """A name and a time."""
    start = datetime(2026, 12, 4, 14, 0, tzinfo=UTC)
    return PrepFacts(
        person=PrepPerson(name="Tomás Aguilar", short_name="Tomás"),
        start=start,
        end=start + timedelta(minutes=30),
        made_at=datetime(2026, 12, 1, 8, 40, tzinfo=UTC),
        thank_by=start + timedelta(hours=24, minutes=30),
        topic_prompts=True,
        show_would_work_here=True,
        locale="en_GB",
        paper="letter",
    )


def overfull() -> PrepFacts:
    """More than a page holds."""
    some = full()
    return replace(
        some,
        person=replace(
            some.person,
            title="Senior Director, Adaptive Trial Design and Quantitative Evidence, Oncology and Rare Disease",
            organisation="Halden Bioanalytics International Holdings, Baltimore",
        ),
        goal="Can someone without a PhD lead trial design, what do the first two years look like, and what would make "
        "me a serious candidate by spring?",
        introduction="biostatistics MS, two years of hospital data, drawn to trials because one changed my father’s "
        "care; I like teams where the analyst is in the room when the protocol is argued over.",
        questions=(
            *(replace(one, minutes=minutes) for one, minutes in zip(some.questions, (4, 3, 4, 4, 3), strict=True)),
            PrepQuestion("Which skills did you have to unlearn when you left the hospital?", 2),
            PrepQuestion("How do pay and hours move over ten years – as a range, not yours?", 2),
        ),
        if_time=(*some.if_time, "Which software is on its way out?", "How do you hire in a pause?"),
        getting_there=(
            *some.getting_there,
            "Security takes ten minutes on Wednesdays; sign in at kiosk B and keep the badge visible",
            "Café opposite opens at 07:30 if early",
            "Construction on Light Street until Friday, walk along the water instead",
        ),
        chain=(
            some.chain[0],
            ChainLink("UMBC alumni dinner", "source, 3 Sep", LinkKind.SOURCE),
            some.chain[1],
            ChainLink("Dr Ines Carvalho", "FDA, retired"),
            *some.chain[2:],
        ),
        promises=(
            *some.promises,
            PrepPromise("send Prof. Ellison the list of names"),
            PrepPromise("send the estimand slides", owner="Ines"),
            PrepPromise("bring the registry flow chart"),
        ),
        person_facts=(
            *some.person_facts,
            "Chaired the 2025 Lisbon poster jury with Dan and still speaks about it often",
            "Blog on trial dashboards, last post in March 2026, on alert fatigue and on-call statisticians",
            "Left academia after one postdoc; says she never regretted it",
            "Serves on two data monitoring committees",
            "Volunteers at the science museum",
        ),
        organisation_facts=(
            *some.organisation_facts,
            "Bought by Norrland Group in 2024; the old name stays until 2027 for the regulated systems",
            "Four competitors in the same building",
            "Works council at the Berlin site",
            "Won the regional employer prize twice",
        ),
        field_facts=(
            *some.field_facts,
            "Platform trials moving to shared controls, which halves sample size but triples coordination",
            "Two schools closed their MS programmes",
            "Agencies ask for simulation code",
        ),
        unknown=(
            *some.unknown,
            "Is the Berlin site hiring statisticians in English?",
            "Do they sponsor certificates?",
            "What happened to the paediatric programme announced in 2024?",
        ),
    )


def names() -> PrepFacts:
    """Names in several scripts, long ones among them."""
    start = datetime(2026, 12, 8, 18, 0, tzinfo=BALTIMORE)
    return replace(
        full(),
        person=PrepPerson(
            name="長谷川 真由美",
            second_name="Mayumi Hasegawa-Featherstonehaugh",
            short_name="Ms Hasegawa",
            said_as="mah-YOU-mee ha-seh-GAH-wa FAN-shaw",
            written_as="長谷川様",
            pronouns="she",
            title="Principal Engineer, Measurement Systems",
            organisation="北辰医療計測 Hokushin Medical Instrumentation & Rechtsschutzversicherungsgesellschaften mbH",
            short_organisation="Hokushin 北辰医療計測",
        ),
        start=start,
        end=start + timedelta(minutes=45),
        made_at=datetime(2026, 12, 7, 21, 15, tzinfo=BALTIMORE),
        thank_by=start + timedelta(hours=24, minutes=45),
        host_zone="Asia/Tokyo",
        mode=VIDEO,
        place=("Passcode 48213; she opens the room",),
        link="meet.example/hokushin-48213-k7q2",
        phone="+81 3 5555 0188",
        leave_by=datetime(2026, 12, 8, 17, 50, tzinfo=BALTIMORE),
        getting_there=("camera, headset", "Do not use her first name unless invited"),
        dress="Plain wall; business casual",
        goal="Understand how a device engineer moves between Japanese and German teams, and what each side wants from "
        "a newcomer.",
        opener="",
        chain=(
            ChainLink("", kind=LinkKind.ME),
            ChainLink("Krzysztof Wolniewicz-Brzęczyszczykiewicz", "alumni platform, 2 Nov"),
            ChainLink("Đặng Thị Ngọc Ánh", "may use her name"),
            ChainLink("長谷川 真由美", "said yes 27 Nov", LinkKind.TARGET),
        ),
        say_from="“she still owes me ramen.”",
        say_from_whom="Ánh",
        promises=(PrepPromise("tell Ánh how it went", due=date(2026, 12, 15)),),
        person_facts=(
            "東北大学 (Tōhoku University), 1998",
            "Sensor group 2004–15, then Stuttgart",
            "Holds two patents on flow probes",
        ),
        organisation_facts=("Founded 1962, 1,900 people", "German parent since 2013"),
        field_facts=(),
        unknown=("Do they take engineers without N2 Japanese?", "Is the Sendai plant staying?"),
        questions=(
            PrepQuestion("How did your path lead from Sendai to a firm with a German parent?", 7),
            PrepQuestion("Who signs off a measurement, and how long does that take?", 7),
            PrepQuestion(
                "What did you find hard to say in each language?", 7, star="Gap: nobody with two work cultures yet"
            ),
            PrepQuestion("Which first job would you choose today?", 7),
            PrepQuestion("What will be made by software in five years?", 7),
        ),
        opening_minutes=4,
        closing_minutes=6,
        also_thank=("Đặng Thị Ngọc Ánh",),
        card_picture=card_picture(
            "長谷川 真由美",
            "研究開発部 主任",
            "北辰医療計測",
            ("+81 3 5555 0188", "hasegawa@hokushin.example"),
            "NotoSansJP-Regular.ttf",
        ),
        contact=SaveContact("長谷川 真由美", "長谷川", "真由美", "+81355550188", "hasegawa@hokushin.example"),
    )


STATES = {"full": full, "sparse": sparse, "overfull": overfull, "names": names}
