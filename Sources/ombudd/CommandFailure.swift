import Assistant
import Mailroom
import Service

/// Why a command stopped: what a person reads, and the exit status that a program reads.
struct CommandFailure: Error {
    /// The exit statuses of `sysexits.h` that are used.
    enum Status: Int32 {
        case badData = 65
        case unavailable = 69
        case bug = 70
        case inputOutput = 74
        case configuration = 78
    }

    let status: Status
    let message: String

    init(_ status: Status, _ message: String) {
        self.status = status
        self.message = message
    }

    init(_ error: ConfigurationError) {
        let count = error.problems.count
        self.init(
            .configuration,
            "the configuration has \(count == 1 ? "a problem" : "\(count) problems")\n\(error.description)")
    }

    init(_ error: MailroomError) {
        let status: Status =
            switch error {
            case .notFound: .unavailable
            case .damaged, .foreign, .newerSchema: .badData
            case .inUse, .noDirectory, .unsafeDirectory: .configuration
            default: .inputOutput
            }
        self.init(status, error.description)
    }

    init(_ error: ServiceStartError) {
        switch error {
        case .store(let error): self.init(error)
        case .knowledge(let error): self.init(error)
        case .noTransport: self.init(.bug, error.description)
        case .cannotListen: self.init(.configuration, error.description)
        }
    }

    init(_ error: AssistantError) {
        let status: Status =
            switch error {
            case .knowledgeNotFound, .weightsUnusable: .configuration
            case .knowledgeUnreadable: .inputOutput
            case .badKnowledge, .untrainable: .badData
            }
        self.init(status, "\(error)")
    }
}
