"""Attacks on the signature."""

import json
import math
import statistics
import time

from rig import posts
from rig.bench import check
from rig.client import Wire, call
from rig.judge import wait_for
from rig.pipeline import Pipeline
from rig.relay import NAME, PATH, body_of
from rig.report import trial


@trial(8, "attacks on the signature")
def signatures(bench):
    """Spoiled signatures, bodies and times are refused with 401, whatever they look like; no reply comes of them."""
    chance = bench.chance(8)
    site = bench.site()
    relay = {"name": NAME, "kind": "standard", "mode": "draft"}
    program = bench.program(site, relay).start()
    post = bench.ask(site, 1, chance)[0]
    body = posts.body_of(post)
    count = bench.size(3_000, 100_000)
    forged = (forge(chance, site.name, body, number) for number in range(count))
    statuses = Pipeline(program.port).run(forged)
    named = [call(program.port, request).status for request in named_forgeries(site.name, body)]
    gap, noise = timing(program, site.name, body, bench.size(300, 10_000))
    verdict = wait_for(site, [], [], 5)
    good = call(program.port, posts.delivery(site.name, post))
    figures = {"forged": count, "statuses": dict(sorted(statuses.items())), "named cases": len(named)}
    figures |= {"first digit wrong against last, µs": round(gap, 1), "± (95 %)": round(noise, 1)}
    program.stop()
    check(set(statuses) <= {400, 401} and set(named) == {401}, f"named cases: {named}", figures)
    check(verdict.is_fine, "a forged post got a reply", figures)
    check(good is not None and good.status == 200, "the good one was refused", figures)
    return figures


def forge(chance, site, body, number):
    """A request that is nearly right."""
    if chance.random() < 0.5:
        return forge_discourse(chance, site, body, number)
    text = json.dumps(body_of(number, "a forged question"), separators=(",", ":")).encode()
    headers = posts.standard_headers(text, number)
    kind = chance.randrange(4)
    if kind == 0:
        headers["webhook-signature"] = spoil(chance, headers["webhook-signature"])
    elif kind == 1:
        headers["webhook-id"] += "1"
    elif kind == 2:
        headers |= posts.standard_headers(text, number, time.time() + chance.choice((-1, 1)) * chance.uniform(305, 1e9))
    else:
        text = spoil(chance, text.decode()).encode()
    return posts.request(PATH, text, headers)


def forge_discourse(chance, site, body, number):
    """The same for Discourse."""
    signed = posts.signature(body)
    kind = chance.randrange(3)
    if kind == 0:
        signed = spoil(chance, signed)
    elif kind == 1:
        body = spoil(chance, body.decode()).encode()
    else:
        signed = posts.signature(body, f"another secret, number {number}")
    return posts.request(f"/webhooks/discourse/{site}", body, posts.headers_of(body, signed=signed))


def spoil(chance, text):
    """A text in which one character is another one. The padding's end is left alone: it holds no bit of the code."""
    place = chance.randrange(len(text) - 2)
    other = chance.choice([letter for letter in "0123456789abcdefABCDEF+/=, v" if letter != text[place]])
    return text[:place] + other + text[place + 1 :]


def named_forgeries(site, body):
    """Cases that naive verifiers get wrong."""
    right = posts.signature(body)
    code = right.removeprefix("sha256=")
    headers = (
        "",
        "sha256=",
        code,
        "sha1=" + code[:40],
        "sha256=" + code.upper(),
        right + "0",
        right[:-1],
        right + "," + right,
        "sha256=" + "0" * 64,
        "sha256=" + code[:-2] + "zz",
        "sha256==" + code,
        right.replace("=", " "),
        '"' + right + '"',
        "sha512=" + code,
        "sha256=" + code + ";",
        "none",
        "sha256=" + "é" * 32,
    )
    path = f"/webhooks/discourse/{site}"
    requests = [posts.request(path, body, posts.headers_of(body, signed=header)) for header in headers]
    requests.append(posts.request("/webhooks/discourse/nobody", body, posts.headers_of(body)))
    now = time.time()
    good = json.dumps(body_of(77, "a question"), separators=(",", ":")).encode()
    for change in (
        {"webhook-signature": ""},
        {"webhook-signature": "v1"},
        {"webhook-signature": "v1,"},
        {"webhook-id": ""},
        {"webhook-signature": "v1a,AAAA"},
        {"webhook-timestamp": "now"},
        {"webhook-timestamp": "1e9"},
        {"webhook-timestamp": "-1"},
        {"webhook-timestamp": "9" * 40},
        {"webhook-signature": "v2," + "A" * 44},
    ):
        requests.append(posts.request(PATH, good, posts.standard_headers(good, 77, now) | change))
    return requests


def timing(program, site, body, count):
    """How much later a wrong last digit is refused than a wrong first one, in microseconds, and the noise."""
    code = posts.signature(body).removeprefix("sha256=")
    flip = {digit: "0" if digit != "0" else "1" for digit in "0123456789abcdef"}
    codes = ("sha256=" + flip[code[0]] + code[1:], "sha256=" + code[:-1] + flip[code[-1]])
    requests = [
        posts.request(f"/webhooks/discourse/{site}", body, posts.headers_of(body, signed=each)) for each in codes
    ]
    times = ([], [])
    wire = Wire(program.port)
    for _ in range(count):
        for place, request in enumerate(requests):
            start = time.perf_counter()
            wire.send(request)
            wire.read()
            times[place].append(time.perf_counter() - start)
    wire.close()
    noise = 1.96 * math.sqrt(sum(statistics.variance(each) / len(each) for each in times))
    return 1e6 * (statistics.mean(times[1]) - statistics.mean(times[0])), 1e6 * noise
