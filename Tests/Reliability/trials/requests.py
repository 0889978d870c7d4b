"""Smuggled and odd requests, and far too many good ones."""

import re
import socket
import time
from collections import Counter

from rig import posts
from rig.bench import check
from rig.client import Load, call, get
from rig.judge import wait_for
from rig.report import trial

#: How many calls a second the overloaded service allows.
ALLOWED = 200


@trial(13, "smuggled and odd requests")
def smuggling(bench):
    """Requests whose end can be read in two ways are refused; a delivery hidden inside of one is never taken."""
    chance = bench.chance(13)
    site = bench.site()
    program = bench.program(site).start()
    hidden = bench.ask(site, 40, chance)
    requests = iter(bench.deliveries(site, hidden))
    wrong = []
    cases = odd_requests(site.name)
    for name, data, expected in cases:
        found = statuses_of(program, data.replace(b"<hidden>", next(requests)))
        if not re.fullmatch(expected, found):
            wrong.append(f"{name}: {found or 'nothing'}")
    pipelined = bench.ask(site, 3, chance)
    together = statuses_of(program, b"".join(bench.deliveries(site, pipelined)))
    verdict = wait_for(site, [post["topic_id"] for post in pipelined], [], 15)
    figures = {"cases": len(cases), "wrong": len(wrong), "pipelined": together} | verdict.figures()
    health = get(program.port, "/healthz")
    program.stop()
    check(not wrong, "; ".join(wrong), figures)
    check(together == "200 200 200 " and verdict.is_fine, f"unasked {verdict.unasked}", figures)
    check(health is not None and health.status == 200, "the service is not well", figures)
    return figures


