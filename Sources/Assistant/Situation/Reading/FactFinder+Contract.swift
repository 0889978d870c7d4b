import Quantities

/// The contract in question: its type, its work and its pay.
extension FactFinder {
    mutating func findContract() {
        findSubmission()
        findPay()
        findManualTime()
        findType()
        findAutomaticEnd()
        findWeeklyPay()
    }

    // MARK: Work

    private mutating func findSubmission() {
        for index in message.tokens.indices where message.cue(index).contains(.submitted) {
            let isDenied = message.isNegated(index)
            // What was only sent in a chat starts no clock, and is not nothing
            // either: whether it was submitted stays unknown.
            guard !message.has(.paper, in: message.behind(index + 1, 4)), !isOnlySent(index) || isDenied,
                isDenied || hasHappened(index) || isPressed(index)
            else { continue }
            add(.submitted, .flag(!isDenied), at: index..<index + 1)
        }
        findNothingDone()
    }

    /// "I pressed submit", "I submit it 3 days ago".
    private func isPressed(_ index: Int) -> Bool {
        let before = message.before(index, 3)
        let isButton = before.contains { message.word($0).map(Self.pressing.contains) ?? false }
        let isOwn = message.word(index - 1) == Self.i && message.has(.planned, in: message.before(index, 3)) == false
        return isButton || isOwn && knows(.daysSinceSubmission)
    }

    private static let pressing = Set(PackedWord.list("pressed hit clicked pushed used"))

    /// "I did nothing", "I have not started".
    private mutating func findNothingDone() {
        guard !knows(.submitted) else { return }
        for index in message.tokens.indices where message.word(index).map(Self.doing.contains) ?? false {
            let isDenied = message.isNegated(index) || message.word(index + 1) == Self.nothing
            let isOwn = message.before(index, 4).contains { message.word($0).map(Self.writers.contains) ?? false }
            guard isDenied, isOwn || message.cue(index - 2).contains(.not) else { continue }
            return add(.submitted, .flag(false), at: index..<index + 1)
        }
    }

    private static let doing = Set(PackedWord.list("did done start started begin began begun"))
    private static let nothing: PackedWord = "nothing"
    private static let writers = Set(PackedWord.list("i i've we haven't"))

    /// "Delivered in the chat".
    private func isOnlySent(_ index: Int) -> Bool {
        let words = message.behind(index + 1, 7).clamped(to: message.sentence(index)).compactMap { message.word($0) }
        return words.contains(where: Self.channels.contains) && !words.contains(Self.button)
    }

    private static let channels = Set(
        PackedWord.list("chat message messages email e-mail mail whatsapp skype telegram dropbox drive docs"))
    private static let button: PackedWord = "button"

    /// Whether a verb tells what was done, not what will be.
    private func hasHappened(_ index: Int) -> Bool {
        let isPast = message.word(index).map(Self.pastForms.contains) ?? false
        return isPast && !message.has(.planned, in: message.before(index, 3))
    }

    private static let pastForms = Set(
        PackedWord.list("submitted resubmitted delivered uploaded handed paid released pays"))

    // MARK: Pay

    /// "Not one dollar was ever paid": the denial stands at the money, not at
    /// the verb.
    private mutating func findDeniedPay() {
        for index in message.tokens.indices where message.word(index).map(Self.moneyWords.contains) ?? false {
            guard !isCounted(index), message.has(.not, in: message.before(index, 3)),
                message.has([.paid, .earned], in: message.clause(index).range)
            else { continue }
            add(.hasEarnings, .flag(false), at: index..<index + 1)
        }
    }

    private static let moneyWords = Set(PackedWord.list("dollar dollars cent cents penny dime money"))

