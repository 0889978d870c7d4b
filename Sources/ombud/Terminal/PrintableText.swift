extension StringProtocol {
    /// The text without what moves the cursor, colours the terminal or turns
    /// the direction of writing: words from a file or a call are shown, never
    /// obeyed.
    var printable: String {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(self) }
        return String(String.UnicodeScalarView(unicodeScalars.map { Self.isPrintable($0) ? $0 : "\u{FFFD}" }))
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
