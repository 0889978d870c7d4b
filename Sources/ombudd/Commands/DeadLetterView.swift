import Mailroom

/// What was given up, as people and programs read it.
struct DeadLetterView: Encodable {
    private let box: String
    private let row: Int64
    private let forum: String
    private let post: Int64
    private let attempts: Int
    private let reason: String

    init(_ letter: DeadLetter) {
        box = letter.id.box.rawValue
        row = letter.id.row
        forum = letter.key.instance
        post = letter.key.post
        attempts = letter.attempts
        reason = letter.reason
    }

    /// A table, with what to do next.
    static func table(_ views: [DeadLetterView]) -> [String] {
        guard let first = views.first else { return ["Nothing was given up."] }
        let rows = views.map { [$0.box, "\($0.row)", $0.forum, "\($0.post)", "\($0.attempts)", $0.reason] }
        let table = TextTable(
            alignments: [.left, .right, .left, .right, .right, .left],
            rows: [["BOX", "ROW", "FORUM", "POST", "TRIES", "WHY"]] + rows)
        return table.lines + ["", "Try one again: ombudd replay \(first.box) \(first.row)"]
    }
}
