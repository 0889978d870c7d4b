import JobSuccess
import KnowledgeBase

/// What can be done with the contract in question, as answers say it.
struct OptionsText {
    private let options: [ScoreOption]

    /// Of options of which one brings in money only that one is told, and none
    /// that gives up money: a number beside it would speak for it.
    init(_ options: [ScoreOption]) {
        let release = options.first { $0.advice == .recommended && ContractAction($0.action) == .submitAndWait }
        self.options = release.map { [$0] } ?? options.filter { $0.advice != .advisedAgainst }
    }

    /// What templates may name: the score after each way that is open.
    var templateValues: [(String, TemplateValue)] {
        let ways = [
            ("option.release", text { $0 == .submitAndWait }), ("option.closeNow", text { $0 == .closeNow }),
            ("option.leaveOpen", text { if case .leaveOpen = $0 { true } else { false } }),
        ]
        return ways.compactMap { name, text in text.map { (name, .markdown($0)) } }
    }

    /// The score after the best option of a kind, such as "likely 100,
    /// range 75 to 100".
    private func text(_ isMeant: (ContractAction) -> Bool) -> String? {
        guard let option = options.first(where: { ContractAction($0.action).map(isMeant) ?? false }) else { return nil }
        guard let low = option.range.low, let high = option.range.high else { return "no score yet" }
        guard let likely = option.range.likely else { return "most likely no score yet" }
        return low == high ? "\(likely)" : "likely \(likely), range \(low) to \(high)"
    }
}
