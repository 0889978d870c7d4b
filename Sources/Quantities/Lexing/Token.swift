package import CivilCalendar

/// A word, a number or a sign of a text.
package struct Token: Equatable, Sendable {
    /// What a token is.
    package enum Kind: Equatable, Sendable {
        /// A word, which may hold digits and apostrophes.
        case word(PackedWord)
        /// A number in digits.
        case number(Numeral)
        /// A date written `YYYY-MM-DD`.
        case day(CalendarDay)
        /// Any other sign.
        case sign(Sign)
        /// Bytes that hold no readable number: an address, an id, a time.
        case opaque
    }

    /// The signs that mean something next to a number.
    package enum Sign: Equatable, Sendable {
        /// `$`
        case dollar
        /// The euro sign.
        case euro
        /// The pound sign.
        case pound
        /// The rupee sign.
        case rupee
        /// `%`
        case percent
        /// `*` or a star.
        case star
        /// A hyphen, a dash or a minus sign.
        case hyphen
        /// `/`
        case slash
        /// `+`
        case plus
        /// `~`
        case tilde
        /// `,`
        case comma
        /// `.`, `!` or `;`; see `Token.endsSentence`.
        case stop
        /// `:`
        case colon
        /// `?`
        case question
        /// `(`
        case opening
        /// `)`
        case closing
        /// A double quotation mark, straight, curly or angled.
        case quote
        /// A sign without a meaning here.
        case other
    }

    /// What stands here.
    package let kind: Kind
    /// The UTF-8 offset of the first byte.
    package let start: Int
    /// The UTF-8 offset after the last byte.
    package let end: Int
    /// Whether nothing stands between this token and the one before.
    package let isAttached: Bool
    /// Whether it is the first token of its line.
    package let startsLine: Bool
    /// Whether it begins with an ASCII capital.
    package let isCapitalised: Bool

    /// The word, or nil if this is none.
    package var word: PackedWord? {
        guard case .word(let word) = kind else { return nil }
        return word
    }

    /// The sign, or nil if this is none.
    package var sign: Sign? {
        guard case .sign(let sign) = kind else { return nil }
        return sign
    }

    /// Whether a sentence ends here.
    package var endsSentence: Bool { sign == .stop || sign == .question }

    /// Whether a number that stands here cannot belong to what follows.
    package var endsPhrase: Bool { endsSentence || sign == .colon }
}
