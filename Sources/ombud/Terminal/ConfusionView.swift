import Authoring

/// What cross-validation mixes up, as lines of a terminal.
struct ConfusionView {
    let report: ConfusionReport
    let listing: ConfusionListing

    /// What an author can do about a finding.
    static let advice = """
        A sentence at the wrong intent: move it. One that is right where it stands: write
        more like it there. One at the border: add a counterexample at the intent it is
        taken for. Two intents that no sentence tells apart may be one.

        """

    /// The sections, then what to do about them, then how much was recognised.
    var text: String {
        let sections = listing.sections
        let advice = sections.isEmpty ? [] : [Self.advice]
        return (sections.map(text) + omittedPairs + advice + [recognised]).joined(separator: "\n")
    }

    private func text(of section: ConfusionListing.Section) -> String {
        let lines = [section.heading] + section.lines + Self.more(section.omitted, "")
        // A hint stands on a line of its own.
        return lines.flatMap { $0.split(separator: "\n") }.map { $0.printable + "\n" }.joined()
    }

    private var omittedPairs: [String] { Self.more(listing.omittedPairs, "pairs ").map { $0 + "\n" } }

    private var recognised: String { "Recognised by cross-validation: \(report.recognised.inWords(digits: 1)) lines\n" }

    private static func more(_ count: Int, _ kind: String) -> [String] {
        count == 0 ? [] : ["and \(count) \(kind)more: see --limit"]
    }
}
