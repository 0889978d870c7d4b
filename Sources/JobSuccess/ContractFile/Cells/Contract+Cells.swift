import CivilCalendar

extension Contract {
    /// What stands in a cell of a table; nil for an empty one.
    func cell(_ column: ContractColumn) -> String? {
        switch column {
        case .id: id
        case .client: client
        case .kind: kind?.rawValue
        case .status: status.rawValue
        case .earned: earned?.fileText
        case .funded: funded?.fileText
        case .escrow: escrow?.fileText
        case .feedback: feedback?.rawValue
        case .stars: knownStars.map(Self.text)
        case .privateRating: knownPrivateRating.map(Self.text)
        case .endReason: endReason?.rawValue
        case .endedBy: endedBy?.rawValue
        case .paidPeriods: paidPeriods?.description
        case .flags: flags.isEmpty ? nil : flags.map(\.rawValue).sorted().joined(separator: ";")
        case .started, .ended, .lastActivity, .submitted, .milestoneDue, .firstPayment, .lastPayment:
            day(column)?.description
        }
    }

    private func day(_ column: ContractColumn) -> CalendarDay? {
        switch column {
        case .started: started
        case .ended: ended
        case .lastActivity: lastActivity
        case .submitted: submitted
        case .milestoneDue: milestoneDue
        case .firstPayment: firstPayment
        case .lastPayment: lastPayment
        default: nil
        }
    }

    /// A rating without a needless ".0".
    private static func text(_ rating: Double) -> String {
        let text = "\(rating)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
