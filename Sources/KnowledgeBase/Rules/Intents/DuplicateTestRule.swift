import CivilCalendar

/// No question is tested twice for the same day.
struct DuplicateTestRule: LintRule {
    private struct Question: Hashable {
        let say: String
        let asOf: CalendarDay?
    }

    func findings(in draft: KnowledgeDraft) -> [Finding] {
        var first: [Question: String] = [:]
        return draft.intents.flatMap { intent in
            intent.tests.compactMap { test in
                let question = Question(say: test.test.say, asOf: test.test.asOf)
                let place = "\(intent.path):\(test.sayPlace.line)"
                guard let other = first[question] else {
                    first[question] = place
                    return nil
                }
                return intent.finding(
                    .duplicateTest, "the question is tested twice", at: test.sayPlace, hint: "the other is \(other)")
            }
        }
    }
}
