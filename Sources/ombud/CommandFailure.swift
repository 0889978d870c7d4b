/// Why a command stopped: one line for the person who called it, and the exit
/// status for the program that did.
struct CommandFailure: Error {
    /// The exit statuses of `sysexits.h` that Ombud uses.
    enum Status: Int32 {
        case findings = 1
        case badData = 65
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
}
