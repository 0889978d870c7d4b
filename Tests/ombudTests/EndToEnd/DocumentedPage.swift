import Foundation

/// A page of documentation, taken to pieces.
struct DocumentedPage {
    static let readme = Self(path: "README.md")
    static let addingAnIntent = Self(path: "Sources/Authoring/Authoring.docc/AddingAnIntent.md")

    let text: String

    /// - Parameter path: Where it lies in the repository.
    init(path: String) {
        let file = OmbudProcess.repository.appendingPathComponent(path)
        text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// The code blocks of a language.
    func blocks(_ language: String) -> [String] {
        text.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    }

    /// The lines of a language's blocks that are not empty.
    func lines(of language: String) -> [String] {
        blocks(language).flatMap { $0.split(separator: "\n") }.map(String.init)
    }

    /// The lines that call the terminal's program.
    var commands: [String] {
        lines(of: "sh").filter { $0 == "ombud" || $0.hasPrefix("ombud ") }
    }

    /// The words of a command as a shell splits them; a comment ends it.
    static func words(_ command: String) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in command {
            switch character {
            case "\"":
                isQuoted.toggle()
                word = word ?? ""
            case " " where !isQuoted:
                if let finished = word { words.append(finished) }
                word = nil
            case "#" where !isQuoted && word == nil: return words
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
