"""A relay that tells of posts in Ombud's own form, signed as Standard Webhooks 1.0 says."""

import time

NAME = "relay"
PATH = "/webhooks/standard/" + NAME


def body_of(number, text):
    """The body that tells of a post."""
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return {
        "type": "forum.post.created",
        "timestamp": now,
        "data": {
            "message_id": str(number),
            "topic_id": str(number),
            "board_id": "freelancers",
            "author": {"id": str(number), "login": "sample", "roles": []},
            "subject": text,
            "body": text,
            "format": "text",
            "post_time": now,
        },
    }
