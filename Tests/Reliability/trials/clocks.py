"""A clock that jumps."""

import calendar
import json

from rig import posts, questions, relay
from rig.bench import Skip, check
from rig.client import call
from rig.clock import FakeClock
from rig.judge import wait_for
from rig.report import trial

HOUR = 3_600
#: Moments right before something turns: a leap day's beginning and end, a year's end, the day 2038 is known for.
TURNS = ((2028, 2, 28), (2028, 2, 29), (2027, 12, 31), (2038, 1, 19))


@trial(17, "a clock that jumps")
def jumping_clock(bench):
    """An hour on and back, leap days and years' ends: posts are answered, windows hold, nothing is said twice."""
    chance = bench.chance(17)
    clock = FakeClock(bench.folder)
    if not clock.compile():
        raise Skip("there is no C compiler for the clock's shim")
    site = bench.site(memo_seconds=0)
    told = {"name": relay.NAME, "kind": "standard", "mode": "draft"}
    program = bench.program(site, told, environment=clock.environment).start()
    topics, windows = [], []
    jumps = [lambda shift=shift: clock.jump(shift) for shift in (0, HOUR, -HOUR, 2 * HOUR, 0)]
    jumps += [lambda turn=turn: clock.jump_to(calendar.timegm((*turn, 23, 59, 59))) for turn in TURNS]
    for jump in jumps:
        jump()
        topics += ask_at(bench, site, program, clock, chance)
        windows += window(program, clock)
    clock.jump(0)
    seen = wait_for(site, topics, [], 20)
    figures = {"jumps": len(jumps), "windows held": windows.count(True)} | seen.figures()
    program.stop()
    check(seen.is_fine, f"lost {seen.lost[:5]}, doubled {seen.doubled[:5]}", figures)
    check(all(windows), f"{windows.count(False)} of {len(windows)} windows of time did not hold", figures)
    return figures


def ask_at(bench, site, program, clock, chance):
    """Asks at the program's time and waits for the replies. Returns the topics."""
    texts = [chance.choice(list(bench.answered)) for _ in range(3)]
    written = site.write([{"raw": text, "title": questions.title_of(text), "at": clock.now()} for text in texts])
    for request in bench.deliveries(site, written):
        check(call(program.port, request).status == 200, "a good delivery was refused")
    topics = [post["topic_id"] for post in written]
    wait_for(site, topics, [], 10, settle=0)
    return topics


def window(program, clock):
    """Whether a signature of this moment is taken, and one of ten minutes before or behind is not."""
    held = []
    for shift, expected in ((0, 200), (-600, 401), (600, 401)):
        body = json.dumps({"type": "ping"}).encode()
        headers = posts.standard_headers(body, "ping", clock.now() + shift)
        answer = call(program.port, posts.request(relay.PATH, body, headers))
        held.append(answer.status == expected)
    return held
