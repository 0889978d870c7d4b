import GRDB

extension MailroomError {
    /// What SQLite's error means here. Its message, which may quote values, is left behind.
    init(_ error: any Error) {
        switch error {
        case let error as MailroomError: self = error
        case let error as DatabaseError: self.init(database: error)
        default: self = .refused
        }
    }

    private init(database error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_IOERR: self = .diskFailed(code: error.extendedResultCode.rawValue)
        case .SQLITE_CORRUPT: self = .damaged(detail: "malformed page")
        case .SQLITE_NOTADB: self = .damaged(detail: "not a database")
        case .SQLITE_MISUSE, .SQLITE_ABORT, .SQLITE_INTERRUPT: self = .closed
        default: self = .refused
        }
    }

    /// Whether nothing may be written any more with this connection: after a
    /// failed sync nobody knows what is on the disk.
    var isFinal: Bool {
        switch self {
        case .diskFailed, .damaged, .closed: true
        default: false
        }
    }
}
