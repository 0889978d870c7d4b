/// Who wrote a delivered post.
package struct PostWriter: Codable, Equatable, Sendable {
    /// The forum's id of the member; nil where it tells none.
    package let id: String?
    /// The name the member goes by.
    package let name: String
    /// Whether the forum's own software or a robot wrote it.
    package let isAutomatic: Bool
    /// Whether the member speaks for the forum: a moderator or an administrator.
    package let isStaff: Bool

    /// A writer.
    package init(id: String?, name: String, isAutomatic: Bool = false, isStaff: Bool = false) {
        self.id = id
        self.name = name
        self.isAutomatic = isAutomatic
        self.isStaff = isStaff
    }
}
