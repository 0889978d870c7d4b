"""Whether the judge itself notices what it is there for."""

from rig.bench import check
from rig.client import Load
from rig.judge import Verdict, wait_for
from rig.report import trial


def line(topic, action="reply"):
    """A line of a ledger."""
    return {"topic": topic, "action": action, "number": 1, "raw": "", "post": 1, "at": 0}


@trial(24, "the judge notices a lost, a doubled and an unasked reply")
def judge(bench):
    """Plants each fault in a ledger made up, and in one of a real run."""
    verdict = Verdict([1, 2, 3], [4], [line(1), line(2), line(2), line(4), line(9), line(1, "edit")])
    check(verdict.lost == [3], "the lost reply was not noticed")
    check(verdict.doubled == [2], "the doubled reply was not noticed")
    check(verdict.unasked == [9], "the unasked reply was not noticed")
    check(Verdict([1], [2], [line(1), line(1, "memo")]).is_fine, "something was noticed that is fine")
    planted = 3 + plant(bench)
    return {"planted": planted, "noticed": planted}


def plant(bench):
    """Takes a reply out of a real ledger and puts another one in twice. Returns how many faults were planted."""
    site = bench.site()
    program = bench.program(site).start()
    written = bench.ask(site, 6, bench.chance(24))
    Load(program.port, bench.deliveries(site, written), 100, connections=1).start().join()
    topics = [post["topic_id"] for post in written]
    check(wait_for(site, topics, [], 20).is_fine, "the run itself is not fine")
    ledger = site.ledger()
    program.stop()
    forged = [each for each in ledger if each["topic"] != topics[0]]
    forged += [each for each in ledger if each["topic"] == topics[1] and each["action"] == "reply"]
    verdict = Verdict(topics, [], forged)
    check(verdict.lost == topics[:1], "the reply taken out was not noticed")
    check(verdict.doubled == topics[1:2], "the reply put in was not noticed")
    return 2
