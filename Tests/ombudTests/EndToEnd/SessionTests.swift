import Foundation
import Testing

@testable import ombud

/// A chat that is kept in a file and goes on from it.
@Suite struct SessionTests {
    private static let story =
        "it is a fixed price contract, I submitted it 5 days ago and my client is silent, close it?"

    private func chat(
        _ file: String, _ lines: String, asOf day: String = "2026-11-21"
    ) throws -> OmbudProcess {
        try OmbudProcess.small(["chat", "--session", file, "--as-of", day], input: lines)
    }

    @Test func aChatGoesOnWhereItEndedAndDaysGoBy() throws {
        let folder = try ScratchFolder()
        let file = folder.url("case.json").path
        let first = try chat(file, Self.story + "\n")
        #expect(first.status == 0)
        #expect(first.errors.isEmpty)
        let second = try chat(file, "/facts\n", asOf: "2026-11-24")
        #expect(second.errors.contains("This chat goes on after 1 turn. Known: Contract: fixed price"))
        #expect(second.output.contains("Work submitted: yes, 8 days ago"))
        #expect(!second.output.contains("goes on"))
    }

    @Test func theFileIsForItsOwnerAndHoldsNoWords() throws {
        let folder = try ScratchFolder()
        let file = folder.url("case.json").path
        _ = try chat(file, "xyzzy plugh: " + Self.story + "\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let text = try String(contentsOf: folder.url("case.json"), encoding: .utf8)
        #expect(!text.contains("xyzzy") && !text.contains("silent"))
        #expect(text.contains(#""format":1"#) && text.contains(#""knowledge":"sha256:"#))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["case.json"])
    }

    @Test func forgettingEmptiesTheFile() throws {
        let folder = try ScratchFolder()
        let file = folder.url("case.json").path
        _ = try chat(file, Self.story + "\n/forget\n")
        let text = try String(contentsOf: folder.url("case.json"), encoding: .utf8)
        #expect(text.contains(#""situation":{}"#) && text.contains(#""intents":[]"#))
        #expect(try chat(file, "/facts\n").errors.isEmpty)
    }

    @Test(arguments: [
        "{}", "not json", "{\"format\":2}", "[", "\0", String(repeating: "x", count: 100_000),
        #"{"format":1,"knowledge":"","day":"2026-13-01","conversation":{},"situation":{}}"#,
        #"{"format":1,"knowledge":"","day":"2026-11-21","conversation":{"turn":1,"intents":[],"#
            + #""offered":[]},"situation":{"total":-1}}"#,
    ])
    func aDamagedOrForeignFileIsRefusedAndLeftAsItIs(content: String) throws {
        let folder = try ScratchFolder()
        let file = folder.url("case.json")
        try Data(content.utf8).write(to: file)
        let run = try chat(file.path, "does an idle contract hurt my score?\n")
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("case.json") && run.errors.split(separator: "\n").count == 1)
        #expect(try Data(contentsOf: file) == Data(content.utf8))
    }

    @Test func whatCannotHoldAChatIsNamed() throws {
        let folder = try ScratchFolder()
        for path in [folder.path, "/nowhere/case.json", "/dev/null"] {
            let run = try chat(path, "hello\n")
            #expect(run.status == 74)
            #expect(run.errors.contains(path))
        }
    }

    @Test func anEmptyFileIsANewChatAndALinkStaysOne() throws {
        let folder = try ScratchFolder()
        try Data().write(to: folder.url("case.json"))
        try FileManager.default.createSymbolicLink(at: folder.url("link"), withDestinationURL: folder.url("case.json"))
        let run = try chat(folder.url("link").path, Self.story + "\n")
        #expect(run.status == 0)
        let link = try FileManager.default.attributesOfItem(atPath: folder.url("link").path)
        #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
        #expect(try String(contentsOf: folder.url("case.json"), encoding: .utf8).contains("submitted"))
    }

    @Test func aLinkToNoFileYetMakesTheFileWhereItPoints() throws {
        let folder = try ScratchFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.url("link").path, withDestinationPath: "case.json")
        #expect(try chat(folder.url("link").path, Self.story + "\n").status == 0)
        let link = try FileManager.default.attributesOfItem(atPath: folder.url("link").path)
        #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
        #expect(try String(contentsOf: folder.url("case.json"), encoding: .utf8).contains("submitted"))
    }

    @Test func whatAnotherProgramKeptIsNotOverwritten() throws {
        let folder = try ScratchFolder()
        var first = try SessionFile(folder.url("case.json").path)
        var second = try SessionFile(folder.url("case.json").path)
        #expect(try first.load() == nil && second.load() == nil)
        try first.save(Self.chat(turns: 1))
        try first.save(Self.chat(turns: 2))
        #expect(throws: CommandFailure.self) { try second.save(Self.chat(turns: 9)) }
        #expect(try second.load() == Self.chat(turns: 2))
        try second.save(Self.chat(turns: 3))
        #expect(try first.load() == Self.chat(turns: 3))
    }

    private static func chat(turns: Int) throws -> SavedChat {
        let conversation = #"{"turn":\#(turns),"intents":[],"offered":[]}"#
        let day = "2026-11-21"
        let json = #"{"format":1,"knowledge":"","day":"\#(day)","conversation":\#(conversation),"situation":{}}"#
        return try JSONDecoder().decode(SavedChat.self, from: Data(json.utf8))
    }

    @Test func factsAreToldInPlainWordsAndCorrected() throws {
        let run = try OmbudProcess.small(["chat"], input: Self.story + "\n/facts\nno, it is hourly\n/facts\n")
        #expect(run.output.contains("Contract: fixed price"))
        #expect(run.output.contains("Is something wrong?"))
        #expect(run.output.contains("Contract: hourly"))
        #expect(run.output.components(separatedBy: "Work submitted").count == 2)
    }
}
