/// Why a weights file was refused.
public enum WeightsError: Error, Hashable, Sendable {
    /// The file cannot be opened or mapped. The code is the system's (`errno`).
    case unreadable(code: Int32)

    /// The file is not in the safetensors format, or is cut short.
    case notSafetensors(reason: String)

    /// The file is in the safetensors format but does not hold this tensor.
    case missing(tensor: String)

    /// The file does not state the SHA-256 of its data, by which kept vectors are told apart.
    case noFingerprint

    /// This tensor has another shape or another type of numbers.
    case wrongShape(tensor: String)

    /// This tensor holds a number that is infinite or not a number.
    case notFinite(tensor: String)

    /// The list of word pieces has no such special piece, or another length than the table of their numbers.
    case damagedVocabulary

    /// A table of characters is not in order.
    case damagedCharacters
}

extension WeightsError: CustomStringConvertible {
    /// One sentence in plain English.
    public var description: String {
        switch self {
        case .unreadable(let code): "the weights file cannot be read (system error \(code))"
        case .notSafetensors(let reason): "the weights file is not a whole safetensors file: \(reason)"
        case .missing(let tensor): "the weights file has no tensor \(tensor)"
        case .wrongShape(let tensor): "the tensor \(tensor) of the weights file has another shape or type"
        case .notFinite(let tensor): "the tensor \(tensor) of the weights file holds something that is not a number"
        case .noFingerprint: "the weights file does not state the SHA-256 of its data"
        case .damagedVocabulary: "the vocabulary of the weights file is damaged"
        case .damagedCharacters: "the table of characters of the weights file is damaged"
        }
    }
}
