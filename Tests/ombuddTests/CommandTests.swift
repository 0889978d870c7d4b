import Foundation
import Testing

/// The commands that moderators use.
@Suite(.timeLimit(.minutes(20))) struct CommandTests {
    private static func json<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    private struct Draft: Decodable {
        let id: Int
        let decision: Int
        let link: String?
        let text: String
    }

    @Test func `drafts are listed, shown, edited and declined, and each says what comes next`() async throws {
        let house = try House()
        try await house.fill()
        let list = try await house.run("drafts")
        let lines = list.output.split(separator: "\n")
        #expect(list.status == 0 && lines.count == 3)
        #expect(
            lines[0].hasPrefix("ID") && lines[1].contains("2026-11-20 09:00") && lines[1].hasSuffix("Is it 14 days?"))
        #expect(lines[2] == "1 draft waits. Read one: ombudd drafts show 1")
        let page = try await house.run("drafts", "show", "1")
        #expect(page.output.contains("http://127.0.0.1:9/t/41/1") && page.output.contains("  14 days."))
        #expect(page.output.contains("ombudd drafts approve 1") && page.output.contains("escrow-review-period 0.9"))
        let edit = try await house.run("drafts", "edit", "1", input: "Better.\n")
        #expect(edit.status == 0 && edit.output.contains("ombudd drafts approve 1"))
        let json = try await house.run("drafts", "--json")
        let draft = try #require(try Self.json(json.output, as: [Draft].self).first)
        #expect(draft.text.hasPrefix("Better.\n\n---\n") && draft.decision == 1)
        let decline = try await house.run("drafts", "decline", "1", "--json")
        #expect(decline.output == #"{"draft":1,"state":"declined"}"# + "\n")
        #expect(try await house.run("drafts").output == "No draft waits.\n")
    }

    @Test func `an approved draft waits to be sent, and is no draft any more`() async throws {
        let house = try House()
        try await house.fill()
        let unread = try await house.run("drafts", "approve", "1")
        #expect(unread.status == 65 && unread.errors.contains("was not shown yet"))
        _ = try await house.run("drafts", "show", "1")
        let approval = try await house.run("drafts", "approve", "1")
        #expect(approval.status == 0 && approval.output.contains("ombudd explain 1"))
        let again = try await house.run("drafts", "approve", "1")
        #expect(again.status == 69 && again.errors.hasPrefix("ombudd: no draft 1 waits"))
        let empty = try await house.run("drafts", "edit", "1", input: " \n")
        #expect(empty.status == 65)
    }

    @Test func `gaps are counted and become tests for the intents' files`() async throws {
        let house = try House()
        try await house.fill()
        let table = try await house.run("gaps")
        #expect(table.output.contains("How many connects?") && table.output.contains("ombudd gaps --tests"))
        let tests = try await house.run("gaps", "--tests")
        #expect(tests.output.contains("- say: \"How many connects?\"\n"))
        #expect(tests.output.contains("expect: {outcome: declined}"))
        let json = try await house.run("gaps", "--json")
        struct Gap: Decodable {
            let times: Int
            let decisions: [Int]
            let test: String
        }
        let gap = try #require(try Self.json(json.output, as: [Gap].self).first)
        #expect(gap.times == 1 && gap.decisions == [2] && gap.test.contains("- say:"))
    }

    @Test func `a decision is explained, and one that is not there is said so`() async throws {
        let house = try House()
        try await house.fill()
        let page = try await house.run("explain", "1")
        #expect(page.status == 0 && page.output.contains("answered") && page.output.contains("a draft waits"))
        let missing = try await house.run("explain", "99")
        #expect(missing.status == 69 && missing.errors.split(separator: "\n").count == 1)
    }

    @Test func `what was given up is listed and tried again`() async throws {
        let house = try House()
        try await house.fill()
        let list = try await house.run("replay")
        #expect(list.output.contains("refused") && list.output.contains("ombudd replay outbox 2"))
        #expect(try await house.run("replay", "outbox", "2").status == 0)
        #expect(try await house.run("replay").output == "Nothing was given up.\n")
        #expect(try await house.run("replay", "outbox", "2").status == 69)
        #expect(try await house.run("replay", "outbox").status == 64)
    }

    @Test func `the switch tells how it stands`() async throws {
        let house = try House()
        try await house.fill()
        #expect(try await house.run("switch").output == "Deciding and sending are on.\n")
        #expect(try await house.run("switch", "off").output.contains("ombudd switch on"))
        #expect(try await house.run("switch", "--json").output == "{\"on\":false}\n")
    }

    @Test func `a store is saved into a new file`() async throws {
        let house = try House()
        try await house.fill()
        let saved = try await house.run("recover", house.url("new.sqlite").path)
        #expect(saved.status == 0 && saved.output.contains("0 could not be read"))
        #expect(FileManager.default.fileExists(atPath: house.url("new.sqlite").path))
        #expect(try await house.run("recover", house.url("new.sqlite").path).status != 0)
    }

    @Test(arguments: [["drafts"], ["gaps"], ["explain", "1"], ["replay"], ["switch"]])
    func `without a store one line says so`(_ command: [String]) async throws {
        let house = try House()
        let run = try OmbuddProcess(command + ["--config", house.url("ombudd.yaml").path], in: house)
        #expect(await run.status() == 78)
        #expect(run.errors.contains("there is no store") && run.errors.split(separator: "\n").count == 1)
    }
}
