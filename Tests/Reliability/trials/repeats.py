"""Deliveries that come again, late, or in another order."""

import time

from rig import posts
from rig.bench import check
from rig.client import Load, call
from rig.judge import wait_for
from rig.report import trial


@trial(9, "replayed, repeated and older deliveries")
def replay(bench):
    """The same post many times is one reply, an edit one edit, an older state nothing, a removal one withdrawal."""
    chance = bench.chance(9)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    post, other = bench.ask(site, 2, chance)
    first = posts.delivery(site.name, post)
    count = bench.size(1_000, 10_000)
    load = Load(program.port, [first] * count, 1_000_000, connections=4).start().join()
    statuses = {sent.status for sent in load.sent}
    verdict = wait_for(site, [post["topic_id"]], [], 20)
    check(statuses == {200} and verdict.is_fine, f"{statuses}, {verdict.figures()}")
    edits = replay_edits(bench, site, program, post, first, chance)
    old = bench.site().write([{"raw": other["raw"], "at": time.time() - 30 * 86_400}])[0] | {
        "id": 10_001,
        "topic_id": 10_001,
    }
    answer = call(program.port, posts.delivery(site.name, old))
    check(answer.json().get("reason") == "old", f"an old post was answered with {answer.body[:80]}")
    actions = [line["action"] for line in site.ledger()]
    program.stop()
    figures = {"repeats": count, "replies": actions.count("reply")} | edits
    check(actions == ["reply", "edit", "withdraw"], f"the ledger says {actions}", figures)
    return figures


def replay_edits(bench, site, program, post, first, chance):
    """Edits, repeats the edit, repeats what was before it, removes, repeats the removal."""
    texts = [text for text, reply in bench.answered.items() if reply != bench.answered[post["raw"]]]
    changed = site.change(post, chance.choice(texts))
    edit = posts.delivery(site.name, changed, "post_edited")
    send_all(program, [edit, edit, first, edit])
    wait_for_action(site, "edit")
    send_all(program, [first, edit])
    gone = posts.delivery(site.name, changed | {"deleted_at": changed["updated_at"]}, "post_destroyed")
    send_all(program, [gone, gone, edit, first])
    wait_for_action(site, "withdraw")
    time.sleep(0.5)
    return {"edits": 1, "withdrawals": 1}


def send_all(program, requests):
    """Sends requests one after the other."""
    for request in requests:
        answer = call(program.port, request)
        check(answer is not None and answer.status == 200, "a repeated delivery was refused")


def wait_for_action(site, action, seconds=15.0):
    """Waits until the ledger tells of something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not any(line["action"] == action for line in site.ledger()):
        time.sleep(0.05)
