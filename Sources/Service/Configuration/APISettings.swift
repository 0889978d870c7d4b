/// How the routes below `/v1` are served.
package struct APISettings: Equatable, Sendable {
    /// Whether they are there.
    package var isOn = true
    /// How many calls a minute one client may make.
    package var callsPerMinute = 600
    /// The longest question, in bytes of UTF-8.
    package var questionBytes = 32 << 10
    /// The largest thread, in bytes.
    package var threadBytes = 1 << 20
    /// The largest list of contracts, in bytes.
    package var contractsBytes = 1 << 20
    /// How much is worked on at once; 0 for as much as there are processors.
    package var threads = 0
    /// How many calls may wait for their turn.
    package var mostWaiting = 256

    /// The usual settings.
    package init() {}

    init(_ section: ConfigurationSection) {
        isOn = section.flag("on", default: isOn)
        callsPerMinute = section.number("callsPerMinute", in: 1...10_000_000, default: callsPerMinute)
        questionBytes = section.number("questionBytes", in: 256...(1 << 20), default: questionBytes)
        threadBytes = section.number("threadBytes", in: 1_024...(8 << 20), default: threadBytes)
        contractsBytes = section.number("contractsBytes", in: 1_024...(8 << 20), default: contractsBytes)
        threads = section.number("threads", in: 0...256, default: threads)
        mostWaiting = section.number("mostWaiting", in: 1...100_000, default: mostWaiting)
    }
}
