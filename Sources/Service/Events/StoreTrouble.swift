import Mailroom

/// Why the mailroom could not do what was asked, as a label.
package enum StoreTrouble: String, CaseIterable, Sendable {
    /// Locked by somebody else.
    case busy
    /// No room left.
    case full
    /// Not writable.
    case readOnly = "read_only"
    /// The disk failed or the file is damaged: the store has to be opened anew.
    case broken
    /// Closed: the service stops.
    case closed
    /// Anything else.
    case other

    /// Whether the store may take writes again later, as it is.
    package var passes: Bool { self == .busy || self == .full || self == .readOnly }

    /// The label of an error.
    package init(_ error: any Error) {
        self =
            switch error as? MailroomError {
            case .busy: .busy
            case .full: .full
            case .readOnly: .readOnly
            case .diskFailed, .damaged: .broken
            case .closed: .closed
            default: .other
            }
    }
}
