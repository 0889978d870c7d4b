/// `@Anna B wrote:`, with which older forums introduce a quote.
struct QuoteIntroduction {
    /// In bytes: a longer name is a sentence.
    private static let longestName = 60
    private static let mostWords = 4
    private static let mark = Array("wrote:".utf8)

    /// Who is quoted, without the `@`.
    let name: String
    /// The index of the byte behind the introduction.
    let end: Int

    /// Nil where a line does not begin with an introduction.
    ///
    /// - Parameter members: Names, in lower case, that need no `@`.
    init?(of line: PostLine, bytes: [UInt8], members: Set<String>) {
        guard !members.isEmpty || line.starts(with: "@", in: bytes) else { return nil }
        let content = bytes[line.trimmed]
        let beginning = content.prefix(Self.longestName + Self.mark.count + 1)
        guard let start = Self.place(of: Self.mark, in: beginning), start > content.startIndex,
            bytes[start - 1] <= UInt8(ascii: " ")
        else { return nil }
        let words = String(decoding: content[..<start], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let name = words.joined(separator: " ")
        guard Self.isName(name, members: members) else { return nil }
        self.name = name.hasPrefix("@") ? String(name.dropFirst()) : name
        end = start + Self.mark.count
    }

    /// Without an `@` only a member's name counts: "My client wrote:" is the writer's own.
    private static func isName(_ name: String, members: Set<String>) -> Bool {
        guard name.hasPrefix("@") else { return members.contains(name.lowercased()) }
        let words = name.dropFirst().split(separator: " ")
        if words.count == 1 || members.contains(name.dropFirst().lowercased()) { return true }
        return words.count <= mostWords && words.allSatisfy { !($0.first?.isLowercase ?? true) }
    }

    private static func place(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: mark) }
    }
}
