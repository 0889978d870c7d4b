import Foundation
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct BodyDeadlinesTests {
    @Test func `what comes in time is handed on`() async throws {
        let deadlines = BodyDeadlines(.seconds(30))
        for text in ["a", "b"] {
            #expect(try await deadlines.keep { Data(text.utf8) } == Data(text.utf8))
        }
    }

    @Test func `what comes too late is cut off, and what comes in time beside it is not`() async throws {
        let deadlines = BodyDeadlines(.milliseconds(200))
        let late = Task {
            try await deadlines.keep {
                try await Task.sleep(for: .seconds(40))
                return Data()
            }
        }
        #expect(try await deadlines.keep { Data([1]) } == Data([1]))
        await #expect(throws: Problem.slow) { try await late.value }
        // The watch begins anew for the next one.
        await #expect(throws: Problem.slow) {
            try await deadlines.keep {
                try await Task.sleep(for: .seconds(40))
                return Data()
            }
        }
    }

    @Test func `a failure is handed on`() async {
        await #expect(throws: Problem.incomplete) {
            try await BodyDeadlines(.seconds(30)).keep { throw Problem.incomplete }
        }
    }

    @Test func `whoever asks and is cancelled waits for nothing`() async {
        let asking = Task {
            try await BodyDeadlines(.seconds(30)).keep {
                try await Task.sleep(for: .seconds(20))
                return Data()
            }
        }
        asking.cancel()
        await #expect(throws: CancellationError.self) { try await asking.value }
    }
}
