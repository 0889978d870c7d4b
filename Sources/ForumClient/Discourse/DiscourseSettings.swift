/// How a Discourse forum is spoken to.
package struct DiscourseSettings: Sendable {
    /// Why settings cannot be used.
    package enum Problem: Error, Equatable, Sendable {
        /// The key is empty or cannot stand in a header field.
        case key
        /// The name is empty or no name of an account.
        case username
    }

    /// Where the forum is.
    package let address: ForumAddress
    /// The account that writes.
    package let username: String
    /// Which errors of status 422 say that the text is too much like the last
    /// one. The forum writes them in the account's language; each is a part of
    /// the error, in any case of letters.
    package var similarTextErrors = ["too similar"]
    let credentials: [HTTPField]

    /// - Parameters:
    ///   - address: Where the forum is.
    ///   - key: A key for the API, best one that may only do what is needed.
    ///   - username: The account that writes and that the key belongs to.
    /// - Throws: `Problem`.
    package init(address: ForumAddress, key: Secret, username: String) throws(Problem) {
        let isName = !username.isEmpty && !username.contains { $0 == "," || $0 == "/" || $0.isWhitespace }
        guard isName, username.utf8.count <= 240, let name = HTTPField("Api-Username", username) else {
            throw .username
        }
        guard !key.text.contains(where: \.isWhitespace), let keyField = HTTPField("Api-Key", key.text) else {
            throw .key
        }
        self.address = address
        self.username = username
        credentials = [keyField, name]
    }
}
