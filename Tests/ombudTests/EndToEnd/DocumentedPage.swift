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

    /// The lines that call the program, without their comments.
    var commands: [String] {
        blocks("sh").flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("ombud") }.map(String.init)
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
