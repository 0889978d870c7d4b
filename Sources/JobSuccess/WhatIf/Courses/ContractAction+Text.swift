extension ContractAction: CustomStringConvertible {
    /// The action as it is typed, such as `leave-open=3`. A partial refund of
    /// nothing stands for one of any amount and is written without it.
    public var description: String {
        switch self {
        case .leaveOpen(let months): "\(word.rawValue)=\(months)"
        case .refundPartial(let amount) where amount != .zero: "\(word.rawValue)=\(amount.plainText)"
        default: word.rawValue
        }
    }

    /// The action that somebody typed, such as `close-now`, `leave-open=3` or
    /// `refund-partial=50`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let action = try? ContractAction(reading: Substring(text)) else { return nil }
        self = action
    }

    /// How the actions are written, those that need a number with what it is.
    public static var names: [String] {
        Word.allCases.map { word in
            switch word {
            case .leaveOpen: "\(word.rawValue)=MONTHS"
            case .refundPartial: "\(word.rawValue)=USD"
            default: word.rawValue
            }
        }
    }

    /// - Throws: What is wrong with the text.
    init(reading text: Substring) throws(WhatIfError.Problem) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        guard let word = Word(rawValue: name.lowercased()) else {
            throw .unknownAction(didYouMean: Spelling.nearest(to: name, among: Word.allCases.map(\.rawValue)))
        }
        self = try ContractAction(word, value: parts.count == 2 ? parts[1] : nil)
    }

    private init(_ word: Word, value: Substring?) throws(WhatIfError.Problem) {
        switch word {
        case .leaveOpen:
            guard let months = value.flatMap({ Int($0) }), WhatIfFigures.months.contains(months) else {
                throw .notMonths
            }
            self = .leaveOpen(months: months)
        case .refundPartial:
            guard let amount = value.flatMap(Dollars.init(typed:)), amount.cents > 0 else { throw .notAnAmount }
            self = .refundPartial(amount)
        default:
            guard value == nil, let action = Self.plain[word] else { throw .unexpectedValue }
            self = action
        }
    }

    private static let plain: [Word: ContractAction] = {
        let actions: [ContractAction] = [
            .closeNow, .submitAndWait, .changesRequested, .clientDisputes, .paidNoFeedback, .endsWell, .endsBadly,
            .refundFull, .removeFeedback,
        ]
        return Dictionary(actions.map { ($0.word, $0) }) { first, _ in first }
    }()
}
