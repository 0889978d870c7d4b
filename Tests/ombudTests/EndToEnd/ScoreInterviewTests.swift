import Foundation
import Testing

@Suite struct ScoreInterviewTests {
    /// Two contracts, with a step back and a date nobody can read on the way.
    private static let answers = [
        "ended", "3/4/2026", "2026-09-01", "120", "yes", "5", "back", "4.8", "done", "done",
    ]

    @Test func answersBecomeContractsAndAFile() throws {
        let folder = try ScratchFolder()
        let lines = ["ended", "2026-09-01", "120", "n", "", "", "A", "logo", "open"]
        let run = try OmbudProcess(
            ["score", "--interview", "--save", "mine.csv", "--as-of", "2026-11-21"],
            input: Data(lines.joined(separator: "\n").utf8), folder: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Contract 1, question 1 of about"))
        #expect(run.output.contains("Estimate:"))
        let saved = try String(contentsOf: folder.url("mine.csv"), encoding: .utf8)
        #expect(saved.contains("logo"))
        let again = try OmbudProcess(["score", "mine.csv", "--as-of", "2026-11-21"], folder: folder.path)
        #expect(again.output == run.output)
    }

    @Test func anUnclearDayIsAskedAbout() throws {
        let run = try OmbudProcess(
            ["score", "--interview", "--as-of", "2026-11-21"], input: Data(Self.answers.joined(separator: "\n").utf8))
        #expect(run.errors.contains("2026-03-04"))
        #expect(run.errors.contains("Back at contract 1"))
    }

    @Test func whoLeavesKeepsNothing() throws {
        let folder = try ScratchFolder()
        let run = try OmbudProcess(
            ["score", "--interview", "--save", "mine.csv"], input: Data("ended\nquit\nquit\n".utf8), folder: folder.path
        )
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.url("mine.csv").path))
    }

    @Test(.timeLimit(.minutes(20))) func aTerminalAsksAndOffersToSave() throws {
        let folder = try ScratchFolder()
        let terminal = try PseudoTerminal(["score", "--interview", "--as-of", "2026-11-21"])
        #expect(terminal.waits(for: "open, paused, held or ended?"))
        #expect(terminal.waitsForPrompt())
        terminal.type("open\r")
        #expect(terminal.waits(for: "fixed or hourly?"))
        #expect(terminal.waitsForPrompt())
        // Nothing is known of the rest; needless empty lines do no harm.
        terminal.type("hourly\r" + String(repeating: "\r", count: 12))
        #expect(terminal.waits(for: "Noted."))
        terminal.type("done\r")
        #expect(terminal.waits(for: "Save the contracts as"))
        terminal.type(folder.url("mine.csv").path + "\r")
        #expect(terminal.waits(for: "Estimate:"))
        #expect(terminal.exitStatus() == 0)
        #expect(FileManager.default.fileExists(atPath: folder.url("mine.csv").path))
    }
}
