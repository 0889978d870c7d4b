import Testing

@testable import ForumClient

/// Values that many tests start from.
enum Samples {
    static func settings(_ change: (inout TransportSettings) -> Void = { _ in }) -> TransportSettings {
        var settings = TransportSettings(version: "0.0-test")
        change(&settings)
        return settings
    }

    static func transport(_ change: (inout TransportSettings) -> Void = { _ in }) throws -> CurlTransport {
        try #require(CurlTransport(settings(change)))
    }

    static func address(_ text: String) throws -> ForumAddress {
        try #require(ForumAddress(text))
    }

    static func discourse(_ address: String = "https://forum.example.com") throws -> DiscourseSettings {
        try DiscourseSettings(
            address: Samples.address(address), key: Secret("k3y-of-the-forum"), username: "Helper-Bot")
    }

    static func khoros() throws -> KhorosSettings {
        try KhorosSettings(
            address: address("https://community.example.com"), login: "helper_bot", password: Secret("p&ss word"),
            board: "questions")
    }

    static func draft(_ text: String = "You may end it yourself.", post: Int = 501, number: Int = 3) throws
        -> ReplyDraft
    {
        ReplyDraft(target: try #require(ReplyTarget(topic: 77, post: post, number: number)), text: text)
    }

    static func json(
        _ body: String, status: Int = 200, fields: [(name: String, value: String)] = []
    ) -> HTTPResponse {
        HTTPResponse(
            status: status, fields: [("Content-Type", "application/json; charset=utf-8")] + fields,
            body: Array(body.utf8))
    }

    static func page(_ status: Int, _ body: String = "<!DOCTYPE html><title>Oops</title>") -> HTTPResponse {
        HTTPResponse(status: status, fields: [("Content-Type", "text/html")], body: Array(body.utf8))
    }
}
