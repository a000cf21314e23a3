"""Bilingual lexicons from dictionaries and sentence pairs, one language at a time.

A dictionary says what is possible, sentence pairs how often. Where both speak, the pairs
are believed the more the oftener the word was seen. NTREX is left out: its documents
measure the aligner.
"""

from collections import defaultdict
from collections.abc import Mapping

from transcheck.tables.build import ibm1
from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.draft import FUNCTION_WORDS, Draft, weights
from transcheck.tables.build.headwords import entries, simplified_characters

_SENTENCES = {
    "ar": ("parallel/tatoeba_ara-eng",),
    "fa": ("parallel/tatoeba_pes-eng",),
    "hi": ("parallel/joshua_hi-en.sents",),
    "ur": ("parallel/joshua_ur-en.sents", "parallel/tatoeba_urd-eng"),
    "zh": ("parallel/tatoeba_cmn-eng",),
}
_PAIR_WEIGHT = {"hi": 0.4, "ur": 0.4}
"""Most Urdu and Hindi sentences come with four translations; in other languages a pair counts as one."""
_LEAST_LIKE_LENGTHS, _MOST_LIKE_LENGTHS = 0.3, 3.5
_MOST = 8
_LEAST = 0.015
_BELIEVED_AFTER = 4.0
"""Seen so often, a word's sentence pairs weigh as much as its dictionary entry."""

Seen = Mapping[str, tuple[float, float]]
"""English stems with (probability, expected count) in sentence pairs."""


def build(language: str, corpora: Corpora) -> str:
    """The lexicon of one language as the text of its table."""
    draft = Draft(language)
    simplified = str.maketrans(*simplified_characters(corpora)) if language == "zh" else {}
    for headword, phrase, weight in entries(language, corpora):
        draft.add(headword.translate(simplified), phrase, weight)
    seen = _from_sentences(draft, corpora)
    lines = [_line(word, draft, seen.get(word, {})) for word in sorted({*draft.entries, *seen})]
    if simplified:
        lines.insert(0, "\t" + "\t".join(simplified_characters(corpora)))
    return "\n".join(line for line in lines if line) + "\n"


def _from_sentences(draft: Draft, corpora: Corpora) -> dict[str, Seen]:
    """What sentence pairs say of each source word; dictionary entries are pairs of one word."""
    source_ids: dict[str, int] = {}
    target_ids: dict[str, int] = {}
    numbered, counts = [], []
    for name in _SENTENCES.get(draft.language, ()):
        for sentence, english, *_ in corpora.rows(name, 2):
            source, target = draft.source_words(sentence), draft.english_words(english)
            if source and target and _LEAST_LIKE_LENGTHS < len(source) / len(target) < _MOST_LIKE_LENGTHS:
                numbered.append((_ids(source, source_ids), _ids(target, target_ids)))
                counts.append(_PAIR_WEIGHT.get(draft.language, 1.0))
    if not numbered:
        return {}
    for word in [word for word in draft.entries if word in source_ids]:
        for english, weight in draft.entries[word].items():
            numbered.append((_ids([word], source_ids), _ids([english], target_ids)))
            counts.append(min(1.0, weight))
    return _symmetric(ibm1.cooccurrence(numbered, counts), list(source_ids), list(target_ids))


def _ids(names: list[str], known: dict[str, int]) -> list[int]:
    return [known.setdefault(name, len(known)) for name in names]


def _symmetric(words: ibm1.Cooccurrence, source_names: list[str], target_names: list[str]) -> dict[str, Seen]:
    """Probabilities that both directions believe in; a word that translates everything loses."""
    back = ibm1.fit(words.turned())
    backward = dict(
        zip(
            zip(back.target.tolist(), back.source.tolist(), strict=True),
            back.probability.tolist(),
            strict=True,
        )
    )
    found: defaultdict[str, dict[str, tuple[float, float]]] = defaultdict(dict)
    there = ibm1.fit(words)
    for s, t, p, n in zip(
        there.source.tolist(),
        there.target.tolist(),
        there.probability.tolist(),
        there.count.tolist(),
        strict=True,
    ):
        q = backward.get((s, t), 0.0)
        if p >= 0.02 and q >= 0.01 and n >= 0.4:
            found[source_names[s]][target_names[t]] = (p * min(1.0, 3 * q) ** 0.5, n)
    return dict(found)


def _line(word: str, draft: Draft, seen: Seen) -> str:
    """One line of the table; empty where nothing is known well enough."""
    listed: Mapping[str, float] = draft.entries.get(word, {})
    believable = {e: (p, n) for e, (p, n) in seen.items() if e in listed or (n >= 1.2 and p >= 0.1)}
    pairs = _mixed(draft.filled(word), believable)
    if not pairs:
        return ""
    renderings = "|".join(f"{draft.written(word, english)} {round(100 * p)}" for english, p in pairs)
    return f"{word}\t{renderings}\t{'|'.join(draft.phrases(word))}".rstrip("\t")


def _mixed(dictionary: Mapping[str, float], seen: Seen) -> list[tuple[str, float]]:
    """The dictionary's renderings and those of sentence pairs, as one list of probabilities."""
    total = sum(dictionary.values())
    evidence = sum(count for _, count in seen.values())
    trust = evidence / (evidence + _BELIEVED_AFTER) if total else 1.0
    mass = max(1.0, sum(p for p, _ in seen.values()))
    merged = weights()
    for english, weight in dictionary.items():
        merged[english] = (1 - trust) * weight / total
    for english, (p, _) in seen.items():
        if english not in FUNCTION_WORDS or p > 0.3:
            merged[english] += trust * p / mass
    ranked = sorted(merged.items(), key=lambda pair: (-pair[1], pair[0]))
    return [(english, p) for english, p in ranked[:_MOST] if p >= _LEAST]
