import Assistant
import CivilCalendar
import Foundation
import Glibc
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct AnsweringDoorTests {
    @Test func `a question is answered as the library answers it`() async throws {
        let question = SmallKnowledge.question
        let assistant = try SmallKnowledge.shared.get()
        let day = try #require(CalendarDay(iso8601: "2026-11-20"))
        let expected = OutgoingJSON.bytes(assistant.reply(to: question, asOf: day))
        try await DoorHouse.open { house in
            let answer = try await house.post("/v1/ask", #"{"question":"\#(question)"}"#)
            #expect(answer.status == 200)
            #expect(Data(answer.body) == expected)
        }
    }

    @Test func `a conversation goes on with what was handed back`() async throws {
        try await DoorHouse.open { house in
            let first = try await house.post(
                "/v1/ask", #"{"question":"\#(SmallKnowledge.question)","asOf":"2019-08-15"}"#)
            #expect(first.member("asOf") == "2019-08-15")
            let reply = try #require(
                try JSONSerialization.jsonObject(with: Data(first.body)) as? [String: Any])
            let next: [String: Any] = [
                "question": "it is hourly", "conversation": try #require(reply["conversation"]),
                "situation": try #require(reply["situation"]), "unknown": 1,
            ]
            let body = String(decoding: try JSONSerialization.data(withJSONObject: next), as: UTF8.self)
            let second = try await house.post("/v1/ask", body)
            #expect(second.status == 200)
            #expect(second.text.contains(#""turn":2"#))
        }
    }

    @Test(arguments: [
        ("", 400), ("{}", 400), ("[]", 400), ("null", 400), (#"{"question":1}"#, 400), (#"{"question":null}"#, 400),
        (#"{"question":"a","asOf":"yesterday"}"#, 400), (#"{"question":"a","asOf":1}"#, 400),
        (#"{"question":"a","conversation":{}}"#, 400), (#"{"question":"a","situation":{"secretKey":1}}"#, 400),
        (#"{"question":"a","situation":null,"conversation":null,"asOf":null}"#, 200), (#"{"question":""}"#, 200),
        (#"{"question":"\ud800"}"#, 400),
    ])
    func `a body that is not right is refused without repeating it`(_ body: String, _ status: Int) async throws {
        try await DoorHouse.open { house in
            let answer = try await house.post("/v1/ask", body)
            #expect(answer.status == status)
            if status != 200 {
                #expect(answer["content-type"] == "application/problem+json")
                #expect(answer.member("status") == String(status))
                #expect(!answer.text.contains("secretKey") && !answer.text.contains("yesterday"))
            }
        }
    }

    @Test func `a question that is too long is refused, and hostile ones are answered`() async throws {
        var plan = DoorHouse.Plan()
        plan.api.questionBytes = 1_000
        try await DoorHouse.open(plan) { house in
            for (question, status) in [
                (String(repeating: "a", count: 1_000), 200), (String(repeating: "a", count: 1_001), 413),
                (String(repeating: "é", count: 501), 413), ("\\u0000\\u202e🏳️‍🌈", 200), ("{{answers}} @all %n", 200),
            ] {
                let answer = try await house.post("/v1/ask", #"{"question":"\#(question)"}"#)
                #expect(answer.status == status)
            }
        }
    }

    @Test func `a thread is read`() async throws {
        let topic = """
            {"id":5,"title":"Silent client","posts_count":1,"post_stream":{"posts":[{"id":41,"username":"sample",\
            "post_number":1,"created_at":"2026-11-20T11:00:00.000Z","cooked":"<p>\(SmallKnowledge.question)</p>",\
            "post_type":1}]}}
            """
        try await DoorHouse.open { house in
            let answer = try await house.post("/v1/read", topic, query: [("asOf", "2026-11-21")])
            #expect(answer.status == 200)
            #expect(answer.text.contains(#""role":"asker""#))
            #expect(try await house.post("/v1/read", "hello", type: "text/plain").status == 422)
            #expect(try await house.post("/v1/read", "{}").status == 422)
            #expect(try await house.post("/v1/read", "{}", query: [("asOf", "2026-13-01")]).status == 400)
            #expect(try await house.post("/v1/read", "{}", query: [("asof", "2026-11-01")]).status == 400)
            #expect(try await house.post("/v1/read", "{}", type: "text/csv").status == 415)
        }
    }

    @Test func `a score is worked out from a table and from JSON`() async throws {
        let table = "id,status,kind,ended,earned,stars\nc1,ended,fixed,2026-10-01,100,5\nc2,open,fixed,,50,\n"
        let list = #"[{"id":"c1","status":"ended","kind":"fixed","ended":"2026-10-01","earned":100,"stars":5}]"#
        try await DoorHouse.open { house in
            let answer = try await house.post(
                "/v1/score", table, type: "text/csv",
                query: [("asOf", "2026-11-21"), ("if", "close-now:c2"), ("explain", "90"), ("forecast", "true")])
            #expect(answer.status == 200)
            let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
            #expect(Set(["windows", "contracts", "options", "explanation", "forecast"]).isSubset(of: object.keys))
            #expect(try await house.post("/v1/score", list).status == 200)
        }
    }

    @Test(
        arguments: [
            ([("rules", "nonsense")], 400), ([("months", "25")], 400), ([("explain", "-1")], 400),
            ([("if", "eat:c1")], 400),
            ([("if", "close-now:nobody")], 422), ([("compare", "nobody")], 422), ([("close", "nobody")], 422),
            ([("forecast", "maybe")], 400), ([("asOf", "2026-02-30")], 400), ([("each", "0")], 400),
            ([("what", "1")], 400),
            (Array(repeating: ("compare", "c1"), count: 21), 400),
            ([("asOf", "2026-01-01"), ("asOf", "2026-01-01")], 400),
        ] as [([(String, String)], Int)])
    func `an inquiry that is not right is refused`(_ query: [(String, String)], _ status: Int) async throws {
        try await DoorHouse.open { house in
            let answer = try await house.post("/v1/score", "id,status\nc1,open\n", type: "text/csv", query: query)
            #expect(answer.status == status)
            #expect(!answer.text.contains("nobody"))
        }
    }

    @Test func `a table that is not right is refused with its places and without its cells`() async throws {
        try await DoorHouse.open { house in
            let answer = try await house.post("/v1/score", "id,status\nc1,topsecret\n", type: "text/csv")
            #expect(answer.status == 422)
            #expect(answer.text.contains("2") && !answer.text.contains("topsecret"))
        }
    }

    @Test func `a token opens and nothing else does`() async throws {
        var plan = DoorHouse.Plan()
        plan.token = "a-token-of-some-length"
        try await DoorHouse.open(plan) { house in
            for path in ["/v1/ask", "/v1/read", "/v1/score"] {
                let answer = try await house.post(path, "{}")
                #expect(answer.status == 401)
                #expect(answer["www-authenticate"] == "Bearer")
            }
            for said in ["Bearer", "Bearer wrong", "Basic a-token-of-some-length", "Bearer a-token-of-some-lengthx"] {
                #expect(try await house.call(.get, "/metrics", fields: [("Authorization", said)]).status == 401)
            }
            for said in ["Bearer a-token-of-some-length", "bearer a-token-of-some-length"] {
                #expect(try await house.call(.get, "/metrics", fields: [("Authorization", said)]).status == 200)
            }
            #expect(try await house.call(.get, "/healthz").status == 200)
        }
    }

    @Test func `one client cannot call too often, and a proxy's clients are told apart`() async throws {
        var plan = DoorHouse.Plan()
        plan.api.callsPerMinute = 2
        plan.listen.isProxied = true
        try await DoorHouse.open(plan) { house in
            func status(_ client: String) async throws -> Int {
                try await house.call(.get, "/metrics", fields: [("X-Forwarded-For", "9.9.9.9, " + client)]).status
            }
            let one = [try await status("1.1.1.1"), try await status("1.1.1.1"), try await status("1.1.1.1")]
            #expect(one == [200, 200, 429])
            #expect(try await status("2.2.2.2") == 200)
        }
    }

    @Test func `where it is switched off there is nothing`() async throws {
        var plan = DoorHouse.Plan()
        plan.api.isOn = false
        try await DoorHouse.open(plan) { house in
            let answer = try await house.post("/v1/ask", "{}")
            #expect(answer.status == 404)
        }
    }

    @Test func `work beyond the bound is refused at once`() async throws {
        let pool = AnsweringPool(threads: 1, mostWaiting: 2)
        let results = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await pool.run { usleep(20_000) }) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.contains(true) && results.contains(false))
        #expect(try await pool.run { 7 } == 7)
    }
}
