extension StringProtocol {
    /// The text without what moves the cursor, colours the terminal or turns
    /// the direction of writing: words from a forum are shown, never obeyed.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.map { Self.isPrintable($0) ? $0 : "\u{FFFD}" }))
    }

    /// The same line by line, two blanks in.
    var indentedLines: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "  " + $0.printable }.joined(separator: "\n")
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        // Joiners hold emoji together; marks that turn the direction do not.
        case .format: scalar.value == 0x200D || scalar.value == 0x200C
        default: true
        }
    }
}
