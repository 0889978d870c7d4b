"""Forums that misbehave, and webhooks that never come."""

import time
from email.utils import formatdate

from rig.bench import check
from rig.client import Load, call, get
from rig.judge import wait_for
from rig.report import trial

CREATE, READ = ["create"], ["topic", "stream"]

#: What goes wrong: a name, the faults, the options of the site, how many replies are due of one post.
#: A fault that is `applied` hits after the forum did what it was asked.
CASES = (
    ("limit for one action", [{"name": "limit-action", "times": 2}], {}, 1),
    ("limit for the key", [{"name": "limit-client", "times": 1, "on": CREATE + READ}], {}, 1),
    ("limit until a date", [{"name": "limit-client", "wait": "date"}], {}, 1),
    ("502 page", [{"name": "page-502"}], {}, 1),
    ("502 page after posting", [{"name": "page-502", "applied": True}], {}, 1),
    ("200 with a page", [{"name": "page-200"}], {}, 1),
    ("200 with a page after posting", [{"name": "page-200", "applied": True}], {}, 1),
    ("error 500 after posting", [{"name": "error-500", "applied": True}], {}, 1),
    ("reset", [{"name": "reset"}], {}, 1),
    ("reset after posting", [{"name": "reset", "applied": True}], {}, 1),
    ("reset in the body, after posting", [{"name": "reset-body", "applied": True}], {}, 1),
    ("read-only forum", [{"name": "read-only"}], {}, 1),
    ("502 pages while reading", [{"name": "page-502", "on": READ, "times": 2}], {}, 1),
    ("resets while reading", [{"name": "reset-body", "on": READ, "times": 2}], {}, 1),
    ("pages while reading", [{"name": "page-200", "on": READ, "times": 2}], {}, 1),
    ("forum's queue", [], {"is_moderated": True}, 1),
    ("forbidden", [{"name": "forbidden", "times": 99}], {}, 0),
)
#: The same for those that take long: the quick version has the first one only.
PATIENT_CASES = (
    ("hang after posting", [{"name": "hang", "applied": True}], {}, 1),
    ("hang", [{"name": "hang"}], {}, 1),
    ("hang while reading", [{"name": "hang", "on": READ}], {}, 1),
    ("four calls a minute", [], {"per_minute": 4}, 1),
    ("a page with 403", [{"name": "page-403"}], {}, 1),
)


class Case:
    """One forum with one trouble."""

    def __init__(self, bench, name, faults, options, due):
        self.name = name
        self.due = due
        self.site = bench.site(memo_seconds=0, **options)
        self.faults = faults
        self.written = []

    def begin(self, bench, program, chance):
        """Sets the trouble up and tells of one post."""
        self.written = bench.ask(self.site, 1, chance)
        self.site.fail(*[with_date(fault) for fault in self.faults])
        for request in bench.deliveries(self.site, self.written):
            check(call(program.port, request).status == 200, "a good delivery was refused")

    def replies(self):
        """How many replies stand at the forum, or wait there."""
        return sum(line["action"] in ("reply", "queued") for line in self.site.ledger())

    @property
    def is_patient(self):
        """Whether nothing came within the time that the forum asked for."""
        lines = self.site.ledger()
        waits = [last["raw"].startswith("limit") for last in lines[:-1]]
        gaps = [after["at"] - last["at"] for last, after in zip(lines, lines[1:], strict=False)]
        return all(gap > 0.99 for wait, gap in zip(waits, gaps, strict=True) if wait)

    @property
    def is_done(self):
        """Whether the trouble came up and what is due has arrived."""
        if self.due == 0:
            return any(line["action"] == "fault" for line in self.site.ledger())
        return self.replies() >= self.due and not self.site.faults_left()


def with_date(fault):
    """A fault whose wait is a date near at hand."""
    return fault | {"wait": formatdate(time.time() + 3, usegmt=True)} if fault.get("wait") == "date" else fault


@trial(15, "forums that misbehave", patient=True)
def misbehaving_forums(bench):
    """Each trouble ends in one reply, or in a dead letter that can be tried again; none in two."""
    chance = bench.chance(15)
    slow_ones = PATIENT_CASES if bench.is_long else PATIENT_CASES[:1]
    cases = [Case(bench, *each) for each in CASES + slow_ones]
    program = bench.program(*(case.site for case in cases)).start()
    for case in cases:
        case.begin(bench, program, chance)
    end = time.monotonic() + bench.size(75, 480)
    while time.monotonic() < end and not all(case.is_done for case in cases):
        time.sleep(0.3)
    time.sleep(1)
    wrong = [f"{case.name}: {case.replies()}" for case in cases if case.replies() != case.due or not case.is_done]
    wrong += [f"{case.name}: asked too early" for case in cases if not case.is_patient]
    figures = {"troubles": len(cases), "wrong": len(wrong)} | dead_letters(program, cases)
    figures |= too_similar(bench, chance)
    program.stop()
    check(not wrong, "; ".join(wrong), figures)
    return figures


def dead_letters(program, cases):
    """Tries again what was given up, once its forum is well."""
    case = next(case for case in cases if case.due == 0)
    tries = sum(line["action"] == "fault" for line in case.site.ledger())
    listed = program.command("replay").stdout.split()
    check("outbox" in listed and tries == 1, f"the refused reply is no dead letter, or was tried {tries} times")
    case.site.fail()
    program.command("replay", "outbox", listed[listed.index("outbox") + 1])
    verdict = wait_for(case.site, [case.written[0]["topic_id"]], [], 20)
    check(verdict.is_fine, "the dead letter was not sent on demand")
    return {"dead letters sent on demand": 1}


def too_similar(bench, chance):
    """Two posts get the same answer from an account that may not repeat itself: the second one waits its time."""
    site = bench.site(memo_seconds=0, similar_seconds=300)
    program = bench.program(site).start()
    text = chance.choice(list(bench.answered))
    written = site.write([{"raw": text, "title": ""}] * 2)
    for request in bench.deliveries(site, written):
        call(program.port, request)
    topics = [post["topic_id"] for post in written]
    verdict = wait_for(site, topics, [], bench.size(4, 400))
    refused = sum(line["action"] == "similar" for line in site.ledger())
    program.stop()
    check(
        not verdict.doubled and verdict.replied >= 1 and refused == 1, f"{verdict.figures()}, refused {refused} times"
    )
    if bench.is_long:
        check(verdict.is_fine, "the second one never arrived")
    return {"similar texts refused": refused, "of them sent later": verdict.replied - 1}


@trial(23, "posts of which no webhook tells")
def polling(bench):
    """What the webhook missed is found by asking; what it told of is not answered twice."""
    chance = bench.chance(23)
    site = bench.site(memo_seconds=0)
    forum = {"name": site.name, "address": site.address, "pollSeconds": 1}
    early = bench.ask(site, 5, chance)
    program = bench.program(forum).start()
    wait_for_poll(program)
    written = bench.ask(site, bench.size(40, 150), chance)
    told = written[::2]
    Load(program.port, bench.deliveries(site, told), 200, connections=2).start().join()
    verdict = wait_for(site, [post["topic_id"] for post in written], [], 60)
    figures = {
        "told": len(told),
        "found": len(written) - len(told),
        "older, left alone": len(early),
    } | verdict.figures()
    program.stop()
    check(
        verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}, unasked {verdict.unasked}", figures
    )
    return figures


def wait_for_poll(program, seconds=10.0):
    """Waits until the forum was read once: what is older is not ours to answer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if b"ombud_polls_total{" in get(program.port, "/metrics").body:
            return
        time.sleep(0.05)
