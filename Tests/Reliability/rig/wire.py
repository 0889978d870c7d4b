"""A small HTTP/1.1 server on asyncio, quick enough to be asked by a service under load."""

import asyncio
import json
from urllib.parse import parse_qsl, unquote, urlsplit


class Request:
    """What came over the wire."""

    def __init__(self, method, target, headers, body):
        parts = urlsplit(target)
        self.method = method
        self.path = [unquote(part) for part in parts.path.split("/") if part]
        self.query = dict(parse_qsl(parts.query))
        self.headers = headers
        self.body = body

    def json(self):
        """The body as JSON; an empty object where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return {}


class Response:
    """What goes back. Besides a status it may tell how to fail on the way."""

    def __init__(self, status=200, body=b"", kind="application/json", headers=None, delay=0.0, cut=None):
        self.status = status
        self.body = body
        self.kind = kind
        self.headers = headers or {}
        self.delay = delay
        #: After so many bytes of the response the connection is reset; None for never.
        self.cut = cut

    @classmethod
    def of(cls, value, status=200, headers=None):
        """A response that holds JSON."""
        return cls(status, json.dumps(value).encode(), headers=headers)

    def bytes(self):
        """The response as it is written."""
        head = [f"HTTP/1.1 {self.status} X", f"Content-Type: {self.kind}", f"Content-Length: {len(self.body)}"]
        head += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join(head).encode() + b"\r\n\r\n" + self.body


class Connection(asyncio.Protocol):
    """One connection: requests one after the other, each handed to a handler."""

    def __init__(self, handler):
        self.handler = handler
        self.buffer = b""
        self.transport = None
        self.is_waiting = False

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.buffer += data
        self.serve()

    def serve(self):
        """Answers what is complete."""
        while not self.is_waiting and not self.transport.is_closing():
            request = self.next_request()
            if request is None:
                return
            self.answer(self.handler(request))

    def next_request(self):
        """The next whole request; None where it has not come yet."""
        head, mark, rest = self.buffer.partition(b"\r\n\r\n")
        if not mark:
            return None
        lines = head.decode("latin-1").split("\r\n")
        headers = {
            name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])
        }
        length = int(headers.get("content-length", "0"))
        if len(rest) < length:
            return None
        self.buffer = rest[length:]
        method, target, _ = lines[0].split(" ", 2)
        return Request(method, target, headers, rest[:length])

    def answer(self, response):
        """Writes a response, now or later, whole or not."""
        if response.delay > 0:
            self.is_waiting = True
            delay, response.delay = response.delay, 0
            asyncio.get_running_loop().call_later(delay, self.answer_late, response)
            return
        data = response.bytes()
        if response.cut is None:
            self.transport.write(data)
            return
        self.transport.write(data[: response.cut])
        self.is_waiting = True
        asyncio.get_running_loop().call_later(0.01, self.transport.abort)

    def answer_late(self, response):
        """Goes on after a delay."""
        self.is_waiting = False
        if not self.transport.is_closing():
            self.answer(response)
            self.serve()


async def serve(handler, port, on_listening):
    """Serves on loopback until the task is cancelled."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(handler), "127.0.0.1", port, backlog=512)
    on_listening(server.sockets[0].getsockname()[1])
    async with server:
        await server.serve_forever()
