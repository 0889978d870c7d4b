import Testing

@testable import ForumClient

struct DiscourseGatewayTests {
    private func gateway(_ transport: ScriptedTransport) throws -> DiscourseGateway {
        DiscourseGateway(settings: try Samples.discourse(), transport: transport, now: { 784_111_777 })
    }

    private static func post(
        _ id: Int, number: Int, by name: String = "helper-bot", to: String = "3", type: Int = 1, raw: String = "…"
    ) -> String {
        #"{"id":\#(id),"topic_id":77,"post_number":\#(number),"username":"\#(name)","user_id":9,"#
            + #""reply_to_post_number":\#(to),"post_type":\#(type),"raw":"\#(raw)"}"#
    }

    private static func stream(_ posts: String...) -> HTTPResponse {
        Samples.json(#"{"post_stream":{"posts":[\#(posts.joined(separator: ","))]},"id":77}"#)
    }

    @Test func writesRepliesAndNotes() async throws {
        let created = [1, 4].map {
            Samples.json(
                #"{"action":"create_post","post":{"id":901,"post_number":4,"post_type":\#($0)},"success":true}"#)
        }
        let transport = ScriptedTransport(created.map { .success($0) })
        let draft = try Samples.draft("Say \"yes\".\n/path & <b>")
        #expect(try await gateway(transport).reply(draft) == .created(OwnPost(id: 901, number: 4)))
        #expect(try await gateway(transport).note(draft) == .created(OwnPost(id: 901, number: 4)))
        let (reply, note) = (transport.requests[0], transport.requests[1])
        #expect(reply.url == "https://forum.example.com/posts.json")
        #expect(reply.method == .post)
        #expect(reply.field("Api-Key") == "k3y-of-the-forum")
        #expect(reply.field("Api-Username") == "Helper-Bot")
        #expect(reply.field("Content-Type") == "application/json")
        let start = #"{"nested_post":true,"raw":"Say \"yes\".\n/path & <b>","reply_to_post_number":3,"topic_id":77"#
        #expect(reply.bodyText == start + "}")
        #expect(note.bodyText == start + #","whisper":"true"}"#)
    }

    @Test(arguments: [("1", ["POST", "DELETE"]), ("null", ["POST", "DELETE"]), ("4", ["POST"])])
    func takesBackANoteThatEverybodyMaySee(type: String, methods: [String]) async throws {
        let body = #"{"action":"create_post","post":{"id":901,"post_type":\#(type)}}"#
        let transport = ScriptedTransport(Samples.json(body), HTTPResponse(status: 200))
        let outcome = try await gateway(transport).note(Samples.draft())
        #expect(outcome == (type == "4" ? .created(OwnPost(id: 901)) : .refused(.notesForbidden)))
        #expect(transport.requests.map(\.method.rawValue) == methods)
    }

    @Test(arguments: [
        Samples.json(
            #"{"errors":["slow down"],"error_type":"rate_limit","extras":{"wait_seconds":9}}"#, status: 429),
        Samples.json(#"{"errors":["no"]}"#, status: 403), Samples.page(502),
    ])
    func tellsOfANoteThatEverybodySeesAndThatStays(answer: HTTPResponse) async throws {
        let transport = ScriptedTransport(
            Samples.json(#"{"action":"create_post","post":{"id":901,"post_number":4,"post_type":1}}"#), answer)
        #expect(try await gateway(transport).note(Samples.draft()) == .exposed(OwnPost(id: 901, number: 4)))
    }

    @Test func editsAndWithdraws() async throws {
        let transport = ScriptedTransport(Samples.json(#"{"post":{"id":901}}"#), HTTPResponse(status: 200))
        let gateway = try gateway(transport)
        #expect(await gateway.edit(901, to: "new", replacing: "old", reason: "rules") == .done)
        #expect(await gateway.withdraw(901) == .done)
        #expect(
            transport.requests.map(\.description) == [
                "PUT https://forum.example.com/posts/901.json", "DELETE https://forum.example.com/posts/901.json",
            ])
        #expect(
            transport.requests[0].bodyText == #"{"post":{"edit_reason":"rules","original_text":"old","raw":"new"}}"#)
        #expect(transport.requests[1].body == nil)
    }

    @Test(arguments: [
        (HTTPFailure(reason: .timedOut, mayHaveArrived: true), WriteOutcome.unclear(.timedOut)),
        (HTTPFailure(reason: .timedOut, mayHaveArrived: false), .unreachable(.timedOut)),
        (HTTPFailure(reason: .noConnection, mayHaveArrived: false), .unreachable(.noConnection)),
        (HTTPFailure(reason: .tooLarge, mayHaveArrived: true), .unclear(.tooLarge)),
        (HTTPFailure(reason: .cancelled, mayHaveArrived: true), .unclear(.cancelled)),
    ])
    func tellsWhetherAFailedWriteMayHaveArrived(failure: HTTPFailure, outcome: WriteOutcome) async throws {
        let gateway = try gateway(ScriptedTransport([.failure(failure), .failure(failure)]))
        #expect(try await gateway.reply(Samples.draft()) == outcome)
        await #expect(throws: ReadFailure.unreachable(failure.reason)) { try await gateway.posts(after: nil) }
    }

    @Test(arguments: [
        (ReplyKind.reply, post(901, number: 4), true),
        (.reply, post(901, number: 4, by: "HELPER-BOT"), true),
        (.reply, post(901, number: 4, to: "null", raw: "  You may end  it yourself.\\r\\n"), true),
        // Two members may be told the same.
        (.reply, post(901, number: 4, to: "2", raw: "You may end it yourself."), false),
        (.reply, post(901, number: 4, to: "2"), false),
        (.reply, post(901, number: 4, by: "helper-bot2"), false),
        (.reply, post(901, number: 4, type: 4), false),
        (.note, post(901, number: 4, type: 4), true),
        (.note, post(901, number: 4), false),
    ])
    func findsItsOwnReply(kind: ReplyKind, post: String, isFound: Bool) async throws {
        let transport = ScriptedTransport(
            Self.stream(post), Self.stream(), Samples.json(#"{"pending_posts":[]}"#),
            Samples.json(#"{"pending_posts":[]}"#))
        let found = try await gateway(transport).ownReply(to: Samples.draft(), as: kind)
        #expect(found == (isFound ? .posted(OwnPost(id: 901, number: 4)) : .none))
        #expect(
            transport.requests[0].target
                == "/t/77/posts.json?post_number=3&asc=true&include_raw=true&username_filters=Helper-Bot")
    }

    @Test func takesAReplyToTheWholeTopicForOneToItsStart() async throws {
        let transport = ScriptedTransport(Self.stream(Self.post(901, number: 4, to: "null")), Self.stream())
        let found = try await gateway(transport).ownReply(to: Samples.draft(number: 1), as: .reply)
        #expect(found == .posted(OwnPost(id: 901, number: 4)))
    }

    @Test func readsOnUntilNothingComes() async throws {
        let transport = ScriptedTransport(
            Self.stream(Self.post(880, number: 4, to: "2"), Self.post(881, number: 6, to: "5")),
            Self.stream(Self.post(901, number: 9)), Self.stream())
        let found = try await gateway(transport).ownReply(to: Samples.draft(), as: .reply)
        #expect(found == .posted(OwnPost(id: 901, number: 9)))
        #expect(transport.requests.map { $0.target.contains("post_number=6&") } == [false, true, false])
    }

    @Test func saysNothingOfATopicThatNeverEnds() async throws {
        let pages = (0..<20).map { Self.stream(Self.post(900 + $0, number: 4 + $0, to: "2")) }
        let transport = ScriptedTransport(pages.map { .success($0) })
        await #expect(throws: ReadFailure.unreachable(.tooLarge)) {
            try await gateway(transport).ownReply(to: Samples.draft(), as: .reply)
        }
        #expect(transport.requests.count == DiscourseGateway.pageLimit)
    }

    @Test(arguments: [
        (
            Samples.json(#"{"pending_posts":[{"id":31,"topic_id":77,"raw_text":"You may end it yourself."}]}"#),
            OwnReply.queued(31)
        ),
        (Samples.json(#"{"pending_posts":[{"id":31,"topic_id":78,"raw_text":"You may end it yourself."}]}"#), .none),
        (Samples.json(#"{"pending_posts":[{"id":31,"topic_id":77,"raw_text":"Other"}]}"#), .none),
        (Samples.json(#"{"errors":["no"]}"#, status: 403), .none), (Samples.json("{}", status: 404), .none),
    ])
    func looksAmongWhatWaits(response: HTTPResponse, found: OwnReply) async throws {
        let transport = ScriptedTransport(Self.stream(), response)
        #expect(try await gateway(transport).ownReply(to: Samples.draft(), as: .reply) == found)
        #expect(transport.requests[1].target == "/posts/Helper-Bot/pending.json")
    }

    @Test func isNotSureWhereTheQueueCannotBeReached() async throws {
        let transport = ScriptedTransport(Self.stream(), Samples.page(502))
        await #expect(throws: ReadFailure.unreachable(.serverError(502))) {
            try await gateway(transport).ownReply(to: Samples.draft(), as: .reply)
        }
    }

    @Test func readsTheStateOfATopic() async throws {
        let transport = ScriptedTransport(
            Samples.json(
                #"{"id":77,"closed":true,"archived":false,"visible":true,"archetype":"regular","category_id":5,"#
                    + #""accepted_answer":{"post_number":8},"deleted_at":null}"#),
            Self.stream(
                Self.post(900, number: 4), Self.post(901, number: 5, by: "mara"),
                Self.post(902, number: 6, by: "system", type: 3)),
            Self.stream())
        let state = try await gateway(transport).state(ofTopic: 77, after: 3)
        #expect(state.isClosed && state.isSolved && state.isVisible && state.isComplete)
        #expect(!state.isArchived && !state.isPrivate && !state.isDeleted && !state.takesReplies)
        #expect(state.acceptedNumber == 8 && state.category == 5)
        #expect(state.later.map(\.id) == [900, 901, 902])
        #expect(state.answers(besides: ["Helper-Bot"]).map(\.id) == [901])
        #expect(transport.requests.map(\.target.first) == ["/", "/", "/"])
        #expect(transport.requests[0].target == "/t/77.json?include_raw=true")
    }

    private static func topic(_ highest: Int, _ posts: [String]) -> HTTPResponse {
        Samples.json(
            #"{"id":77,"highest_post_number":\#(highest),"post_stream":{"posts":[\#(posts.joined(separator: ","))]}}"#)
    }

    @Test func readsAShortTopicWithOneRequest() async throws {
        let posts = (1...5).map { Self.post(900 + $0, number: $0) }
        for (number, later) in [(0, [902, 903, 904, 905]), (3, [904, 905]), (5, [])] {
            let transport = ScriptedTransport(Self.topic(5, posts))
            let state = try await gateway(transport).state(ofTopic: 77, after: number)
            #expect(state.later.map(\.id) == later && state.isComplete && transport.requests.count == 1)
        }
    }

    @Test func takesATopicForWholeOnceAllItsIdsAreThere() async throws {
        let post = Self.post(901, number: 2)
        // The last posts were deleted: their numbers are gone for good.
        let body = #"{"id":77,"highest_post_number":9,"post_stream":{"posts":[\#(post)],"stream":[901]}}"#
        let transport = ScriptedTransport(Samples.json(body))
        let state = try await gateway(transport).state(ofTopic: 77, after: 0)
        #expect(state.later.map(\.id) == [901] && state.isComplete && transport.requests.count == 1)
    }

    @Test func readsOfALongerTopicOnlyWhatIsMissing() async throws {
        let first = (1...2).map { Self.post(900 + $0, number: $0) }
        let transport = ScriptedTransport(
            Self.topic(4, first), Self.stream(Self.post(903, number: 3), Self.post(904, number: 4)))
        let state = try await gateway(transport).state(ofTopic: 77, after: 0)
        #expect(state.later.map(\.id) == [902, 903, 904] && state.isComplete)
        #expect(transport.requests.count == 2 && transport.requests[1].target.contains("post_number=2&"))
    }

    @Test func readsNothingMoreOfATopicThatIsTooLong() async throws {
        let transport = ScriptedTransport(Self.topic(900, [Self.post(901, number: 1)]))
        let state = try await gateway(transport).state(ofTopic: 77, after: 0)
        #expect(!state.isComplete && transport.requests.count == 1)
    }

    @Test(arguments: [
        (Samples.json("{}"), WriteOutcome.done), (Samples.page(502), .unclear(.serverError(502))),
        (Samples.json(#"{"errors":["Oops! You already performed this action."]}"#, status: 422), .done),
        (Samples.json(#"{"errors":["no"],"error_type":"invalid_access"}"#, status: 403), .refused(.forbidden)),
    ])
    func flagsAPostForModerators(response: HTTPResponse, outcome: WriteOutcome) async throws {
        let transport = ScriptedTransport(response)
        #expect(await (try gateway(transport)).flag(501) == outcome)
        #expect(transport.requests[0].description == "POST https://forum.example.com/post_actions.json")
        #expect(transport.requests[0].bodyText.contains(#""id":501"#))
        #expect(transport.requests[0].bodyText.contains(#""post_action_type_id":7"#))
    }

    @Test func readsThePostThatTheTopicBeginsWith() async throws {
        let opening = #"{"id":899,"topic_id":77,"post_number":1,"username":"mara","user_id":5,"cooked":"<p>x</p>"}"#
        for (posts, id) in [(opening, 899), (#"{"id":1,"topic_id":78,"post_number":1}"#, nil)] as [(String, Int?)] {
            let transport = ScriptedTransport(
                Samples.json(#"{"id":77,"post_stream":{"posts":[\#(posts)]}}"#), Self.stream())
            #expect(try await gateway(transport).state(ofTopic: 77, after: 3).opening?.id == id)
        }
    }

    @Test func readsPostsOfAllAgesOfTheSoftware() async throws {
        let full =
            #"{"id":12,"topic_id":7,"post_number":1,"username":"mara","user_id":5,"post_type":1,"created_at":"2026-01-02T03:04:05.678Z","#
            + #""updated_at":"2026-01-03","version":2.0,"raw":"r","cooked":"<p>r</p>","hidden":true,"deleted_at":"x","#
            + #""category_id":4,"moderator":true,"topic_title":"T","score":0.0}"#
        let bare = #"{"id":"13","topic_id":7.0,"post_number":2,"post_type":99,"user_id":-1,"reply_to_post_number":1}"#
        let body = #"{"latest_posts":[\#(bare),{},null,[],7,\#(full),{"id":0,"topic_id":7,"post_number":1}]}"#
        let page = try await gateway(ScriptedTransport(Samples.json(body))).posts(after: nil)
        let first = try #require(page.posts.first)
        #expect(page.posts.map(\.id) == [12, 13])
        #expect(first.isFirst && first.isHidden && first.isDeleted && first.author.isStaff && first.author.isModerator)
        #expect(first.version == 2 && first.category == 4 && first.title == "T" && first.raw == "r")
        #expect(first.created == "2026-01-02T03:04:05.678Z" && first.updated == "2026-01-03" && first.cooked != nil)
        #expect(page.posts[1].kind == .unknown && page.posts[1].repliesTo == 1 && !page.posts[1].isByMember)
        #expect(page.isCaughtUp && page.cursor == PollCursor(rawValue: "d1:13"))
    }

    @Test(arguments: ["", "{}", "[]", #"{"latest_posts":7}"#, "<html>", #"{"latest_posts":[{"id":1"#])
    func readsNothingFromAnythingElse(body: String) async throws {
        await #expect(throws: ReadFailure.unreachable(.unreadable)) {
            try await gateway(ScriptedTransport(Samples.json(body))).posts(after: nil)
        }
    }

    @Test(arguments: [
        ("", "bot"), ("a b", "bot"), ("a\r\nb", "bot"), ("key", ""), ("key", "a,b"), ("key", "a/b"), ("key", "a\nb"),
    ])
    func refusesSettingsThatCannotBeSent(key: String, username: String) throws {
        let address = try Samples.address("https://forum.example.com")
        #expect(throws: DiscourseSettings.Problem.self) {
            try DiscourseSettings(address: address, key: Secret(key), username: username)
        }
    }

    @Test func findsWhatWasPostedButNeverConfirmed() async throws {
        let stream = #"{"post_stream":{"posts":[\#(Self.post(901, number: 4))]}}"#
        let server = try LoopbackServer { $0.line.hasPrefix("POST") ? [.reset] : LoopbackServer.ok(stream) }
        let gateway = DiscourseGateway(
            try Samples.discourse(server.address), over: try Samples.transport(), now: { 0 })
        let draft = try Samples.draft()
        #expect(await gateway.reply(draft) == .unclear(.interrupted))
        #expect(try await gateway.ownReply(to: draft, as: .reply) == .posted(OwnPost(id: 901, number: 4)))
        #expect(server.requests.filter { $0.line.hasPrefix("POST") }.count == 1)
    }

    @Test func worksOverTheWire() async throws {
        let server = try LoopbackServer { request in
            request.line.hasPrefix("POST")
                ? LoopbackServer.ok(#"{"action":"create_post","post":{"id":5,"post_number":2}}"#)
                : LoopbackServer.ok(#"{"latest_posts":[]}"#)
        }
        let gateway = DiscourseGateway(
            try Samples.discourse(server.address), over: try Samples.transport(), now: { 0 })
        #expect(try await gateway.reply(Samples.draft()) == .created(OwnPost(id: 5, number: 2)))
        #expect(try await gateway.posts(after: nil).posts.isEmpty)
        #expect(server.requests.allSatisfy { $0.field("Api-Username") == "Helper-Bot" })
    }
}
