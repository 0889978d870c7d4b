/// Where in a contract file something stands.
public struct ContractFilePlace: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The number of the contract in a JSON file, from 1, where many may
    /// stand on one line; nil for a table.
    public let contract: Int?

    init(line: Int, contract: Int? = nil) {
        self.line = line
        self.contract = contract
    }
}

extension ContractFilePlace: CustomStringConvertible {
    /// The place, such as "line 3" or "contract 2 (line 14)".
    public var description: String { contract.map { "contract \($0) (line \(line))" } ?? "line \(line)" }
}
