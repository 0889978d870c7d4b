/// What the words mean that stand in or next to quantities.
enum Lexicon {
    /// The part a word can play.
    enum Role: Equatable {
        // Numbers
        case digit(Double)
        case tens(Double)
        case scale(Double)
        case ordinal(Int)
        case article
        case half
        case couple
        // What is measured
        case unit(DurationUnit)
        /// A unit only directly behind digits: "5d".
        case shortUnit(DurationUnit)
        case minute
        case fortnight
        case month(Int)
        /// A month whose name is also an ordinary word: "may".
        case doubtfulMonth(Int)
        case weekday(Int)
        case currency(String, isCode: Bool)
        case grand
        case cent
        case percent
        case star
        // Dates
        case today
        case yesterday
        case last
        case past
        // What stands between
        case of
        case out
        case and
        case or
        case to
        case per
        case the
        case this
        case before
        /// "that one", "no one": the "one" behind it is no number.
        case determiner
        /// "of my four", "of those four".
        case owner
        /// "14 business days", "3 more weeks".
        case filler
        /// Stands before a month or a year.
        case preposition
        /// Begins a new clause, so that a number before it belongs to a date.
        case clause
        /// "once a week".
        case times
        // Roughness
        case rough
        case than
        case least
        case close
    }

    /// The role of a word, or nil if it plays none.
    static func role(of word: PackedWord) -> Role? { roles[word] }

    /// Whether letters may stand directly behind digits: "3wks", "100usd".
    static func follows(digits letters: PackedWord) -> Bool {
        switch roles[letters] {
        case .unit, .shortUnit, .minute, .currency, .star, .percent: true
        default: false
        }
    }

    private static let roles: [PackedWord: Role] = {
        var roles: [PackedWord: Role] = [:]
        for (words, role) in numbers + measures + dates + links {
            for word in PackedWord.list(words) { roles[word] = role }
        }
        return roles
    }()

    private static let numbers: [(String, Role)] =
        named(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen"
        ) { .digit(Double($0)) }
        + named("twenty thirty forty fifty sixty seventy eighty ninety") { .tens(Double(20 + 10 * $0)) }
        + named("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth") {
            .ordinal($0 + 1)
        }
        + [
            ("fourty", .tens(40)), ("hundred", .scale(100)), ("thousand", .scale(1_000)), ("million", .scale(1e6)),
            ("dozen", .scale(12)), ("a an", .article), ("half", .half), ("couple pair", .couple),
        ]

    private static let measures: [(String, Role)] = [
        ("minute minutes min mins", .minute), ("fortnight fortnights", .fortnight), ("hour hours hr hrs", .unit(.hour)),
        ("day days", .unit(.day)),
        ("week weeks wk wks", .unit(.week)), ("month months mnth mnths mth mths", .unit(.month)),
        ("quarter quarters", .unit(.quarter)), ("year years yr yrs", .unit(.year)),
        ("h", .shortUnit(.hour)), ("d", .shortUnit(.day)), ("w", .shortUnit(.week)), ("mo mos", .shortUnit(.month)),
        ("y", .shortUnit(.year)),
        ("usd", .currency("USD", isCode: true)), ("dollar dollars buck bucks", .currency("USD", isCode: false)),
        ("eur", .currency("EUR", isCode: true)), ("euro euros", .currency("EUR", isCode: false)),
        ("gbp", .currency("GBP", isCode: true)), ("inr rs", .currency("INR", isCode: true)),
        ("rupee rupees", .currency("INR", isCode: false)), ("cad", .currency("CAD", isCode: true)),
        ("aud", .currency("AUD", isCode: true)), ("grand", .grand), ("cent cents", .cent),
        ("percent pct", .percent), ("star stars starred", .star),
    ]

    private static let dates: [(String, Role)] =
        named("january february _ april _ june july august september october november december") { .month($0 + 1) }
        + named("jan feb _ apr _ jun jul aug sep oct nov dec") { .month($0 + 1) }
        + named("monday tuesday wednesday thursday friday saturday sunday") { .weekday($0 + 1) }
        + [
            ("sept", .month(9)), ("march mar", .doubtfulMonth(3)), ("may", .doubtfulMonth(5)),
            ("today", .today), ("yesterday", .yesterday), ("last", .last), ("past", .past),
        ]

    private static let links: [(String, Role)] = [
        ("of", .of), ("out", .out), ("and", .and), ("or", .or), ("to", .to), ("per", .per), ("the", .the),
        ("this", .this), ("before", .before), ("that which no every any each another", .determiner),
        ("my our your his her their those these all total", .owner),
        ("business working full whole calendar consecutive straight long more solid entire extra additional", .filler),
        ("in since until till from by during after early late mid on around through between", .preposition),
        ("i he she we they it is was were has have had but so when while because then where if not", .clause),
        ("once twice times", .times),
        ("about approximately approx roughly nearly almost over under maybe probably like some", .rough),
        ("than", .than), ("least", .least), ("close up", .close),
    ]

    private static func named(_ words: String, _ role: (Int) -> Role) -> [(String, Role)] {
        // An underscore holds the place of a word that is listed elsewhere.
        words.split(separator: " ").enumerated().filter { $0.element != "_" }
            .map { (String($0.element), role($0.offset)) }
    }
}
