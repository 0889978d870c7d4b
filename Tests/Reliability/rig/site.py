"""One forum in memory that behaves as Discourse does towards a client, and keeps a ledger of what was done to it."""

import hashlib
import itertools
import json
import time
from datetime import datetime, timezone

OWN_NAME = "ombud"
OWN_ID = 900_000
# What only the staff of a forum sees.
WHISPER = 4
PAGE = 20
LATEST = 50

#: How a site behaves unless a trial says otherwise.
DEFAULTS = {
    # An identical create within so many seconds gets the first result; 0 leaves that net away.
    "memo_seconds": 120,
    # The same text again within so many seconds is refused; 0 as for staff accounts.
    "similar_seconds": 0,
    # New posts wait for the forum's moderators.
    "is_moderated": False,
    # Requests a minute for the key; 0 for no limit.
    "per_minute": 0,
}


def stamp(moment=None):
    """A moment as Discourse writes it."""
    date = datetime.fromtimestamp(time.time() if moment is None else moment, timezone.utc)
    return date.strftime("%Y-%m-%dT%H:%M:%S.") + f"{date.microsecond // 1000:03d}Z"


class Site:
    """Topics, posts and the ledger."""

    def __init__(self):
        self.options = dict(DEFAULTS)
        self.topics = {}
        self.posts = {}
        self.ids = itertools.count(1)
        self.pending = []
        self.ledger = []
        self.memo = {}
        self.said = {}
        self.window = (0, 0)

    # What members do

    def write(self, fields):
        """A member writes; a post without a topic begins one."""
        number = next(self.ids)
        topic = fields.get("topic_id") or number
        if topic not in self.topics:
            self.topics[topic] = {"id": topic, "title": fields.get("title", ""), "posts": [], "next": 1}
        post = self.post(number, topic, fields)
        self.topics[topic]["posts"].append(number)
        self.topics[topic]["next"] += 1
        self.posts[number] = post
        return post

    def post(self, number, topic, fields):
        """A post as the API hands it out, with what a webhook adds."""
        now = stamp(fields.get("at"))
        name = fields.get("username", f"member{fields.get('user_id', number)}")
        return {
            "id": number,
            "topic_id": topic,
            "post_number": self.topics[topic]["next"],
            "name": name.title(),
            "username": name,
            "user_id": fields.get("user_id", number),
            "created_at": now,
            "updated_at": now,
            "raw": fields["raw"],
            "cooked": "<p>" + fields["raw"] + "</p>",
            "version": 1,
            "post_type": fields.get("post_type", 1),
            "reply_to_post_number": fields.get("reply_to_post_number"),
            "topic_title": self.topics[topic]["title"],
            "topic_slug": "topic",
            "category_id": fields.get("category_id", 7),
            "topic_archetype": fields.get("archetype", "regular"),
            "hidden": fields.get("hidden", False),
            "moderator": False,
            "admin": False,
            "staff": False,
            "trust_level": 1,
            "deleted_at": None,
            "user_deleted": False,
            "wiki": False,
            "reads": 0,
            "score": 0.0,
        }

    def change(self, number, raw):
        """A member edits a post."""
        post = self.posts[number]
        post.update(raw=raw, cooked="<p>" + raw + "</p>", version=post["version"] + 1, updated_at=stamp())
        return post

    # What the service asks

    def topic(self, number):
        """A topic without its posts; None where there is none."""
        topic = self.topics.get(number)
        if topic is None:
            return None
        return {
            "id": number,
            "title": topic["title"],
            "closed": topic.get("closed", False),
            "archived": False,
            "visible": True,
            "archetype": "regular",
            "category_id": 7,
            "posts_count": len(topic["posts"]),
        }

    def stream(self, number, after, username):
        """A page of a topic's posts behind a number."""
        topic = self.topics.get(number)
        posts = [self.posts[each] for each in topic["posts"]] if topic else []
        found = [post for post in posts if post["post_number"] > after and not post["deleted_at"]]
        if username:
            found = [post for post in found if post["username"] == username]
        return {"id": number, "post_stream": {"posts": found[:PAGE]}}

    def latest(self, before):
        """The newest posts, those with a lower id than `before` where it is given."""
        ids = sorted((each for each in self.posts if before is None or each < before), reverse=True)[:LATEST]
        return {"latest_posts": [self.posts[each] for each in ids if not self.posts[each]["deleted_at"]]}

    def create(self, fields):
        """The service writes a post. Returns a status and what is answered."""
        now = time.time()
        key = hashlib.sha1(json.dumps(fields, sort_keys=True).encode()).hexdigest()
        kept = self.memo.get(key)
        if kept and now - kept[0] < self.options["memo_seconds"]:
            self.note("memo", kept[2], fields)
            return 200, kept[1]
        refusal = self.refusal(fields, now)
        if refusal:
            return refusal
        if self.options["is_moderated"]:
            return 200, self.enqueue(fields)
        is_whisper = fields.get("whisper") == "true"
        kind = {"post_type": WHISPER} if is_whisper else {}
        post = self.write(fields | kind | {"username": OWN_NAME, "user_id": OWN_ID})
        answer = {"action": "create_post", "success": True, "post": post}
        self.memo[key] = (now, answer, post["id"])
        self.note("note" if is_whisper else "reply", post["id"], fields)
        return 200, answer

    def refusal(self, fields, now):
        """Why a post is not taken; None where it is."""
        if fields.get("topic_id") not in self.topics:
            return 404, {"errors": ["not found"], "error_type": "not_found"}
        raw = fields.get("raw", "")
        last = self.said.get(raw)
        if last is not None and now - last < self.options["similar_seconds"]:
            self.note("similar", 0, fields)
            return 422, {"action": "create_post", "errors": ["Body is too similar to what you recently posted"]}
        self.said[raw] = now
        return None

    def enqueue(self, fields):
        """Puts a post before the forum's moderators."""
        item = {"id": len(self.pending) + 1, "topic_id": fields["topic_id"], "raw_text": fields["raw"]}
        self.pending.append(item)
        self.note("queued", item["id"], fields)
        return {"action": "enqueued", "success": True, "pending_count": len(self.pending), "pending_post": item}

    def edit(self, number, change):
        """The service edits one of its posts."""
        post = self.posts.get(number)
        if post is None or post["deleted_at"]:
            return 404, {"errors": ["not found"], "error_type": "not_found"}
        original = change.get("original_text")
        if original is not None and original.split() != post["raw"].split():
            return 409, {"errors": ["edit_conflict"]}
        post.update(raw=change["raw"], version=post["version"] + 1, updated_at=stamp())
        self.note("edit", number, {"topic_id": post["topic_id"]} | change)
        return 200, {"post": post}

    def delete(self, number):
        """The service takes one of its posts back."""
        post = self.posts.get(number)
        if post is None or post["deleted_at"]:
            return 404, {"errors": ["not found"], "error_type": "not_found"}
        post["deleted_at"] = stamp()
        self.note("withdraw", number, {"topic_id": post["topic_id"]})
        return 200, {}

    def over_limit(self):
        """The seconds to wait where the key has asked too often within this minute; 0 otherwise."""
        if not self.options["per_minute"]:
            return 0
        minute, count = self.window
        now = int(time.time())
        self.window = (now // 60, count + 1 if minute == now // 60 else 1)
        return 60 - now % 60 if self.window[1] > self.options["per_minute"] else 0

    def note(self, action, post, fields):
        """A line of the ledger."""
        self.ledger.append(
            {
                "at": time.time(),
                "action": action,
                "post": post,
                "topic": fields.get("topic_id"),
                "number": fields.get("reply_to_post_number", 1),
                "raw": fields.get("raw", ""),
            }
        )
