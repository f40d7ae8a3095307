"""Mending what was misread, only where something else on the card says so."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from crm_app.cards import words
from crm_app.cards.closeness import distance, local_fits, owner_fits
from crm_app.cards.lines import Line
from crm_app.cards.mails import core_of, endings, host_of
from crm_app.domain.names import fold

_MOST_OFF = 2
_HOST = re.compile(r"[\w-]{4,}(?:\.[\w-]+)*\.[a-z]{2,}|www\.[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}")


def line(text: str) -> str:
    """Signs of one width for both, ligatures apart, letter-spaced labels together: "T E L :" is "TEL:"."""
    text = (
        text.replace("（", "(")
        .replace("）", ")")
        .replace("：", ": ")
        .replace("＋", "+")
        .replace("＠", "@")
        .replace("，", ", ")
    )
    text = text.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("\u00ad", "")
    text = re.sub(r"(@\S+?[a-z])(?=www\.)", r"\1 ", text)
    return re.sub(r"^((?:[A-Za-z] ){2,9}[A-Za-z])(?= ?:)", lambda found: found[1].replace(" ", ""), text)


def hosts_together(lines: list[Line]) -> list[Line]:
    """Lines with each host mended that stands whole elsewhere on the card: blanks read into it, an end misread."""
    found = {host for one in lines for host in _HOST.findall(one.text.lower())}
    known = {host.removeprefix("www.") for host in found if host.rpartition(".")[2] in endings()}
    return [_with_hosts(one, known) for one in lines]


def _with_hosts(one: Line, known: set[str]) -> Line:
    text = one.text
    for host in known:
        if host not in text.lower() and host in text.lower().replace(" ", "") and " " in text:
            text = re.sub(r"\s?".join(map(re.escape, host)), host, text, flags=re.IGNORECASE)
    for other in _HOST.findall(text.lower()):
        bare = other.removeprefix("www.")
        same = [host for host in known if host != bare and host.split(".")[0] == bare.split(".")[0]]
        meant = next((host for host in same if distance(host, bare) <= 1), "")
        if meant and bare.rpartition(".")[2] not in endings():
            text = re.sub(re.escape(bare), meant, text, flags=re.IGNORECASE)
    return one if text == one.text else replace(one, text=text, places=(), certain=())


def hosts(
    emails: list[tuple[str, Line]], urls: list[tuple[str, Line]], texts: Sequence[str]
) -> tuple[list[tuple[str, Line]], list[tuple[str, Line]]]:
    """Mail and web addresses with their hosts mended: of two that differ by a letter or two, the likelier is meant."""
    known = [(host_of(address), found.score) for address, found in [*emails, *urls]]
    if len({host for host, _ in known}) < 2:
        return emails, urls
    worth = {host: _worth(host, known, texts) for host in _crossed([host for host, _ in known])}

    def best(address: str) -> str:
        host = host_of(address)
        whole = next((other for other in worth if other.startswith(host) and other != host), "")
        if whole and host.rpartition(".")[2] not in endings():  # its end is not in the picture
            return address + whole.removeprefix(host)
        near = [other for other in worth if other != host and 0 < distance(host, other) <= (2 if len(host) > 9 else 1)]
        better = max(near, key=lambda other: worth[other], default=host)
        if worth[better] <= worth[host] + 0.05:
            return address
        place = address.lower().rfind(host)
        return address[:place] + better + address[place + len(host) :]

    return [(best(mail), found) for mail, found in emails], [(best(url), found) for url, found in urls]


def lost_signs(emails: list[tuple[str, Line]], urls: list[tuple[str, Line]], left: list[Line]) -> None:
    """Mail addresses whose @ or end was not read, where another address shows the host: changed in place."""
    known = {host_of(address) for address, _ in [*emails, *urls]}
    for url, found in list(urls):
        host = host_of(url)
        for other in known:
            local = host.removesuffix(other)
            if host not in (other, local) and len(local) > 2 and not local.endswith(".") and "/" not in url:
                urls.remove((url, found))
                emails.append((f"{local[:-1].strip('.-')}@{other}", found))
                break
    for line in list(left):
        cut = re.search(r"([\w.+-]+)@([\w-]{3,}(?:\.[\w-]*)*)\.?$", line.text.lower())
        whole = next((host for host in known if cut and host.startswith(cut[2]) and host != cut[2]), None)
        if cut and whole:
            left.remove(line)
            emails.append((f"{cut[1]}@{whole}", line.part(cut.start(), cut.end())))


def _crossed(hosts_: list[str]) -> set[str]:
    """The hosts, and those that have one label of one and the next of another nearly equal one."""
    found = set(hosts_)
    for one in hosts_:
        for other in hosts_:
            labels = list(zip(one.split("."), other.split("."), strict=False))
            if 0 < distance(one, other) <= _MOST_OFF and one.count(".") == other.count("."):
                found |= {".".join(pick) for pick in product(*(dict.fromkeys(pair) for pair in labels))}
    return found


def _worth(host: str, known: list[tuple[str, float]], texts: Sequence[str]) -> float:
    """How likely a host is: a known ending, an organisation of its name, and how often its labels were read."""
    score = 1.5 if host.rpartition(".")[2] in endings() else 0.0
    core = core_of(host)
    owners = [text for text in texts if "@" not in text and "." not in text[:-1]]
    score += 1.5 * max((owner_fits(core, text) ** 4 for text in owners), default=0.0)
    labels = host.split(".")
    for place, label in enumerate(labels):
        score += sum(sure for other, sure in known if other.split(".")[place : place + 1] == [label]) / len(labels)
    return score


def locals_by_name(emails: list[tuple[str, Line]], name: str) -> list[tuple[str, Line]]:
    """Mail addresses that are the name but for one letter: "l.guerin@" of Inès Guérin is "i.guerin@"."""
    names = [word for word in name.split() if len(words.letters(word)) > 0]
    return [(_local_by_name(mail, names, found), found) for mail, found in emails]


def _local_by_name(mail: str, names: list[str], found: Line) -> str:
    local, _, host = mail.partition("@")
    if len(names) > 1 and local[:1] in "em" and local_fits(local, names) < 0.97 <= local_fits(local[1:], names):
        return f"{local[1:]}@{host}"  # the label was read with it
    if found.score < 0.99 and local_fits(local, names) < 0.97 and (form := _form_nearby(local, names)):
        return f"{form}@{host}"
    if len(names) < 2 or local_fits(local, names) >= 0.97 or not any(letter in "1lij0o5sb8tf" for letter in local):
        return mail
    best = (local_fits(local, names), local)
    for place, letter in enumerate(local):
        for other in {"1": "lif", "l": "i", "i": "lj", "j": "i", "0": "o", "5": "s", "8": "b", "t": "f", "f": "t"}.get(
            letter, ""
        ):
            tried = local[:place] + other + local[place + 1 :]
            if words.letters(tried).isalpha() and _is_whole(tried, names):
                best = max(best, (local_fits(tried, names), tried))
    return f"{best[1]}@{host}" if best[1] != local and found.score < 0.9999 else mail


def _form_nearby(local: str, names: list[str]) -> str:
    """What was meant where both names stand in an address with one letter too few or a wrong one."""
    sign = next((letter for letter in local if letter in "._"), "")
    plain = [fold(name).replace("ß", "ss") for name in names]
    if len(plain) != 2 or len(local) < 8 or not all(re.fullmatch(r"[a-z-]{2,}", name) for name in plain):
        return ""
    for one, other in (plain, plain[::-1]):
        for form in (f"{one}{sign}{other}", f"{one[0]}{sign}{other}"):
            if form != local and len(form) > 8 and distance(form, local) <= 1 and form[0] == local[0]:
                return form
    return ""


def _is_whole(local: str, names: list[str]) -> bool:
    """Whether the local part is made of the names without any letter off."""
    return local_fits(local, names) >= 0.85 and local_fits(local, names) in (0.85, 0.9, 0.95, 0.97, 0.98, 1.0)


def organisation(text: str, cores: Sequence[str]) -> str:
    """An organisation with one misread letter where the card's hosts spell it otherwise."""
    for core in cores:
        host = words.letters(core)
        if max((owner_fits(core, text)), 0) in (0.95, 1.0):
            return text
        begin, plain = 0, text.split()
        for count in range(1, len(plain) + 1):
            head = words.letters(" ".join(plain[:count]))
            if len(head) == len(host) and len(host) >= 5 and 0 < distance(head, host) <= 1 and _lookalike(head, host):
                return _spelled(text, host, begin)
    return text


def _lookalike(head: str, host: str) -> bool:
    return sum(one != other for one, other in zip(head, host, strict=True)) == 1


def _spelled(text: str, host: str, begin: int) -> str:
    """The text with its letters as the host has them, in the case and with the marks that it had where they agree."""
    letters, place = list(text), begin
    for position, letter in enumerate(letters):
        if place >= len(host):
            break
        if words.letters(letter):
            if fold(letter) != host[place]:
                letters[position] = host[place].upper() if letter.isupper() else host[place]
            place += 1
    return "".join(letters)
