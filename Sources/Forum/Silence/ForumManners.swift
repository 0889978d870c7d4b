package import Foundation

/// How Ombud behaves in one forum.
package struct ForumManners: Equatable, Sendable {
    /// The name that Ombud goes by there.
    package var ownName: String
    /// Names of other robots, which are never answered.
    package var robots: Set<String>
    /// The categories that are listened to; nil for all.
    package var categories: Set<String>?
    /// Whether posts of moderators and administrators are left alone.
    package var skipsStaff: Bool
    /// How many answers of Ombud one topic gets at most.
    package var mostAnswers: Int
    /// How old a post may be, in seconds.
    package var window: TimeInterval

    /// Manners with the usual bounds: two answers a topic, posts of seven days.
    package init(
        ownName: String, robots: Set<String> = [], categories: Set<String>? = nil, skipsStaff: Bool = true,
        mostAnswers: Int = 2, window: TimeInterval = 7 * 86_400
    ) {
        self.ownName = ownName
        self.robots = robots
        self.categories = categories
        self.skipsStaff = skipsStaff
        self.mostAnswers = mostAnswers
        self.window = window
    }

    /// Whether a writer is Ombud itself. Forums do not tell names by case.
    package func isOwn(_ writer: PostWriter) -> Bool { Self.isSame(writer.name, ownName) }

    /// Whether a writer is a robot.
    package func isRobot(_ writer: PostWriter) -> Bool {
        writer.isAutomatic || robots.contains { Self.isSame($0, writer.name) }
    }

    private static func isSame(_ name: String, _ other: String) -> Bool { name.lowercased() == other.lowercased() }
}
