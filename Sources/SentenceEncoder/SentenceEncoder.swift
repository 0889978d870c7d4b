/// Turns a sentence into 384 numbers: sentences that mean the same thing point the same way.
///
/// This is the published model all-MiniLM-L6-v2 with eight bits a weight. It reads English; case and accents do not
/// count. It knows nothing of the task that the numbers are for.
///
/// An encoder never changes. Any number of tasks may use one at the same time, and all copies share one file in
/// memory. The same text and weights give the same bits on every x86-64 processor, whatever instructions it has.
public struct SentenceEncoder: Sendable {
    /// How many numbers stand for a text.
    public static let dimensions = EncoderModel.width

    /// How many tokens of a text are read, with the two that mark its start and end. The rest is passed over.
    ///
    /// English takes about 1.3 tokens a word.
    public static let longestInput = EncoderModel.positions

    let model: EncoderModel
    let tokenizer: WordPieceTokenizer
    let level: InstructionLevel

    /// Opens a weights file.
    ///
    /// The file is mapped, not read: it must not be cut short while the encoder lives. Replace it by renaming
    /// another file to its name.
    ///
    /// - Parameter path: The safetensors file that `make-weights.py` wrote.
    /// - Throws: ``WeightsError`` where the file cannot be opened, or is anything else than such a file.
    public init(weights path: String) throws(WeightsError) {
        try self.init(file: WeightsFile(MappedFile(path: path)), level: .best)
    }

    init(file: WeightsFile, level: InstructionLevel) throws(WeightsError) {
        model = try EncoderModel(file)
        tokenizer = try WordPieceTokenizer(file, limit: EncoderModel.positions)
        guard tokenizer.vocabulary.count == model.vocabularySize else { throw .damagedVocabulary }
        self.level = level
    }

    /// The SHA-256 of the weights in hexadecimal digits, as `make-weights.py` wrote it into the file.
    ///
    /// Vectors kept from an earlier run are good for an encoder with the same fingerprint. It is not computed
    /// again when the file is opened.
    public var fingerprint: String { model.fingerprint }

    /// The direction of a text: ``dimensions`` numbers whose squares add up to 1.
    ///
    /// The cosine of two texts is the sum of the products of their numbers. The empty text has a direction too.
    public func encode(_ text: String) -> [Float] {
        var copy = text
        return copy.withUTF8 { encode(utf8: $0) }
    }

    /// The direction of a text given as UTF-8 bytes. Broken bytes are passed over.
    public func encode(utf8: Span<UInt8>) -> [Float] {
        utf8.withUnsafeBufferPointer { encode(utf8: $0) }
    }

    /// The direction of a text given as UTF-8 bytes. Broken bytes are passed over.
    public func encode(utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        ForwardPass(model: model, level: level, tokens: tokenizer.tokens(in: utf8)).vector()
    }

    /// The place of a word in the vocabulary, which names common words first; nil for a word that is read in pieces.
    ///
    /// - Parameter word: UTF-8 bytes, in lower case.
    public func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int? {
        tokenizer.vocabulary.number(of: word, hash: PieceHash(of: word)).map(Int.init)
    }

    /// The word pieces of a text as their numbers in the vocabulary, from `[CLS]` to `[SEP]`.
    public func tokens(of text: String) -> [Int32] {
        var copy = text
        return copy.withUTF8 { tokens(utf8: $0) }
    }

    /// The same for a text given as UTF-8 bytes. Broken bytes are passed over.
    public func tokens(utf8: UnsafeBufferPointer<UInt8>) -> [Int32] { tokenizer.tokens(in: utf8) }
}
