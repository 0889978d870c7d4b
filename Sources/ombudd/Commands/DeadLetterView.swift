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
        let rows = views.map {
            [$0.box, "\($0.row)", $0.forum, "\($0.post)", "\($0.attempts)", $0.reason + advice($0.reason)]
        }
        let table = TextTable(
            alignments: [.left, .right, .left, .right, .right, .left],
            rows: [["BOX", "ROW", "FORUM", "POST", "TRIES", "WHY"]] + rows)
        return table.lines + ["", "Try one again: ombudd replay \(first.box) \(first.row)"]
    }

    /// What a person can do about it.
    private static func advice(_ reason: String) -> String {
        switch reason {
        case "too_new": ": the account is too new for posts with links; raise its trust level, then replay"
        case "forbidden": ": the account may not write there; give it the right, then replay"
        case "no_gateway": ": nothing can be written to the forum; give its key, then replay"
        default: ""
        }
    }
}
