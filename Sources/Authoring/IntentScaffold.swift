import Glibc

/// The two files with which an author begins an intent.
package struct IntentScaffold: Equatable, Sendable {
    /// Why nothing was written.
    package enum Problem: Error, Equatable, CustomStringConvertible {
        /// Ids are lower-case words joined by hyphens.
        case badID
        /// The id's first word is no topic, and none was named.
        case topicUnknown
        /// One of the files is there already.
        case exists(path: String)
        /// A file cannot be written.
        case unwritable(path: String, reason: String)

        /// Whether another call would help, rather than another disk.
        package var isUsage: Bool {
            if case .unwritable = self { return false }
            return true
        }

        /// What is wrong and what to do next.
        package var description: String {
            switch self {
            case .badID: "An id is made of lower-case words joined by hyphens, for example feedback-window."
            case .topicUnknown:
                "Name the topic with --topic: \(IntentScaffold.topics.joined(separator: ", "))."
            case .exists(let path): "\(path) is there already. Nothing was written."
            case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)."
            }
        }
    }

    /// The folders that intents lie in.
    package static let topics = ["score", "contracts", "feedback", "escrow", "talk", "elsewhere"]
    private static let topicOfFirstWord = [
        "score": "score", "close": "contracts", "contract": "contracts", "client": "contracts", "escrow": "escrow",
        "payment": "escrow", "refund": "escrow", "dispute": "escrow", "feedback": "feedback",
    ]

    private let id: String
    private let topic: String

    /// A scaffold.
    ///
    /// - Parameters:
    ///   - id: The intent's id.
    ///   - topic: Its folder; nil chooses by the id's first word.
    /// - Throws: ``Problem/badID`` and ``Problem/topicUnknown``.
    package init(id: String, topic: String?) throws(Problem) {
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        guard words.allSatisfy(Self.isWord), let first = words.first, id.first?.isLetter ?? false else { throw .badID }
        guard let topic = topic ?? Self.topicOfFirstWord[String(first)], Self.topics.contains(topic) else {
            throw .topicUnknown
        }
        self.id = id
        self.topic = topic
    }

    private static func isWord(_ word: Substring) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return !word.isEmpty && word.utf8.allSatisfy { letters.contains($0) || digits.contains($0) }
    }

    /// Writes both files, or none.
    ///
    /// - Parameter root: The folder that holds `Intents` and `Responses`.
    /// - Returns: The paths that were written.
    /// - Throws: ``Problem/exists(path:)`` and ``Problem/unwritable(path:reason:)``.
    package func write(at root: String) throws(Problem) -> [String] {
        let intent = "\(root)/Intents/en/\(topic)/\(id).yaml"
        let response = "\(root)/Responses/en/\(topic)/\(id).md"
        let taken = Self.topics.flatMap { topic in
            ["\(root)/Intents/en/\(topic)/\(id).yaml", "\(root)/Responses/en/\(topic)/\(id).md"]
        }
        for path in taken where access(path, F_OK) == 0 { throw .exists(path: path) }
        try Self.write(intentText, to: intent)
        do {
            try Self.write(responseText, to: response)
        } catch {
            unlink(intent)
            throw error
        }
        return [intent, response]
    }

    private static func write(_ text: String, to path: String) throws(Problem) {
        makeFolders(of: path)
        // Exclusive: another author's file is never overwritten.
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
            let reason = String(cString: strerror(errno))
            unlink(path)
            throw .unwritable(path: path, reason: reason)
        }
    }

    private static func makeFolders(of path: String) {
        var folder = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
    }
}

// MARK: - Texts

extension IntentScaffold {
    private var isCovered: Bool { topic != "elsewhere" }

    private var title: String {
        let words = id.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    var intentText: String {
        """
        format: 1
        intent: \(id)
        title: "\(title)"
        \(isCovered ? "" : "covered: false\n")
        # Whole ways of asking, at least thirty, each in other words: chat lines, full
        # sentences, abbreviations, a question at the end of a story.
        examples:
          - "what about \(id.replacing("-", with: " "))"

        # Near misses, each with the intent that it really belongs to:
        # counterexamples:
        #   - {text: "does an idle contract hurt my score", intent: score-idle-contract}

        tests:
          - say: "tell me about \(id.replacing("-", with: " "))"
            expect: {outcome: \(isCovered ? "answered" : "declined")}

        """.replacing("\n\n\n", with: "\n\n")
    }

    var responseText: String {
        """
        ---
        format: 1
        response: \(id)
        variants:
          - {name: default}
        ---
        # default
        **The verdict in one sentence.** Then what decides, the steps with their numbers, and
        the source of each statement as a footnote to an id in Responses/sources.yaml.

        """
    }
}
