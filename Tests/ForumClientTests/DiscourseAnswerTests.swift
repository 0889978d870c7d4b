import Testing

@testable import ForumClient

struct DiscourseAnswerTests {
    private static let created = #"{"action":"create_post","success":true,"post":{"id":901,"post_number":4,"raw":"…"}}"#
    private static let invalid = #"{"action":"create_post","errors":["Body is too short (minimum is 20 characters)"]}"#
    private static let similar =
        #"{"action":"create_post","errors":["Body is TOO SIMILAR to what you wrote a while ago"]}"#
    private static let limited = #"{"errors":["Slow down"],"error_type":"rate_limit","extras":{"wait_seconds":29}}"#
    private static let forbidden = #"{"errors":["You may not see this."],"error_type":"invalid_access"}"#
    private static let wrongKey =
        #"{"errors":["No. The API username or key is invalid."],"error_type":"invalid_access"}"#

    private func answer(_ response: HTTPResponse) throws -> DiscourseAnswer {
        DiscourseAnswer(response, now: 784_111_777, similarTextErrors: ["too similar"])
    }

    @Test(arguments: [
        (Samples.json(created), WriteOutcome.created(OwnPost(id: 901, number: 4))),
        (Samples.json(#"{"id":901.0,"post_number":"4","cooked":"<p>…</p>"}"#), .created(OwnPost(id: 901, number: 4))),
        (Samples.json(#"{"action":"create_post","post":{"id":901}}"#), .created(OwnPost(id: 901))),
        (
            Samples.json(#"{"action":"enqueued","success":true,"pending_count":2,"pending_post":{"id":310}}"#),
            .queuedForApproval(310)
        ),
        (Samples.json(#"{"action":"enqueued","success":true,"pending_count":2}"#), .queuedForApproval(nil)),
        (Samples.json(#"{"action":"create_post","success":true}"#), .unclear(.unreadable)),
        (Samples.json(#"{"action":"create_post","post":{"id":-1}}"#), .unclear(.unreadable)),
        (Samples.json(#"{"action":"create_post","post":{"id":9"#), .unclear(.unreadable)),
        (Samples.json(""), .unclear(.unreadable)),
        (Samples.json("[]"), .unclear(.unreadable)),
        (Samples.page(200), .unclear(.unreadable)),
        (Samples.json(" \n<html>"), .unclear(.unreadable)),
        (HTTPResponse(status: 302, fields: [("Location", "https://elsewhere.example/")]), .refused(.redirected)),
        (Samples.json(#"{"errors":["x"],"error_type":"invalid_parameters"}"#, status: 400), .refused(.invalid)),
        (Samples.json("{}", status: 401), .refused(.credentials)),
        (Samples.json(forbidden, status: 403), .refused(.forbidden)),
        (Samples.json(wrongKey, status: 403), .refused(.credentials)),
        (Samples.page(403), .refused(.notTheForum)),
        (Samples.json(#"{"errors":["Not found"],"error_type":"not_found"}"#, status: 404), .gone),
        (Samples.json("", status: 404), .gone),
        (Samples.page(404), .refused(.notTheForum)),
        (Samples.json(#"{"errors":["deleted"]}"#, status: 410), .gone),
        (Samples.json(#"{"errors":["conflict"]}"#, status: 409), .conflict),
        (Samples.json("", status: 413), .refused(.invalid)),
        (Samples.json(similar, status: 422), .tooSimilar),
        (Samples.json(invalid, status: 422), .refused(.invalid)),
        (
            Samples.json(#"{"errors":["Sorry, new users can only put 2 links in a post."]}"#, status: 422),
            .refused(.tooNew)
        ),
        (Samples.page(422), .refused(.invalid)),
        (Samples.json("{}", status: 418), .refused(.status(418))),
        (Samples.page(408), .unclear(.timedOut)),
        (Samples.page(425), .unreachable(.serverError(425))),
        (Samples.page(500), .unclear(.serverError(500))),
        (Samples.page(502), .unclear(.serverError(502))),
        (Samples.json("", status: 504), .unclear(.serverError(504))),
        (Samples.json(#"{"errors":["…"],"error_type":"read_only"}"#, status: 503), .unreachable(.readOnly)),
        (Samples.page(503), .unclear(.serverError(503))),
        (Samples.json(created, status: 199), .unclear(.unreadable)),
        (Samples.json(created, status: 999), .unclear(.unreadable)),
    ])
    func tellsWhatBecameOfAReply(response: HTTPResponse, outcome: WriteOutcome) throws {
        #expect(try answer(response).creation(of: .reply) == outcome)
    }

    @Test(arguments: [
        (Samples.json(limited, status: 429), 29, false),
        (Samples.json(limited, status: 429, fields: [("Retry-After", "31")]), 31, false),
        (
            Samples.json(limited, status: 429, fields: [("Discourse-Rate-Limit-Error-Code", "user_10_secs_limit")]),
            29, true
        ),
        (
            HTTPResponse(
                status: 429, fields: [("Retry-After", "7"), ("Discourse-Rate-Limit-Error-Code", "ip_10_secs_limit")],
                body: Array("Slow down.".utf8)), 7, true
        ),
        (HTTPResponse(status: 429, fields: [("Retry-After", "Sun, 06 Nov 1994 08:51:17 GMT")]), 100, true),
        (HTTPResponse(status: 429, fields: [("Retry-After", "Sun, 06 Nov 1993 08:51:17 GMT")]), 1, true),
        (HTTPResponse(status: 429, fields: [("Retry-After", "86400")]), 3_600, true),
        (Samples.page(429), 60, true),
        (Samples.json(#"{"error_type":"rate_limit","extras":{"wait_seconds":1e400}}"#, status: 429), 60, false),
        (Samples.json(#"{"error_type":"rate_limit","extras":[]}"#, status: 429), 60, false),
        (Samples.json("", status: 429), 60, true),
    ])
    func tellsHowLongToWait(response: HTTPResponse, seconds: Int, isForWholeClient: Bool) throws {
        let limit = RateLimit(seconds: seconds, isForWholeClient: isForWholeClient)
        let answer = try answer(response)
        #expect(answer.creation(of: .reply) == .rateLimited(limit))
        #expect(answer.problem?.asRead == .rateLimited(limit))
    }

    @Test(arguments: [
        (#"{"errors":["Whispers are not enabled for you."],"error_type":"invalid_access"}"#, Refusal.notesForbidden),
        (#"{"errors":["invalid_whisper_access"]}"#, .notesForbidden),
        (forbidden, .forbidden), (wrongKey, .credentials),
    ])
    func tellsWhyNotesAreRefused(body: String, refusal: Refusal) throws {
        #expect(try answer(Samples.json(body, status: 403)).creation(of: .note) == .refused(refusal))
    }

    @Test(arguments: [
        (Samples.json(#"{"post":{"id":901,"post_number":4,"version":2}}"#), WriteOutcome.done),
        (Samples.json(#"{"errors":["edit_conflict"]}"#, status: 409), .conflict),
        (Samples.json(#"{"errors":["too late"]}"#, status: 422), .refused(.invalid)),
        (Samples.page(200), .unclear(.unreadable)), (Samples.json("{}"), .unclear(.unreadable)),
        (Samples.json("{}", status: 404), .gone),
    ])
    func tellsWhatBecameOfAnEdit(response: HTTPResponse, outcome: WriteOutcome) throws {
        #expect(try answer(response).edit == outcome)
    }

    @Test(arguments: [
        (HTTPResponse(status: 200), WriteOutcome.done), (HTTPResponse(status: 204), .done),
        (Samples.page(200), .unclear(.unreadable)), (Samples.json("{}", status: 404), .gone),
        (Samples.json(forbidden, status: 403), .refused(.forbidden)),
    ])
    func tellsWhatBecameOfAWithdrawal(response: HTTPResponse, outcome: WriteOutcome) throws {
        #expect(try answer(response).withdrawal == outcome)
    }

    @Test(arguments: [200, 403, 422, 429, 503])
    func survivesAnyBody(status: Int) throws {
        let deep = String(repeating: "[", count: 100_000)
        let bodies = [
            deep, #"{"post":"# + deep, String(repeating: "a", count: 1 << 20), "\u{0}\u{0}", "\u{202E}{}", "null", "1",
            #"{"errors":{"a":1},"post":[],"extras":7,"error_type":[],"action":{}}"#,
            #"{"errors":[1,null,"too similar",{}],"post":null}"#, #"{"post":{"id":1e999,"post_number":{}}}"#,
            #"{"post":{"id":"# + String(repeating: "9", count: 100_000) + "}}", #"{"errors":["\ud800"]}"#,
        ]
        for body in bodies.map({ Array($0.utf8) }) + [[0xFF, 0xFE, 0x7B], [0xC3], [0x7B, 0x22, 0xED, 0xA0, 0x80]] {
            let answer = try answer(HTTPResponse(status: status, body: body))
            for outcome in [answer.creation(of: .reply), answer.creation(of: .note), answer.edit] {
                #expect(outcome != .done)
            }
        }
    }
}
