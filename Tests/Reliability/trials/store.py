"""What happens to the store: no room, failing disks, locks, damage, a second service."""

import shutil
import sqlite3
import time

from rig.bench import Skip, check
from rig.client import Load, get
from rig.disk import SmallDisk
from rig.judge import wait_for
from rig.report import trial
from rig.tracing import Tracing


def deliver(bench, site, program, count, chance, rate=400):
    """Posts a few questions. Returns the topics acknowledged, the topics refused, and the statuses of the latter."""
    written = bench.ask(site, count, chance)
    load = Load(program.port, bench.deliveries(site, written), rate, connections=4, timeout=15).start().join()
    acked = load.places_with(lambda status: 200 <= status < 300)
    refused = [place for place in range(count) if place not in acked]
    topics = [post["topic_id"] for post in written]
    return (
        [topics[place] for place in acked],
        [topics[place] for place in refused],
        {load.sent[p].status for p in refused},
    )


def wait_for_acceptance(bench, site, program, chance, seconds=15.0):
    """The topics acknowledged once the service takes posts again, and the seconds that took; None where it does not."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        acked, _, _ = deliver(bench, site, program, 1, chance)
        if acked:
            return acked, time.monotonic() - start
        time.sleep(0.2)
    return [], None


@trial(4, "a full disk")
def full_disk(bench):
    """While there is no room nothing is acknowledged that is not kept; when there is room again, work goes on."""
    if not SmallDisk.is_possible():
        raise Skip("mounting a tmpfs is not allowed here")
    chance = bench.chance(4)
    site = bench.site(memo_seconds=0)
    disk = SmallDisk(bench.folder / "full", 16)
    program = bench.program(site, prefix=disk.prefix, store=disk.folder / "mailroom.sqlite").start()
    acked, refused, statuses, waits = [], [], set(), []
    for _ in range(bench.size(2, 20)):
        acked += deliver(bench, site, program, 40, chance)[0]
        disk.fill(program)
        more, others, seen = deliver(bench, site, program, 200, chance)
        acked, refused, statuses = acked + more, refused + others, statuses | seen
        disk.free(program)
        more, wait = wait_for_acceptance(bench, site, program, chance)
        check(wait is not None, "no post is taken though there is room again", {"refused": len(refused)})
        acked += more
        waits.append(wait)
    verdict = wait_for(site, acked, refused, 60)
    figures = {"refused": len(refused), "statuses": sorted(statuses), "back after s": round(max(waits), 2)}
    figures |= verdict.figures()
    program.stop()
    check(verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    check(refused and statuses == {503}, "a refusal is not 503", figures)
    return figures


@trial(5, "a disk that fails to sync")
def failing_disk(bench):
    """After a failed sync nothing is acknowledged any more until a new start; then everything acknowledged is there."""
    chance = bench.chance(5)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    if not Tracing.is_possible(program):
        raise Skip("strace is missing or not allowed")
    acked, _, _ = deliver(bench, site, program, 20, chance)
    with Tracing(program, "inject=fdatasync:error=EIO"):
        during, refused, statuses = deliver(bench, site, program, 10, chance)
    after, others, more = deliver(bench, site, program, 10, chance)
    time.sleep(1.1)  # its report may be a second old
    ready = get(program.port, "/readyz")
    said = sum("disk" in line or "broken" in line for line in program.log_text().splitlines())
    program.stop()
    program.start()
    acked, refused = acked + during + after, refused + others
    verdict = wait_for(site, acked, refused, 30)
    figures = {"refused": len(refused), "statuses": sorted(statuses | more), "lines that say why": said}
    figures |= verdict.figures()
    program.stop()
    check(not during and not after, "something was acknowledged after the failure", figures)
    check(statuses | more == {503} and said, "a refusal is not 503, or the log does not say why", figures)
    check(ready is not None and ready.status == 503, "the service still says that it is ready", figures)
    check(verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    return figures


@trial(6, "a locked store and a read-only disk", patient=True)
def locked_store(bench):
    """A store that somebody else holds refuses in time and goes on afterwards; on a read-only disk nothing starts."""
    chance = bench.chance(6)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    acked, _, _ = deliver(bench, site, program, 5, chance)
    holder = sqlite3.connect(program.store, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    start = time.monotonic()
    during, refused, statuses = deliver(bench, site, program, 4, chance)
    waited = time.monotonic() - start
    ready = get(program.port, "/readyz", 15)
    holder.execute("ROLLBACK")
    holder.close()
    more, wait = wait_for_acceptance(bench, site, program, chance, 20)
    verdict = wait_for(site, acked + during + more, refused, 30)
    figures = {"refused": len(refused), "statuses": sorted(statuses), "after s": round(waited, 1)} | verdict.figures()
    program.stop()
    check(statuses == {503} and not during, "a refusal is not 503", figures)
    check(ready is not None and ready.status == 503, "the service says that it is ready", figures)
    check(wait is not None and verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    return figures | {"read-only disk": read_only_disk(bench, site)}


def read_only_disk(bench, site):
    """How the service ends where its disk cannot be written."""
    if not SmallDisk.is_possible():
        return "skipped, no mounts here"
    disk = SmallDisk(bench.folder / "read-only", 1, ",ro")
    program = bench.program(site, prefix=disk.prefix, store=disk.folder / "mailroom.sqlite").spawn()
    status = program.process.wait(20)
    check(status in (74, 78), f"ended with {status}: {program.last_line()}")
    return f"ends with {status}"


@trial(7, "damaged stores")
def damaged_store(bench):
    """A store with flipped bytes, emptied pages or a cut log works soundly or is refused; it never speaks nonsense."""
    chance = bench.chance(7)
    site = bench.site(memo_seconds=0)
    original, known = store_with_work(bench, site, chance)
    kinds = {"started": 0, "refused": 0, "recovered": 0}
    for _ in range(bench.size(16, 1_000)):
        program = bench.program(site)
        damage(original, program.store, chance)
        kinds["started" if works(program) else "refused"] += 1
        if program.process.returncode == BAD_DATA:
            kinds["recovered"] += recovers(bench, site, program)
        shutil.rmtree(program.folder)
    ledger = site.ledger()
    verdict = wait_for(site, [], list(known), 0)
    nonsense = [line for line in ledger if line["action"] == "reply" and line["raw"] != known.get(line["topic"])]
    figures = kinds | {"replies": verdict.replied, "doubled": len(verdict.doubled), "nonsense": len(nonsense)}
    check(verdict.is_fine, f"doubled {verdict.doubled[:5]}, unasked {verdict.unasked[:5]}", figures)
    check(not nonsense, "a reply says what no sound store says", figures)
    return figures


#: The exit status for a damaged store, and for one that cannot be read at all.
BAD_DATA, INPUT_OUTPUT, USAGE = 65, 74, 64


def works(program):
    """Whether a service starts on its store and goes on for a moment; otherwise it has to say why, in one line."""
    program.spawn()
    if program.wait_until_ready(20):
        time.sleep(0.15)
        program.kill()
        return True
    status = program.process.wait(5)
    lines = [line for line in program.log_text().splitlines() if line.startswith("ombudd:")]
    check(status in (BAD_DATA, INPUT_OUTPUT) and len(lines) == 1, f"ended with {status}: {program.last_line()}")
    return False


def recovers(bench, site, program):
    """Whether what can be read of a damaged store is saved into one that works."""
    target = program.folder / "recovered.sqlite"
    told = program.command("recover", str(target))
    if told.returncode == USAGE:
        return False  # a version without that command
    check(told.returncode == 0, f"recovering ended with {told.returncode}: {told.stderr.strip()[-200:]}")
    again = bench.program(site, store=target)
    check(works(again), "the recovered store is refused: " + again.last_line())
    return True


def store_with_work(bench, site, chance):
    """A store in the middle of its work, its log included. Returns it and the reply that each topic is to get."""
    program = bench.program(site).start()
    written = bench.ask(site, 60, chance)
    Load(program.port, bench.deliveries(site, written), 1_000, connections=4).start().join()
    program.kill()
    return program.store, {post["topic_id"]: bench.answered[post["raw"]] for post in written}


def damage(original, target, chance):
    """Copies a store and spoils the copy."""
    for suffix in ("", "-wal"):
        source = original.with_name(original.name + suffix)
        data = bytearray(source.read_bytes()) if source.exists() else bytearray()
        if data and (suffix == "" or chance.random() < 0.7):
            spoil(data, chance)
        target.with_name(target.name + suffix).write_bytes(data)
        target.with_name(target.name + suffix).chmod(0o600)


def spoil(data, chance):
    """Flips bytes, empties a page or cuts the end off."""
    kind = chance.choice(("flip", "flip", "flip", "empty", "cut"))
    if kind == "flip":
        for _ in range(chance.choice((1, 4, 32, 256))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif kind == "empty":
        start = chance.randrange(0, len(data), 4_096)
        data[start : start + 4_096] = bytes(len(data[start : start + 4_096]))
    else:
        del data[chance.randrange(len(data)) :]


@trial(19, "a second service on the same store")
def second_service(bench):
    """It refuses with a clear message; the first one does not notice."""
    chance = bench.chance(19)
    site = bench.site()
    first = bench.program(site).start()
    second = bench.program(site, store=first.store).spawn()
    status = second.process.wait(20)
    acked, refused, _ = deliver(bench, site, first, 10, chance)
    verdict = wait_for(site, acked, [], 20)
    figures = {"status": status} | verdict.figures()
    first.stop()
    check(status == 78 and "another service" in second.last_line(), second.last_line(), figures)
    check(verdict.is_fine and not refused, "the first service was disturbed", figures)
    return figures
