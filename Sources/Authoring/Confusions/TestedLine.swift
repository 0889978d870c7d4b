package import Assistant
import KnowledgeBase

/// A line of an intent file, as cross-validation understood it. The variants
/// of a template are one line.
package struct TestedLine: Hashable, Sendable {
    /// From this probability on a mistake is no doubt at a border: the line
    /// stands at the wrong intent, or its own intent has nothing like it.
    static let sureFrom = 0.8

    /// The sentence that was misread most surely, or recognised least surely.
    package let worst: KnowledgeValidation.Sentence

    /// What that sentence was taken for.
    package let verdict: KnowledgeValidation.Verdict

    /// Whether the line is declined either way: neither its own intent nor the
    /// one it was taken for is covered.
    let isDeclined: Bool

    /// The id of the intent that the line belongs to.
    var intent: String { worst.intent }

    /// Whether it was taken for another intent.
    var isMisread: Bool { verdict.intent != intent }

    /// Whether an asker would notice: there is a wrong answer, one too many, or none.
    var isHarmful: Bool { isMisread && !isDeclined }

    /// Whether it does, without much doubt.
    var isSureMistake: Bool { isHarmful && verdict.probability >= Self.sureFrom }

    /// The lines of tested sentences, in their order. Sentences that could not be tested are left out.
    static func lines(of validation: KnowledgeValidation) -> [TestedLine] {
        var lines: [TestedLine] = []
        var numbers: [Home: Int] = [:]
        let declined = Set(validation.files.filter { !$0.value.isCovered }.keys)
        for sentence in validation.sentences {
            guard let verdict = sentence.verdict else { continue }
            let isDeclined = declined.isSuperset(of: [sentence.intent, verdict.intent])
            let line = TestedLine(worst: sentence, verdict: verdict, isDeclined: isDeclined)
            let home = Home(path: sentence.path, place: sentence.place)
            if let number = numbers[home] {
                if line.isWorse(than: lines[number]) { lines[number] = line }
            } else {
                numbers[home] = lines.count
                lines.append(line)
            }
        }
        return lines
    }

    private struct Home: Hashable {
        let path: String
        let place: Place
    }

    private func isWorse(than other: TestedLine) -> Bool {
        guard isMisread == other.isMisread else { return isMisread }
        let (own, others) = (verdict.probability, other.verdict.probability)
        return isMisread ? own > others : own < others
    }

    /// The surest mistake first.
    static func bySureness(_ left: TestedLine, _ right: TestedLine) -> Bool {
        (right.verdict.probability, left.worst.path, left.worst.place.line)
            < (left.verdict.probability, right.worst.path, right.worst.place.line)
    }
}
