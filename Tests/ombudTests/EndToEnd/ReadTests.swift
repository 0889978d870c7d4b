import Foundation
import Testing

@Suite struct ReadTests {
    private static let page = OmbudProcess.repository
        .appendingPathComponent("Tests/ForumTests/Fixtures/named-page.txt").path
    private static let topic = OmbudProcess.repository.appendingPathComponent("Tests/ForumTests/Fixtures/topic.json")
        .path

    @Test func everyPostHasTheKeysOfTheContract() throws {
        let run = try OmbudProcess.small(["read", Self.page, "--json", "--lexical", "--as-of", "2026-11-21"])
        #expect(run.status == 0)
        let thread = try #require(try run.objects.first)
        #expect(Set(thread.keys) == ["title", "posts"])
        #expect(thread["title"] as? String == "Milestone sent, no word from the client")
        let posts = try #require(thread["posts"] as? [[String: Any]])
        #expect(posts.count == 8)
        #expect(posts.allSatisfy { Set($0.keys) == ["number", "author", "role", "status", "reply"] })
        #expect(posts.last?["reply"] is NSNull)
        #expect(posts.last?["status"] as? String == "none")
        #expect(posts[4]["role"] as? String == "moderator")
        #expect(posts[6]["role"] as? String == "lateAsker")
        #expect((posts[6]["reply"] as? [String: Any])?["outcome"] as? String == "answered")
    }

    @Test func aTopicIsReadFromStandardInput() throws {
        let input = try String(contentsOfFile: Self.topic, encoding: .utf8)
        let run = try OmbudProcess.small(["read", "-", "--json", "--lexical"], input: input)
        let posts = try #require(try run.objects.first?["posts"] as? [[String: Any]])
        #expect(posts.compactMap { $0["number"] as? Int } == [1, 3, 4])
        #expect(posts.compactMap { $0["status"] as? String } == ["settled", "none", "open"])
        #expect((posts[2]["reply"] as? [String: Any])?["asOf"] as? String == "2026-11-20")
    }

    @Test func theTerminalShowsEachPostAndTheDrafts() throws {
        let run = try OmbudProcess.small(["read", Self.page, "--lexical"])
        #expect(run.status == 0)
        #expect(run.output.contains("- 8: Growth Studio, member, asks nothing"))
        #expect(run.output.contains("Draft for post 7: Yusuf A, late asker"))
        #expect(!run.output.contains("**"))
    }

    @Test func markdownIsThereToBeCopied() throws {
        let run = try OmbudProcess.small(["read", Self.page, "--markdown", "--lexical"])
        #expect(run.output.hasPrefix("# Milestone sent, no word from the client\n\n- 1: Ines P, asker"))
        #expect(run.output.contains("\n## Draft for post 7"))
    }

    @Test(arguments: [("", "no forum thread"), ("{}", "no Discourse topic"), ("just a text", "Member Since")])
    func whatIsNoThreadIsBadData(text: String, reason: String) throws {
        let run = try OmbudProcess.small(["read", "-", "--lexical"], input: text)
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("standard input was not read"))
        #expect(run.errors.contains(reason))
    }

    @Test(arguments: [(["read"], 64), (["read", "x", "--json", "--markdown"], 64), (["read", "/nowhere"], 74)])
    func aCallThatCannotBeDoneSaysWhy(arguments: [String], status: Int) throws {
        #expect(Int(try OmbudProcess.small(arguments).status) == status)
    }

    @Test(arguments: HostileInput.all) func anyBytesUnderAHeadingAreRead(hostile: HostileInput) throws {
        let run = try OmbudProcess(
            ["read", "-", "--lexical"], input: Data(Array("A B Member Since: Jan 1, 2020\n".utf8) + hostile.bytes),
            environment: ["OMBUD_KNOWLEDGE": OmbudProcess.smallKnowledge])
        #expect(run.status == 0)
        #expect(!run.output.contains("\u{202E}"))
    }
}
