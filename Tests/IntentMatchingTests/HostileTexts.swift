/// Texts that nobody sends by accident. Tests go by their index, so that no
/// log has to show them.
enum HostileTexts {
    private static let brokenBytes: [UInt8] = [
        0xFF, 0xC0, 0xE2, 0x82, 0x20, 0xF4, 0x90, 0x80, 0x80, 0xED, 0xA0, 0x80,
    ]

    static let all: [String] = [
        "", "\u{0}\u{0}\u{0}", String(repeating: "a", count: 70_000), String(repeating: "a ", count: 40_000),
        String(repeating: "?", count: 5_000), String(repeating: "'", count: 5_000),
        String(repeating: "e.g. ", count: 5_000), String(repeating: "and what ", count: 3_000) + "?",
        String(decoding: brokenBytes, as: UTF8.self),
        "\u{202E}txet desrever \u{200F}\u{FEFF}", "👩‍👩‍👧‍👦🇩🇪 family bread?", "open\u{301} opẹn ＯＰＥＮ",
        "99999999999999999999999999999999999999 open 1e999 -0 NaN inf", "%s%n%x {0} {{x}} \\u0000 ${HOME}",
        "'s 't 'm n't 'd 'll ' '' can't've'd",
    ]
}
