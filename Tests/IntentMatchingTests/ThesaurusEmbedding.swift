import IntentMatching
import Synchronization

/// An embedding that knows which words mean much the same, and what it was asked.
final class ThesaurusEmbedding: TextEmbedding {
    private static let entries: [[String]] = [
        ["open", "opening", "close", "closed", "hours", "unlock", "shut", "doors", "dawn"],
        ["bread", "rye", "loaf", "flour", "rolls", "baguette", "wholemeal", "crust"],
        ["deliver", "delivery", "van", "bring", "courier", "parcel", "shipped"],
        ["cake", "birthday", "wedding", "gateau", "icing", "sponge"],
        ["job", "hiring", "apprentices", "salary", "vacancy", "wage", "employed"],
        ["river", "stars", "engine", "football"],
    ]

    let dimensions: Int
    let fingerprint: String
    private let asked = Mutex<[String]>([])

    init(fingerprint: String = "thesaurus 1", dimensions: Int = 7) {
        (self.fingerprint, self.dimensions) = (fingerprint, dimensions)
    }

    /// The texts that it was asked for, in order.
    var texts: [String] { asked.withLock { $0 } }

    func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int? {
        Self.entries.joined().map { Array($0.utf8) }.firstIndex { $0.elementsEqual(word) }
    }

    func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        let text = String(decoding: utf8, as: UTF8.self)
        asked.withLock { $0.append(text) }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        // The last number stands for everything that the thesaurus does not know.
        var vector = Self.entries.map { entry in Float(words.filter(entry.contains).count) }
        vector.append(0.2)
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return vector.map { $0 / length }
    }
}
