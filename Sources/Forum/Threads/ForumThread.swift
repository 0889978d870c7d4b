/// A forum thread: its title and its posts in the order in which they were written.
package struct ForumThread: Equatable, Sendable {
    /// A larger file is not read, in bytes.
    package static let sizeLimit = 20_000_000

    /// A longer thread is not read, in posts.
    package static let postLimit = 5_000

    /// Of a longer title only this much is read, in UTF-8 bytes. Discourse takes
    /// 255 characters by default (its setting `max_topic_title_length`).
    package static let longestTitle = 300

    /// What the thread is called, without the "Re:" of a reply; empty where the page does not tell.
    package let title: String

    /// The posts that anybody may read, the first one first.
    package let posts: [ForumPost]

    /// Reads a saved page or a Discourse topic: which of them it is shows in
    /// the bytes, never in a name.
    ///
    /// - Parameter bytes: The file. Bytes that are no UTF-8 become replacement
    ///   characters.
    /// - Throws: ``ThreadFileError`` where it is neither, or too large.
    package init(reading bytes: [UInt8]) throws(ThreadFileError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
        let text = String(decoding: bytes, as: UTF8.self)
        self =
            switch text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) {
            case "{": try DiscourseTopic(json: text).thread
            case "<": try SavedPage(HTMLText(text).text).thread
            default: try SavedPage(text).thread
            }
        guard posts.count <= Self.postLimit else { throw .tooManyPosts }
    }

    /// A thread of posts.
    ///
    /// - Parameters:
    ///   - title: With or without "Re:"; of more than ``longestTitle`` bytes the beginning is kept.
    ///   - posts: In the order in which they were written.
    package init(title: String, posts: [ForumPost]) {
        var name = title[...]
        while name.prefix(3).lowercased() == "re:" { name = name.dropFirst(3).drop(while: \.isWhitespace) }
        self.title = String(name.beginning(bytes: Self.longestTitle))
        let members = Self.names(of: posts)
        var repeated = RepeatedWords()
        self.posts = posts.map { $0.read(among: members, after: &repeated) }
    }

    /// What the writers are called, in lower case: by their whole name, and by its first word.
    private static func names(of posts: [ForumPost]) -> Set<String> {
        Set(
            posts.compactMap { $0.author?.lowercased() }.flatMap { name in
                [name] + name.split(separator: " ").prefix(1).map(String.init)
            })
    }
}
