"""Connections that take their time, and a long run."""

import selectors
import socket
import time
from pathlib import Path

from rig.bench import check
from rig.client import Load, quantile
from rig.judge import wait_for
from rig.report import trial


class SlowCrowd:
    """Many connections that send or read one byte at a time."""

    def __init__(self, port, count, site):
        self.port = port
        self.first = {
            "headers": b"POST /webhooks/discourse/%s HTTP/1.1\r\nHost: a\r\nX-Slow: " % site.encode(),
            "body": b"POST /webhooks/discourse/%s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            b"Content-Length: 100000\r\n\r\n" % site.encode(),
            "reading": b"GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n" * 40,
        }
        self.links = {}
        self.opened = dict.fromkeys(self.first, 0)
        self.ended = dict.fromkeys(self.first, 0)
        self.selector = selectors.DefaultSelector()
        for number in range(count):
            self.open(sorted(self.first)[number % 3])

    def open(self, kind):
        """Opens one connection."""
        link = socket.socket()
        if kind == "reading":
            link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
        link.settimeout(5)
        link.connect(("127.0.0.1", self.port))
        link.sendall(self.first[kind])
        link.setblocking(False)
        self.links[link] = kind
        self.opened[kind] += 1
        if kind != "reading":
            self.selector.register(link, selectors.EVENT_READ)

    def drip(self, seconds):
        """Goes on for a while: a byte a second each."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.links:
            start = time.monotonic()
            self.notice_ends()
            for link, kind in list(self.links.items()):
                self.byte(link, kind)
            time.sleep(max(0.0, min(1.0, end - time.monotonic()) - (time.monotonic() - start)))
        self.notice_ends()

    def byte(self, link, kind):
        """One byte more."""
        try:
            if kind == "reading":
                if not link.recv(1):
                    self.end(link)
            else:
                link.send(b"x")
        except BlockingIOError:
            pass
        except OSError:
            self.end(link)

    def notice_ends(self):
        """Finds out which connections the service has closed."""
        for key, _ in self.selector.select(0):
            try:
                if not key.fileobj.recv(4_096):
                    self.end(key.fileobj)
            except BlockingIOError:
                pass
            except OSError:
                self.end(key.fileobj)

    def end(self, link):
        """One connection is over."""
        kind = self.links.pop(link, None)
        if kind is None:
            return
        self.ended[kind] += 1
        if kind != "reading":
            self.selector.unregister(link)
        link.close()

    def is_cut(self, kind):
        """Whether the service has closed all connections of a kind."""
        return self.ended[kind] == self.opened[kind]

    def figures(self):
        """What a report shows."""
        return {f"cut off: {kind}": f"{self.ended[kind]} of {count}" for kind, count in self.opened.items()}

    def close(self):
        """Closes the rest."""
        for link in list(self.links):
            link.close()
        self.selector.close()


@trial(12, "hundreds of slow connections", patient=True)
def slow_connections(bench):
    """Slow heads and bodies are cut off, and those who are quick hardly notice."""
    chance = bench.chance(12)
    site = bench.site(memo_seconds=0)
    program = bench.program(site, limits={"bodySeconds": bench.size(4, 10)}).start()
    count, seconds = bench.size(150, 500), bench.size(14, 60)
    before, acked = normal_traffic(bench, site, program, bench.size(4, 20), chance)
    crowd = SlowCrowd(program.port, count, site.name)
    load, topics = start_traffic(bench, site, program, seconds - 1, chance)
    crowd.drip(seconds)
    load.join()
    resident = program.resident()
    crowd.close()
    acked += [topics[place] for place in load.places_with(lambda status: status == 200)]
    verdict = wait_for(site, acked, topics, 60)
    quick, slowed = quantile(before, 0.99), quantile(load.latencies(), 0.99)
    figures = {"slow connections": count} | crowd.figures()
    figures |= {"normal p99 ms before": round(1_000 * quick, 1), "during": round(1_000 * slowed, 1)}
    figures |= {"ratio": slowed / max(quick, 1e-6), "RSS MB": round(resident)} | verdict.figures()
    program.stop()
    check(not load.places_with(lambda status: status != 200), "normal traffic was refused", figures)
    check(crowd.is_cut("headers") and crowd.is_cut("body"), "a slow head or body was not cut off", figures)
    # Below a twentieth of a second nobody waits, whatever the ratio; and the quick version shares the processors.
    check(not bench.is_long or slowed < max(2 * quick, 0.05), "the others are slowed down", figures)
    check(verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    return figures


def start_traffic(bench, site, program, seconds, chance, rate=50):
    """Begins normal traffic. Returns the load and the topics."""
    written = bench.ask(site, seconds * rate, chance)
    load = Load(program.port, bench.deliveries(site, written), rate, connections=4).start()
    return load, [post["topic_id"] for post in written]


def normal_traffic(bench, site, program, seconds, chance):
    """Normal traffic for a while. Returns its latencies and the topics acknowledged."""
    load, topics = start_traffic(bench, site, program, seconds, chance)
    load.join()
    return load.latencies(), [topics[place] for place in load.places_with(lambda status: status == 200)]


#: How many seconds each of the long run's thirty parts takes.
SPAN = 60


@trial(18, "half an hour at 50 posts a second", long_only=True)
def long_run(bench):
    """Memory, open files and the log on the disk stay what they were."""
    chance = bench.chance(18)
    site = bench.site(memo_seconds=0)
    program = bench.program(site).start()
    rows, waiting = [], 0
    acked = []
    for _ in range(30):
        load, topics = start_traffic(bench, site, program, SPAN, chance)
        load.join()
        acked += [topics[place] for place in load.places_with(lambda status: status == 200)]
        log = Path(str(program.store) + "-wal")
        waiting = program.waiting()
        rows.append(
            (program.resident(), program.descriptors(), log.stat().st_size >> 20, quantile(load.latencies(), 0.99))
        )
    verdict = wait_for(site, acked, [], 600)
    resident, open_files, log_size, p99 = zip(*rows, strict=True)
    figures = {
        "RSS MB after 1, 10, 20, 30 min": "/".join(str(round(resident[minute])) for minute in (0, 9, 19, 29)),
        "open files": f"{min(open_files)} to {max(open_files)}",
        "WAL MB at most": max(log_size),
        "p99 ms first, last": f"{1_000 * p99[0]:.1f}, {1_000 * p99[-1]:.1f}",
        "undecided at the end": waiting,
    }
    figures |= verdict.figures()
    program.stop()
    check(verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    check(max(resident[10:]) < resident[9] * 1.1 + 5, "the memory grows", figures)
    return figures
