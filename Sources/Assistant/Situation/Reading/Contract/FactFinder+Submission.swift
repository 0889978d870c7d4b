import Quantities

/// Whether work was submitted.
extension FactFinder {
    mutating func findSubmission() {
        for index in message.tokens.indices where message.cue(index).contains(.submitted) || isSentWork(index) {
            let isDenied = message.isNegated(index) || isTooLate(index) || isOfNothing(index)
            // What was only sent in a chat starts no clock, and is not nothing
            // either: whether it was submitted stays unknown.
            guard !isOfPaper(index), !(isOfOther(index) && (isDenied || clientPlace == nil)),
                !(isDenied && isClaimed(index)), !isHowTo(index), !isOnlySent(index) || isDenied,
                isDenied || hasHappened(index) || isPressed(index)
            else { continue }
            add(.submitted, .flag(!isDenied), at: index..<index + 1)
        }
        findNothingDone()
    }

    /// "He does not deliver", "the client submitted all the files to me": not the writer's work.
    func isOfOther(_ index: Int) -> Bool {
        let lead = message.before(index, 4)
        let isOthers = message.hasWord(in: lead, of: Self.others) || message.has(.client, in: lead.suffixRange(3))
        return isOthers && !message.has(.me, in: lead) && !message.hasWord(in: lead, of: Self.passive)
    }

    private static let passive = WordSet("was were been is be to for")

    /// "He claims that I delivered nothing": what the other side denies may have been.
    private func isClaimed(_ index: Int) -> Bool {
        let lead = message.before(index, 7)
        guard let verb = lead.last(where: { message.isWord($0, in: Self.claiming) }) else { return false }
        return message.isWord(verb - 1, in: Self.others) || message.cue(verb - 1).contains(.client)
    }

    private static let claiming = WordSet("says said claims claimed writes wrote thinks pretends insists told tells")

    /// "I never know when to submit".
    private func isHowTo(_ index: Int) -> Bool {
        message.cue(index - 1).contains(.to) && message.isWord(index - 2, in: Self.asking)
    }

    private static let asking = WordSet("when how where whether what")

    /// "Submitted a proposal", "delivered 18 projects": no work of one contract.
    func isOfPaper(_ index: Int) -> Bool {
        let objects = message.behind(index + 1, 4)
        if message.hasWord(in: objects, of: Self.several) { return true }
        return message.first(.paper, in: objects).map { message.word($0 - 1) != Self.for } ?? false
    }

    private static let several = WordSet("projects jobs contracts")
    private static let `for`: PackedWord = "for"

    /// "I handed in nothing".
    private func isOfNothing(_ index: Int) -> Bool {
        message.isWord(index + 1, in: Self.particles) && message.cue(index + 2).contains(.nothing)
    }

    private static let particles = WordSet("in over him her them")

    /// "He cancelled before I could submit", "I have yet to submit".
    private func isTooLate(_ index: Int) -> Bool {
        if message.word(index - 2) == Self.yet, message.cue(index - 1).contains(.to) { return true }
        let lead = message.before(index, 4)
        return message.hasWord(in: lead, of: Self.beforeWords) && message.hasWord(in: lead, of: Self.could)
    }

    private static let yet: PackedWord = "yet"
    private static let beforeWords = WordSet("before")
    private static let could = WordSet("could even had ever")

    /// "I sent him the final files".
    private func isSentWork(_ index: Int) -> Bool {
        let objects = message.behind(index + 1, 5)
        return message.isWord(index, in: Self.sending) && !message.isWord(index - 1, in: Self.others)
            && message.hasWord(in: objects, of: Self.results)
            && !message.hasWord(in: objects, of: Self.samples)
    }

    private static let others = WordSet("he she they")
    private static let samples = WordSet("example examples sample samples link")
    private static let sending = WordSet("sent turned")
    private static let results = WordSet(
        "work files file deliverables draft design video article translation code everything")

