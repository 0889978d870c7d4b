"""Posts at a steady rate and prints, each half minute, what must not grow: memory, open files and SQLite's log."""

import http.client
import os
import tempfile
import time
from datetime import datetime, timezone
from pathlib import Path

import bodies
import servers

LOOK_SECONDS = 30


def post(connection, number):
    """Posts one delivery over a connection that is kept; its status."""
    body, fields = bodies.signed(number, datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z"))
    connection.request("POST", bodies.PATH, body, fields)
    answer = connection.getresponse()
    answer.read()
    return answer.status


def look(server, store):
    """Resident memory in MB, open files, and the size of the log in MB."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    resident = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    log = Path(f"{store}-wal")
    return resident / 1024, len(os.listdir(f"/proc/{server.process.pid}/fd")), log.stat().st_size / 1e6 if log.exists() else 0


def run(arguments):
    with tempfile.TemporaryDirectory(prefix="load-", dir=arguments.folder) as folder:
        os.chmod(folder, 0o700)
        with servers.Ombudd(arguments.program, Path(folder)) as server:
            keep_on(server, Path(folder) / "store.sqlite", arguments)


def keep_on(server, store, arguments):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    start = time.monotonic()
    seconds, next_look, number, refused, slowest = arguments.soak * 60, 0, 0, 0, 0.0
    print(f"{'minute':>7} {'posts':>7} {'refused':>8} {'slowest ms':>11} {'RSS MB':>7} {'files':>6} {'log MB':>7}")
    while (now := time.monotonic() - start) < seconds:
        if now >= next_look:
            resident, files, log = look(server, store)
            print(f"{now / 60:7.1f} {number:7} {refused:8} {slowest * 1e3:11.1f} {resident:7.1f} {files:6} {log:7.1f}", flush=True)
            next_look, slowest = next_look + LOOK_SECONDS, 0.0
        number += 1
        begin = time.monotonic()
        refused += post(connection, number) != 200
        slowest = max(slowest, time.monotonic() - begin)
        time.sleep(max(0.0, start + number / arguments.rate - time.monotonic()))
    resident, files, log = look(server, store)
    print(f"{seconds / 60:7.1f} {number:7} {refused:8} {slowest * 1e3:11.1f} {resident:7.1f} {files:6} {log:7.1f}")
