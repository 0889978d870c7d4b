/// That somebody needs people, whatever the reply says.
public enum Urgency: String, Codable, Sendable {
    /// Somebody may be in danger.
    case danger
    /// People have to look: law, fraud, a closed account, or the asker wants a person.
    case person
}
