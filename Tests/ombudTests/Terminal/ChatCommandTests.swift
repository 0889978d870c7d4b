import Testing

@testable import ombud

@Suite struct ChatCommandTests {
    @Test(arguments: [
        ("/help", ChatCommand.Line.command(.help)), ("  /QUIT now ", .command(.quit)), ("", .nothing),
        (" \t", .nothing),
        ("//etc is full", .question("/etc is full")), ("is my money safe?", .question("is my money safe?")),
        ("/sorces", .unknown("sorces", suggestion: .sources)), ("/xyzzyx", .unknown("xyzzyx", suggestion: nil)),
        ("/", .unknown("", suggestion: nil)),
    ])
    func aLineIsACommandOrAQuestion(typed: String, line: ChatCommand.Line) {
        #expect(ChatCommand.line(typed) == line)
    }

    @Test(arguments: [("", "", 0), ("why", "whyy", 1), ("facts", "fatcs", 2), ("kitten", "sitting", 3)])
    func distancesCountLetters(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left, right) == distance)
    }
}
