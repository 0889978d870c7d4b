/// A saved page that names no writers.
///
/// Only a rank stands over a post, and over some posts not even that: there a
/// wide gap, or the change from telling to advising, shows that somebody else
/// goes on.
struct NamelessPage {
    /// So many blank lines in a row are a gap between posts.
    private static let gap = 3

    private let lines: [Substring]
    private let ranks: [Int]
    private let path: Substring?

    /// Nil where neither a path of forums nor a rank over a post is found.
    init?(lines: [Substring]) {
        path = lines.first { $0.hasPrefix("»") && $0.contains("» Forums »") }
        let end = lines.firstIndex { Self.afterThread.contains($0) } ?? lines.count
        self.lines = Array(lines[..<end])
        ranks = self.lines.indices.filter { MemberRank.standing(in: lines[$0]) != nil }
        guard path != nil, !ranks.isEmpty else { return nil }
    }

    var thread: ForumThread { ForumThread(title: title, posts: posts) }

    private var title: String {
        guard let last = path?.split(separator: "»").last else { return "" }
        return String(last.drop(while: \.isWhitespace))
    }

    private var posts: [ForumPost] {
        var posts: [ForumPost] = []
        for (index, rank) in ranks.enumerated() {
            let end = index + 1 < ranks.count ? ranks[index + 1] : lines.count
            for body in Self.speakers(in: withoutTitle(lines[rank + 1..<end])) {
                let standing = MemberRank.standing(in: lines[rank]) ?? .member
                posts.append(post(body, number: posts.count + 1, standing: standing))
            }
        }
        return posts
    }

    /// The title stands once more above the first post.
    private func withoutTitle(_ body: ArraySlice<Substring>) -> ArraySlice<Substring> {
        guard let first = body.firstIndex(where: { !$0.isEmpty }), body[first] == title[...] else { return body }
        return body[(first + 1)...]
    }

    private func post(_ body: ArraySlice<Substring>, number: Int, standing: MemberStanding) -> ForumPost {
        ForumPost(number: number, author: nil, standing: standing, text: PageLine.text(of: body))
    }

    /// What stands below the last post.
    private static let afterThread: Set<Substring> = [
        "Featured Topics", "Latest Articles", "Learning Paths", "Related Content", "Related Topics",
        "Top Contributors", "Upcoming Events",
    ]
}

extension NamelessPage {
    /// The posts of what stands under one rank.
    fileprivate static func speakers(in body: ArraySlice<Substring>) -> [ArraySlice<Substring>] {
        let starts = [body.startIndex] + gaps(in: body)
        let ends = starts.dropFirst() + [body.endIndex]
        return zip(starts, ends).flatMap { SpeakerChange.posts(in: PageLine.beginning(of: body[$0..<$1])) }
    }

    /// Where something is written again after a gap.
    private static func gaps(in body: ArraySlice<Substring>) -> [Int] {
        var starts: [Int] = []
        var blank = 0
        var hasBegun = false
        for index in body.indices {
            if body[index].isEmpty {
                blank += 1
                continue
            }
            if hasBegun, blank >= gap { starts.append(index) }
            hasBegun = true
            blank = 0
        }
        return starts
    }
}
