"""Notes longer than any page, cut to what one could hold, before anything is measured."""

from dataclasses import replace

from crm_app.domain.prep import PrepFacts

#: Characters; more than half a side column in the smallest type.
_MOST = 1200


def trim(facts: PrepFacts) -> PrepFacts:
    """The facts with each text that the ladder may cut no longer than a page needs; must-keep texts are untouched."""
    return replace(
        facts,
        getting_there=_all(facts.getting_there),
        dress=_one(facts.dress),
        promises=tuple(replace(promise, text=_one(promise.text)) for promise in facts.promises),
        person_facts=_all(facts.person_facts),
        organisation_facts=_all(facts.organisation_facts),
        field_facts=_all(facts.field_facts),
        unknown=_all(facts.unknown),
        if_time=_all(facts.if_time),
        chain=tuple(replace(link, remark=_one(link.remark)) for link in facts.chain),
        questions=tuple(replace(question, star=_one(question.star)) for question in facts.questions),
    )


def _all(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_one(text) for text in texts)


def _one(text: str) -> str:
    if len(text) <= _MOST:
        return text
    words = text[:_MOST].rsplit(maxsplit=1)
    return f"{words[0] if words else ''} …"
