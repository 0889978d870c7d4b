import Foundation

@testable import Forum

/// The invented threads that tests read, one for each layout.
enum ThreadFixture: String {
    case namedPage = "named-page.txt"
    case plainHeadings = "plain-headings.txt"
    case namelessPage = "nameless-page.txt"
    case topic = "topic.json"

    var thread: ForumThread {
        get throws {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            let file = folder.appendingPathComponent("Fixtures").appendingPathComponent(rawValue)
            return try ForumThread(reading: Array(try Data(contentsOf: file)))
        }
    }
}
