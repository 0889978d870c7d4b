#!/usr/bin/env python3
"""How many posts a second ombudd takes in, on this machine. Nothing here passes or fails: it prints a table.

    OMBUD_LOAD=1 swift build -c release --product ombudd
    OMBUD_LOAD=1 swift build -c release --product ombudd-storeless
    Tests/Load/load.py                       # needs Python 3.9 and wrk (apt-get install wrk)
    Tests/Load/load.py --compare             # beside FastAPI and Node, fetched from PyPI and npm
    Tests/Load/load.py --soak 30 --rate 50   # memory, files and the log over half an hour

Each round starts every server anew with an empty store, on a free port of this machine, and posts signed
Discourse deliveries of 2 KB, no two alike, over 64 connections. The figures are the medians of the rounds.

    accept      signature, JSON, rules of silence, redaction, and a row that is on the disk before the answer.
                Deciding is switched off, as `ombudd switch off` does it, so that taking in is measured alone.
    deciding    the same while the service decides what came in (--deciding).
    storeless   the same doors and the same work before a mailroom that keeps nothing: the program
                ombudd-storeless, which is built only where OMBUD_LOAD is set.
    fastapi     FastAPI on uvicorn, and
    node        node:http with better-sqlite3: signature, JSON and one row in SQLite, each committed by itself with
                synchronous=FULL. They redact nothing and know no rules.
    ask         POST /v1/ask, lexical, questions of different lengths.

wrk, the client, shares the processors with the server. What others do on the machine shows: look at the load
that is printed, and compare ratios of one run rather than figures of two.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import bodies
import servers
import soak

HERE = Path(__file__).resolve().parent
MOST_A_SECOND = 12_000


def wrk(server, requests, arguments):
    """Runs wrk once: posts a second, milliseconds in the middle and at the 99th percentile, refusals."""
    command = [
        "wrk", "-t1", f"-c{arguments.connections}", f"-d{arguments.seconds}s", "-s", str(HERE / "replay.lua"),
        f"http://127.0.0.1:{server.port}", "--", str(requests),
    ]
    before, cpu = server.accepted(), server.cpu_seconds()
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    line = next(line for line in output.splitlines() if line.startswith("RESULT"))
    sent, microseconds, refused, middle, late, _ = map(int, line.split()[1:])
    after = server.accepted()
    taken = sent - refused if after is None else after - before
    return {
        "rate": taken / (microseconds / 1e6), "p50": middle / 1e3, "p99": late / 1e3,
        "cpu": (server.cpu_seconds() - cpu) * 1e6 / max(sent, 1), "refused": refused,
    }


def measure(name, start, requests, arguments):
    """One round of one server, with a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="load-", dir=arguments.folder) as folder:
        os.chmod(folder, 0o700)
        with start(Path(folder)) as server:
            return wrk(server, requests, arguments)


def contenders(arguments, tools):
    """What is measured: a name and a function that starts it in a folder."""
    service = lambda **more: lambda folder: servers.Ombudd(arguments.program, folder, **more)
    found = {"accept": service(is_deciding=False)}
    if arguments.deciding:
        found["deciding"] = service(is_deciding=True)
    storeless = arguments.program.with_name("ombudd-storeless")
    if storeless.exists():
        found["storeless"] = lambda folder: servers.Ombudd(storeless, folder)
    else:
        skip("storeless", f"there is no {storeless}; build it with OMBUD_LOAD=1")
    if arguments.compare:
        for name, rival in (("fastapi", servers.FastAPI), ("node", servers.Node)):
            try:
                rival.fetch(tools)
                found[name] = lambda folder, rival=rival: rival(folder, tools)
            except (OSError, subprocess.SubprocessError) as error:
                skip(name, f"could not be fetched: {error}")
    return found


def skip(name, reason):
    print(f"SKIPPED {name}: {reason}", file=sys.stderr)


def show(results):
    """The table, with each rate as a part of the storeless one."""
    whole = statistics.median(r["rate"] for r in results["storeless"]) if "storeless" in results else None
    print(f"{'':10} {'a second':>9} {'p50 ms':>8} {'p99 ms':>8} {'CPU µs':>8} {'refused':>8} {'of storeless':>13}")
    for name, rounds in results.items():
        middle = {key: statistics.median(r[key] for r in rounds) for key in rounds[0]}
        part = f"{middle['rate'] / whole:.2f}" if whole and name != "ask" else "-"
        print(
            f"{name:10} {middle['rate']:9.0f} {middle['p50']:8.1f} {middle['p99']:8.1f} {middle['cpu']:8.0f} "
            f"{middle['refused']:8.0f} {part:>13}")


def compare(arguments, scratch):
    posts, questions = scratch / "posts", scratch / "questions"
    print(f"writing {arguments.seconds * MOST_A_SECOND} requests", file=sys.stderr)
    bodies.write_requests(posts, arguments.seconds * MOST_A_SECOND)
    bodies.write_questions(questions, 2_000)
    found = contenders(arguments, scratch)
    results = {}
    for place in range(arguments.rounds):
        for name, start in found.items():
            results.setdefault(name, []).append(measure(name, start, posts, arguments))
        if arguments.ask:
            start = lambda folder: servers.Ombudd(arguments.program, folder, counts=False)
            results.setdefault("ask", []).append(measure("ask", start, questions, arguments))
        print(f"round {place + 1} of {arguments.rounds}, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    print(f"{os.cpu_count()} processors, stores on {servers.file_system(arguments.folder)}")
    show(results)


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    program = HERE.parent.parent / ".build" / "release" / "ombudd"
    parser.add_argument("--program", type=Path, default=program, help="the service (default: the release build)")
    parser.add_argument("--folder", default=tempfile.gettempdir(), help="where the stores lie, which decides what a sync costs")
    parser.add_argument("--seconds", type=int, default=10, help="the length of a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--compare", action="store_true", help="measure FastAPI and Node too")
    parser.add_argument("--deciding", action="store_true", help="measure it while it decides, too")
    parser.add_argument("--ask", action="store_true", help="measure POST /v1/ask too")
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="post at a steady rate instead, and watch the memory")
    parser.add_argument("--rate", type=float, default=50, help="posts a second of --soak")
    return parser.parse_args()


def main():
    arguments = read_arguments()
    if not arguments.program.exists():
        sys.exit(f"there is no {arguments.program}: swift build -c release --product ombudd")
    if arguments.soak:
        return soak.run(arguments)
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: apt-get install wrk")
    with tempfile.TemporaryDirectory(prefix="load-", dir=arguments.folder) as scratch:
        compare(arguments, Path(scratch))


if __name__ == "__main__":
    main()
