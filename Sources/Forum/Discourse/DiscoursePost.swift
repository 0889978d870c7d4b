import CivilCalendar

/// A post of a Discourse topic.
struct DiscoursePost: Decodable {
    /// The kind of post that a member writes; others are notes of moderators
    /// and of the software. From Discourse's `Post.types`.
    private static let regular = 1

    private let number: Int
    private let kind: Int
    private let user: Int?
    private let name: String?
    private let created: String
    private let repliesTo: Int?
    private let raw: String?
    private let cooked: String?
    private let isAccepted: Bool
    private let isModerator: Bool
    private let isStaff: Bool
    private let isGone: Bool

    private enum CodingKeys: String, CodingKey {
        case number = "post_number"
        case kind = "post_type"
        case user = "user_id"
        case username, name, raw, cooked, moderator, admin, staff, hidden
        case created = "created_at"
        case repliesTo = "reply_to_post_number"
        case isAccepted = "accepted_answer"
        case deleted = "deleted_at"
        case userDeleted = "user_deleted"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) -> String? { try? container.decode(String.self, forKey: key) }
        func number(_ key: CodingKeys) -> Int? { (try? container.decode(WholeNumber.self, forKey: key))?.value }
        func flag(_ key: CodingKeys) -> Bool { (try? container.decode(Bool.self, forKey: key)) ?? false }
        self.number = number(.number) ?? 0
        kind = number(.kind) ?? Self.regular
        user = number(.user)
        name = text(.username) ?? text(.name)
        created = text(.created) ?? ""
        repliesTo = number(.repliesTo)
        raw = text(.raw)
        cooked = text(.cooked)
        isAccepted = flag(.isAccepted)
        isModerator = flag(.moderator)
        isStaff = flag(.admin) || flag(.staff)
        isGone = flag(.hidden) || flag(.userDeleted) || text(.deleted) != nil
    }

    /// The post; nil where it has no number, or where not everybody may read it.
    ///
    /// - Parameter accepted: The number of the post that is the topic's solution.
    func post(accepted: Int?) -> ForumPost? {
        guard number > 0, kind == Self.regular, !isGone else { return nil }
        return ForumPost(
            number: number, author: name, standing: standing, written: CalendarDay(iso8601: created.prefix(10)),
            repliesTo: repliesTo, isAcceptedAnswer: isAccepted || accepted == number,
            text: raw ?? cooked.map { HTMLText($0).text } ?? "")
    }

    /// Discourse counts moderators among the staff, and gives its own posts and
    /// those of its robots users that are not above 0.
    private var standing: MemberStanding {
        if let user, user <= 0 { return .system }
        if isModerator { return .moderator }
        return isStaff ? .official : .member
    }
}