    private mutating func findPay() {
        findDeniedPay()
        for index in message.tokens.indices where message.cue(index).contains(.paid) {
            guard !isCounted(index), message.word(index - 1) != Self.i else { continue }
            if message.isNegated(index) || message.word(index) == Self.unpaid {
                if message.word(index) != Self.pay { add(.hasEarnings, .flag(false), at: index..<index + 1) }
            } else if hasHappened(index) {
                add(.hasEarnings, .flag(true), at: index..<index + 1)
            }
        }
    }

    private static let i: PackedWord = "i"
    private static let pay: PackedWord = "pay"
    private static let unpaid: PackedWord = "unpaid"

    /// "Two contracts never paid" is a count of contracts, not the one in
    /// question.
    private func isCounted(_ index: Int) -> Bool {
        guard knows(.noEarnings) else { return false }
        let clause = message.clause(index).range.clamped(to: message.sentence(index))
        return message.placeNumbers(in: clause).contains(where: countedPlaces.contains)
    }

    // MARK: Type

    private mutating func findManualTime() {
        if let index = message.first(.manual, in: message.tokens.indices) {
            add(.manualTime, .flag(true), at: index..<index + 1)
        } else if let index = message.first(.tracker, in: message.tokens.indices) {
            add(.manualTime, .flag(message.isNegated(index)), at: index..<index + 1)
        }
    }

    /// The type by its name; else by what only one type has. Where both are
    /// named the message compares them.
    private mutating func findType() {
        switch (named(.fixed, "fixed"), named(.hourly, "hourly")) {
        case (let index?, nil): add(.contractType, .text("fixed"), at: index..<index + 1)
        case (nil, let index?): add(.contractType, .text("hourly"), at: index..<index + 1)
        case (nil, nil): findImpliedType()
        default: break
        }
    }

    /// Where a type is named. "It is not hourly" is kept as denied.
    private mutating func named(_ cue: Cue, _ type: String) -> Int? {
        guard let index = message.first(cue, in: message.tokens.indices) else { return nil }
        guard message.isNegated(index) else { return index }
        add(.contractType, .text(type), at: index..<index + 1, negated: true)
        return nil
    }

    private mutating func findImpliedType() {
        let all = message.tokens.indices
        if let index = message.first([.milestone, .escrow], in: all) ?? (knows(.submitted) ? submissionIndex : nil) {
            add(.contractType, .text("fixed"), at: index..<index + 1)
        } else if let index = message.first([.tracker, .manual], in: all) ?? loggedIndex {
            add(.contractType, .text("hourly"), at: index..<index + 1)
        }
    }

    /// Logged hours are of an hourly contract.
    private var loggedIndex: Int? {
        knows(.hoursLogged) ? message.first(.worked, in: message.tokens.indices) : nil
    }

    private var submissionIndex: Int? { message.first(.submitted, in: message.tokens.indices) }

    // MARK: End

    /// "Upwork closed it", "it was closed automatically".
    private mutating func findAutomaticEnd() {
        for index in message.tokens.indices where message.cue(index).contains(.ended) {
            let isAutomatic =
                message.has(.automatic, in: message.behind(index + 1, 4)) || message.cue(index - 1).contains(.automatic)
            let isPlatforms = message.cue(index - 1).contains(.platform)
            guard isAutomatic || isPlatforms, !message.has(.planned, in: message.before(index, 3)),
                !message.isNegated(index), !message.isQuestion(index)
            else { continue }
            add(.autoClosed, .flag(true), at: index..<index + 1)
        }
    }

    /// "He pays every week", "weekly payments".
    private mutating func findWeeklyPay() {
        for index in message.tokens.indices {
            let isWeekly =
                message.word(index) == Self.weekly
                || message.word(index) == Self.week && message.word(index - 1) == Self.every
            guard isWeekly, message.has(.paid, in: message.clause(index).range) else { continue }
            add(.paysWeekly, .flag(true), at: index..<index + 1)
        }
    }

    private static let weekly: PackedWord = "weekly"
    private static let week: PackedWord = "week"
    private static let every: PackedWord = "every"
}
