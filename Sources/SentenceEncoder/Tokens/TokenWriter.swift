/// Cuts a text into words and the words into pieces of the vocabulary.
struct TokenWriter {
    private let tokenizer: WordPieceTokenizer
    private var word = WordBuffer()

    /// The pieces so far.
    private(set) var tokens: [Int32] = []

    init(_ tokenizer: WordPieceTokenizer) {
        self.tokenizer = tokenizer
        tokens.reserveCapacity(tokenizer.limit)
        tokens.append(tokenizer.start)
    }

    /// Whether no further piece has room, the one at the end left aside.
    var isFull: Bool { tokens.count >= tokenizer.limit - 1 }

    /// Reads one code point.
    mutating func read(_ code: UInt32) {
        let kind = tokenizer.characters.kind(of: code)
        switch kind {
        case .leftOut: break
        case .space: endWord()
        case .letter: readFolded(code)
        case .alone, .punctuation:
            endWord()
            readFolded(code)
            endWord()
        }
    }

    /// Ends the text.
    mutating func finish() {
        endWord()
        tokens.append(tokenizer.end)
    }

    /// Reads what stands for a code point. It may be punctuation: the Greek question mark is a semicolon.
    private mutating func readFolded(_ code: UInt32) {
        tokenizer.characters.fold(code) { part in
            guard part != code, tokenizer.characters.kind(of: part) == .punctuation else { return word.add(part) }
            endWord()
            word.add(part)
            endWord()
        }
    }

    /// Adds the pieces of the word as far as there is room for them.
    private mutating func endWord() {
        guard word.count > 0 else { return }
        let before = tokens.count
        if word.count > WordBuffer.longest || !addPieces() {
            tokens.removeLast(tokens.count - before)
            tokens.append(tokenizer.unknown)
        }
        tokens.removeLast(max(0, tokens.count - (tokenizer.limit - 1)))
        word.clear()
    }

    /// Adds the longest piece that fits, again and again. Whether they make up the whole word.
    private mutating func addPieces() -> Bool {
        let vocabulary = tokenizer.vocabulary
        return word.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let rest = UnsafeBufferPointer(rebasing: bytes[start...])
                guard let piece = vocabulary.longestPiece(of: rest, inside: start > 0) else { return false }
                tokens.append(piece.number)
                start += piece.length
            }
            return true
        }
    }
}
