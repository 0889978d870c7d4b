/// Makes anybody's words safe to stand in Markdown.
enum MarkdownEscaping {
    /// The text on one line, with a backslash before everything that Markdown
    /// or a forum would read as markup, a link, a mention or a heading. Control
    /// characters and marks that turn the direction of text are left out.
    static func escaped(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if isLineBreak(scalar) || scalar == "\t" {
                result.append(" ")
            } else if !isHidden(scalar) {
                if needsBackslash(scalar, at: index, of: scalars) { result.append("\\") }
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        !scalars.isEmpty && scalars.allSatisfy { ("0"..."9").contains($0) || $0 == " " }
    }

    private static func needsBackslash(_ scalar: Unicode.Scalar, at index: Int, of all: [Unicode.Scalar]) -> Bool {
        let next = index + 1 < all.count ? all[index + 1] : " "
        switch scalar {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "<", ">", "#", "!", "|", "~", "@", "&", "=": return true
        case "+", "-": return !all[..<index].contains { $0 != " " }
        case ":": return next == "/"
        // In "example.com" the dot makes a link, in "1." at the start a list.
        case ".": return next.properties.isAlphabetic || (next == " " && isNumber(all[..<index]))
        default: return false
        }
    }
}
