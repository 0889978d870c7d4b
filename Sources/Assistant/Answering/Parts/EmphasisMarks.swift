/// The stars of a sentence, read one by one: two beside each other begin or end
/// bold words, a single one begins or ends words in italics.
struct EmphasisMarks {
    private var boldMarks = 0
    /// Single stars since the last mark of bold words.
    private var singles = 0
    /// Whether italics stood open where bold words began or ended.
    private var isCrossed = false
    /// Whether the star before has no partner yet.
    private var isHalf = false

    /// Reads a star.
    mutating func addStar() {
        guard isHalf else {
            isHalf = true
            return
        }
        isHalf = false
        isCrossed = isCrossed || !singles.isMultiple(of: 2)
        singles = 0
        boldMarks += 1
    }

    /// Reads anything else.
    mutating func endRun() {
        if isHalf { singles += 1 }
        isHalf = false
    }

    /// Whether bold words and those in italics end where they began.
    var areClosed: Bool {
        boldMarks.isMultiple(of: 2) && !isCrossed && (singles + (isHalf ? 1 : 0)).isMultiple(of: 2)
    }
}
