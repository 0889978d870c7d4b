import CivilCalendar
import KnowledgeBase
import Testing

struct HostileInputTests {
    private static let path = "Intents/en/talk/capabilities.yaml"

    private func findings(_ bytes: [UInt8], at path: String = Self.path) -> [Finding] {
        let files = FixtureFolder.sixIntents(with: [KnowledgeFile(path: path, bytes: bytes)])
        return KnowledgeReader().read(files: files).findings
    }

    static let bombs: [(name: String, text: String, rule: Rule)] = [
        ("deep flow", String(repeating: "[", count: 60_000), .tooDeep),
        ("deep mapping", String(repeating: "{a: ", count: 15_000), .tooDeep),
        ("deep list", String(repeating: "- ", count: 30_000), .tooDeep),
        ("deep keys", String(repeating: "? ", count: 30_000), .tooDeep),
        ("deep blocks", (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), .tooDeep),
        ("alias bomb", "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n", .yamlFeature),
        ("alias as key", "a: &a [x]\n? *a\n: b\n", .yamlFeature),
        ("anchor behind a text", "- a: |\n    x\n  b: &b [x]\n- *b\n", .yamlFeature),
        ("alias behind a text", "- |\n  *x\n- *b\n", .yamlFeature),
        ("tag", "!!binary aGVsbG8=", .yamlFeature),
        ("directive", "%YAML 1.1\n---\na: b\n", .yamlFeature),
        ("two documents", "a: b\n---\nc: d\n", .yamlSyntax),
        ("one letter", String(repeating: "a", count: 1_000_000), .fileTooLarge),
        ("letters within the limit", String(repeating: "a", count: 60_000), .wrongShape),
        ("empty", "", .yamlSyntax),
        ("only blanks", String(repeating: " ", count: 500), .yamlSyntax),
        ("NULs", String(repeating: "\0", count: 100), .controlCharacter),
        ("open quote", "format: \"1", .yamlSyntax),
        ("open block", "format: |", .formatUnsupported),
        ("list as key", "[a]: b\n", .formatMissing),
    ]

    @Test(arguments: bombs.indices)
    func bombsAreOneFinding(_ index: Int) throws {
        let bomb = Self.bombs[index]
        let found = findings(Array(bomb.text.utf8))
        #expect(found.first?.rule == bomb.rule, "\(bomb.name)")
        #expect(found.count <= 2 && found.allSatisfy { $0.path == Self.path }, "\(bomb.name)")
    }

    @Test(
        arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
    func brokenUTF8HasItsPlace(_ bad: [UInt8]) {
        let found = findings(Array("format: 1\nü".utf8) + bad)
        #expect(found.map(\.rule) == [.invalidUTF8])
        #expect(found.first?.line == 2 && found.first?.column == 2)
    }

    @Test func windowsFilesLoadTheSame() throws {
        let plain = KnowledgeReader().read(files: FixtureFolder.sixIntents).knowledge
        let windows = FixtureFolder.sixIntents.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("\n", with: "\r\n")
            return KnowledgeFile(path: file.path, bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        }
        #expect(KnowledgeReader().read(files: windows).knowledge == plain)
    }

    @Test func columnsCountCharactersBehindEmojiAndMarks() {
        let text = FixtureFolder.text(Self.path)
            .replacing("expect: {outcome: answered", with: "expect: {contains: \"👩‍👩‍👧 שלום\u{200F} é\", outcome: answered")
            .replacing("variant: default", with: "varint: default")
        let found = findings(Array(text.utf8))
        #expect(found.map(\.rule) == [.unknownKey])
        #expect(found.first?.line == 18 && found.first?.column == 56)
    }

    @Test func textsOfAllScriptsLoad() throws {
        let text = FixtureFolder.text(Self.path)
            .replacing("\"help\"", with: "\"مساعدة 👍🏽 \u{202E}txet\u{202C} nul \u{E000}\"")
        let reading = KnowledgeReader().read(files: FixtureFolder.sixIntents(with: Self.path, text))
        #expect(reading.findings.isEmpty && reading.knowledge != nil)
    }

    /// Cuts and scrambles real files: whatever comes out, nothing may crash, and
    /// every finding has a place in its file.
    @Test(arguments: 0..<40)
    func scrambledFilesDoNotCrash(_ seed: UInt64) {
        var random = Scrambler(seed: seed)
        let files = FixtureFolder.sixIntents.map { file in
            KnowledgeFile(path: file.path, bytes: random.scrambled(file.bytes))
        }
        let reading = KnowledgeReader().read(files: files)
        #expect(reading.findings.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        #expect(reading.knowledge == nil || !reading.findings.contains { $0.severity == .error })
    }
}