    /// "I pressed submit", "I submit it 3 days ago", "my submission was 3 days
    /// ago".
    private func isPressed(_ index: Int) -> Bool {
        let before = message.before(index, 3)
        let isSubject = message.word(index - 1) == Self.i || message.word(index) == Self.submission
        let isOwn = isSubject && !message.has(.planned, in: before)
        let isAffirmed = message.word(index - 1) == Self.didWord && message.isWord(index - 2, in: Self.writers)
        let isRepeated = message.hasWord(in: message.before(index, 4), of: Self.eachTime)
        return message.hasWord(in: before, of: Self.pressing) || isAffirmed
            || isOwn && (knows(.daysSinceSubmission) || isRepeated)
    }

    /// "Each time I resubmit".
    private static let eachTime = WordSet("each every whenever")
    private static let submission: PackedWord = "submission"
    private static let didWord: PackedWord = "did"
    private static let pressing = WordSet("pressed hit clicked pushed used")

    /// "I did nothing", "I have not started".
    private mutating func findNothingDone() {
        guard !knows(.submitted) else { return }
        for index in message.tokens.indices where message.isWord(index, in: Self.doing) {
            let isDenied =
                message.isNegated(index) || message.word(index + 1) == Self.nothing || isTooLate(index)
            let isOwn = message.hasWord(in: message.before(index, 4), of: Self.writers)
            // "Nothing was done on it since" tells of silence.
            guard !message.hasWord(in: message.behind(index + 1, 4), of: Self.sinceWords) else { continue }
            guard
                isDenied && (isOwn || message.cue(index - 2).contains(.not) || isWork(before: index))
                    || isOwn && isNoWork(behind: index)
            else { continue }
            return add(.submitted, .flag(false), at: index..<index + 1)
        }
    }

    private static let sinceWords = WordSet("since")

    /// "I did no work", "I did not do any work".
    private func isNoWork(behind index: Int) -> Bool {
        let behind = message.behind(index + 1, 5)
        guard let work = behind.first(where: { message.isWord($0, in: Self.workWords) }) else { return false }
        return message.has(.not, in: index + 1..<work)
    }

    /// "No work was done".
    private func isWork(before index: Int) -> Bool { message.hasWord(in: message.before(index, 4), of: Self.workWords) }

    private static let workWords = WordSet("work")
    private static let doing = WordSet("did done start started begin began begun")
    private static let nothing: PackedWord = "nothing"
    private static let writers = WordSet("i i've i'd we haven't")

    /// "Delivered in the chat".
    private func isOnlySent(_ index: Int) -> Bool {
        let behind = message.behind(index + 1, 7).clamped(to: message.sentence(index))
        return message.hasWord(in: behind, of: Self.channels) && !message.hasWord(in: behind, of: Self.button)
    }

    private static let channels = WordSet(
        "chat message messages email e-mail mail whatsapp skype telegram dropbox drive docs")
    private static let button = WordSet("button")

    /// Whether a verb tells what was done, not what will be.
    func hasHappened(_ index: Int) -> Bool {
        message.isWord(index, in: Self.pastForms) && message.word(index - 1) != Self.be && !isAwaited(index)
            && !message.has(.planned, in: message.before(index, 3))
            && !message.before(index, 5).contains { isStillToCome($0) }
    }

    /// "Before the money is released", but not "the hours before that were paid".
    private func isStillToCome(_ index: Int) -> Bool {
        message.isWord(index, in: Self.stillToCome) && !message.isWord(index + 1, in: Self.then)
    }

    private static let then = WordSet("that this then")

    /// "When is my escrow released?"
    private func isAwaited(_ index: Int) -> Bool {
        let sentence = message.clause(index).sentence
        return message.isWord(sentence.lowerBound, in: Self.when)
            && message.isWord(sentence.lowerBound + 1, in: Self.forms)
    }

    private static let when = WordSet("when")
    private static let forms = WordSet("is are does do gets get")

    /// "Before the money is released" tells of nothing that was.
    private static let stillToCome = WordSet("before until till unless")
    private static let be: PackedWord = "be"
    private static let pastForms = WordSet(
        "submitted submited submittet resubmitted delivered delivred deliverd uploaded handed paid released pays sent turned"
    )

    private static let i: PackedWord = "i"
}
