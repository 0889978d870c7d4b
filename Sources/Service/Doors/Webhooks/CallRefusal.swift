/// Why a call of a forum was refused for what it is.
enum CallRefusal: Equatable, Sendable {
    /// No forum of that name is configured.
    case noForum
    /// The signature.
    case signature(SignatureFault)

    /// The label of a counter.
    var label: String {
        switch self {
        case .noForum: "no_forum"
        case .signature(let fault): fault.rawValue
        }
    }
}
