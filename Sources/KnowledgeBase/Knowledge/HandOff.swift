/// The sentences with which an asker needs people at once, whatever else is asked.
package struct HandOff: Hashable, Sendable, Codable {
    /// Words of which one must stand in a sentence.
    package let when: [WordPattern]

    /// Words that make those harmless on which they lie: sayings, jokes and worries.
    package let unless: [WordPattern]

    /// A hand-off; without words it never comes.
    package init(when: [WordPattern] = [], unless: [WordPattern] = []) {
        self.when = when
        self.unless = unless
    }

    /// Whether any sentence of a text calls for people.
    package func isCalledFor(by sentences: [SentenceWords]) -> Bool {
        sentences.contains { sentence in
            let calls = when.flatMap { $0.places(in: sentence) }
            guard !calls.isEmpty else { return false }
            let harmless = unless.flatMap { $0.places(in: sentence) }
            return calls.contains { call in !harmless.contains(where: call.overlaps) }
        }
    }
}
