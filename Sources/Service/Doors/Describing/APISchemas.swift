import JobSuccess

/// The schemas of the description.
enum APISchemas {
    /// A day as it is written.
    static let day: JSONTree = ["type": "string", "format": "date"]
    private static let text: JSONTree = ["type": "string"]
    private static let probability: JSONTree = ["type": "number", "minimum": 0, "maximum": 1]

    /// An item of a query.
    static func query(_ name: String, _ schema: JSONTree) -> JSONTree {
        ["name": .text(name), "in": "query", "required": false, "schema": schema]
    }

    /// The query of `/v1/score`.
    static let scoreQuery: [JSONTree] = [
        query("asOf", day), query("rules", ["enum": .list(RuleSet.Name.allCases.map { .text($0.rawValue) })]),
        query("if", ["type": "array", "items": text, "maxItems": 20]),
        query("compare", ["type": "array", "items": text, "maxItems": 20]),
        query("close", ["type": "array", "items": text, "maxItems": 20]),
        query("explain", number(0, 100)), query("target", number(0, 100)), query("each", number(1, 1_000_000)),
        query("forecast", ["type": "boolean"]), query("months", number(1, 24)), query("goodEndings", number(0, 100)),
        query("assumptions", ["type": "boolean"]),
    ]

    /// All schemas by their names.
    static let tree: JSONTree = [
        "Problem": object(
            ["type": text, "title": text, "status": ["type": "integer"], "detail": text],
            required: ["type", "title", "status"]),
        "Receipt": object(
            ["status": ["enum": ["accepted", "duplicate", "ignored"]], "reason": text], required: ["status"]),
        "Readiness": object(
            [
                "ready": ["type": "boolean"], "hindrances": ["type": "array", "items": text], "knowledge": text,
                "waiting": ["type": ["integer", "null"]],
                "forums": ["type": "object", "additionalProperties": ["type": "integer", "minimum": 0]],
            ], required: ["ready", "hindrances", "knowledge", "waiting", "forums"]),
        "Question": object(
            [
                "question": text, "asOf": ["type": ["string", "null"], "format": "date"],
                "conversation": ["type": ["object", "null"]], "situation": ["type": ["object", "null"]],
            ], required: ["question"]),
        "Reply": reply,
        "ThreadReading": object(
            ["title": text, "posts": ["type": "array", "items": post]], required: ["title", "posts"]),
        "Score": object(
            [
                "rules": text, "asOf": day, "now": ["type": "object"], "arithmetic": ["type": ["string", "null"]],
                "options": ["type": "array"], "score": ["type": ["integer", "null"]], "windows": ["type": "array"],
                "contracts": ["type": "array"],
            ], required: ["rules", "asOf", "now", "score", "windows", "contracts"]),
    ]

    private static let reply = object(
        [
            "question": text, "asOf": day, "outcome": ["enum": ["answered", "clarify", "declined"]], "text": text,
            "answers": ["type": "array", "items": answer, "maxItems": 3], "asks": ["type": "array"],
            "facts": ["type": "array"], "situation": ["type": "object"], "alternatives": ["type": "array"],
            "decline": ["type": ["object", "null"]], "urgency": ["enum": ["danger", "person"]],
            "conversation": ["type": "object"], "knowledge": text,
        ],
        required: [
            "question", "asOf", "outcome", "text", "answers", "asks", "facts", "situation", "alternatives", "decline",
            "conversation", "knowledge",
        ])

    private static let answer = object(
        ["intent": text, "title": text, "confidence": probability, "text": text, "sources": ["type": "array"]],
        required: ["intent", "title", "confidence", "text", "sources"])

    private static let post = object(
        [
            "number": ["type": "integer"], "author": ["type": ["string", "null"]],
            "role": ["enum": ["asker", "lateAsker", "member", "moderator", "official", "system"]],
            "status": ["enum": ["open", "settled", "outdated", "none"]],
            "reply": ["oneOf": [["$ref": "#/components/schemas/Reply"], ["type": "null"]]],
        ], required: ["number", "author", "role", "status", "reply"])

    private static func object(_ properties: [String: JSONTree], required: [String]) -> JSONTree {
        [
            "type": "object", "properties": .object(properties),
            "required": .list(required.map { .text($0) }),
        ]
    }

    private static func number(_ least: Int, _ most: Int) -> JSONTree {
        ["type": "integer", "minimum": .number(least), "maximum": .number(most)]
    }
}
