extension Fact {
    /// A fact that was not taken as known, in plain words; nil for a stated one.
    public var doubt: String? {
        let text = "\(key.label): \(key.text(of: value))"
        switch said {
        case .stated: return nil
        case .negated: return "Not so, as you said: \(text)"
        case .hypothetical: return "Only supposed: \(text)"
        }
    }
}
