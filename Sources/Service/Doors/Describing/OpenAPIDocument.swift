import HTTPTypes

/// The description of the interface, OpenAPI 3.1: `GET /openapi.json`.
///
/// It is a value beside the routes and not made from them, so that a test can
/// hold the one against the other.
enum OpenAPIDocument {
    /// Everything that can be called.
    static let operations = webhooks + answering + watching

    /// The whole document.
    static let document: JSONTree = [
        "openapi": "3.1.0",
        "info": [
            "title": "Ombud", "version": .text(ServiceVersion.current),
            "description":
                "Answers about job scores, contracts and escrow. Independent of Upwork. Replies are estimates.",
            "license": ["name": "Apache License 2.0", "identifier": "Apache-2.0"],
        ],
        "servers": [["url": "/"]],
        "paths": paths,
        "components": [
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
            "schemas": APISchemas.tree,
        ],
    ]

    private static var paths: JSONTree {
        var paths: [String: JSONTree] = [:]
        for operation in operations {
            var methods: [String: JSONTree] = [:]
            if case .object(let known)? = paths[operation.path] { methods = known }
            methods[operation.method.rawValue.lowercased()] = operation.tree
            paths[operation.path] = .object(methods)
        }
        return .object(paths)
    }

    // MARK: Webhooks

    private static let webhooks =
        ["/webhooks/discourse", "/webhooks/discourse/{instance}"].map { path in
            webhook(
                path, "Takes what Discourse's webhook tells of posts.", headers: [("X-Discourse-Event-Signature", true)]
            )
        }
        + ["/webhooks/standard", "/webhooks/standard/{instance}"].map { path in
            webhook(
                path, "Takes forum posts signed as Standard Webhooks 1.0 says.",
                headers: [("webhook-id", true), ("webhook-timestamp", true), ("webhook-signature", true)])
        }

    private static func webhook(_ path: String, _ summary: String, headers: [(String, Bool)]) -> APIOperation {
        APIOperation(
            method: .post, path: path, summary: summary, isGuarded: false,
            parameters: headers.map { name, isNeeded in
                ["name": .text(name), "in": "header", "required": .flag(isNeeded), "schema": ["type": "string"]]
            },
            body: [("application/json", ["type": "object"])], success: ("application/json", reference("Receipt")),
            refusals: [400, 401, 408, 413, 415, 429, 503])
    }

    // MARK: Answering

    private static let refusals = [400, 401, 408, 413, 415, 422, 429, 503]

    private static let answering = [
        APIOperation(
            method: .post, path: "/v1/ask", summary: "Answers a question.", isGuarded: true,
            body: [("application/json", reference("Question"))], success: ("application/json", reference("Reply")),
            refusals: refusals),
        APIOperation(
            method: .post, path: "/v1/read", summary: "Reads a forum thread and drafts a reply for everybody who asks.",
            isGuarded: true, parameters: [APISchemas.query("asOf", APISchemas.day)],
            body: [("text/plain", ["type": "string"]), ("application/json", ["type": "object"])],
            success: ("application/json", reference("ThreadReading")), refusals: refusals),
        APIOperation(
            method: .post, path: "/v1/score", summary: "Estimates the score of a list of contracts.", isGuarded: true,
            parameters: APISchemas.scoreQuery,
            body: [("text/csv", ["type": "string"]), ("application/json", ["type": ["array", "object"]])],
            success: ("application/json", reference("Score")), refusals: refusals),
    ]

    // MARK: Watching

    private static let watching = [
        APIOperation(
            method: .get, path: "/healthz", summary: "Whether the process lives.", isGuarded: false,
            success: ("application/json", ["type": "object"]), refusals: []),
        APIOperation(
            method: .get, path: "/readyz", summary: "Whether the service can do its work.", isGuarded: false,
            success: ("application/json", reference("Readiness")), refusals: [503]),
        APIOperation(
            method: .get, path: "/metrics", summary: "What was counted, for Prometheus.", isGuarded: true,
            success: ("text/plain", ["type": "string"]), refusals: [401, 429]),
        APIOperation(
            method: .get, path: "/openapi.json", summary: "This description.", isGuarded: false,
            success: ("application/json", ["type": "object"]), refusals: []),
    ]

    private static func reference(_ name: String) -> JSONTree { ["$ref": .text("#/components/schemas/" + name)] }
}
