/// Text as XML may hold it.
enum XMLText {
    /// The text with the five special signs written as entities, and without
    /// the scalars that XML 1.0 section 2.2 forbids.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let entity = entities[scalar] {
                escaped.append(contentsOf: entity.unicodeScalars)
            } else if isAllowed(scalar) {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static let entities: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;",
    ]

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
