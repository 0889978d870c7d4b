extension Vocabulary {
    /// The longest piece that some letters start with.
    ///
    /// - Parameters:
    ///   - letters: At least one UTF-8 byte. What is found ends between two characters, as all pieces do.
    ///   - inside: Whether letters of the same word stand before them.
    func longestPiece(
        of letters: UnsafeBufferPointer<UInt8>, inside: Bool
    ) -> (number: Int32, length: Int)? {
        var hash = PieceHash(inside: inside)
        var found: (number: Int32, length: Int)?
        for length in 1...min(letters.count, max(longest, 1)) {
            hash.add(letters[length - 1])
            let start = UnsafeBufferPointer(rebasing: letters[..<length])
            if let number = number(of: start, hash: hash) { found = (number, length) }
        }
        return found
    }
}
