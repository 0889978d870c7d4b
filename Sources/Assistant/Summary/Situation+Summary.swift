extension Situation {
    /// One line a known fact, in plain words: "In escrow: $300".
    public var summary: [String] {
        keys.filter { $0 != .daysSinceSubmission || flag(.submitted) != true }.compactMap(line)
    }

    /// The line of one key; nil where nothing is known about it.
    func line(_ key: SituationKey) -> String? {
        guard let value = self[key] else { return nil }
        let text = "\(key.label): \(key.text(of: value))"
        guard key == .submitted, flag(.submitted) == true, let days = self[.daysSinceSubmission] else { return text }
        return text + ", \(SituationKey.daysSinceSubmission.text(of: days)) ago"
    }
}
