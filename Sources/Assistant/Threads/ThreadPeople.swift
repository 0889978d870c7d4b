import Forum

/// Who wrote which post of a thread, and whom each post speaks to.
struct ThreadPeople {
    /// A writer, by name where the page tells it.
    enum Writer: Hashable {
        case named(String)
        case nameless(post: Int)
    }

    let posts: [HeardPost]
    /// The writer of each post.
    let writers: [Writer]
    /// Who began the thread; nil where the page begins in its middle.
    let starter: Writer?
    /// The posts of those whom a name may mean.
    private let called: [String: [Int]]
    private let numbered: [Int: Int]

    init(_ thread: ForumThread) {
        let posts = thread.posts.map(HeardPost.init)
        let first = thread.posts.first.flatMap { $0.number == 1 ? Self.writer(of: $0) : nil }
        let writers = posts.map { heard in
            // On a page without names, who answers a greeting with a question
            // is taken for the one who asked first.
            let comesBack = heard.post.author == nil && heard.isAddressed && heard.voice.asksForSelf
            return comesBack ? first ?? Self.writer(of: heard.post) : Self.writer(of: heard.post)
        }
        self.posts = posts
        self.writers = writers
        starter = first
        called = writers.indices.reduce(into: [:]) { called, index in
            for name in Self.names(of: writers[index]) { called[name, default: []].append(index) }
        }
        numbered = Dictionary(posts.indices.map { (posts[$0].post.number, $0) }) { first, _ in first }
    }

    /// The writer whom a post names, or answers by the forum's own record; nil
    /// where it does neither.
    func addressee(of index: Int) -> Writer? {
        let writer = writers[index]
        for name in posts[index].names {
            let meant = called[name.lowercased()]?.last { $0 < index && writers[$0] != writer }
            if let meant { return writers[meant] }
        }
        guard let post = posts[index].post.repliesTo.flatMap({ numbered[$0] }), writers[post] != writer
        else { return nil }
        return writers[post]
    }

    /// The first post after this one by somebody else.
    func nextOther(after index: Int) -> Int? {
        writers.indices.dropFirst(index + 1).first { writers[$0] != writers[index] }
    }

    private static func writer(of post: ForumPost) -> Writer {
        post.author.map { .named($0.lowercased()) } ?? .nameless(post: post.number)
    }

    /// All that a writer may be called: the whole name, its first words, and
    /// the name without its middle, as forums shorten it.
    private static func names(of writer: Writer) -> Set<String> {
        guard case .named(let full) = writer else { return [] }
        let parts = full.split(separator: " ")
        let beginnings = parts.indices.map { parts[...$0].joined(separator: " ") }
        return Set(beginnings + [full, [parts.first, parts.last].compactMap { $0 }.joined(separator: " ")])
    }
}
