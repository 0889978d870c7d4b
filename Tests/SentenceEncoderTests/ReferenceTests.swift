import Testing

@testable import SentenceEncoder

/// The encoder against published programs: `tokenizers` for tokens, `onnxruntime` with float weights for vectors.
struct ReferenceTests {
    /// What eight bits a weight leave of a direction: 0.9986 for the text that suffers most, 0.9998 in the middle.
    static let leastCosine: Float = 0.998

    @Test func tokensAreThoseOfThePublishedTokeniser() throws {
        let (encoder, reference) = (try Places.encoder(), try Reference())
        #expect(reference.texts.count == 500)
        for (text, tokens) in zip(reference.texts, reference.tokens) {
            #expect(encoder.tokens(of: text) == tokens, "\(text.debugDescription)")
        }
    }

    @Test func vectorsPointWhereThePublishedOnesDo() throws {
        let (encoder, reference) = (try Places.encoder(), try Reference())
        let cosines = zip(encoder.encode(reference.texts), reference.vectors).map { cosine($0, $1) }
        for (text, cosine) in zip(reference.texts, cosines) where !(cosine >= Self.leastCosine) {
            Issue.record("\(text.debugDescription): \(cosine)")
        }
        let median = cosines.sorted()[cosines.count / 2]
        #expect(median > 0.9995)
    }

    private func cosine(_ one: [Float], _ other: [Float]) -> Float {
        let product = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
        let square = other.reduce(0) { $0 + $1 * $1 }
        return product / square.squareRoot()
    }
}
