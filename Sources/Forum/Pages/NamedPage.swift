import CivilCalendar

/// A saved page that names the writers.
struct NamedPage {
    /// A page that counts on beyond this does not count posts.
    private static let highestNumber = 1_000_000

    let lines: [Substring]
    let headings: [NamedPostHeading]

    var thread: ForumThread { ForumThread(title: title, posts: posts) }

    /// The last line above the first post: above it stands what the page's search box says.
    private var title: String {
        guard let first = headings.first else { return "" }
        return lines[..<first.lines.lowerBound].last { !$0.isEmpty }.map(String.init) ?? ""
    }

    private var posts: [ForumPost] {
        var posts: [ForumPost] = []
        var latest: CalendarDay?
        for (index, heading) in headings.enumerated() {
            // Nobody writes before joining, and a post follows those above it.
            latest = [latest, heading.joined].compactMap { $0 }.max()
            let end = index + 1 < headings.count ? headings[index + 1].lines.lowerBound : lines.count
            let body = lines[min(heading.lines.upperBound, end)..<end]
            posts.append(
                post(heading, number: number(of: heading, after: posts.last), notBefore: latest, body: body))
        }
        return posts
    }

    /// The page's own count where it rises, else the next number.
    private func number(of heading: NamedPostHeading, after last: ForumPost?) -> Int {
        let next = (last?.number ?? 0) + 1
        guard let counted = heading.number, counted >= next, counted <= Self.highestNumber else { return next }
        return counted
    }

    private func post(
        _ heading: NamedPostHeading, number: Int, notBefore: CalendarDay?, body: ArraySlice<Substring>
    ) -> ForumPost {
        ForumPost(
            number: number, author: heading.author, standing: heading.standing, notBefore: notBefore,
            text: PageLine.text(of: body))
    }
}
