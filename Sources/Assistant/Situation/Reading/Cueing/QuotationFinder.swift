import Quantities

/// Finds what a message quotes from the other side: `He writes: "I hired you"`.
///
/// "I", "my" and "you" turn round in it, so that what it tells of a speaker
/// is not told of the writer.
struct QuotationFinder {
    let tokens: [Token]
    let cues: [Cue]

    /// The tokens between the marks of each quotation, in order.
    func quotations() -> [Range<Int>] {
        let marks = tokens.indices.filter { tokens[$0].sign == .quote }
        var quotations: [Range<Int>] = []
        var number = 0
        while number + 1 < marks.count {
            let (opening, closing) = (marks[number], marks[number + 1])
            if isSaid(before: opening) {
                quotations.append(opening + 1..<closing)
                number += 2
            } else {
                // A word in marks of its own, or a closing mark without its opening one.
                number += isTitle(opening, closing) ? 2 : 1
            }
        }
        return quotations
    }

    /// Whether somebody of the other side says what follows.
    private func isSaid(before opening: Int) -> Bool {
        let lead = max(0, opening - Self.reach)..<opening
        guard let verb = lead.last(where: { isWord($0, Self.saying) }) else { return false }
        let speaker = max(0, verb - Self.reach)..<verb
        return speaker.last { isWriter($0) || isOtherSide($0) }.map(isOtherSide) ?? false
    }

    private func isTitle(_ opening: Int, _ closing: Int) -> Bool { closing - opening <= Self.longestTitle }

    private func isOtherSide(_ index: Int) -> Bool {
        isWord(index, Self.persons) || cues[index].contains(.client)
    }

    private func isWriter(_ index: Int) -> Bool { isWord(index, Self.writers) }

    private func isWord(_ index: Int, _ words: WordSet) -> Bool { tokens[index].word.map(words.contains) ?? false }

    /// How many tokens before a mark the verb may stand, and before the verb
    /// the speaker.
    private static let reach = 6
    /// "The \"end contract\" button" names something.
    private static let longestTitle = 5

    private static let saying = WordSet(
        "says said say writes wrote write tells told answers answered replies replied asks asked messaged texted"
            + " explains explained claims claimed message messages answer words reason")
    private static let persons = WordSet("he she they his her their he's she's they're someone guy")
    private static let writers = WordSet("i i've i'm i'd we you")
}
