"""Clients: one call, and many at a steady rate."""

import itertools
import json
import socket
import threading
import time


class Answer:
    """A response."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def json(self):
        """The body as JSON; an empty object where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return {}


class Wire:
    """A connection that is kept."""

    def __init__(self, port, timeout=10.0):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def send(self, data):
        """Sends bytes."""
        self.socket.sendall(data)

    def read(self):
        """The next response. Raises `ConnectionError` where the other side ends."""
        while b"\r\n\r\n" not in self.buffer:
            self.receive()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        length = int(headers.get("content-length", "0"))
        while len(self.buffer) < length:
            self.receive()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return Answer(int(lines[0].split(" ")[1]), headers, body)

    def receive(self):
        """Reads what is there."""
        data = self.socket.recv(65_536)
        if not data:
            raise ConnectionError("closed")
        self.buffer += data

    def close(self):
        """Closes the connection."""
        self.socket.close()


def call(port, data, timeout=10.0):
    """Sends one request on a connection of its own. None where there is no answer."""
    try:
        wire = Wire(port, timeout)
    except OSError:
        return None
    try:
        wire.send(data)
        return wire.read()
    except (OSError, ValueError, IndexError):
        return None
    finally:
        wire.close()


def get(port, path, timeout=10.0):
    """Asks for a path. None where there is no answer."""
    return call(port, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode(), timeout)


class Sent:
    """What became of one request of a load: when it left, how long it took, its status (0 for none)."""

    __slots__ = ("status", "at", "took")

    def __init__(self, status, at, took):
        self.status = status
        self.at = at
        self.took = took


class Load:
    """Sends requests at a steady rate over a few connections, whatever becomes of them."""

    def __init__(self, port, requests, rate, connections=8, timeout=10.0):
        self.port = port
        self.requests = requests
        self.rate = rate
        self.timeout = timeout
        self.sent = [None] * len(requests)
        self.places = itertools.count()
        self.is_stopped = False
        #: How many refusals for now did not say when to come again.
        self.unadvised = 0
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(connections)]

    def start(self):
        """Begins."""
        self.start_time = time.monotonic()
        for thread in self.threads:
            thread.start()
        return self

    def stop(self):
        """Sends nothing more."""
        self.is_stopped = True
        return self.join()

    def join(self):
        """Waits for the end."""
        for thread in self.threads:
            thread.join()
        return self

    @property
    def is_done(self):
        """Whether everything was sent."""
        return not any(thread.is_alive() for thread in self.threads)

    def work(self):
        """One connection's share."""
        wire = None
        while not self.is_stopped:
            place = next(self.places)
            if place >= len(self.requests):
                break
            delay = self.start_time + place / self.rate - time.monotonic()
            if delay > 0:
                time.sleep(delay)
            wire = self.send(place, wire)
        if wire:
            wire.close()

    def send(self, place, wire):
        """Sends one request. Returns the connection; None where it is gone."""
        start = time.monotonic()
        status = 0
        try:
            wire = wire or Wire(self.port, self.timeout)
            wire.send(self.requests[place])
            answer = wire.read()
            status = answer.status
            self.unadvised += status in (429, 503) and "retry-after" not in answer.headers
            if answer.headers.get("connection", "").lower() == "close":
                wire.close()
                wire = None
        except (OSError, ValueError, IndexError):
            if wire:
                wire.close()
            wire = None
        self.sent[place] = Sent(status, start, time.monotonic() - start)
        return wire

    def places_with(self, test):
        """The places of the requests whose status passes a test."""
        return [place for place, sent in enumerate(self.sent) if sent and test(sent.status)]

    def latencies(self):
        """How long the acknowledged ones took, in seconds."""
        return [sent.took for sent in self.sent if sent and 200 <= sent.status < 300]


def quantile(values, share):
    """A quantile by nearest rank; 0 where there is nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
