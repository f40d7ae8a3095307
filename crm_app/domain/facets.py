"""What a job title and the size of an organisation tell of a viewpoint, where nobody has said it plainly."""

import re

SENIORITIES = ("student", "junior", "experienced", "senior", "lead", "executive")
"""From first steps to the top."""
SIZES = ("up to 20", "up to 100", "up to 1,000", "over 1,000")
"""People at an organisation."""
# The first that fits decides: an assistant director directs, a senior research assistant is senior.
_TITLES = {
    "executive": """chief ceo cto coo cfo cio president vp founder cofounder owner partner inhaber inhaberin vorstand
      geschäftsführer geschäftsführerin président présidente presidenta fundador fundadora""",
    "lead": """head director lead leader manager chair dean principal leiter leiterin leitung direktor direktorin
      directeur directrice responsable directora jefe jefa abteilungsleiter abteilungsleiterin""",
    "senior": """senior sr staff fellow professor professorin prof expert oberarzt oberärztin catedrático
      catedrática""",
    "student": """student studentin intern internship trainee apprentice undergraduate doctoral praktikant
      praktikantin azubi auszubildende werkstudent werkstudentin stagiaire étudiant étudiante becario becaria""",
    "junior": "junior jr assistant associate assistent assistentin adjunct",
}
_RANKS = {word: (rank, level) for rank, (level, words) in enumerate(_TITLES.items()) for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d[\d.,’' \u202f]*")


def seniority_of(title: str) -> str:
    """One of `SENIORITIES` from a job title, "experienced" where it names no rank, empty without a title."""
    if not title.strip():
        return ""
    ranks = [_RANKS[word] for word in _WORD.findall(title.casefold()) if word in _RANKS]
    return min(ranks)[1] if ranks else "experienced"


def size_of(text: str) -> str:
    """One of `SIZES` from what was typed ("14,000 students", "11-50"), or the text itself where it has no number."""
    counts = [int(re.sub(r"\D", "", found)) for found in _NUMBER.findall(text)]
    if not counts:
        return text.strip()
    limits = (20, 100, 1000)
    return next((size for size, limit in zip(SIZES, limits, strict=False) if max(counts) <= limit), SIZES[-1])
