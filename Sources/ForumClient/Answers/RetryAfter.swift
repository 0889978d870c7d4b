/// How long a response asks to wait, by its `Retry-After`.
struct RetryAfter {
    /// Seconds from now; may be 0 or less for a date that has passed.
    let seconds: Int

    /// Nil where the field is missing or unreadable.
    ///
    /// - Parameter now: Seconds since 1970, used for a date where the response
    ///   does not tell its own. The forum's clock is the better one.
    init?(_ response: HTTPResponse, now: Int) {
        guard let text = response["retry-after"] else { return nil }
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            seconds = Int(text) ?? .max
        } else if let date = HTTPDate(text) {
            let sent = response["date"].flatMap { HTTPDate($0)?.seconds } ?? now
            seconds = date.seconds.subtractingReportingOverflow(sent).partialValue
        } else {
            return nil
        }
    }
}
