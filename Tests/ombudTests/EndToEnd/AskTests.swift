import Foundation
import Testing

@Suite struct AskTests {
    @Test func aQuestionIsAnsweredWithSources() throws {
        let run = try OmbudProcess.small(["ask", "my client is silent for two months, should I close the contract?"])
        #expect(run.status == 0)
        #expect(run.output.contains("[1]"))
        #expect(run.output.contains("Sources"))
        #expect(run.errors.isEmpty)
    }

    @Test func theReplyHasEveryKeyOfTheContract() throws {
        let run = try OmbudProcess.small([
            "ask", "--json", "does an idle contract hurt my score?", "--as-of", "2026-11-21",
        ])
        let reply = try #require(try run.objects.first)
        #expect(
            Set(reply.keys) == [
                "question", "asOf", "outcome", "text", "answers", "asks", "facts", "situation", "alternatives",
                "decline",
                "conversation", "knowledge",
            ])
        #expect(reply["asOf"] as? String == "2026-11-21")
        #expect((reply["knowledge"] as? String)?.hasPrefix("sha256:") == true)
        #expect((reply["text"] as? String)?.isEmpty == false)
    }

    @Test func eachPartHasTheKeysOfTheContract() throws {
        let run = try OmbudProcess.small(
            ["ask", "--json", "I have 4 contracts and one is bad, how much does it weigh?", "--as-of", "2026-11-21"])
        let reply = try #require(try run.objects.first)
        let answer = try #require((reply["answers"] as? [[String: Any]])?.first)
        #expect(
            Set(answer.keys) == ["intent", "title", "confidence", "variant", "text", "sources", "estimate"])
        let source = try #require((answer["sources"] as? [[String: Any]])?.first)
        #expect(Set(source.keys).isSuperset(of: ["id", "title", "by"]))
        let estimate = try #require(answer["estimate"] as? [String: Any])
        #expect(Set(estimate.keys) == ["rules", "asOf", "now", "arithmetic", "options"])
        #expect(Set((estimate["now"] as? [String: Any])?.keys ?? [:].keys) == ["low", "likely", "high", "expected"])
        let fact = try #require((reply["facts"] as? [[String: Any]])?.first)
        #expect(Set(fact.keys) == ["key", "value", "start", "end", "said"])
        let conversation = try #require(reply["conversation"] as? [String: Any])
        #expect(Set(conversation.keys) == ["turn", "intents", "asked", "offered"])
        #expect(reply["decline"] is NSNull)
    }

    @Test func eachLineIsAQuestionOfItsOwn() throws {
        let run = try OmbudProcess.small(
            ["ask", "--json"], input: "does an idle contract hurt my score?\n\nhow do i get more connects\n")
        let outcomes = try run.objects.map { $0["outcome"] as? String }
        #expect(outcomes == ["answered", "declined", "declined"])
        #expect(run.status == 0)
    }

    @Test func aWholePostIsOneQuestion() throws {
        let run = try OmbudProcess.small(
            ["ask"], input: "Hello all,\n\nmy client is gone for two months.\n\nShould I close the contract?\n")
        #expect(run.status == 0)
        #expect(run.output.contains("Sources"))
    }

    @Test func theSameQuestionGivesTheSameBytes() throws {
        let call = ["ask", "--json", "client silent, close the contract?", "--as-of", "2026-11-21"]
        #expect(try OmbudProcess.small(call).output == OmbudProcess.small(call).output)
        #expect(try OmbudProcess.small(call).output == OmbudProcess.small(call + ["--no-cache"]).output)
    }

    @Test(arguments: HostileInput.all)
    func anyBytesGetAReply(hostile: HostileInput) throws {
        let run = try OmbudProcess(
            ["ask", "--json"], input: Data(hostile.bytes), environment: ["OMBUD_KNOWLEDGE": OmbudProcess.smallKnowledge]
        )
        #expect(run.status == 0)
        #expect(try run.objects.allSatisfy { ($0["text"] as? String)?.isEmpty == false })
        #expect(run.errors.isEmpty)
    }
}

/// Bytes that a program may stumble over, shown by their name.
struct HostileInput: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    static let all = [
        HostileInput(testDescription: "nothing", bytes: []),
        HostileInput(testDescription: "a megabyte of one letter", bytes: [UInt8](repeating: 0x61, count: 1_000_000)),
        HostileInput(testDescription: "zero bytes", bytes: [0, 0, 0x61, 0, 0x0A, 0]),
        HostileInput(testDescription: "broken UTF-8", bytes: [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x0A]),
        HostileInput(testDescription: "right to left", bytes: Array("\u{202E}client \u{200F}silent\u{202C}\n".utf8)),
        HostileInput(testDescription: "emoji", bytes: Array("👩‍👩‍👧‍👦 client 🤐 close? 🏳️‍🌈\n".utf8)),
        HostileInput(
            testDescription: "huge numbers", bytes: Array("\(String(repeating: "9", count: 400)) jobs, 1e999 %\n".utf8)),
        HostileInput(testDescription: "markup", bytes: Array("{{currentScore}} [^id] <script> `code` %s %n\n".utf8)),
        HostileInput(testDescription: "carriage returns", bytes: Array("client silent\r\n\r\n\r\r".utf8)),
    ]
}
