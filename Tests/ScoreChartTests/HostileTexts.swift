/// Texts that break careless drawing.
enum HostileTexts {
    static let all: [String] = [
        "", " ", "\n\r\t\u{B}\u{C}\u{85}\u{2028}\u{2029}", "\u{0}\u{1}\u{7F}\u{9F}",
        String(decoding: [0xFF, 0xFE, 0x41, 0xC0, 0x80, 0xED, 0xA0, 0x80], as: UTF8.self),
        "<script>alert('x')</script>", "]]>", "--><!--", "&amp;&#0;&lt;", "\"quoted\" 'once'",
        "\u{202E}evil\u{202C}\u{2066}\u{2069}\u{200F}\u{200B}", "שלום עולם", "مرحبا", "日本語のラベル", "🏳️‍🌈👩‍👩‍👧🇺🇦1️⃣",
        "a" + String(repeating: "\u{301}", count: 5_000), String(repeating: "\u{301}", count: 5_000),
        "\u{FFFE}\u{FFFF}\u{10FFFF}\u{E000}", String(repeating: "a", count: 1_000_000),
        String(repeating: "W ", count: 5_000), String(repeating: "日", count: 10_000), "ﷺ﷽",
    ]
}
