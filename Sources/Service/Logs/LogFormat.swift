/// How lines of the log are written.
package enum LogFormat: String, CaseIterable, Sendable {
    /// For people: time, level, event, then `key=value`.
    case text
    /// For programs: one JSON object a line.
    case json
}
