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

    /// Grows whenever the same weights give other vectors: by the arithmetic, or by how long texts are read.
    private static let version = 1

    /// The SHA-256 of the weights, as their file states it, and the version of what is made of them.
    public var fingerprint: String { "\(encoder.fingerprint)/\(Self.version)" }

    /// The vector of a text given as UTF-8 bytes, of length 1: of a text that is longer than the
    /// encoder reads, the mean over its parts.
    public func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        let windows = TextWindows(of: utf8, for: encoder)
        return windows.mean(of: windows.ranges.map { encoder.encode(utf8: UnsafeBufferPointer(rebasing: utf8[$0])) })
    }

    /// The vectors of many texts, worked out on all processors. The call blocks its thread.
    public func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        let windows = texts.map { text in
            var copy = text
            return copy.withUTF8 { TextWindows(of: $0, for: encoder) }
        }
        let parts = zip(texts, windows).flatMap { text, windows in
            windows.ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        }
        let vectors = encoder.encode(parts) { finished in progress?(finished * texts.count / max(parts.count, 1)) }
        var next = 0
        return windows.map { windows in
            defer { next += windows.ranges.count }
            return windows.mean(of: Array(vectors[next..<next + windows.ranges.count]))
        }
    }

    /// The place of a word in the encoder's vocabulary, which names common words first.
    public func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int? { encoder.rank(ofWord: word) }

    private static func reason(_ error: WeightsError) -> String {
        guard case .unreadable(let code) = error else { return "\(error)" }
        return "the file cannot be read: \(String(cString: strerror(code)))"
    }
}
