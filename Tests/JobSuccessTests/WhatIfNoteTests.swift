import CivilCalendar
import Testing

@testable import JobSuccess

/// What has to be known before all options.
struct WhatIfNoteTests {
    static func comparison(_ contract: Contract, _ rules: RuleSet.Name = .insights2024) throws -> OptionComparison {
        try WhatIfHistory.whatIf(rules, contract).comparison(of: "x")
    }

    @Test(arguments: RuleSet.Name.allCases, [Contract.Kind.fixed, nil])
    func escrowNobodyToldOfIsLookedForFirst(rules: RuleSet.Name, kind: Contract.Kind?) throws {
        let unclear = WhatIfHistory.open {
            $0.kind = kind
            $0.escrow = nil
        }
        let comparison = try Self.comparison(unclear, rules)
        #expect(comparison.recommended == nil)
        #expect(comparison.note == "Nothing is recommended: look first whether money lies in escrow.")
        let closing = try #require(comparison.options.first { $0.action == "close-now" })
        #expect(closing.because.hasPrefix("Look first whether money lies in escrow"))
    }

    @Test func submittedWorkIsSafeToWaitFor() throws {
        let comparison = try Self.comparison(
            WhatIfHistory.open {
                $0.escrow = nil
                $0.submitted = WhatIfHistory.asOf
            })
        #expect(comparison.recommended?.action == "submit-and-wait")
        #expect(comparison.note == nil)
    }

    static let disputes: [(contract: Contract, days: String)] = [
        (WhatIfHistory.open { $0.flags = [.disputed] }, "7 days."),
        (WhatIfHistory.open { $0.endReason = .dispute }, "7 days."),
        (
            WhatIfHistory.open {
                $0.flags = [.disputed]
                $0.kind = .hourly
            }, "3 days."
        ),
    ]

    @Test(arguments: disputes)
    func aDisputeIsAnsweredFirst(contract: Contract, days: String) throws {
        let note = try #require(try Self.comparison(contract).note)
        #expect(note.hasPrefix("There is a dispute. Answer it first"))
        #expect(note.hasSuffix(days))
    }

    @Test(arguments: RuleSet.Name.allCases)
    func aHeldContractIsAskedAboutFirst(rules: RuleSet.Name) throws {
        for index in WhatIfHistory.all.indices {
            var contract = WhatIfHistory.all[index].contract
            guard contract.status != .ended else { continue }
            contract.status = .held
            for option in try Self.comparison(contract, rules).options {
                #expect(option.because.hasPrefix("The contract is on hold: do no further work, find out why"))
                #expect(option.restsOn.contains("F73"))
            }
        }
    }

    @Test(arguments: [Contract.Status.held, .paused])
    func whatRestsIsNotCalledOpen(status: Contract.Status) {
        let contract = WhatIfHistory.open {
            $0.status = status
            $0.earned = Dollars(100)
        }
        for rules in RuleSet.Name.allCases {
            let report = WhatIfHistory.whatIf(rules, contract).scorer.report(for: [contract])
            #expect(report.contracts.first?.because == (status == .held ? .held : .paused))
            #expect(report.contracts.first?.because.description.contains("open") == false)
        }
    }

    @Test func anEndedContractLeavesNothingToDo() throws {
        let open = try Self.comparison(WhatIfHistory.ended())
        #expect(open.note == "Nothing to do: keep the money. Feedback can come until 2019-08-24.")
        let over = try Self.comparison(WhatIfHistory.ended { $0.ended = WhatIfHistory.asOf.adding(days: -60) })
        #expect(over.note == "Nothing to do: keep the money.")
        let unpaid = try Self.comparison(
            WhatIfHistory.ended {
                $0.earned = Dollars(0)
                $0.lastPayment = nil
            })
        #expect(unpaid.note == "Nothing to do. Feedback can come until 2019-08-24.")
        #expect(try Self.comparison(WhatIfScenarioTests.bad, .classic2018).note == nil)
    }
}
