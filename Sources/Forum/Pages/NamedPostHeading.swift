import CivilCalendar

/// The heading of a post on a page that names the writers.
struct NamedPostHeading {
    /// The heading's lines, from the rank to the count of posts.
    let lines: Range<Int>
    let author: String
    let standing: MemberStanding
    /// The day the writer joined the forum; nil where it cannot be read.
    let joined: CalendarDay?
    /// The post's number, as in `3 of 24`; nil where the page does not count.
    let number: Int?

    private static let mark: StaticString = " Member Since: "
    private static let longestName = 60
    /// In bytes: a longer line is looked at no further.
    private static let longestLine = 300

    /// The headings of a page, in order.
    static func all(in lines: [Substring]) -> [NamedPostHeading] {
        lines.indices.compactMap { NamedPostHeading(at: $0, of: lines) }
    }

    private init?(at index: Int, of lines: [Substring]) {
        guard lines[index].utf8.count <= Self.longestLine, let mark = lines[index].place(of: Self.mark)
        else { return nil }
        let name = lines[index][..<mark.lowerBound]
        guard !name.isEmpty, name.count <= Self.longestName else { return nil }
        let date = lines[index][mark.upperBound...]
        guard date.count <= "Sep 30, 2019".count, date.last?.isNumber ?? false else { return nil }
        joined = PageDate.day(in: date)
        let above = index > 0 ? MemberRank.standing(in: lines[index - 1]) : nil
        let titled = Self.withoutTitle(name)
        author = titled.name
        standing = titled.standing ?? above ?? .member
        number = index + 1 < lines.count ? Self.number(in: lines[index + 1]) : nil
        self.lines = (above == nil ? index : index - 1)..<(number == nil ? index + 1 : index + 2)
    }

    /// "Anna B Moderator": the name and what stands behind it. Other titles
    /// are names too ("Anna Manager"), and count only on the line above.
    private static func withoutTitle(_ name: Substring) -> (name: String, standing: MemberStanding?) {
        var words = name.split(separator: " ")
        guard words.count > 1, let title = words.popLast(), title == "Moderator" else {
            return (name.split(separator: " ").joined(separator: " "), nil)
        }
        var rank = [title]
        while words.count > 1, rank.count < MemberRank.longest, let last = words.last, MemberRank.modifies(last) {
            rank.insert(words.removeLast(), at: 0)
        }
        return (words.joined(separator: " "), MemberRank.standing(in: rank.joined(separator: " ")[...]))
    }

    private static func number(in line: Substring) -> Int? {
        let words = line.split(separator: " ")
        guard words.count == 3, words[1] == "of", let number = Int(words[0]), let last = Int(words[2]),
            number >= 1, number <= last
        else { return nil }
        return number
    }
}
