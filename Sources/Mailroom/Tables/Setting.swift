/// The stored numbers that are not about a post.
enum Setting: String {
    /// 0 while the service is switched off.
    case switchedOn = "switched-on"
    /// When the service was last switched on again, in milliseconds since 1970.
    case switchedOnAt = "switched-on-at"
    /// 1 where the store was recovered: rows may be missing, so what we sent must be looked for first.
    case recovered
}
