/// A line that somebody wrote: a command, an answer, or neither.
enum InterviewLine: Hashable {
    case enter, back, explain, skip, done, list, quit
    case answer(String)
    case tooLong, controlCharacter

    init(_ line: String) {
        guard line.utf8.count <= ContractFile.cellLimit else {
            self = .tooLong
            return
        }
        let text = Self.trimmed(line)
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            self = .controlCharacter
            return
        }
        self = Self.commands[text.lowercased()] ?? .answer(Self.unquoted(text))
    }

    private static let commands: [String: InterviewLine] = [
        "": .enter, "back": .back, "?": .explain, "help": .explain, "skip": .skip, "done": .done, "list": .list,
        "quit": .quit,
    ]

    /// An answer in quotes is no command, should a client be called "Done".
    private static func unquoted(_ text: String) -> String {
        let isQuoted = text.utf8.count > 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
        return isQuoted ? String(text.dropFirst().dropLast()) : text
    }

    /// The line without blanks and marks of direction around it, which come
    /// along when something is pasted.
    private static func trimmed(_ line: String) -> String {
        let scalars = line.unicodeScalars
        let start = scalars.firstIndex { !isEdge($0) } ?? scalars.endIndex
        let end = scalars.lastIndex { !isEdge($0) }.map(scalars.index(after:)) ?? start
        return String(scalars[start..<end])
    }

    private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }
}