def odd_requests(site):
    """Names, bytes and the statuses that may come back, as a pattern. `<hidden>` stands for a whole good delivery."""
    host = b"Host: a\r\n"
    path = f"POST /webhooks/discourse/{site} HTTP/1.1\r\n".encode()
    json_type = b"Content-Type: application/json\r\n"
    refused = r"(4\d\d )?"
    return [
        (
            "length and chunks",
            path + host + json_type + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n<hidden>",
            refused,
        ),
        ("two lengths", path + host + json_type + b"Content-Length: 0\r\nContent-Length: 9\r\n\r\n<hidden>", refused),
        ("length as a list", path + host + json_type + b"Content-Length: 0, 9\r\n\r\n<hidden>", refused),
        ("signed length", path + host + json_type + b"Content-Length: +0\r\n\r\n<hidden>", refused),
        ("length in hex", path + host + json_type + b"Content-Length: 0x0\r\n\r\n<hidden>", refused),
        ("huge length", path + host + json_type + b"Content-Length: 99999999999999999999\r\n\r\n<hidden>", refused),
        ("unknown coding", path + host + json_type + b"Transfer-Encoding: xchunked\r\n\r\n<hidden>", refused),
        (
            "coding twice",
            path
            + host
            + json_type
            + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n<hidden>",
            refused,
        ),
        ("blank before colon", path + host + json_type + b"Content-Length : 0\r\n\r\n<hidden>", refused),
        ("bad chunk size", path + host + json_type + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n<hidden>", refused),
        (
            "endless chunk",
            path + host + json_type + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n<hidden>",
            refused,
        ),
        (
            "folded header",
            path + host + b"X-A: b\r\n c\r\n" + json_type + b"Content-Length: 99\r\n\r\n<hidden>",
            r"(4\d\d )*",
        ),
        ("NUL in header", path + host + b"X-A: \x00\r\n\r\n<hidden>", refused),
        ("many headers", b"GET /healthz HTTP/1.1\r\n" + host + b"X: y\r\n" * 200 + b"\r\n", refused),
        ("long header", b"GET /healthz HTTP/1.1\r\n" + host + b"X: " + b"y" * 40_000 + b"\r\n\r\n", refused),
        ("long path", b"GET /" + b"a" * 40_000 + b" HTTP/1.1\r\n" + host + b"\r\n", refused),
        ("another version", b"GET /healthz HTTP/3.7\r\n" + host + b"\r\n", r"(\d\d\d )?"),
        ("no version", b"GET /healthz\r\n\r\n", refused),
        ("old version", b"GET /healthz HTTP/1.0\r\n\r\n", r"200 "),
        ("absolute address", b"GET http://elsewhere/healthz HTTP/1.1\r\n" + host + b"\r\n", r"(200|4\d\d) "),
        ("path out of the tree", b"GET /../../etc/passwd HTTP/1.1\r\n" + host + b"\r\n", r"4\d\d "),
        ("tunnel", b"CONNECT 127.0.0.1:22 HTTP/1.1\r\n" + host + b"\r\n", refused),
        ("own method", b"BREW /healthz HTTP/1.1\r\n" + host + b"\r\n", refused),
        ("not HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", refused),
        ("blank lines only", b"\r\n\r\n\r\n", refused),
        ("upgrade", b"GET /healthz HTTP/1.1\r\n" + host + b"Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n", r"200 "),
        (
            "announced body",
            path + host + json_type + b"Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{}",
            r"(100 )?401 ",
        ),
        (
            "chunk extension",
            path + host + json_type + b"Transfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\n\r\n",
            r"4\d\d ",
        ),
        (
            "trailers",
            path + host + json_type + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y\r\n\r\n",
            r"4\d\d ",
        ),
        (
            "rubbish behind",
            b"GET /healthz HTTP/1.1\r\n" + host + b"\r\n\x00\x01\x02\x03 rubbish\r\n\r\n",
            r"200 (4\d\d )?",
        ),
    ]


def statuses_of(program, data, seconds=0.6):
    """The statuses of everything that comes back, each with a blank behind it."""
    received = b""
    with socket.create_connection(("127.0.0.1", program.port), seconds) as link:
        try:
            link.sendall(data)
            while True:
                link.settimeout(0.15 if received else seconds)
                part = link.recv(65_536)
                if not part:
                    break
                received += part
        except OSError:
            pass
    return "".join(match + " " for match in re.findall(r"HTTP/1\.[01] (\d\d\d)", received.decode("latin-1")))


@trial(14, "far more calls than are allowed")
def overload(bench):
    """What is too much is told when to come again; what was accepted is answered; afterwards all is as before."""
    chance = bench.chance(14)
    site = bench.site(memo_seconds=0)
    program = bench.program(site, limits={"callsPerSecond": ALLOWED, "burst": ALLOWED}).start()
    seconds = bench.size(2, 60)
    before = program.resident()
    written = bench.ask(site, seconds * 3_000, chance)
    load = Load(program.port, bench.deliveries(site, written), 1_000_000, connections=16).start()
    time.sleep(seconds)
    load.stop()
    peak = program.resident()
    recovery = seconds_until_taken(program, posts.delivery(site.name, written[0]))
    topics = [post["topic_id"] for post in written]
    acked = [topics[place] for place in load.places_with(lambda status: status == 200)] + topics[:1]
    statuses = Counter(each.status for each in load.sent if each)
    verdict = wait_for(site, acked, topics, 60 + len(acked) / 20)
    figures = {"calls/s": round(sum(statuses.values()) / seconds), "statuses": dict(sorted(statuses.items()))}
    figures |= {"well again after s": round(recovery, 2), "RSS MB before": round(before), "then": round(peak)}
    figures |= verdict.figures()
    status, _ = program.stop()
    check(set(statuses) <= {200, 429, 503} and statuses[429], "an odd answer", figures)
    check(load.unadvised == 0, f"{load.unadvised} refusals do not say when to come again", figures)
    check(recovery <= 5 and peak < before + 150, "it does not recover, or takes too much memory", figures)
    check(verdict.is_fine and status == 0, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    return figures


def seconds_until_taken(program, request):
    """How long a call has to be repeated until it is taken, ten seconds at most."""
    start = time.monotonic()
    while time.monotonic() - start < 10:
        answer = call(program.port, request)
        if answer is not None and answer.status == 200:
            break
        time.sleep(0.05)
    return time.monotonic() - start
