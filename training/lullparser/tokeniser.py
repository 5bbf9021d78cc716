"""Words and sentences of the unlabelled text, cut as the English Web Treebank cuts them."""
import re

PREFIXES = set(
    "anti non co re pre post pro mid semi multi ex e sub neo counter un inter mini pan arch socio psycho extra de ultra "
    "trans intra micro macro".split())

ABBREVIATIONS = set(
    "mr. mrs. ms. dr. prof. st. jr. sr. gen. col. lt. sgt. capt. maj. cmdr. adm. gov. sen. rep. rev. hon. pres. inc. corp. "
    "co. ltd. vs. v. etc. e.g. i.e. al. no. nos. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ft. mt. ave. "
    "blvd. rd. dept. est. approx. u.s. u.n. u.k. e.u. d.c. a.m. p.m. ph.d. m.d. b.a. m.a. u.s.a. ala. ariz. calif. conn. "
    "fla. ill. ind. mass. mich. minn. miss. mo. mont. okla. ore. pa. tenn. tex. va. wash. wis. ga. md. mon. tue. tues. "
    "wed. thu. thur. thurs. fri. sat. sun. p. pp. vol. ed. fig. cf. ca. bros. brig. sheikh. messrs. supt. insp. const. "
    "ret. a.k.a. r.i.p. w. s. n. e. km. lb. lbs. oz. min. sq.".split())

ENDERS = set("u.s. u.n. u.k. e.u. d.c. a.m. p.m. etc. inc. corp. co. ltd. jr.".split())
STARTER = re.compile(
    r"(?:The|In|It|He|She|They|A|An|At|On|But|This|There|We|I|After|According|Police|Officials)\s")

FUSED = {
    "cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "dont": 2, "cant": 2, "wont": 2, "didnt": 3, "doesnt": 4, "isnt": 2,
    "wasnt": 3, "im": 1, "ive": 1, "lemme": 3, "d'you": 2,
}

UNITS = "am|pm|AM|PM|km|kg|mm|cm|m|bn|mph|kph|k|ft|lbs?|hrs?|mg|tn"
ADDRESS = (
    r"(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|gov|edu|co\.uk|info|io|tv)\b(?:/\S*)?)")

PIECE = re.compile(
    rf"""
     (?P<address>{ADDRESS})
    |(?P<initials>(?:[A-Za-z]\.){{2,}}(?:[A-Za-z](?![A-Za-z]))?)
    |(?P<currency>US\$|[A-Z]{{1,2}}\$|[$€£¥₹₽₩])
    |(?P<tag>[#@][A-Za-z_]\w*)
    |(?P<phone>\d{{3}}-(?:\d{{3}}-)?\d{{4}}(?!\d))
    |(?P<measure>\d+(?:[.,:]\d+)*(?=(?:{UNITS})(?![A-Za-z0-9])))
    |(?P<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|['’]s(?=\W|$))?(?![A-Za-z0-9]))
    |(?P<word>[^\W_]+(?:['’`][^\W_]+|[&][A-Z]+|_[^\W_]+)*['’]?)
    |(?P<mark>\.{{2,}}|…|-{{2,}}|[–—]|[!?*=_~\#]{{2,}}|``|''|\S)
    """, re.X)

SUFFIXED = re.compile(r"^(\d+(?:[.,]\d+)*)(am|pm|AM|PM|km|kg|mm|cm|m|bn|mph|kph|k|K|GB|MB|ft|lbs?|hrs?|mg|g|nm|kW|MW)$")
AFTER_PREFIX = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
CLOSERS = "\"”’')]"


def words(text: str) -> list[str]:
    """The words and marks of a sentence."""
    found = []
    for chunk in re.finditer(r"\S+", text):
        ends_text = chunk.end() == len(text)
        found += _cut(chunk.group(), ends_text)
    return found


def _cut(chunk: str, ends_text: bool) -> list[str]:
    found, at = [], 0
    while at < len(chunk):
        match = PIECE.match(chunk, at)
        piece = match.group()
        if match.lastgroup == "address":
            pieces = [piece.rstrip(".,;:!?)\"'”’>]") or piece]
        elif match.lastgroup == "number" and re.search(r"\d['’]s$", piece):
            pieces = [piece[:-2], piece[-2:]]
        elif match.lastgroup == "word":
            pieces = _word(chunk, at, piece, ends_text)
        else:
            pieces = [piece]
        found += pieces
        at += sum(map(len, pieces))
    return found


def _word(chunk: str, at: int, word: str, ends_text: bool) -> list[str]:
    end = at + len(word)
    if word.lower() in PREFIXES and chunk[end:end + 1] == "-" and chunk[end + 1:end + 2].isalnum():
        first, *rest = split_clitics(AFTER_PREFIX.match(chunk, end + 1).group())
        return [chunk[at:end + 1] + first, *rest]
    if chunk[end:end + 1] == ".":
        is_initial = len(word) == 1 and word.isupper() and end + 1 == len(chunk) and not ends_text
        if is_initial or word.lower() + "." in ABBREVIATIONS:
            return [word + "."]
    suffixed = SUFFIXED.match(word)
    return list(suffixed.groups()) if suffixed else split_clitics(word)


def split_clitics(word: str) -> list[str]:
    lower = word.lower()
    if lower in FUSED:
        return [word[:FUSED[lower]], word[FUSED[lower]:]]
    for pattern in (r"^(.+?)(n['’`]t)$", r"^(.+?)(['’`](?:s|m|d|ll|re|ve))$", r"^(.+)(['’])$"):
        match = re.match(pattern, word, re.I)
        if match:
            return [*split_clitics(match.group(1)), match.group(2)]
    return [word]


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    found, start = [], 0
    for mark in re.finditer(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9])", text):
        end = mark.end()
        before = text[start:end].split()
        word = before[-1].strip("\"“”‘’'()[]") if before else ""
        if mark.group().startswith(".") and len(mark.group().rstrip(CLOSERS)) == 1 and _goes_on(word, text[end:].lstrip()):
            continue
        found.append(text[start:end].strip())
        start = end
    rest = text[start:].strip()
    return found + [rest] if rest else found


def _goes_on(word: str, following: str) -> bool:
    abbreviated = word.lower() in ABBREVIATIONS or re.match(r"^(?:[A-Za-z]\.)+$", word)
    return bool(abbreviated) and not (word.lower() in ENDERS and STARTER.match(following))
