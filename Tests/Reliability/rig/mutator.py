"""Spoils JSON bodies in many ways, the same ways for the same seed."""

import json

INTERESTING = (
    b"\x00",
    b"\xff\xfe",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xe2\x80\xae",
    b"\xf0\x9f\x92\xa3",
    b"\r\n",
    b'"',
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"null",
    b"true",
    b"-0",
    b"1e999",
    b"0x1",
    b"-9223372036854775809",
    b"18446744073709551616",
    b"1e-400",
    b"NaN",
    b"/*",
    b"\xef\xbb\xbf",
)
VALUES = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    2**31,
    2**63 - 1,
    2**63,
    -(2**63),
    1e308,
    "",
    " ",
    "0",
    "x" * 5_000,
    "\x00",
    "\ud800",
    [],
    [[]],
    {},
    {"id": 1},
    [1, 2],
    "@all",
    "a\r\nb",
    "2026-02-30T25:61:61Z",
    "9999-12-31T23:59:60Z",
    "-1-1-1",
    "\u202e",
)


class Mutator:
    """Makes spoiled bodies out of good ones."""

    def __init__(self, chance, samples):
        self.chance = chance
        self.samples = [json.dumps(sample, separators=(",", ":")).encode() for sample in samples]
        self.trees = samples
        self.kinds = (self.bytes, self.bytes, self.field, self.field, self.field, self.cut, self.splice, self.shape)

    def body(self):
        """A spoiled body."""
        return self.chance.choice(self.kinds)()

    def bytes(self):
        """Some bytes changed, put in or taken out."""
        data = bytearray(self.chance.choice(self.samples))
        for _ in range(self.chance.choice((1, 1, 2, 4, 16))):
            place = self.chance.randrange(len(data) + 1)
            kind = self.chance.randrange(4)
            if kind == 0 and place < len(data):
                data[place] = self.chance.randrange(256)
            elif kind == 1:
                data[place:place] = self.chance.choice(INTERESTING)
            elif kind == 2:
                del data[place : place + self.chance.randrange(1, 40)]
            else:
                data[place : place + 8] = self.chance.choice(INTERESTING)
        return bytes(data)

    def field(self):
        """One field of another type, missing, twice, or from another place."""
        tree = json.loads(self.chance.choice(self.samples))
        holder = self.holder(tree)
        name = self.chance.choice(sorted(holder))
        kind = self.chance.randrange(4)
        if kind == 0:
            del holder[name]
        elif kind == 1:
            holder[name] = holder[self.chance.choice(sorted(holder))]
        else:
            holder[name] = self.chance.choice(VALUES)
        text = json.dumps(tree, separators=(",", ":"))
        if kind == 3:
            text = text.replace(f'"{name}":', f'"{name}":0,"{name}":', 1)
        return text.encode("utf-8", "surrogatepass")

    @staticmethod
    def holder(tree):
        """The object whose fields are spoiled: the one below the root."""
        inner = [value for value in tree.values() if isinstance(value, dict) and value]
        return inner[0] if inner else tree

    def cut(self):
        """Only a beginning."""
        data = self.chance.choice(self.samples)
        return data[: self.chance.randrange(len(data))]

    def splice(self):
        """The beginning of one and the end of another."""
        first, second = self.chance.choice(self.samples), self.chance.choice(self.samples)
        return first[: self.chance.randrange(len(first))] + second[self.chance.randrange(len(second)) :]

    def shape(self):
        """Depth, length, digits."""
        size = self.chance.choice((10, 100, 1_000, 10_000))
        return self.chance.choice(
            (
                b"[" * size,
                b'{"post":' * size,
                b'{"post":{"id":' + b"9" * size + b"}}",
                b'{"post":{"id":1e' + b"9" * size + b"}}",
                b'{"post":' + b"[" * size + b"]" * size + b"}",
                b'{"' + b"a" * size + b'":1}',
                b'{"post":{"raw":"' + b"\\u0000" * size + b'"}}',
                b" " * size,
                b"\x00" * size,
                b'{"post":{' + b",".join(b'"k%d":0' % n for n in range(min(size, 1_000))) + b"}}",
            )
        )

    def giants(self):
        """A few bodies too large to be made often."""
        return [
            b"[" * 100_000,
            b'{"post":' * 50_000,
            b'{"post":{"id":' + b"7" * 400_000 + b"}}",
            b"[" * 250_000 + b"]" * 250_000,
            b'{"post":{"raw":"' + b"a" * 500_000 + b'"}}',
            b'{"post":{"raw":"' + "\u202e".encode() * 150_000 + b'"}}',
            b"x" * 600_000,
        ]
