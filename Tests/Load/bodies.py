"""Signed deliveries as Discourse sends them, all different, as the raw bytes of HTTP requests."""

import hashlib
import hmac
import json
from datetime import datetime, timezone

SECRET = "a-secret-of-the-load-kit"
BODY_BYTES = 2048
PATH = "/webhooks/discourse"

QUESTIONS = [
    "my client has been silent for two months on a fixed price job. Should I close the contract myself?",
    "does an idle contract hurt my score, or can I leave it open? I have {n} other jobs this year.",
    "the milestone was submitted {n} days ago and nobody answers. When is it released?",
    "see https://forum.example.com/t/{n} or write to member{n}@example.com, my score fell to {n} %.",
    "thanks @member{n}, that is what I asked. The contract was for $1,{n} and 4.9 stars, ended on 2026-11-07.",
]


def words_of(number):
    """The post's text: a few paragraphs whose numbers differ from post to post."""
    start = number % len(QUESTIONS)
    order = QUESTIONS[start:] + QUESTIONS[:start]
    return "Hi all,\n\n" + "\n\n".join(text.format(n=100 + number % 900) for text in order)


def body_of(number, now):
    """The body of a delivery about post `number`, about BODY_BYTES long."""
    raw = words_of(number)
    post = {
        "id": number, "name": "A Member", "username": f"member_{number % 5000}", "created_at": now, "cooked": "",
        "post_number": 1, "post_type": 1, "updated_at": now, "reply_count": 0, "reply_to_post_number": None,
        "quote_count": 0, "incoming_link_count": 0, "reads": 0, "score": 0.0, "topic_id": number,
        "topic_slug": "client-silent", "topic_title": f"Client silent {number}", "category_id": 7,
        "display_username": "A Member", "primary_group_name": None, "flair_name": None, "version": 1,
        "user_title": None, "bookmarked": False, "raw": raw, "moderator": False, "admin": False, "staff": False,
        "user_id": 10 + number % 5000, "hidden": False, "trust_level": 1, "deleted_at": None, "user_deleted": False,
        "edit_reason": None, "wiki": False, "topic_posts_count": 1, "topic_archetype": "regular",
    }
    html = "".join(f"<p>{part}</p>\n" for part in raw.split("\n\n"))
    room = BODY_BYTES - len(json.dumps({"post": post}, separators=(",", ":")))
    post["cooked"] = (html.replace("\n", " ") * 4)[:room]
    return json.dumps({"post": post}, separators=(",", ":")).encode()


def signed(number, now):
    """A body and the header fields that go with it."""
    body = body_of(number, now)
    code = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return body, {
        "Content-Type": "application/json", "X-Discourse-Event-Type": "post", "X-Discourse-Event": "post_created",
        "X-Discourse-Event-Id": str(number), "X-Discourse-Event-Signature": f"sha256={code}",
    }


def request(path, body, fields):
    """The bytes of a request."""
    lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def write(file, requests):
    """Writes requests one after the other, each behind its length in eight digits."""
    with open(file, "wb") as out:
        for one in requests:
            out.write(b"%08d" % len(one) + one)


def write_requests(file, count):
    """Deliveries of `count` posts, written now."""
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    write(file, (request(PATH, *signed(number, now)) for number in range(1, count + 1)))


def write_questions(file, count):
    """Questions for `/v1/ask`."""
    kind = {"Content-Type": "application/json"}
    texts = (QUESTIONS[n % 3].format(n=100 + n % 900) for n in range(count))
    write(file, (request("/v1/ask", json.dumps({"question": text}).encode(), kind) for text in texts))
