/// A whole number that some forums write as `3.0` and some as `"3"`.
struct WholeNumber: Decodable {
    let value: Int

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            value = number
        } else if let number = (try? container.decode(Double.self)).flatMap({ Int(exactly: $0) }) {
            value = number
        } else if let number = (try? container.decode(String.self)).flatMap({ Int($0) }) {
            value = number
        } else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no whole number")
        }
    }
}
