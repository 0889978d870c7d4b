/// Cuts a text into the word pieces of BERT's uncased vocabulary.
///
/// Words that name special tokens, such as `[SEP]`, are read as plain text: what a user writes never marks an end.
struct WordPieceTokenizer: Sendable {
    let vocabulary: Vocabulary
    let characters: CharacterTable

    /// The most tokens of a text, with those that mark its start and end.
    let limit: Int

    let start: Int32
    let end: Int32
    let unknown: Int32

    init(_ file: WeightsFile, limit: Int) throws(WeightsError) {
        vocabulary = try Vocabulary(file)
        characters = try CharacterTable(file)
        self.limit = limit
        start = try vocabulary.special("[CLS]")
        end = try vocabulary.special("[SEP]")
        unknown = try vocabulary.special("[UNK]")
    }

    /// The word pieces of a text as their numbers in the vocabulary, from `[CLS]` to `[SEP]`.
    func tokens(in utf8: UnsafeBufferPointer<UInt8>) -> [Int32] {
        var writer = TokenWriter(self)
        var reader = ScalarReader(utf8)
        while !writer.isFull, let code = reader.next() { writer.read(code) }
        writer.finish()
        return writer.tokens
    }
}
