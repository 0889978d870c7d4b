"""Many small requests over few connections, as quickly as they are answered."""

from collections import Counter

from .client import Wire

DEPTH = 32


class Pipeline:
    """Sends requests in bundles and counts the answers by status; 0 stands for a request that got none."""

    def __init__(self, port):
        self.port = port
        self.wire = None
        self.statuses = Counter()

    def run(self, requests, on_bundle=None):
        """Sends everything; `on_bundle` is told the counts after every bundle."""
        bundle = []
        for request in requests:
            bundle.append(request)
            if len(bundle) == DEPTH:
                self.send(bundle)
                bundle = []
                if on_bundle:
                    on_bundle(self.statuses)
        self.send(bundle)
        return self.statuses

    def send(self, bundle):
        """Sends a bundle; where the connection ends in between, the rest goes one by one over new ones."""
        place = 0
        while place < len(bundle):
            try:
                place = self.exchange(bundle, place)
            except (OSError, ValueError, IndexError):
                self.close()
                self.statuses[self.alone(bundle[place])] += 1
                place += 1

    def exchange(self, bundle, place):
        """Sends what is left of a bundle. Returns the place of the first request without an answer."""
        self.wire = self.wire or Wire(self.port, 20.0)
        self.wire.send(b"".join(bundle[place:]))
        while place < len(bundle):
            try:
                answer = self.wire.read()
            except (OSError, ValueError, IndexError):
                self.close()
                return self.after_end(bundle, place)
            self.statuses[answer.status] += 1
            place += 1
            if answer.headers.get("connection", "").lower() == "close":
                self.close()
                return place
        return place

    def after_end(self, bundle, place):
        """The connection ended before this request's answer: asks once more on a new one."""
        self.statuses[self.alone(bundle[place])] += 1
        return place + 1

    def alone(self, request):
        """One request on a connection of its own. Returns its status; 0 for none."""
        try:
            wire = Wire(self.port, 20.0)
            wire.send(request)
            status = wire.read().status
            wire.close()
            return status
        except (OSError, ValueError, IndexError):
            return 0

    def close(self):
        """Closes the connection."""
        if self.wire:
            self.wire.close()
            self.wire = None
