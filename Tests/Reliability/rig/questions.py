"""Questions as people ask them, out of the knowledge's own tests."""

import json
import random
import re
from pathlib import Path

SAID = re.compile(r'^\s*- say:\s*("(?:[^"\\]|\\.)*")\s*$', re.MULTILINE)


def all_questions(knowledge):
    """Every question of the tests, each once, in a fixed order."""
    found = set()
    for path in sorted(Path(knowledge, "Intents").rglob("*.yaml")):
        for text in SAID.findall(path.read_text(encoding="utf-8")):
            try:
                found.add(json.loads(text))
            except ValueError:
                continue
    return sorted(found)


def drawn(knowledge, count, seed):
    """Some of them by chance."""
    questions = all_questions(knowledge)
    return random.Random(seed).sample(questions, min(count, len(questions)))


def title_of(question):
    """A title that adds nothing: the question's own beginning."""
    return question if len(question) <= 80 else question[:80].rsplit(" ", 1)[0]
