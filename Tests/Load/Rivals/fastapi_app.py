"""The same work with FastAPI: signature, JSON, one row, one commit a request with synchronous=FULL."""

import hashlib
import hmac
import json
import os
import sqlite3

from fastapi import FastAPI, Request, Response

SECRET = os.environ["LOAD_SECRET"].encode()
app = FastAPI()
store = sqlite3.connect(os.environ["LOAD_STORE"], isolation_level=None, check_same_thread=False)
store.execute("PRAGMA journal_mode = WAL")
store.execute("PRAGMA synchronous = FULL")
store.execute(
    "CREATE TABLE IF NOT EXISTS inbox (post INTEGER, version INTEGER, body TEXT, PRIMARY KEY (post, version))")


@app.get("/healthz")
async def health():
    return {}


@app.post("/webhooks/discourse")
async def take(request: Request):
    body = await request.body()
    expected = "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("x-discourse-event-signature", "")):
        return Response(status_code=401)
    post = json.loads(body)["post"]
    store.execute("INSERT OR IGNORE INTO inbox VALUES (?, ?, ?)", (post["id"], post["version"], post["raw"]))
    return {"status": "accepted"}
