import ForumClient
import Foundation

/// How far a forum was read, between the mailroom's number and the
/// gateway's cursor.
///
/// The mailroom keeps one number a forum. For Discourse that is the highest
/// post id, for Khoros the time of the last message in seconds since 1970.
struct PollMark {
    /// The cursor to begin with; nil for a forum that was never read.
    static func cursor(_ number: Int64?, of kind: ForumKind) -> PollCursor? {
        guard let number, number > 0 else { return nil }
        switch kind {
        case .discourse: return PollCursor(rawValue: "d1:\(number)")
        case .khoros:
            let time = Date(timeIntervalSince1970: Double(number)).formatted(.iso8601)
            return PollCursor(rawValue: "k1|\(time)|0")
        case .standard: return nil
        }
    }

    /// The number to begin with where a first reading ended at a number: what was there before is not
    /// read again with the posts that are new. Discourse's gateway goes back by so many ids each time.
    static func beginning(_ number: Int64, of kind: ForumKind) -> Int64 {
        guard case .discourse = kind else { return number }
        return min(number, .max - Int64(DiscourseGateway.overlap)) + Int64(DiscourseGateway.overlap)
    }

    /// The number to keep after posts were read; nil where there is none.
    static func number(after posts: [PolledPost], of kind: ForumKind) -> Int64? {
        switch kind {
        case .discourse: posts.map { Int64($0.id) }.max()
        case .khoros:
            posts.compactMap { try? Date($0.created, strategy: .iso8601) }.max().map {
                Int64($0.timeIntervalSince1970)
            }
        case .standard: nil
        }
    }
}
