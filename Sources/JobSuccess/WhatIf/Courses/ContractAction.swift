/// Something that can be done with a contract, or happen to it.
public enum ContractAction: Hashable, Sendable {
    /// The freelancer ends it at once.
    case closeNow
    /// The freelancer submits the work, waits 14 days for the release
    /// (support.upwork.com article 17974824831507) and then ends the contract.
    case submitAndWait
    /// The client asks for changes to submitted work.
    case changesRequested
    /// The client disputes the work.
    case clientDisputes
    /// Nothing is done for 1 to 24 calendar months.
    case leaveOpen(months: Int)
    /// The client pays, and nobody leaves feedback.
    case paidNoFeedback
    /// The client pays, ends it and is happy.
    case endsWell
    /// The client pays, ends it and is not.
    case endsBadly
    /// The freelancer gives all the money back, which is possible for 180 days
    /// (support.upwork.com article 211068538).
    case refundFull
    /// The freelancer gives that much back.
    case refundPartial(Dollars)
    /// The freelancer uses the perk of having one contract's feedback removed,
    /// which existed from spring 2016 to 2 September 2024 (community.upwork.com
    /// message 205212 and release note 1608326).
    case removeFeedback
}

extension ContractAction {
    /// Whether the freelancer can choose it. The others are up to the client.
    public var isChoice: Bool {
        switch self {
        case .closeNow, .submitAndWait, .leaveOpen, .refundFull, .refundPartial, .removeFeedback: true
        case .changesRequested, .clientDisputes, .paidNoFeedback, .endsWell, .endsBadly: false
        }
    }

    /// The action in words, such as "leave it open for 3 months".
    public var title: String {
        switch self {
        case .closeNow: "end it now"
        case .submitAndWait: "have the work released, then end it"
        case .changesRequested: "the client asks for changes"
        case .clientDisputes: "the client disputes the work"
        case .leaveOpen(let months): "leave it open for \(months) \(months == 1 ? "month" : "months")"
        case .paidNoFeedback: "the client pays, and nobody leaves feedback"
        case .endsWell: "the client pays and leaves good feedback"
        case .endsBadly: "the client pays and leaves bad feedback"
        case .refundFull: "give all the money back"
        case .refundPartial(let amount): amount == .zero ? "give part of the money back" : "give \(amount) back"
        case .removeFeedback: "have its feedback removed"
        }
    }

    /// The words that actions are written with.
    enum Word: String, CaseIterable {
        case closeNow = "close-now"
        case submitAndWait = "submit-and-wait"
        case changesRequested = "changes-requested"
        case clientDisputes = "client-disputes"
        case leaveOpen = "leave-open"
        case paidNoFeedback = "paid-no-feedback"
        case endsWell = "ends-well"
        case endsBadly = "ends-badly"
        case refundFull = "refund-full"
        case refundPartial = "refund-partial"
        case removeFeedback = "remove-feedback"
    }

    /// The word of the action, without its number.
    var word: Word {
        switch self {
        case .closeNow: .closeNow
        case .submitAndWait: .submitAndWait
        case .changesRequested: .changesRequested
        case .clientDisputes: .clientDisputes
        case .leaveOpen: .leaveOpen
        case .paidNoFeedback: .paidNoFeedback
        case .endsWell: .endsWell
        case .endsBadly: .endsBadly
        case .refundFull: .refundFull
        case .refundPartial: .refundPartial
        case .removeFeedback: .removeFeedback
        }
    }
}
