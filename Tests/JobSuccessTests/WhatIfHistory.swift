import CivilCalendar
import JobSuccess

/// Histories with one contract that something can be done with.
enum WhatIfHistory {
    static let asOf = day("2019-08-15")

    static func day(_ text: String) -> CalendarDay { CalendarDay(iso8601: text) ?? CalendarDay(ordinal: 0) }

    /// Known good endings of a month ago, each with a client of its own.
    static func good(_ count: Int, asOf: CalendarDay = asOf) -> [Contract] {
        (0..<count).map { index in
            var contract = Contract(id: "g\(index)", status: .ended)
            contract.client = "client \(index)"
            contract.ended = asOf.adding(days: -30)
            contract.earned = Dollars(100)
            contract.stars = 5
            contract.privateRating = 10
            return contract
        }
    }

    /// An open contract named "x" with a client of its own.
    static func open(_ change: (inout Contract) -> Void = { _ in }) -> Contract {
        var contract = Contract(id: "x", status: .open)
        contract.client = "client x"
        contract.kind = .fixed
        contract.earned = Dollars(0)
        contract.escrow = Dollars(0)
        contract.lastActivity = asOf.adding(days: -20)
        change(&contract)
        return contract
    }

    /// The open contract ended, with feedback that nobody knows.
    static func ended(_ change: (inout Contract) -> Void = { _ in }) -> Contract {
        open {
            $0.status = .ended
            $0.ended = asOf.adding(days: -5)
            $0.earned = Dollars(100)
            $0.lastPayment = asOf.adding(days: -5)
            change(&$0)
        }
    }

    static func whatIf(
        _ rules: RuleSet.Name, _ contract: Contract, good count: Int = 6, asOf: CalendarDay = asOf
    ) -> WhatIf {
        WhatIf(contracts: good(count, asOf: asOf) + [contract], scorer: Scorer(rules: .named(rules), asOf: asOf))
    }

    /// Contracts in many states.
    static let all: [(name: String, contract: Contract)] = [
        ("funded", open { $0.escrow = Dollars(120) }),
        ("submitted", submitted),
        ("submitted long ago", open { $0.submitted = asOf.adding(days: -40) }),
        ("unfunded", open()),
        ("nothing known", Contract(id: "x", status: .open)),
        (
            "hourly",
            open {
                $0.kind = .hourly; $0.earned = Dollars(300); $0.lastPayment = asOf.adding(days: -9)
            }
        ),
        (
            "paused",
            open {
                $0.status = .paused; $0.earned = Dollars(1_200)
            }
        ),
        (
            "held",
            open {
                $0.status = .held; $0.submitted = asOf.adding(days: -3); $0.escrow = nil; $0.funded = Dollars(90)
            }
        ),
        (
            "dormant",
            open {
                $0.escrow = Dollars(80); $0.milestoneDue = asOf.adding(days: -85)
            }
        ),
        (
            "overdue dormant",
            open {
                $0.escrow = Dollars(80); $0.milestoneDue = asOf.adding(days: -300)
            }
        ),
        ("ended, window open", ended()),
        ("ended silently", ended { $0.ended = asOf.adding(days: -60) }),
        ("ended, hidden", ended { $0.stars = 5 }),
        ("ended badly", ended { $0.stars = 1 }),
        (
            "ended unpaid",
            ended {
                $0.earned = Dollars(0); $0.endedBy = .client
            }
        ),
        (
            "ended, long ago",
            ended {
                $0.ended = asOf.adding(days: -900); $0.lastPayment = $0.ended
            }
        ),
        (
            "ended, amount unknown",
            ended {
                $0.earned = nil; $0.lastPayment = nil
            }
        ),
        (
            "huge",
            open {
                $0.escrow = Dollars(.max); $0.earned = Dollars(.max); $0.funded = Dollars(.min)
            }
        ),
        ("excluded", ended { $0.flags = [.clientExcluded] }),
    ]

    static let submitted = open {
        $0.submitted = day("2019-08-10")
        $0.escrow = Dollars(120)
    }

    static let actions: [ContractAction] = [
        .closeNow, .submitAndWait, .changesRequested, .clientDisputes, .leaveOpen(months: 1), .leaveOpen(months: 24),
        .paidNoFeedback, .endsWell, .endsBadly, .refundFull, .refundPartial(Dollars(50)), .removeFeedback,
    ]
}
