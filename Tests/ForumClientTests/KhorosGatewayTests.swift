import Testing

@testable import ForumClient

struct KhorosGatewayTests {
    private static let login = Samples.json(#"{"response":{"status":"success","value":{"type":"string","$":"key-1"}}}"#)
    private static let secondLogin = Samples.json(#"{"response":{"status":"success","value":{"$":"key-2"}}}"#)
    private static let created = Samples.json(
        #"{"status":"success","http_code":200,"data":{"type":"message","id":"9001"}}"#)
    private static let nothing = Samples.json(#"{"status":"success","data":{"items":[]}}"#)

    private func gateway(_ transport: ScriptedTransport, now: @escaping @Sendable () -> Int = { 0 }) throws
        -> KhorosGateway
    {
        KhorosGateway(settings: try Samples.khoros(), transport: transport, now: now)
    }

    private static func message(
        _ id: Int, by login: String = "mara", parent: Int? = nil, time: String = "2026-11-20T09:14:31.207+00:00"
    ) -> String {
        #"{"type":"message","id":"\#(id)","subject":"S","body":"<p>b</p>","author":{"id":"4","login":"\#(login)"},"#
            + #""post_time":"\#(time)","topic":{"id":"77"},"depth":\#(parent == nil ? 0 : 1),"board":{"id":"questions"},"#
            + #""parent":\#(parent.map { #"{"id":"\#($0)"}"# } ?? "null")}"#
    }

    private static func found(_ messages: [String]) -> HTTPResponse {
        Samples.json(#"{"status":"success","data":{"type":"messages","items":[\#(messages.joined(separator: ","))]}}"#)
    }

    @Test func logsInAndReplies() async throws {
        let transport = ScriptedTransport(Self.login, Self.created, Self.created)
        let gateway = try gateway(transport)
        let draft = try Samples.draft("One <b>\ntwo\n\nthree & \"four\"")
        #expect(await gateway.reply(draft) == .created(OwnPost(id: 9_001, number: 9_001)))
        #expect(await gateway.note(draft) == .created(OwnPost(id: 9_001, number: 9_001)))
        let requests = transport.requests
        #expect(requests[0].target == "/restapi/vc/authentication/sessions/login")
        #expect(
            requests[0].bodyText == "user.login=helper_bot&user.password=p%26ss%20word&restapi.response_format=json")
        #expect(requests[1].target == "/api/2.0/messages")
        #expect(requests[1].field("li-api-session-key") == "key-1")
        #expect(
            requests[1].bodyText
                == #"{"data":{"body":"<p>One &lt;b&gt;<br>two</p><p>three &amp; &quot;four&quot;</p>","#
                + #""context_id":"ombud-reply-501","parent":{"id":"501"},"subject":"Re:","type":"message"}}"#)
        #expect(requests[2].bodyText.contains(#""content_workflow_action":{"workflow_action":"save_draft"}"#))
        #expect(requests.count == 3)
    }

    @Test func renewsItsSessionInTime() async throws {
        let transport = ScriptedTransport(Self.login, Self.created, Self.created, Self.secondLogin, Self.created)
        let now = HandClock()
        let gateway = try gateway(transport, now: { now.seconds })
        let draft = try Samples.draft()
        for seconds in [0, 29 * 60 - 1, 29 * 60] {
            now.set(seconds)
            #expect(await gateway.reply(draft) == .created(OwnPost(id: 9_001, number: 9_001)))
        }
        #expect(transport.requests.map { $0.field("li-api-session-key") } == [nil, "key-1", "key-1", nil, "key-2"])
    }

    @Test func logsInAgainWhereTheKeyIsRefused() async throws {
        let refused = [Samples.json("{}", status: 401), Samples.json(#"{"status":"error","http_code":401}"#)]
        for answer in refused {
            let transport = ScriptedTransport(Self.login, answer, Self.secondLogin, Self.created)
            #expect(try await gateway(transport).reply(Samples.draft()) == .created(OwnPost(id: 9_001, number: 9_001)))
            let stubborn = ScriptedTransport(Self.login, answer, Self.secondLogin, answer)
            #expect(try await gateway(stubborn).reply(Samples.draft()) == .refused(.credentials))
            #expect(stubborn.requests.count == 4)
        }
    }

    @Test func logsInOnceForManyAtOnce() async throws {
        let transport = ScriptedTransport([.success(Self.login)] + Array(repeating: .success(Self.nothing), count: 20))
        let gateway = try gateway(transport)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try? await gateway.posts(after: nil) } }
        }
        #expect(transport.requests.filter { $0.method == .post }.count == 1)
    }

    @Test(arguments: [
        (Samples.json(#"{"response":{"status":"error","error":{"code":"302"}}}"#), WriteOutcome.refused(.credentials)),
        (Samples.json(#"{"response":{"status":"success","value":{"$":"a\r\nHost: b"}}}"#), .unreachable(.unreadable)),
        (Samples.json(#"{"response":{"status":"success"}}"#), .unreachable(.unreadable)),
        (Samples.json("{"), .unreachable(.unreadable)), (Samples.page(200), .refused(.notTheForum)),
        (Samples.page(502), .unreachable(.serverError(502))), (Samples.page(302), .refused(.redirected)),
        (Samples.json("", status: 403), .refused(.forbidden)),
    ])
    func writesNothingWithoutASession(response: HTTPResponse, outcome: WriteOutcome) async throws {
        let transport = ScriptedTransport(response)
        #expect(try await gateway(transport).reply(Samples.draft()) == outcome)
        #expect(transport.requests.count == 1)
    }

    @Test(arguments: [
        (created, WriteOutcome.created(OwnPost(id: 9_001, number: 9_001))),
        (Samples.json(#"{"status":"success","data":{}}"#), .unclear(.unreadable)),
        (Samples.json(#"{"status":"error","http_code":403}"#), .refused(.forbidden)),
        (Samples.json(#"{"status":"error","http_code":404}"#), .gone),
        (Samples.json(#"{"status":"error","http_code":200}"#), .refused(.invalid)),
        (Samples.json(#"{"status":"error","http_code":500}"#), .unclear(.serverError(500))),
        (
            Samples.json("{}", status: 429, fields: [("Retry-After", "9")]),
            .rateLimited(RateLimit(seconds: 9, isForWholeClient: true))
        ),
        (Samples.json("", status: 429), .rateLimited(RateLimit(seconds: 60, isForWholeClient: true))),
        (Samples.page(503), .unclear(.serverError(503))), (Samples.page(200), .unclear(.unreadable)),
    ])
    func tellsWhatBecameOfAReply(response: HTTPResponse, outcome: WriteOutcome) throws {
        #expect(KhorosAnswer(response, now: 0).creation == outcome)
    }

    @Test func editsButDoesNotWithdraw() async throws {
        let transport = ScriptedTransport(Self.login, Samples.json(#"{"status":"success","data":{}}"#))
        let gateway = try gateway(transport)
        #expect(await gateway.edit(9_001, to: "new", replacing: nil, reason: nil) == .done)
        #expect(transport.requests[1].description == "PUT https://community.example.com/api/2.0/messages/9001")
        #expect(transport.requests[1].bodyText == #"{"data":{"body":"<p>new</p>","type":"message"}}"#)
        #expect(await gateway.withdraw(9_001) == .refused(.unsupported))
    }

    @Test func findsItsOwnReply() async throws {
        let own = Self.found([Self.message(77), Self.message(900, by: "Helper_Bot", parent: 501)])
        let other = Self.found([Self.message(900, by: "helper_bot", parent: 502), Self.message(901, parent: 501)])
        let transport = ScriptedTransport(Self.login, own, other)
        let gateway = try gateway(transport)
        let draft = try Samples.draft()
        #expect(try await gateway.ownReply(to: draft, as: .reply) == .posted(OwnPost(id: 900, number: 900)))
        #expect(try await gateway.ownReply(to: draft, as: .reply) == .none)
        #expect(transport.requests[1].target.contains("topic.id%20%3D%20%2777%27"))
    }

    @Test func readsWhatWasWrittenLater() async throws {
        let transport = ScriptedTransport(
            Self.login, Self.found([Self.message(77), Self.message(600, parent: 77)]), Self.nothing)
        let gateway = try gateway(transport)
        let state = try await gateway.state(ofTopic: 77, after: 501)
        #expect(state.later.map(\.id) == [600])
        #expect(state.answers(besides: []).map(\.repliesTo) == [77])
        await #expect(throws: ReadFailure.gone) { try await gateway.state(ofTopic: 78, after: 1) }
    }

    @Test func pollsByTime() async throws {
        let late = "2026-11-20T10:00:00.000+00:00"
        let transport = ScriptedTransport(
            Self.login, Self.found([Self.message(91, time: late), Self.message(90)]),
            Self.found((0..<100).map { Self.message(100 + $0, time: late) }), Self.nothing)
        let gateway = try gateway(transport)
        let first = try await gateway.posts(after: nil)
        #expect(first.posts.map(\.id) == [90, 91])
        #expect(first.isCaughtUp && first.cursor.rawValue == "k1|2026-11-20T10:00:00.000Z|0")
        let second = try await gateway.posts(after: first.cursor)
        #expect(!second.isCaughtUp && second.cursor.rawValue == "k1|2026-11-20T10:00:00.000Z|1")
        let third = try await gateway.posts(after: second.cursor)
        #expect(third.isCaughtUp && third.cursor == second.cursor)
        let queries = transport.requests.dropFirst().map(\.target)
        #expect(queries[0].hasSuffix("ORDER%20BY%20post_time%20DESC%20LIMIT%20100"))
        #expect(queries[1].contains("post_time%20%3E%3D%202026-11-20T10%3A00%3A00.000Z%20ORDER"))
        #expect(queries[2].contains("post_time%20%3E%202026"))
    }

    @Test(arguments: ["", "k1", "k1||0", "k1|' OR 1=1 --------------|0", "d1:7", "k1|2026|0"])
    func beginsAnewWithoutAGoodCursor(text: String) {
        #expect(KhorosCursor(PollCursor(rawValue: text)) == KhorosCursor())
    }

    @Test(arguments: [("", "pw", "b"), ("a", "", "b"), ("a", "pw", ""), ("a", "pw", "b' OR 'x"), ("a", "pw", "b\\")])
    func refusesSettingsThatCannotBeUsed(login: String, password: String, board: String) throws {
        let address = try Samples.address("https://community.example.com")
        #expect(throws: KhorosSettings.Problem.self) {
            try KhorosSettings(address: address, login: login, password: Secret(password), board: board)
        }
    }
}
