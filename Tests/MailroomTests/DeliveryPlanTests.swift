import Testing

@testable import Mailroom

struct DeliveryPlanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let rows: [Delivery]
        let instruction: Instruction
        let step: DeliveryStep
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "nothing yet, reply", rows: [], instruction: reply, step: .insert(.reply, .waiting, body: "new")),
        Case(name: "nothing yet, draft", rows: [], instruction: draft, step: .insert(.reply, .draft, body: "new")),
        Case(name: "nothing yet, note", rows: [], instruction: .note("n"), step: .insert(.note, .waiting, body: "n")),
        Case(name: "nothing yet, silence", rows: [], instruction: .silence, step: .keep),
        Case(name: "nothing yet, withdraw", rows: [], instruction: .withdraw, step: .keep),
        Case(
            name: "draft", rows: [row(1, .reply, .draft)], instruction: reply,
            step: .replace(1, .reply, .waiting, body: "new")),
        Case(
            name: "leased", rows: [row(1, .reply, .leased)], instruction: draft,
            step: .replace(1, .reply, .draft, body: "new")),
        Case(
            name: "refused by the forum", rows: [row(1, .reply, .dead)], instruction: reply,
            step: .replace(1, .reply, .waiting, body: "new")),
        Case(
            name: "under way", rows: [row(1, .reply, .sending)], instruction: reply,
            step: .insert(.edit, .waiting, body: "new")),
        Case(
            name: "in doubt", rows: [row(1, .reply, .waiting, doubt: true)], instruction: reply,
            step: .insert(.edit, .waiting, body: "new")),
        Case(
            name: "sent", rows: [row(1, .reply, .sent)], instruction: draft,
            step: .insert(.edit, .draft, body: "new")),
        Case(name: "sent the same", rows: [row(1, .reply, .sent, "new")], instruction: reply, step: .keep),
        Case(
            name: "edit waits", rows: [row(1, .reply, .sent), row(2, .edit, .waiting, "between")], instruction: reply,
            step: .replace(2, .edit, .waiting, body: "new")),
        Case(
            name: "back to what stands", rows: [row(1, .reply, .sent, "new"), row(2, .edit, .waiting, "between")],
            instruction: reply, step: .cancel(2)),
        Case(
            name: "back to what may not stand",
            rows: [row(1, .reply, .sent, "new"), row(2, .edit, .waiting, "between", doubt: true)], instruction: reply,
            step: .follow(2, .edit, .waiting, body: "new")),
        Case(
            name: "another text after one that may stand",
            rows: [
                row(1, .reply, .sent, "new"), row(2, .edit, .cancelled, "between", doubt: true),
                row(3, .edit, .waiting, "third"),
            ], instruction: reply, step: .replace(3, .edit, .waiting, body: "new")),
        Case(
            name: "back to what stands over a lost edit",
            rows: [row(1, .reply, .sent), row(2, .edit, .cancelled, "lost", doubt: true), row(3, .edit, .sent, "new")],
            instruction: reply, step: .keep),
        Case(
            name: "withdraw an edit in doubt",
            rows: [row(1, .reply, .sent), row(2, .edit, .waiting, "between", doubt: true)], instruction: .withdraw,
            step: .follow(2, .withdraw, .waiting, body: nil)),
        Case(name: "note over a reply", rows: [row(1, .reply, .sent)], instruction: .note("n"), step: .keep),
        Case(
            name: "note over a reply in doubt", rows: [row(1, .reply, .waiting, doubt: true)], instruction: .note("n"),
            step: .hush(1, also: nil)),
        Case(
            name: "note instead of an edit", rows: [row(1, .reply, .sent), row(2, .edit, .waiting)],
            instruction: .note("n"), step: .cancel(2)),
        Case(
            name: "note instead of a reply that waits", rows: [row(1, .reply, .waiting)], instruction: .note("n"),
            step: .replace(1, .note, .waiting, body: "n")),
        Case(
            name: "note over a note", rows: [row(1, .note, .sent)], instruction: .note("n"),
            step: .insert(.edit, .waiting, body: "n")),
        Case(
            name: "silence after a doubt", rows: [row(1, .reply, .waiting, doubt: true)], instruction: .silence,
            step: .hush(1, also: nil)),
        Case(
            name: "silence after a doubt with an edit",
            rows: [row(1, .reply, .dead, doubt: true), row(2, .edit, .draft)],
            instruction: .silence, step: .hush(1, also: 2)),
        Case(
            name: "silence after silence after a doubt", rows: [row(1, .reply, .waiting, nil, doubt: true)],
            instruction: .silence, step: .keep),
        Case(
            name: "edited before", rows: [row(1, .reply, .sent), row(2, .edit, .sent, "between")], instruction: reply,
            step: .insert(.edit, .waiting, body: "new")),
        Case(
            name: "withdrawal waits, text changes", rows: [row(1, .reply, .sent), row(2, .withdraw, .waiting, nil)],
            instruction: reply, step: .replace(2, .edit, .waiting, body: "new")),
        Case(
            name: "withdrawn", rows: [row(1, .reply, .sent), row(2, .withdraw, .sent, nil)], instruction: reply,
            step: .keep),
        Case(
            name: "withdraw what waits", rows: [row(1, .reply, .waiting)], instruction: .withdraw, step: .cancel(1)),
        Case(name: "withdraw what is dead", rows: [row(1, .reply, .dead)], instruction: .withdraw, step: .cancel(1)),
        Case(
            name: "withdraw what was sent", rows: [row(1, .reply, .sent)], instruction: .withdraw,
            step: .insert(.withdraw, .waiting, body: nil)),
        Case(
            name: "withdraw instead of editing", rows: [row(1, .reply, .sent), row(2, .edit, .draft)],
            instruction: .withdraw, step: .replace(2, .withdraw, .waiting, body: nil)),
        Case(
            name: "withdraw twice", rows: [row(1, .reply, .sent), row(2, .withdraw, .leased, nil)],
            instruction: .withdraw, step: .keep),
        Case(
            name: "withdraw again", rows: [row(1, .reply, .sent), row(2, .withdraw, .dead, nil)],
            instruction: .withdraw, step: .replace(2, .withdraw, .waiting, body: nil)),
        Case(name: "silence after a draft", rows: [row(1, .reply, .draft)], instruction: .silence, step: .cancel(1)),
        Case(name: "silence after a reply", rows: [row(1, .reply, .sent)], instruction: .silence, step: .keep),
        Case(
            name: "silence after an edit", rows: [row(1, .reply, .sent), row(2, .edit, .waiting)],
            instruction: .silence, step: .cancel(2)),
        Case(name: "declined words", rows: [row(1, .reply, .declined, "new")], instruction: draft, step: .keep),
        Case(
            name: "other words than the declined ones", rows: [row(1, .reply, .declined)], instruction: draft,
            step: .replace(1, .reply, .draft, body: "new")),
        Case(
            name: "declined words of an edit", rows: [row(1, .reply, .sent), row(2, .edit, .declined, "new")],
            instruction: draft, step: .keep),
        Case(name: "silence twice", rows: [row(1, .reply, .cancelled)], instruction: .silence, step: .keep),
    ]

    static let reply = Instruction.reply("new", needsApproval: false)
    static let draft = Instruction.reply("new", needsApproval: true)

    static func row(
        _ id: Int64, _ action: OutgoingAction, _ state: OutgoingState, _ body: String? = "old", doubt: Bool = false
    ) -> Delivery {
        Delivery(id: id, action: action, state: state, body: body, mayHaveBeenSent: doubt)
    }

    @Test(arguments: cases) func takesOneStep(_ item: Case) {
        #expect(DeliveryPlan(item.rows).step(for: item.instruction) == item.step)
    }

    @Test func anUnsentReplyYieldsToWhatIsBehindIt() {
        let reply = Self.row(1, .reply, .leased)
        #expect(DeliveryPlan([reply]).stepAfterUnsent() == .send)
        #expect(DeliveryPlan([reply, Self.row(2, .edit, .cancelled)]).stepAfterUnsent() == .send)
        #expect(DeliveryPlan([reply, Self.row(2, .edit, .draft)]).stepAfterUnsent() == .send)
        let edited = DeliveryPlan([reply, Self.row(2, .edit, .waiting, "new")])
        #expect(edited.stepAfterUnsent() == .sendInstead("new", dropping: 2))
        let withdrawn = DeliveryPlan([reply, Self.row(2, .withdraw, .waiting, nil)])
        #expect(withdrawn.stepAfterUnsent() == .cancel(also: 2))
        let erased = Self.row(1, .reply, .leased, nil)
        #expect(DeliveryPlan([erased]).stepAfterUnsent() == .cancel(also: nil))
        let again = DeliveryPlan([erased, Self.row(2, .edit, .waiting, "new")])
        #expect(again.stepAfterUnsent() == .sendInstead("new", dropping: 2))
        let proposed = DeliveryPlan([erased, Self.row(2, .edit, .draft, "new")])
        #expect(proposed.stepAfterUnsent() == .draftInstead("new", dropping: 2))
    }

    /// Whatever is wished for in whatever state: there is never a second first post.
    @Test func neverMakesASecondFirstPost() {
        let wishes: [Instruction] = [Self.reply, Self.draft, .note("n"), .silence, .withdraw]
        for state in OutgoingState.allCases {
            for followUp in OutgoingState.allCases {
                for (doubt, wish) in [true, false].flatMap({ doubt in wishes.map { (doubt, $0) } }) {
                    let first = Self.row(1, .reply, state, doubt: doubt)
                    let plan = DeliveryPlan([first, Self.row(2, .edit, followUp, doubt: doubt)])
                    switch plan.step(for: wish) {
                    case .insert(let action, _, _), .follow(_, let action, _, _): #expect(!action.isFirst)
                    default: break
                    }
                }
            }
        }
    }
}
