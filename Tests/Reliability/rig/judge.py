"""Compares what the service acknowledged with what arrived at the forum. It reads ledgers, never logs."""

import time
from collections import Counter


class Verdict:
    """What the comparison found.

    `due` are the topics whose acknowledged post asks something that is answered, `may` those whose post was sent but
    not acknowledged: for these a reply may stand there, but only one.
    """

    def __init__(self, due, may, ledger):
        replies = Counter(line["topic"] for line in ledger if line["action"] in ("reply", "queued"))
        self.due = set(due)
        self.replied = sum(replies.values())
        self.lost = sorted(self.due - set(replies))
        self.doubled = sorted(topic for topic, count in replies.items() if count > 1)
        self.unasked = sorted(set(replies) - self.due - set(may))
        self.repeated = sum(line["action"] == "memo" for line in ledger)

    @property
    def is_fine(self):
        """Whether each got its one reply and nobody else did."""
        return not (self.lost or self.doubled or self.unasked)

    def figures(self):
        """What a report shows."""
        return {
            "acked": len(self.due),
            "replied": self.replied,
            "lost": len(self.lost),
            "doubled": len(self.doubled),
            "unasked": len(self.unasked),
        }


def wait_for(forum, due, may, seconds, settle=0.7):
    """Waits until every reply that is due has arrived and the ledger has been still for a while, then judges."""
    end = time.monotonic() + seconds
    size, still = -1, time.monotonic()
    while True:
        ledger = forum.ledger()
        verdict = Verdict(due, may, ledger)
        now = time.monotonic()
        if len(ledger) != size:
            size, still = len(ledger), now
        if now >= end or (not verdict.lost and now - still >= settle):
            return verdict
        time.sleep(0.1 if len(due) < 2_000 else 1.0)
