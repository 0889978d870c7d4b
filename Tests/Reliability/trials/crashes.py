"""Sudden ends: under load, between the forum's answer and our note of it, and at every system call."""

import itertools
import time

from rig.bench import Skip, check
from rig.client import Load, quantile
from rig.judge import wait_for
from rig.report import trial
from rig.tracing import Tracing

RATE = 200


def first_acknowledgement(load, after):
    """The seconds from a moment to the next acknowledged request; None where there was none yet."""
    found = [sent.at + sent.took for sent in load.sent if sent and sent.at > after and 200 <= sent.status < 300]
    return min(found) - after if found else None


def wait_for_acknowledgement(load, after, seconds=20.0):
    """Waits for it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = first_acknowledgement(load, after)
        if found is not None:
            return found
        time.sleep(0.005)
    return None


@trial(1, "kill -9 at any moment under 200 posts a second")
def kill_under_load(bench):
    """Every acknowledged post gets its one reply, however often the service ends."""
    chance = bench.chance(1)
    cycles = bench.size(12, 200)
    # The forum's own net against doubles is taken away: ours alone has to hold.
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    written = bench.ask(site, int(cycles * 1.2 * RATE), chance)
    load = Load(program.port, bench.deliveries(site, written), RATE, timeout=3.0).start()
    recoveries = []
    for _ in range(cycles):
        time.sleep(chance.uniform(0.1, 0.7))
        program.kill()
        start = time.monotonic()
        program.spawn()
        recoveries.append(wait_for_acknowledgement(load, start))
        check(recoveries[-1] is not None, "the service did not come back", {"cycles": len(recoveries)})
    load.stop()
    return verdict(bench, site, program, written, load, recoveries)


def verdict(bench, site, program, written, load, recoveries):
    """Judges a load under which the service ended several times."""
    acked = [written[place]["topic_id"] for place in load.places_with(lambda status: 200 <= status < 300)]
    lost_on_the_way = [written[place]["topic_id"] for place in load.places_with(lambda status: status == 0)]
    refused = load.places_with(lambda status: status >= 300)
    start = time.monotonic()
    seen = wait_for(site, acked, lost_on_the_way, 60 + len(acked) / 20)
    figures = (
        {"cycles": len(recoveries)}
        | seen.figures()
        | {
            "unacked": len(lost_on_the_way),
            "refused": len(refused),
            "recovery p50 ms": round(1_000 * quantile(recoveries, 0.5)),
            "p99": round(1_000 * quantile(recoveries, 0.99)),
            "drained in s": round(time.monotonic() - start, 1),
            "RSS MB": round(program.resident()),
        }
    )
    program.stop()
    check(seen.is_fine, f"lost {seen.lost[:5]}, doubled {seen.doubled[:5]}, unasked {seen.unasked[:5]}", figures)
    check(not refused, "a good delivery was refused", figures)
    return figures


@trial(2, "kill -9 between the forum's answer and our note of it")
def kill_inside_request(bench):
    """The forum ends the service while it holds its request: what was posted is found again, what was not is posted."""
    chance = bench.chance(2)
    cycles = bench.size(8, 100)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    topics, may, applied = [], [], 0
    for cycle in range(cycles):
        is_applied = cycle % 2 == 0
        fault = {"name": "kill", "kill": program.pid, "applied": is_applied, "skip": chance.randrange(3)}
        site.fail(fault | {"on": ["topic", "stream"]} if cycle % 4 == 3 else fault)
        acked, others = deliver(bench, site, program, 3, chance)
        topics, may = topics + acked, may + others
        if wait_for_end(program):
            applied += is_applied
            program.start()
    seen = wait_for(site, topics, may, 60)
    figures = {"cycles": cycles, "killed after posting": applied} | seen.figures()
    program.stop()
    check(seen.is_fine, f"lost {seen.lost[:5]}, doubled {seen.doubled[:5]}", figures)
    return figures


def deliver(bench, site, program, count, chance):
    """Posts a few questions; returns the topics of those that were acknowledged, and of the others."""
    written = bench.ask(site, count, chance)
    load = Load(program.port, bench.deliveries(site, written), 1_000, connections=1, timeout=3).start().join()
    acked = [written[place]["topic_id"] for place in load.places_with(lambda status: 200 <= status < 300)]
    return acked, [post["topic_id"] for post in written if post["topic_id"] not in acked]


def wait_for_end(program, seconds=5.0):
    """Whether the process ends in time."""
    end = time.monotonic() + seconds
    while program.is_running and time.monotonic() < end:
        time.sleep(0.01)
    return not program.is_running


#: The calls by which the service changes the world: its disk and its connections.
CALLS = ("fdatasync", "pwrite64", "writev", "sendto")


@trial(3, "kill -9 at each system call that writes, one after the other")
def kill_at_each_call(bench):
    """Ends the service at the first, second, third... call of each kind while it takes, decides and sends two posts."""
    chance = bench.chance(3)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    if not Tracing.is_possible(program):
        raise Skip("strace is missing or not allowed; swift test --filter CrashTests ends at every named line instead")
    most = bench.size(3, 40)
    topics, may, kills = [], [], dict.fromkeys(CALLS, 0)
    for call, count in itertools.product(CALLS, range(1, most + 1)):
        if not program.is_running:
            program.start()
        with Tracing(program, f"inject={call}:signal=SIGKILL:when={count}"):
            acked, others = deliver(bench, site, program, 2, chance)
            kills[call] += wait_for_end(program, 1.0)
        topics, may = topics + acked, may + others
    if not program.is_running:
        program.start()
    seen = wait_for(site, topics, may, 60)
    figures = {f"kills at {call}": count for call, count in kills.items()} | seen.figures()
    program.stop()
    check(seen.is_fine, f"lost {seen.lost[:5]}, doubled {seen.doubled[:5]}", figures)
    check(sum(kills.values()) >= most, "hardly any call was met", figures)
    return figures


@trial(22, "SIGTERM under load")
def terminate_under_load(bench):
    """The service ends in order and in time, and nothing that it acknowledged is lost."""
    chance = bench.chance(22)
    cycles = bench.size(4, 100)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    written = bench.ask(site, int(cycles * 1.3 * RATE), chance)
    load = Load(program.port, bench.deliveries(site, written), RATE, timeout=12.0).start()
    statuses, times, recoveries = [], [], []
    for _ in range(cycles):
        time.sleep(chance.uniform(0.2, 0.6))
        status, took = program.stop()
        statuses.append(status)
        times.append(took)
        start = time.monotonic()
        program.spawn()
        recoveries.append(wait_for_acknowledgement(load, start) or 20.0)
    load.stop()
    stops = {"slowest stop s": round(max(times), 2), "status 0": statuses.count(0)}
    acked = [written[place]["topic_id"] for place in load.places_with(lambda status: 200 <= status < 300)]
    others = [written[place]["topic_id"] for place in load.places_with(lambda status: not 200 <= status < 300)]
    seen = wait_for(site, acked, others, 60 + len(acked) / 20)
    figures = (
        {"cycles": cycles} | stops | seen.figures() | {"recovery p99 ms": round(1_000 * quantile(recoveries, 0.99))}
    )
    figures["503"] = len(load.places_with(lambda status: status == 503))
    program.stop()
    check(seen.is_fine, f"lost {seen.lost[:5]}, doubled {seen.doubled[:5]}", figures)
    check(statuses.count(0) == cycles and max(times) <= 10, f"ends were {sorted(set(map(str, statuses)))}", figures)
    check(not load.places_with(lambda status: status not in (0, 200, 503)), "an odd answer", figures)
    return figures
