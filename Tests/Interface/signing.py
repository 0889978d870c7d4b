"""Signs two of three deliveries that schemathesis makes up, so that they get past the door."""

import base64
import hashlib
import hmac
import json
import os
import random
import time

import schemathesis

discourse = os.environ["OMBUDD_FORUMS_COMMUNITY_SECRET"].encode()
standard = base64.b64decode(os.environ["OMBUDD_FORUMS_RELAY_SECRET"].removeprefix("whsec_"))
dice = random.Random(7)


@schemathesis.hook
def before_call(context, case, kwargs):
    if not case.path.startswith("/webhooks/") or case.method.upper() != "POST" or dice.random() < 1 / 3:
        return
    if not isinstance(case.body, (dict, list, str, int, float, bool, type(None))):
        return
    body = json.dumps(case.body).encode()
    headers = dict(case.headers or {})
    if case.path.startswith("/webhooks/discourse"):
        headers["X-Discourse-Event-Signature"] = "sha256=" + hmac.new(discourse, body, hashlib.sha256).hexdigest()
    else:
        moment = str(int(time.time()))
        code = hmac.new(standard, b"msg." + moment.encode() + b"." + body, hashlib.sha256).digest()
        signature = "v1," + base64.b64encode(code).decode()
        headers |= {"webhook-id": "msg", "webhook-timestamp": moment, "webhook-signature": signature}
    case.headers = headers
    case.body = body
    case.media_type = "application/json"
