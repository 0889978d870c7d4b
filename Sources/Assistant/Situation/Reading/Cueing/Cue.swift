/// What a word hints at, so that the numbers near it can be told apart.
struct Cue: OptionSet, Sendable {
    let rawValue: UInt64

    private init(bit: UInt64) { rawValue = 1 << bit }
    init(rawValue: UInt64) { self.rawValue = rawValue }

    // MARK: How a thing is said

    static let not = Cue(bit: 0)
    static let supposed = Cue(bit: 1)
    static let whether = Cue(bit: 2)
    /// Before a verb: it has not happened yet.
    static let planned = Cue(bit: 3)
    static let somebodyElse = Cue(bit: 4)
    static let me = Cue(bit: 5)
    static let had = Cue(bit: 6)
    static let asking = Cue(bit: 7)

    // MARK: What is counted

    static let job = Cue(bit: 8)
    static let client = Cue(bit: 9)
    static let review = Cue(bit: 10)
    static let them = Cue(bit: 11)
    static let all = Cue(bit: 12)
    static let rest = Cue(bit: 13)
    static let inTotal = Cue(bit: 14)
    static let more = Cue(bit: 15)

    // MARK: How it went

    static let good = Cue(bit: 16)
    static let bad = Cue(bit: 17)
    static let idle = Cue(bit: 18)
    static let open = Cue(bit: 19)
    static let paused = Cue(bit: 20)
    static let dispute = Cue(bit: 21)
    static let refund = Cue(bit: 22)
    static let ended = Cue(bit: 23)
    /// Answers, messages and other activity, whose absence is silence.
    static let answer = Cue(bit: 24)
    static let nothing = Cue(bit: 25)

    // MARK: The score

    static let score = Cue(bit: 26)
    static let moved = Cue(bit: 27)
    static let from = Cue(bit: 28)
    static let to = Cue(bit: 29)
    static let was = Cue(bit: 30)
    static let now = Cue(bit: 31)
    static let want = Cue(bit: 32)
    static let expected = Cue(bit: 33)
    static let points = Cue(bit: 34)
    static let limit = Cue(bit: 35)
    static let update = Cue(bit: 36)

    // MARK: The contract

    static let fixed = Cue(bit: 37)
    static let hourly = Cue(bit: 38)
    static let milestone = Cue(bit: 39)
    static let escrow = Cue(bit: 40)
    static let submitted = Cue(bit: 41)
    static let tracker = Cue(bit: 42)
    static let manual = Cue(bit: 43)
    static let worked = Cue(bit: 44)
    static let paid = Cue(bit: 45)
    static let earned = Cue(bit: 46)
    static let offer = Cue(bit: 47)
    static let balance = Cue(bit: 48)
    static let perHour = Cue(bit: 49)
    static let cancel = Cue(bit: 50)
    static let approve = Cue(bit: 51)
    static let request = Cue(bit: 52)
    static let changes = Cue(bit: 53)
    static let automatic = Cue(bit: 54)
    static let platform = Cue(bit: 55)
    static let hired = Cue(bit: 56)
    static let freelancer = Cue(bit: 57)

    // MARK: Badge and times

    static let top = Cue(bit: 58)
    static let badge = Cue(bit: 59)
    static let lost = Cue(bit: 60)
    static let waiting = Cue(bit: 61)
    static let away = Cue(bit: 62)
    static let paper = Cue(bit: 63)
}
