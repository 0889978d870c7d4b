"""What a forum's webhook sends: bodies and signatures."""

import base64
import hashlib
import hmac
import json
import time

SECRET = "a-secret-of-these-trials-only"
STANDARD_KEY = b"a key of these trials and of none other"
STANDARD_SECRET = "whsec_" + base64.b64encode(STANDARD_KEY).decode()


def body_of(post):
    """A post as Discourse's webhook tells it."""
    return json.dumps({"post": post}, separators=(",", ":")).encode()


def signature(body, secret=SECRET):
    """The header `X-Discourse-Event-Signature`."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def headers_of(body, event="post_created", number=1, signed=None):
    """The header fields of a Discourse delivery."""
    return {
        "Content-Type": "application/json",
        "User-Agent": "Discourse/3.5.0",
        "X-Discourse-Event-Type": "post",
        "X-Discourse-Event": event,
        "X-Discourse-Event-Id": str(number),
        "X-Discourse-Event-Signature": signature(body) if signed is None else signed,
    }


def standard_headers(body, number, moment=None):
    """The header fields of a delivery by Standard Webhooks 1.0."""
    stamp = str(int(time.time() if moment is None else moment))
    content = f"{number}.{stamp}.".encode() + body
    code = base64.b64encode(hmac.new(STANDARD_KEY, content, hashlib.sha256).digest()).decode()
    return {
        "Content-Type": "application/json",
        "webhook-id": str(number),
        "webhook-timestamp": stamp,
        "webhook-signature": "v1," + code,
    }


def request(path, body, headers, method="POST"):
    """A whole request as bytes."""
    fields = {"Host": "127.0.0.1", "Content-Length": str(len(body))} | headers
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode("latin-1", "replace") + body


def delivery(site, post, event="post_created"):
    """The request with which a site tells of a post."""
    body = body_of(post)
    return request(f"/webhooks/discourse/{site}", body, headers_of(body, event, post["id"]))
