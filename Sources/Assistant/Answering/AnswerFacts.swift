import CivilCalendar
import JobSuccess
import KnowledgeBase

/// The situation and the question's day, as conditions and templates see them.
struct AnswerFacts {
    let situation: Situation
    let asOf: CalendarDay
    /// The asker's own words.
    var ownWords = ""
    /// The intents that the reply before answered.
    var answeredBefore: [String] = []

    /// The value of a condition's key in the answer to an intent; nil where it is unknown.
    func value(_ key: String, inAnswerTo intent: String) -> ConditionValue? {
        key == Condition.again ? .flag(answeredBefore.contains(intent)) : value(key)
    }

    /// The value of a condition's key; nil where it is unknown.
    func value(_ key: String) -> ConditionValue? {
        if key == Condition.asOf { return .day(asOf) }
        if key == Condition.words { return .text(ownWords) }
        switch SituationKey(rawValue: key).flatMap({ situation[$0] }) {
        case .number(let number)?: return .number(number)
        case .flag(let flag)?: return .flag(flag)
        case .text(let text)?: return .text(text)
        case .numbers(let numbers)?: return .numbers(numbers)
        case nil: return key == SituationKey.bad.rawValue ? ratedBad : nil
        }
    }

    /// How many contracts are bad by the stars that were named for them; nil
    /// where no such stars were named.
    private var ratedBad: ConditionValue? {
        let bad = situation.numbers(.stars).filter { $0 < SituationTally.starFloor }
        return bad.isEmpty ? nil : .number(Double(bad.count))
    }

    /// Everything that a template may name and that is known.
    var templateValues: TemplateValues {
        var values = TemplateValues()
        for key in situation.keys {
            switch situation[key] {
            case .number(let number)?: values[key.rawValue] = .number(key.shown(number))
            case .flag(let flag)?: values[key.rawValue] = .flag(flag)
            case .text(let text)?: values[key.rawValue] = .text(text)
            case .numbers(let numbers)?: values[key.rawValue] = .numbers(numbers)
            case nil: break
            }
        }
        for (name, value) in calculated { values[name] = value }
        return values
    }

    /// What follows from the facts without a score.
    private var calculated: [(String, TemplateValue)] {
        (ScoreGoal(situation, rules: .inForce(on: asOf))?.templateValues ?? [])
            + Deadlines(situation: situation, asOf: asOf).templateValues
            + MoneySums(situation: situation).templateValues
            + BadgeConditions(situation: situation, asOf: asOf).templateValues
    }
}

extension AnswerFacts {
    /// What is known in one turn, with what is only supposed in it.
    init(_ turn: Turn, supposing supposed: Situation = Situation()) {
        self.init(
            situation: turn.situation.learning(turn.supposed).learning(supposed), asOf: turn.asOf,
            ownWords: turn.ownWords,
            answeredBefore: turn.conversation.intents)
    }
}
