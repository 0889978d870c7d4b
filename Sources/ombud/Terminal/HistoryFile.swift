import Glibc

/// Where the chat keeps what was typed, for the next chat.
enum HistoryFile {
    /// `$XDG_STATE_HOME/ombud/history`; nil where no folder can be made, for
    /// example in a read-only home.
    static func path(environment: [String: String]) -> String? {
        guard let state = stateHome(environment: environment) else { return nil }
        let folder = state + "/ombud"
        makeFolder(state)
        makeFolder(folder)
        return access(folder, W_OK) == 0 ? folder + "/history" : nil
    }

    private static func stateHome(environment: [String: String]) -> String? {
        // The base directory specification has relative paths ignored.
        if let path = environment["XDG_STATE_HOME"], path.hasPrefix("/") { return path }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        makeFolder(home + "/.local")
        return home + "/.local/state"
    }

    private static func makeFolder(_ path: String) { mkdir(path, S_IRWXU) }
}
