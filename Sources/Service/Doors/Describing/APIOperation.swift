import HTTPTypes

/// A method on a path, as a caller has to know it.
struct APIOperation: Sendable {
    /// The method.
    let method: HTTPRequest.Method
    /// The path with its names in braces.
    let path: String
    /// What it is good for, in one line.
    let summary: String
    /// Whether a bearer token may be asked for.
    let isGuarded: Bool
    /// The query and the headers.
    var parameters: [JSONTree] = []
    /// The media types of the body with their schemas; empty for no body.
    var body: [(type: String, schema: JSONTree)] = []
    /// The media type and the schema of success.
    let success: (type: String, schema: JSONTree)
    /// The statuses of refusals.
    let refusals: [Int]

    /// The operation as OpenAPI 3.1 writes it.
    var tree: JSONTree {
        var tree: [String: JSONTree] = [
            "summary": .text(summary), "operationId": .text(identifier), "responses": responses,
        ]
        let parameters = self.parameters + pathParameters
        if !parameters.isEmpty { tree["parameters"] = .list(parameters) }
        if !body.isEmpty { tree["requestBody"] = ["required": true, "content": Self.content(body)] }
        // Without the last entry a token would be needed everywhere; it is only where the service says so.
        if isGuarded { tree["security"] = [["token": []], [:]] }
        return .object(tree)
    }

    private var identifier: String {
        let words = path.split { "/{}.".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return method.rawValue.lowercased() + words.joined()
    }

    private var pathParameters: [JSONTree] {
        path.contains("{instance}")
            ? [
                [
                    "name": "instance", "in": "path", "required": true,
                    "schema": ["type": "string", "pattern": "^[a-z0-9-]{1,32}$"],
                ]
            ] : []
    }

    private var responses: JSONTree {
        var responses: [String: JSONTree] = [
            "200": ["description": "Done.", "content": Self.content([success])]
        ]
        for status in refusals {
            responses[String(status)] = [
                "description": .text(Self.meanings[status] ?? "Refused."),
                "content": Self.content([("application/problem+json", ["$ref": "#/components/schemas/Problem"])]),
            ]
        }
        return .object(responses)
    }

    private static func content(_ kinds: [(type: String, schema: JSONTree)]) -> JSONTree {
        .object(Dictionary(kinds.map { ($0.type, ["schema": $0.schema]) }) { first, _ in first })
    }

    private static let meanings = [
        400: "The call or its body is not right.", 401: "The signature or the token is missing or wrong.",
        408: "The body took too long.", 413: "The body is too large.", 415: "The body is of a type that is not read.",
        422: "What was sent can be read and not be used.", 429: "Too many calls; see Retry-After.",
        503: "Not now; see Retry-After.",
    ]
}
