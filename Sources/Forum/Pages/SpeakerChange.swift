/// Finds where somebody else goes on in a text that does not say so: one who
/// tells of their own case and asks is followed by one who only advises.
enum SpeakerChange {
    /// How often an adviser says "you" at least.
    private static let leastAddress = 2

    static func posts(in body: ArraySlice<Substring>) -> [ArraySlice<Substring>] {
        var hasAsked = false
        var start = body.startIndex
        while start < body.endIndex {
            let end = body[start...].firstIndex(where: \.isEmpty) ?? body.endIndex
            let voice = Voice(body[start..<end].joined(separator: " "))
            if hasAsked, voice.speaksOnlyToOthers(atLeast: leastAddress) { return [body[..<start], body[start...]] }
            hasAsked = hasAsked || (voice.asks && voice.ownWords > 0)
            start = body[end...].firstIndex { !$0.isEmpty } ?? body.endIndex
        }
        return [body]
    }
}
