/// Looks over a YAML text before the parser does, for what authors have no use
/// for and attackers have: anchors, aliases, tags, several documents and great
/// depth.
///
/// The parser resolves aliases and recurses for depth while it parses, so a
/// check of its result would come too late.
struct YAMLGuard {
    /// How deep lists and mappings may stand in one another.
    static let maxDepth = 8

    /// No indentation within the allowed depth is this wide.
    private static let maxIndentation = 120

    /// What was found.
    struct Problem {
        /// Which rule is broken.
        let rule: Rule
        /// In words.
        let message: String
        /// The UTF-8 offset.
        let offset: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private var flowDepth = 0
    /// The column of the innermost key or dash of the line, from 0.
    private var lineIndentation = 0
    private var lineStart = 0
    private var isAfterIndicator = false
    /// Lines indented deeper than this belong to a text after `|` or `>`.
    private var blockTextIndentation: Int?
    private var problem: Problem?

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The first problem of a text, or nil.
    static func problem(in text: String) -> Problem? {
        var guarding = YAMLGuard(text)
        while guarding.problem == nil, guarding.position < guarding.bytes.count { guarding.takeLine() }
        return guarding.problem
    }

    private mutating func takeLine() {
        lineStart = position
        skip(while: { $0 == UInt8(ascii: " ") })
        lineIndentation = position - lineStart
        isAfterIndicator = false
        let isBlank = current == nil || current == UInt8(ascii: "\n")
        if let text = blockTextIndentation, isBlank || lineIndentation > text { return skipLine() }
        if !isBlank { blockTextIndentation = nil }
        while problem == nil, let byte = current, byte != UInt8(ascii: "\n") { takeToken(byte) }
        position += 1
    }

    /// Takes what stands where a key or a value may begin.
    private mutating func takeToken(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","): position += 1
        case UInt8(ascii: ":"): position += 1
        case UInt8(ascii: "#"): skip(while: { $0 != UInt8(ascii: "\n") })
        case UInt8(ascii: "-"), UInt8(ascii: "?"): takeIndicator()
        case UInt8(ascii: "["), UInt8(ascii: "{"): openFlow()
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            flowDepth = max(0, flowDepth - 1)
            position += 1
        case UInt8(ascii: "\""):
            takeKeyColumn()
            skipQuoted(by: byte, escape: UInt8(ascii: "\\"))
        case UInt8(ascii: "'"):
            takeKeyColumn()
            skipQuoted(by: byte, escape: nil)
        case UInt8(ascii: "&"): report(.yamlFeature, "anchors (&) are not allowed")
        case UInt8(ascii: "*"): report(.yamlFeature, "aliases (*) are not allowed")
        case UInt8(ascii: "!"): report(.yamlFeature, "tags (!) are not allowed")
        case UInt8(ascii: "%") where lineIndentation == 0 && isLineStart:
            report(.yamlFeature, "directives (%) are not allowed")
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            if flowDepth == 0 { blockTextIndentation = lineIndentation }
            skip(while: { $0 != UInt8(ascii: "\n") })
        default:
            takeKeyColumn()
            skipPlain()
        }
    }

    /// In "- key: |" the text must stand deeper than the key, not than the dash.
    private mutating func takeKeyColumn() {
        if isAfterIndicator { lineIndentation = position - lineStart }
        isAfterIndicator = false
    }

    private mutating func takeIndicator() {
        let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: "\n")
        guard next.isASCIIBlank || next == UInt8(ascii: "\n") else { return skipPlain() }
        lineIndentation = position - lineStart
        isAfterIndicator = true
        position += 1
        // "- - - x" nests as deep as it is wide.
        if lineIndentation > Self.maxIndentation { reportDepth() }
    }

    private mutating func openFlow() {
        flowDepth += 1
        if flowDepth > Self.maxDepth { reportDepth() }
        position += 1
    }

    private mutating func skipQuoted(by quote: UInt8, escape: UInt8?) {
        position += 1
        while let byte = current, byte != quote { position += byte == escape ? 2 : 1 }
        position += 1
    }

    /// Skips a text without quotes, up to where a value, an entry or a remark
    /// begins.
    private mutating func skipPlain() {
        var last = UInt8(ascii: " ")
        while let byte = current, byte != UInt8(ascii: "\n") {
            let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: "\n")
            let isBeforeBlank = next.isASCIIBlank || next == UInt8(ascii: "\n")
            let endsKey = byte == UInt8(ascii: ":") && (isBeforeBlank || flowDepth > 0)
            let endsEntry = flowDepth > 0 && Array("[]{},".utf8).contains(byte)
            if endsKey || endsEntry || (byte == UInt8(ascii: "#") && last.isASCIIBlank) { return }
            last = byte
            position += 1
        }
    }

    private mutating func skipLine() {
        skip(while: { $0 != UInt8(ascii: "\n") })
        position += 1
    }

    private mutating func skip(while matches: (UInt8) -> Bool) {
        while let byte = current, matches(byte) { position += 1 }
    }

    private mutating func reportDepth() {
        report(.tooDeep, "lists and mappings stand more than \(Self.maxDepth) deep")
    }

    private mutating func report(_ rule: Rule, _ message: String) {
        problem = Problem(rule: rule, message: message, offset: position)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private var isLineStart: Bool { position == 0 || bytes[position - 1] == UInt8(ascii: "\n") }
}
