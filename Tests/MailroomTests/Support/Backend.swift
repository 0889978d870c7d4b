@testable import Mailroom

/// The implementations that have to behave alike.
enum Backend: CaseIterable, Sendable {
    case sqlite
    case memory

    /// Runs a test on a fresh mailroom.
    func run(_ test: (any Mailroom) async throws -> Void) async throws {
        switch self {
        case .memory:
            try await test(MemoryMailroom())
        case .sqlite:
            let store = try TemporaryStore()
            let mailroom = try store.open()
            try await test(mailroom)
            try await mailroom.close()
        }
    }
}
