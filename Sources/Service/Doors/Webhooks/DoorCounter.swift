/// Whoever counts what happens at the doors.
protocol DoorCounter: CallWatch {
    /// A call of a forum was refused; `forum` is the name in the configuration, nil for an unknown one.
    func refused(_ refusal: CallRefusal, forum: String?)
}
