import Glibc
public import IntentMatching
import SentenceEncoder

/// Says what texts mean, by the sentence encoder.
public struct EncoderEmbedding: TextEmbedding {
    /// The name of the file with the encoder's weights.
    public static let fileName = WeightsSearch.fileName

    private let encoder: SentenceEncoder

    /// Opens a weights file.
    ///
    /// - Parameter path: The file. It is mapped, not read: replace it by renaming another file to its name.
    /// - Throws: ``AssistantError/weightsUnusable(path:reason:)``.
    public init(weights path: String) throws(AssistantError) {
        do {
            encoder = try SentenceEncoder(weights: path)
        } catch {
            throw .weightsUnusable(path: path, reason: Self.reason(error))
        }
    }

    /// Looks where the weights can be: the file the call names, `OMBUD_WEIGHTS`, beside the program, and in the
    /// source tree that it was built in.
    ///
    /// - Parameters:
    ///   - named: The file given with the call; nil where none was.
    ///   - environment: The process's environment.
    /// - Returns: Nil where no file was named and none was found.
    /// - Throws: ``AssistantError/weightsUnusable(path:reason:)``. A file that was named and is not there, or one
    ///   that is damaged, is not passed over in silence.
    public static func find(
        named: String?, environment: [String: String]
    ) throws(AssistantError) -> EncoderEmbedding? {
        let search = WeightsSearch(
            option: named, environment: environment["OMBUD_WEIGHTS"], executable: RunningProgram.path)
        guard let path = search.path(where: { search.isNamed || access($0, F_OK) == 0 }) else { return nil }
        return try EncoderEmbedding(weights: path)
    }

    /// The 384 numbers of the encoder.
    public var dimensions: Int { SentenceEncoder.dimensions }

    /// The SHA-256 of the weights.
    public var fingerprint: String { encoder.fingerprint }

    /// The vector of a text given as UTF-8 bytes, of length 1.
    public func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] { encoder.encode(utf8: utf8) }

    /// The vectors of many texts, worked out on all processors. The call blocks its thread.
    public func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        encoder.encode(texts, progress: progress)
    }

    /// The place of a word in the encoder's vocabulary, which names common words first.
    public func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int? { encoder.rank(ofWord: word) }

    private static func reason(_ error: WeightsError) -> String {
        guard case .unreadable(let code) = error else { return "\(error)" }
        return "the file cannot be read: \(String(cString: strerror(code)))"
    }
}
