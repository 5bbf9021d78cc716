"""A lemma as a rule on the form: letter case, how many characters to strip, what to add."""
MOST_STRIPPED, MOST_ADDED = 4, 5


def rule(form: str, lemma: str) -> str:
    if form == lemma:
        return "L0:" if form == form.lower() else "K0:"
    best = None
    for order, (case, base) in enumerate(_cased(form).items()):
        shared = 0
        while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
            shared += 1
        stripped, added = len(base) - shared, lemma[shared:]
        if shared == 0 and lemma or stripped > MOST_STRIPPED or len(added) > MOST_ADDED:
            continue
        candidate = (stripped + len(added), order, f"{case}{stripped}:{added}")
        best = candidate if best is None else min(best, candidate)
    return best[2] if best else "=" + lemma


def apply(lemma_rule: str, form: str) -> str:
    if lemma_rule[0] == "=":
        return lemma_rule[1:]
    stripped, added = lemma_rule[1:].split(":", 1)
    base = _cased(form)[lemma_rule[0]]
    return base[:len(base) - int(stripped)] + added


def _cased(form: str) -> dict[str, str]:
    return {"L": form.lower(), "K": form, "T": form[:1].upper() + form[1:].lower()}
