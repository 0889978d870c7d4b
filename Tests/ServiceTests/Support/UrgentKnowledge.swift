import Assistant
import Foundation

@testable import Service

/// The six intents, and beside them what the repository's own knowledge says of those who need people.
enum UrgentKnowledge {
    private static let topics = ["distress", "scams", "account-suspension", "legal-advice"]
    /// These name intents that are not among the six.
    private static let leftOut = ["tests:", "counterexamples:", "next:"]

    /// Trained once for all tests.
    static let shared = Result { try load() }

    static func live() throws -> LiveAssistant {
        try LiveAssistant(loader: LiveAssistantSource(assistant: try shared.get()).load)
    }

    private static func load() throws -> Assistant {
        let folder = FileManager.default.temporaryDirectory.path + "/ombud-urgent-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: SmallKnowledge.folder, toPath: folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let repository = URL(fileURLWithPath: SmallKnowledge.folder + "/../../../..").standardizedFileURL.path
        for topic in topics {
            let (intent, answer) = ("/Intents/en/elsewhere/\(topic).yaml", "/Responses/en/elsewhere/\(topic).md")
            try text(of: repository + intent).write(toFile: folder + intent, atomically: true, encoding: .utf8)
            try FileManager.default.copyItem(atPath: repository + answer, toPath: folder + answer)
        }
        return try SmallKnowledge.load(folder)
    }

    private static func text(of path: String) throws -> String {
        var isKept = true
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        return lines.filter { line in
            if line.first?.isLetter ?? false { isKept = !leftOut.contains { line.hasPrefix($0) } }
            return isKept
        }.joined(separator: "\n") + "\n"
    }
}
