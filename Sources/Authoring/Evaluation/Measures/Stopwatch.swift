/// Measures how long work takes, by a clock that is handed in.
package struct Stopwatch: Sendable {
    /// The time since the stopwatch was made.
    private let reading: @Sendable () -> Duration

    /// A stopwatch that reads a clock.
    package init(_ clock: some Clock<Duration>) {
        let start = clock.now
        reading = { start.duration(to: clock.now) }
    }

    /// Does some work, and tells how long it took.
    func time<Result, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> (result: Result, time: Duration) {
        let start = reading()
        let result = try work()
        return (result, reading() - start)
    }
}

extension Duration {
    /// The duration in microseconds.
    var microseconds: Double { self / .microseconds(1) }
}
