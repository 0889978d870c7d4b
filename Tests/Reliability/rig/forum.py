"""The fake forum's process: sites by the first part of the path, faults on demand, a side door for the trials.

`python3 -m rig.forum` prints its port and serves until its standard input ends.
"""

import asyncio
import os
import random
import signal
import sys
import threading

from .site import Site
from .wire import Response, serve

PAGE = b"<!DOCTYPE html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>"
ACTION_LIMIT = {"errors": ["You have done that too often."], "error_type": "rate_limit"}


class Forum:
    """All sites and what is to go wrong with them."""

    def __init__(self):
        self.sites = {}
        self.faults = {}
        self.random = random.Random(1)

    def site(self, name):
        """A site, made when it is first named."""
        return self.sites.setdefault(name, Site())

    def handle(self, request):
        """Answers a request."""
        if not request.path:
            return Response.of({}, 404)
        if request.path[0] == "-":
            return self.side_door(request)
        site = self.site(request.path[0])
        operation = self.operation(request.method, request.path[1:])
        fault = self.fault(request.path[0], operation)
        if fault:
            return self.fail(fault, site, operation, request)
        return self.serve(site, operation, request)

    def serve(self, site, operation, request):
        """What a forum in good health answers."""
        wait = site.over_limit()
        if wait:
            site.note("limited", 0, {})
            headers = {"Retry-After": str(wait), "Discourse-Rate-Limit-Error-Code": "admin_api_key_rate_limit"}
            return Response(429, b"Slow down, too many requests.", "text/plain", headers)
        status, answer = self.perform(site, operation, request)
        return Response.of(answer, status)

    @staticmethod
    def operation(method, path):
        """What a request wants, as a word."""
        if path == ["posts.json"]:
            return "create" if method == "POST" else "latest"
        if len(path) == 2 and path[0] == "t":
            return "topic"
        if len(path) == 3 and path[0] == "t":
            return "stream"
        if len(path) == 3 and path[2] == "pending.json":
            return "pending"
        if len(path) == 2 and path[0] == "posts":
            return {"PUT": "edit", "DELETE": "delete"}.get(method, "none")
        return "none"

    @staticmethod
    def perform(site, operation, request):
        """Does it. Returns a status and what is answered."""
        path, query = request.path[1:], request.query
        if operation == "create":
            return site.create(request.json())
        if operation == "latest":
            return 200, site.latest(int(query["before"]) if "before" in query else None)
        if operation == "topic":
            topic = site.topic(number_in(path[1]))
            return (200, topic) if topic else (404, {"errors": ["not found"], "error_type": "not_found"})
        if operation == "stream":
            return 200, site.stream(number_in(path[1]), int(query.get("post_number", 0)), query.get("username_filters"))
        if operation == "pending":
            return 200, {"pending_posts": site.pending}
        if operation == "edit":
            return site.edit(number_in(path[1]), request.json().get("post", {}))
        if operation == "delete":
            return site.delete(number_in(path[1]))
        return 404, {"errors": ["not found"]}

    # Faults

    def fault(self, name, operation):
        """The fault that is due for a request; None for none."""
        for fault in self.faults.get(name, []):
            if fault["times"] <= 0 or operation not in fault["on"]:
                continue
            if self.random.random() >= fault.get("chance", 1.0):
                continue
            if fault.get("skip", 0) > 0:
                fault["skip"] -= 1
                continue
            fault["times"] -= 1
            return fault
        return None

    def fail(self, fault, site, operation, request):
        """Fails as told; `applied` says that the forum did what it was asked all the same."""
        site.note("fault", 0, {"raw": fault["name"]})
        answer = None
        if fault.get("applied"):
            answer = self.serve(site, operation, request)
        if fault.get("kill"):
            kill(fault["kill"])
        response = FAULTS[fault["name"]](fault, answer or Response.of({}))
        response.delay = fault.get("delay", response.delay)
        return response

    # The side door

    def side_door(self, request):
        """What the trials do to the forum; never asked by the service."""
        name, command = request.path[1], request.path[2]
        site, told = self.site(name), request.json()
        if command == "write":
            return Response.of([site.write(fields) for fields in told])
        if command == "change":
            return Response.of(site.change(told["id"], told["raw"]))
        if command == "options":
            site.options.update(told)
        elif command == "close-topic":
            site.topics[told["topic"]]["closed"] = True
        elif command == "faults":
            self.faults[name] = told
        elif command == "ledger":
            return Response.of(site.ledger[int(request.query.get("from", 0)) :])
        elif command == "own":
            return Response.of([post for post in site.posts.values() if post["username"] == "ombud"])
        return Response.of({"faults": self.faults.get(name, [])})


def number_in(part):
    """The number in `17.json` or `17`; 0 where there is none."""
    digits = part.removesuffix(".json")
    return int(digits) if digits.isdigit() else 0


def kill(process):
    """Ends the service at once, in the middle of its request."""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def page(status):
    """An HTML page with a status."""
    return lambda fault, answer: Response(status, PAGE, "text/html")


#: How each fault looks on the wire. The answer is what a healthy forum would have said.
FAULTS = {
    "limit-action": lambda fault, answer: Response.of(
        ACTION_LIMIT | {"extras": {"wait_seconds": fault.get("wait", 1)}}, 429
    ),
    "limit-client": lambda fault, answer: Response(
        429,
        b"Slow down",
        "text/plain",
        {"Retry-After": fault.get("wait", 1), "Discourse-Rate-Limit-Error-Code": "ip_10_secs_limit"},
    ),
    "page-502": page(502),
    "page-200": page(200),
    "page-403": page(403),
    "error-500": lambda fault, answer: Response.of({"errors": ["broken"]}, 500),
    "read-only": lambda fault, answer: Response.of({"errors": ["read only"], "error_type": "read_only"}, 503),
    "forbidden": lambda fault, answer: Response.of({"errors": ["not allowed"], "error_type": "invalid_access"}, 403),
    "hang": lambda fault, answer: Response(200, answer.body, delay=fault.get("seconds", 30)),
    "slow": lambda fault, answer: Response(answer.status, answer.body, delay=fault.get("seconds", 1)),
    "reset": lambda fault, answer: Response(200, answer.body, cut=0),
    "reset-body": lambda fault, answer: Response(200, answer.body or b"{" * 64, cut=120),
    "kill": lambda fault, answer: Response(200, answer.body, cut=0),
}


def end_with_standard_input():
    """Nobody is left behind when the trials end, however they end."""
    sys.stdin.buffer.read()
    os._exit(0)


def main():
    """Serves."""
    threading.Thread(target=end_with_standard_input, daemon=True).start()
    asyncio.run(serve(Forum().handle, 0, lambda port: print(port, flush=True)))


if __name__ == "__main__":
    main()
