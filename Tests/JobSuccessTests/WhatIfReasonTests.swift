import CivilCalendar
import JobSuccess
import Testing

struct WhatIfReasonTests {
    struct Row: Sendable {
        let contract: Contract
        let action: ContractAction
        let reason: NotPossible
        var rules: RuleSet.Name = .insights2024
    }

    static let hourly = WhatIfHistory.open { $0.kind = .hourly }
    static let unfunded = WhatIfHistory.open {
        $0.escrow = nil; $0.funded = Dollars(0)
    }
    static let old = WhatIfHistory.ended { $0.lastPayment = WhatIfHistory.asOf.adding(days: -181) }

    static let rows = [
        Row(contract: WhatIfHistory.ended(), action: .closeNow, reason: .ended),
        Row(contract: WhatIfHistory.ended(), action: .submitAndWait, reason: .ended),
        Row(contract: WhatIfHistory.ended(), action: .leaveOpen(months: 1), reason: .ended),
        Row(contract: WhatIfHistory.ended(), action: .clientDisputes, reason: .ended),
        Row(contract: WhatIfHistory.ended(), action: .endsWell, reason: .ended),
        Row(contract: WhatIfHistory.open(), action: .leaveOpen(months: 0), reason: .monthsOutOfRange(1...24)),
        Row(contract: WhatIfHistory.open(), action: .leaveOpen(months: .max), reason: .monthsOutOfRange(1...24)),
        Row(contract: hourly, action: .submitAndWait, reason: .hourly),
        Row(contract: hourly, action: .changesRequested, reason: .hourly),
        Row(contract: WhatIfHistory.open(), action: .submitAndWait, reason: .nothingInEscrow),
        Row(contract: unfunded, action: .submitAndWait, reason: .nothingInEscrow),
        Row(contract: WhatIfHistory.open(), action: .changesRequested, reason: .nothingSubmitted),
        Row(contract: WhatIfHistory.open(), action: .refundFull, reason: .nothingPaid),
        Row(
            contract: WhatIfHistory.ended { $0.earned = nil }, action: .refundPartial(Dollars(1)),
            reason: .amountUnknown),
        Row(
            contract: WhatIfHistory.ended(), action: .refundPartial(Dollars(100)),
            reason: .refundOutOfRange(paid: Dollars(100))),
        Row(
            contract: WhatIfHistory.ended(), action: .refundPartial(Dollars(cents: 9_901)),
            reason: .refundOutOfRange(paid: Dollars(100))),
        Row(
            contract: WhatIfHistory.ended(), action: .refundPartial(Dollars(.min)),
            reason: .refundOutOfRange(paid: Dollars(100))),
        Row(contract: old, action: .refundFull, reason: .refundTooLate(lastDay: WhatIfHistory.asOf.adding(days: -1))),
        Row(contract: WhatIfHistory.ended(), action: .removeFeedback, reason: .perkOver),
        Row(contract: WhatIfHistory.open(), action: .removeFeedback, reason: .stillOpen, rules: .classic2018),
        Row(
            contract: WhatIfHistory.ended { $0.flags = [.feedbackRemoved] }, action: .removeFeedback,
            reason: .alreadyLeftOut, rules: .classic2018),
    ]

    @Test(arguments: rows)
    func whatCannotBeDoneHasAReason(row: Row) {
        #expect(throws: WhatIfError.self) {
            try WhatIfHistory.whatIf(row.rules, row.contract).option(for: Course(row.action, contract: "x"))
        }
        do throws(WhatIfError) {
            _ = try WhatIfHistory.whatIf(row.rules, row.contract).option(for: Course(row.action, contract: "x"))
        } catch {
            #expect(error.problem == .notPossible(row.reason))
            #expect(row.reason.restsOn.allSatisfy { PlatformFact.named($0) != nil })
        }
    }

    @Test func thePerkHasItsDays() {
        for (text, reason) in [("2016-03-31", "spring 2016"), ("2024-09-03", "3 September 2024")] {
            let day = WhatIfHistory.day(text)
            let whatIf = WhatIf(
                contracts: [WhatIfHistory.ended { $0.ended = day }], scorer: Scorer(rules: .named(.nofb2020), asOf: day)
            )
            let error = #expect(throws: WhatIfError.self) {
                try whatIf.option(for: Course(.removeFeedback, contract: "x"))
            }
            #expect(error?.description.contains(reason) == true)
        }
    }
}
