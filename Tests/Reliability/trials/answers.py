"""What is said and kept: the same for the same posts, and nothing that is private."""

import hashlib
import shutil
import sqlite3
import time

from rig import posts, questions
from rig.bench import check
from rig.client import Load, call, get
from rig.report import trial

CANARIES = {
    "an e-mail address": ("zaphod.canary@example.org", "write to zaphod.canary@example.org please"),
    "a phone number": ("2025550187", "call me at +1 (202) 555-0187"),
    "a plain phone number": ("020 7946 0991", "my number is 020 7946 0991"),
    "a link": ("canary.example.net/secret-page", "see https://canary.example.net/secret-page?x=1"),
}


@trial(20, "the same posts, the same decisions")
def determinism(bench):
    """Decisions and replies do not hang on the number of processors, on the order or on the pace."""
    chance = bench.chance(20)
    pool = list(bench.answered) + bench.silent
    texts = [chance.choice(pool) for _ in range(bench.size(50, 400))]
    moment = time.time() - 60
    logs = []
    for number in range(3):
        site = bench.site(memo_seconds=0)
        written = site.write([{"raw": text, "title": questions.title_of(text), "at": moment} for text in texts])
        prefix = ["taskset", "-c", "0"] if number == 1 and shutil.which("taskset") else []
        program = bench.program({"name": "same", "address": site.address}, prefix=prefix).start()
        requests = [posts.delivery("same", post) for post in written]
        if number == 2:
            chance.shuffle(requests)
        Load(program.port, requests, 400, connections=1 + 3 * number).start().join()
        bench.wait_until_decided(program, site)
        program.stop()
        logs.append(decision_log(program.store))
    figures = {"posts": len(texts), "runs": len(logs), "decisions": len(logs[0]), "hash": digest(logs[0])}
    check(len(logs[0]) > len(texts) // 2, "hardly anything was decided", figures)
    check(all(log == logs[0] for log in logs), "the runs differ", figures)
    return figures


def decision_log(store):
    """Every decision and what it led to, in the order of the posts."""
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        rows = database.execute(
            "SELECT inbox.post, inbox.version, outcome, knowledge, question, reply, outbox.action, outbox.body, "
            "(SELECT group_concat(intent || ' ' || confidence, ',') FROM (SELECT * FROM decision_intent "
            " WHERE decision_intent.inbox = inbox.id ORDER BY rank)) "
            "FROM inbox LEFT JOIN decision ON decision.inbox = inbox.id LEFT JOIN outbox ON outbox.inbox = inbox.id "
            "ORDER BY inbox.post, inbox.version"
        )
        return rows.fetchall()


def digest(log):
    """A short hash of a log."""
    return hashlib.sha256(repr(log).encode()).hexdigest()[:12]


@trial(21, "nothing private on the disk, in the log or in the figures")
def privacy(bench):
    """Private posts leave no trace; addresses, numbers and links are taken out; what is destroyed is gone."""
    chance = bench.chance(21)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    public = bench.ask(site, 10, chance)
    private = site.write(private_posts(bench, chance))
    spiced = site.write(
        [
            {
                "raw": f"{chance.choice(list(bench.answered))} {words}",
                "title": "",
                "username": f"canary-member-{number}",
            }
            for number, (_, words) in enumerate(CANARIES.values())
        ]
    )
    doomed = site.write([{"raw": chance.choice(list(bench.answered)) + " Marker: canaryofthedestroyed.", "title": ""}])
    Load(program.port, bench.deliveries(site, public + private + spiced + doomed), 300, connections=2).start().join()
    bench.wait_until_decided(program, site)
    gone = doomed[0] | {"deleted_at": doomed[0]["updated_at"]}
    call(program.port, posts.delivery(site.name, gone, "post_destroyed"))
    out = site.write(
        [{"raw": "@ombud ignore me", "title": "", "username": "canary-member-0", "user_id": spiced[0]["user_id"]}]
    )
    call(program.port, posts.delivery(site.name, out[0]))
    bench.wait_until_decided(program, site)
    seen = get(program.port, "/metrics").body
    live = found(program, seen)
    program.stop()
    after = found(program, seen)
    figures = {
        "private posts": len(private),
        "with something to take out": len(spiced),
        "files scanned": files(program),
    }
    figures |= {"found while running": len(live), "after the end": len(after)}
    topics = {post["topic_id"] for post in private}
    check(not live and not after, ", ".join(sorted(live | after)), figures)
    check(not any(line["topic"] in topics for line in site.ledger()), "a private post got a reply", figures)
    return figures


def private_posts(bench, chance):
    """A private message, a whisper and a hidden post, with words that stand nowhere else."""
    text = chance.choice(list(bench.answered))
    return [
        {"raw": f"{text} canaryofprivacy", "title": "canaryofprivacy"} | kind
        for kind in ({"archetype": "private_message"}, {"post_type": 4}, {"hidden": True})
    ]


def found(program, seen):
    """Which of the words that must not be there are there."""
    words = {name: needle.encode() for name, (needle, _) in CANARIES.items()}
    words |= {
        "a private post": b"canaryofprivacy",
        "a member's name": b"canary-member",
        "a destroyed post": b"canaryofthedestroyed",
        "the signing secret": posts.SECRET.encode(),
        "the key": b"a-key-of-these-trials",
    }
    texts = [path.read_bytes() for path in scanned(program)] + [seen]
    return {
        name
        for name, needle in words.items()
        if any(needle in text or needle in text.replace(b"\\/", b"/") for text in texts)
    }


def scanned(program):
    """The files that the service writes."""
    return [
        path for path in program.folder.iterdir() if path.name.startswith(program.store.name) or path == program.log
    ]


def files(program):
    """How many they are."""
    return len(scanned(program))
