/// Takes out of a text what could tell who somebody is: e-mail addresses, links, names elsewhere
/// and long numbers such as those of telephones, accounts and cards.
///
/// Sums of money, dates, hours and counts stay: answers hang on them. What it gives is never longer
/// than twice the text.
package struct Redaction {
    /// What stands in the place of what was taken out.
    package enum Marks: Sendable {
        /// `[e-mail]`, `[link]`, `[number]`, `[name]`.
        case named
        /// A blank.
        case blank
    }

    /// Taking something out may show what stood hidden beside it; it is looked again so often at most.
    private static let mostPasses = 6

    private let text: FoldedText
    private let bytes: [UInt8]
    /// What stands before this place was taken out.
    private var bound = 0

    /// A text without what could tell who somebody is.
    package static func text(_ text: String, marks: Marks = .named) -> String {
        var text = text
        for _ in 0..<mostPasses {
            var redaction = Redaction(FoldedText(text))
            guard let redacted = redaction.redacted(text, marks: marks) else { break }
            text = redacted
        }
        return text
    }

    private init(_ text: FoldedText) {
        self.text = text
        bytes = text.bytes
    }

    /// Goes once over the text; nil where nothing is found.
    private mutating func redacted(_ original: String, marks: Marks) -> String? {
        var source: [UInt8] = []
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (found, end) = mayBegin(at: index) ? finding(at: index) : (nil, index + 1)
            if let found {
                if source.isEmpty { source = Array(original.utf8) }
                output += source[text.origin(of: bound)..<text.origin(of: found.range.lowerBound)]
                output += marks == .named ? Array(found.kind.rawValue.utf8) : [UInt8(ascii: " ")]
                bound = end
            }
            index = end
        }
        guard bound > 0 else { return nil }
        output += source[text.origin(of: bound)...]
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether anything that is taken out may begin at a place, or has its at-sign or first slash there.
    private func mayBegin(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"): !isBehindWord(index)
        case let byte where byte.isASCIILetter: !isBehindWord(index) && mayBeginWord(at: index)
        default: false
        }
    }

    /// Words that are looked for begin with certain letters; accounts have digits behind their first two.
    private func mayBeginWord(at index: Int) -> Bool {
        let letter = bytes[index].small
        return beginsAtSign(letter) || NamedSecret.mayBegin(with: letter) || Link.mayBegin(with: letter)
            || index + 2 < bytes.count && bytes[index + 2].isDigit
    }

    private func isBehindWord(_ index: Int) -> Bool { index > 0 && bytes[index - 1].isASCIIWord }

    /// What is found at a place, and the place to go on from.
    private func finding(at index: Int) -> (PrivateSpan?, Int) {
        if let span = addressOrLink(at: index) ?? worded(at: index) { return (span, span.range.upperBound) }
        guard bytes[index].isDigit || bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "(") else {
            return (nil, index + 1)
        }
        let number = LongNumber.look(in: bytes, from: index)
        guard let range = number.range else { return (nil, number.end) }
        return (PrivateSpan(range: range, kind: .number), range.upperBound)
    }

    private func addressOrLink(at index: Int) -> PrivateSpan? {
        if beginsAtSign(bytes[index]), let range = MailAddress.span(in: bytes, at: index, bound: bound) {
            return PrivateSpan(range: range, kind: .address)
        }
        let isSlash = bytes[index] == UInt8(ascii: "/")
        let link = isSlash ? Link.span(in: bytes, slash: index, bound: bound) : Link.span(in: bytes, from: index)
        return link.map { PrivateSpan(range: $0, kind: .link) }
    }

    private func beginsAtSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): true
        default: byte.small == UInt8(ascii: "a")
        }
    }

    /// What letters begin.
    private func worded(at index: Int) -> PrivateSpan? {
        guard bytes[index].isASCIILetter else { return nil }
        if let range = BankAccount.span(in: bytes, from: index) { return PrivateSpan(range: range, kind: .number) }
        return NamedSecret.span(in: bytes, from: index)
    }
}
