import Testing

@testable import SentenceEncoder

/// Which pieces a text is cut into. That they are the published tokeniser's is the matter of `ReferenceTests`.
struct TokenizerTests {
    @Test(arguments: [
        ("", ""),
        (" \t\r\n\u{A0}\u{3000}", ""),
        ("Hello, World!", "hello , world !"),
        ("unaffable", "una ##ffa ##ble"),
        ("don't", "don ' t"),
        ("$1,234.56", "$ 1 , 234 . 56"),
        ("JSS", "j ##ss"),
        ("Çàfé", "cafe"),
        ("e\u{301}cole", "ecole"),
        ("İSTANBUL", "istanbul"),
        ("STRASSE straße", "st ##ras ##se st ##raße"),
        ("北京 ok", "北 京 ok"),
        ("ok户ok", "ok [UNK] ok"),
        ("한", "ᄒ ##ᅡ ##ᆫ"),
        ("why\u{37E}", "why ;"),
        ("a\u{0}b\u{7}c\u{FFFD}d\u{200B}e", "abc ##de"),
        ("👍", "[UNK]"),
        ("[SEP] [CLS]", "[ sep ] [ cl ##s ]"),
        ("##ing", "# # ing"),
    ])
    func textsAreCutIntoPieces(text: String, pieces: String) throws {
        let names = try Self.names(in: Places.encoder(), of: text)
        let expected = try Self.cut(pieces)
        #expect(names == expected)
    }

    @Test func wordsOfMoreThanAHundredCharactersAreUnknown() throws {
        let encoder = try Places.encoder()
        #expect(try Self.names(in: encoder, of: String(repeating: "x", count: 101)) == ["[CLS]", "[UNK]", "[SEP]"])
        #expect(try Self.names(in: encoder, of: String(repeating: "x", count: 100)).contains("##xx"))
        #expect(try Self.names(in: encoder, of: String(repeating: "é", count: 100)).contains("[UNK]") == false)
    }

    @Test func longTextsAreCutAt256Tokens() throws {
        let encoder = try Places.encoder()
        let tokens = encoder.tokens(of: String(repeating: "word ", count: 300))
        #expect(tokens.count == SentenceEncoder.longestInput)
        #expect(tokens.first == encoder.tokenizer.start)
        #expect(tokens.last == encoder.tokenizer.end)
        #expect(encoder.tokens(of: String(repeating: "word ", count: 254)) == tokens)
        #expect(encoder.tokens(of: String(repeating: "word ", count: 253)).count == 255)
    }

    @Test func everyCharacterGivesTokensOfTheVocabulary() throws {
        let encoder = try Places.encoder()
        let all = stride(from: UInt32(0), to: 0x110000, by: 29).compactMap(Unicode.Scalar.init)
        for scalar in all {
            let tokens = encoder.tokens(of: String(scalar))
            #expect((2...5).contains(tokens.count), "U+\(String(scalar.value, radix: 16))")
            #expect(tokens.allSatisfy { (0..<30_522).contains($0) })
        }
    }

    private static func cut(_ pieces: String) throws -> [String] {
        ["[CLS]"] + pieces.split(separator: " ").map(String.init) + ["[SEP]"]
    }

    private static func names(in encoder: SentenceEncoder, of text: String) throws -> [String] {
        let file = try WeightsFile(MappedFile(path: Places.weights))
        defer { withExtendedLifetime(file) {} }
        let bytes = try file.tensor("vocabulary", [nil], of: UInt8.self)
        let names = bytes.split(separator: UInt8(ascii: "\n"))
        return encoder.tokens(of: text).map { String(decoding: names[Int($0)], as: UTF8.self) }
    }
}
