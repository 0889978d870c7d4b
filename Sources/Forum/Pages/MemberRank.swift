/// A line that says nothing but what a forum calls the writer below it.
enum MemberRank {
    /// The standing that a line names; nil where it names none.
    static func standing(in line: Substring) -> MemberStanding? {
        let words = line.split(separator: " ")
        guard (1...longest).contains(words.count), words.allSatisfy({ $0.first?.isUppercase ?? false }),
            let noun = words.last.map(String.init)
        else { return nil }
        if words.count > 1, ranks.contains(noun) { return .member }
        guard let standing = standings[noun], words.dropLast().allSatisfy(modifiers.contains) else { return nil }
        return words.contains("Retired") || words.contains("Former") ? .member : standing
    }

    /// Whether a word may stand before the title of one who looks after the forum.
    static func modifies(_ word: Substring) -> Bool { modifiers.contains(word) }

    /// No rank has more words.
    static let longest = 3

    /// Words for members of all kinds, behind one that tells them apart.
    private static let ranks: Set<String> = [
        "Member", "Contributor", "Guru", "Leader", "Expert", "Champion", "Newcomer",
    ]

    private static let modifiers: Set<Substring> = ["Community", "Forum", "Retired", "Former", "Senior"]

    private static let standings: [String: MemberStanding] = [
        "Moderator": .moderator, "Manager": .moderator, "Staff": .official, "Employee": .official,
        "Administrator": .official, "Admin": .official,
    ]
}
