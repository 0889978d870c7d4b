// The same work with Node: signature, JSON, one row, one commit a request with synchronous=FULL.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { createRequire } from "node:module";

const Database = createRequire(process.cwd() + "/")("better-sqlite3");
const store = new Database(process.env.LOAD_STORE);
store.pragma("journal_mode = WAL");
store.pragma("synchronous = FULL");
store.exec("CREATE TABLE IF NOT EXISTS inbox (post INTEGER, version INTEGER, body TEXT, PRIMARY KEY (post, version))");
const insert = store.prepare("INSERT OR IGNORE INTO inbox VALUES (?, ?, ?)");

function isSigned(body, header) {
  const expected = Buffer.from("sha256=" + createHmac("sha256", process.env.LOAD_SECRET).update(body).digest("hex"));
  const told = Buffer.from(header ?? "");
  return told.length === expected.length && timingSafeEqual(told, expected);
}

function take(request, response, body) {
  if (request.method !== "POST") return response.end("{}");
  if (!isSigned(body, request.headers["x-discourse-event-signature"])) {
    response.statusCode = 401;
    return response.end();
  }
  const { post } = JSON.parse(body);
  insert.run(post.id, post.version, post.raw);
  response.setHeader("Content-Type", "application/json");
  response.end('{"status":"accepted"}');
}

createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => take(request, response, Buffer.concat(parts)));
}).listen(Number(process.env.LOAD_PORT), "127.0.0.1");
