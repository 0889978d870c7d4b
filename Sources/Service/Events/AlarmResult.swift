/// What came of telling a forum's moderators of an urgent draft, as a label.
package enum AlarmResult: String, CaseIterable, Sendable {
    /// They can read it on the forum.
    case raised
    /// The forum is not to be had: later.
    case putOff = "put_off"
    /// The forum has no way for it, or refuses it: only the desk has it.
    case failed
}
