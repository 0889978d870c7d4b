extension MailroomError: CustomStringConvertible {
    /// One line: what is wrong, and what to do where something can be done.
    package var description: String {
        switch self {
        case .busy: "the store is locked by somebody else; try again"
        case .full: "there is no room left for the store"
        case .readOnly: "the store cannot be written to: check its file mode and the disk"
        case .refused: "the store refused a value that breaks its rules"
        case .diskFailed(let code): "the disk failed (SQLite code \(code)); open the store anew"
        case .damaged(let detail): "the store is damaged (\(detail)); save what can be read: ombudd recover NEWFILE"
        case .foreign: "the file is a database of another program"
        case .newerSchema: "the store was written by a newer version of this program"
        case .olderSchemaInUse: "a running service of an older version uses the store; stop it first"
        case .inUse(let path): "another service runs on \(path)"
        case .noStore(let path): "there is no store \(path); the service makes it when it first starts"
        case .noDirectory(let path): "there is no directory \(path)"
        case .unsafeDirectory(let path): "others may write to \(path); take that right away (chmod go-w)"
        case .cannotOpen(let path, let code): "\(path) cannot be opened (code \(code))"
        case .exists(let path): "\(path) exists already"
        case .leaseLost: "the claim has run out"
        case .unconfirmed: "an earlier attempt may have arrived; look for it first"
        case .switchedOff: "the service is switched off"
        case .changedMeanwhile: "the text was changed meanwhile; read it again"
        case .notFound: "there is no such row"
        case .closed: "the store is closed"
        }
    }
}
