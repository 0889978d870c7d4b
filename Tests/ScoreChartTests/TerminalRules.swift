import Testing

@testable import ScoreChart

/// What holds for each text chart.
enum TerminalRules {
    static func check(
        _ text: String, width: Int, unicode: Bool, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width }, sourceLocation: sourceLocation)
        #expect(lines.allSatisfy { $0.last != " " }, sourceLocation: sourceLocation)
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" }, sourceLocation: sourceLocation)
        #expect(
            !text.unicodeScalars.contains { $0.properties.generalCategory == .format }, sourceLocation: sourceLocation)
        if !unicode { #expect(text.utf8.allSatisfy { $0 < 128 }, sourceLocation: sourceLocation) }
    }
}
