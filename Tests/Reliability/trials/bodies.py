"""Malformed bodies."""

import time

from rig import posts, relay
from rig.bench import check
from rig.mutator import Mutator
from rig.pipeline import Pipeline
from rig.report import trial


@trial(10, "malformed bodies, rightly signed")
def malformed(bench):
    """Whatever stands in a signed body is refused or left alone; nothing breaks and the memory stays bounded."""
    chance = bench.chance(10)
    site = bench.site()
    forum = {"name": site.name, "address": site.address, "mode": "draft", "key": False}
    program = bench.program(forum, {"name": relay.NAME, "kind": "standard", "mode": "draft"}).start()
    discourse = Mutator(
        chance, [{"post": post} for post in bench.ask(site, 4, chance, list(bench.answered) + bench.silent)]
    )
    told = [relay.body_of(number, "client silent, close the contract?") for number in range(1, 4)]
    count = bench.size(10_000, 1_000_000)
    before = program.resident()
    start = time.monotonic()
    pipeline = Pipeline(program.port)
    peak = [before, 0]

    def watch(_):
        peak[1] += 1
        if peak[1] % 20 == 0:
            peak[0] = max(peak[0], program.resident())

    statuses = pipeline.run(spoiled(chance, site.name, discourse, Mutator(chance, told), count), watch)
    took = time.monotonic() - start
    after = program.resident()
    figures = {
        "bodies": sum(statuses.values()),
        "statuses": dict(sorted(statuses.items())),
        "a second": round(count / took),
    }
    figures |= {"RSS MB before": round(before), "peak": round(max(peak[0], after)), "after": round(after)}
    check(program.is_running, "the service ended: " + program.last_line(), figures)
    check(set(statuses) <= {200, 400, 413}, "an answer that is neither 200, 400 nor 413", figures)
    check(peak[0] < before + 150, "the memory grows", figures)
    program.stop()
    return figures


def spoiled(chance, site, discourse, relayed, count):
    """Signed requests with spoiled bodies."""
    for body in discourse.giants():
        yield posts.request(f"/webhooks/discourse/{site}", body, posts.headers_of(body))
    for number in range(count):
        if chance.random() < 0.7:
            body = discourse.body()
            yield posts.request(f"/webhooks/discourse/{site}", body, posts.headers_of(body))
        else:
            body = relayed.body()
            yield posts.request(relay.PATH, body, posts.standard_headers(body, number))
