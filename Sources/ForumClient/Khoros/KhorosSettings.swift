/// How a Khoros community is spoken to. Experimental, see `KhorosGateway`.
package struct KhorosSettings: Sendable {
    /// Why settings cannot be used.
    package enum Problem: Error, Equatable, Sendable {
        /// The login or the password is empty.
        case account
        /// The board's id is empty or no id.
        case board
    }

    /// Where the community is.
    package let address: ForumAddress
    /// The account that writes.
    package let login: String
    /// The id of the board that is read.
    package let board: String
    let password: Secret

    /// - Parameters:
    ///   - address: Where the community is.
    ///   - login: The account that writes.
    ///   - password: Its password.
    ///   - board: The id of the board that is read: letters, digits, `-`, `_`,
    ///     `.` and `:`, at most 100.
    /// - Throws: `Problem`.
    package init(address: ForumAddress, login: String, password: Secret, board: String) throws(Problem) {
        guard !login.isEmpty, !password.text.isEmpty else { throw .account }
        let isID = board.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            default: false
            }
        }
        guard (1...100).contains(board.utf8.count), isID else { throw .board }
        self.address = address
        self.login = login
        self.password = password
        self.board = board
    }
}
