import Foundation
import Testing

@Suite struct ChatTests {
    @Test func bareOmbudInAPipeIsAFilter() throws {
        let run = try OmbudProcess.small(
            [], input: "does an idle contract hurt my score?\n/sources\n/facts\n/quit\nnever read\n")
        #expect(run.status == 0)
        #expect(!run.output.contains("> "))
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.contains("[1]"))
        #expect(run.output.components(separatedBy: "Sources").count == 2)
    }

    @Test func aConversationIsKeptFromLineToLine() throws {
        let run = try OmbudProcess.small(
            ["chat"],
            input: "it is a fixed price contract and my client is silent, close it?\n/facts\n/forget\n/facts\n")
        #expect(run.output.contains("Contract: fixed price"))
        #expect(run.output.hasSuffix("I have read no facts about your case yet.\n\n"))
    }

    @Test func whyExplainsTheReplyAndNotTheWordsAlone() throws {
        let run = try OmbudProcess.small(
            ["chat"], input: "is it better to close a contract with an unresponsive client\nby the hour\n/why\n")
        #expect(run.output.contains("Answered: close-unresponsive, variant hourly."))
    }

    @Test func anUnknownCommandGetsASuggestion() throws {
        let run = try OmbudProcess.small(["chat"], input: "/halp\n/xyzzyx\n")
        #expect(run.output.contains("Did you mean /help?"))
        #expect(run.output.contains("There is no command /xyzzyx."))
    }

    @Test(.timeLimit(.minutes(20))) func aTerminalGetsAPromptAndCtrlDLeaves() throws {
        let terminal = try smallChat()
        #expect(terminal.waitsForPrompt())
        terminal.type("does an idle contract hurt my score?\r")
        #expect(terminal.waits(for: "Sources"))
        #expect(terminal.waitsForPrompt())
        terminal.type("\u{04}")
        #expect(terminal.exitStatus() == 0)
    }

    @Test(.timeLimit(.minutes(20))) func ctrlCClearsTheLineThenWarnsThenLeaves() throws {
        let terminal = try smallChat()
        #expect(terminal.waitsForPrompt())
        terminal.type("half a quest\u{03}")
        #expect(terminal.waitsForPrompt())
        terminal.type("\u{03}")
        #expect(terminal.waits(for: "Ctrl-D"))
        #expect(terminal.waitsForPrompt())
        terminal.type("\u{03}")
        #expect(terminal.exitStatus() == 130)
    }

    @Test(.timeLimit(.minutes(20))) func tabCompletesACommandAndLettersMayBeWide() throws {
        let terminal = try smallChat()
        #expect(terminal.waitsForPrompt())
        terminal.type("/sou\t\r")
        #expect(terminal.waits(for: "Nothing has been asked yet."))
        terminal.type("größe 你好\u{01}\u{05}\r")
        #expect(terminal.waits(for: "你好"))
        #expect(terminal.waitsForPrompt())
        terminal.type("/quit\r")
        #expect(terminal.exitStatus() == 0)
    }

    @Test(.timeLimit(.minutes(20))) func theHistoryIsPrivateAndForgotten() throws {
        let state = try ScratchFolder()
        let terminal = try smallChat(["XDG_STATE_HOME": state.path])
        #expect(terminal.waitsForPrompt())
        terminal.type("/facts\r")
        #expect(terminal.waits(for: "no facts"))
        #expect(terminal.waitsForPrompt())
        let file = state.url("ombud/history").path
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        terminal.type("\u{1B}[A\r")
        #expect(terminal.waits(for: "no facts"))
        terminal.type("/forget\r")
        #expect(terminal.waits(for: "Forgotten"))
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(terminal.waitsForPrompt())
        terminal.type("\u{04}")
        #expect(terminal.exitStatus() == 0)
    }

    @Test(.timeLimit(.minutes(20))) func withoutATerminalsGiftsItStillTalks() throws {
        let terminal = try smallChat(["TERM": "dumb"])
        terminal.type("does an idle contract hurt my score?\n")
        #expect(terminal.waits(for: "Sources"))
    }

    private func smallChat(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
        try PseudoTerminal(
            ["chat"], environment: ["OMBUD_KNOWLEDGE": OmbudProcess.smallKnowledge].merging(environment) { $1 })
    }
}
