/// Writes names, labels and numbers as Prometheus reads them.
enum MetricText {
    /// A name of letters, digits and `_`.
    static func name(_ label: String) -> String {
        // Nearly every name is one already, and they are asked for often.
        if label.utf8.first.map({ !isDigit($0) }) ?? false, label.utf8.allSatisfy(isNameByte) { return label }
        let name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        return name.first?.isNumber ?? true ? "_" + name : name
    }

    /// What stands between the braces.
    static func labels(_ dimensions: [(String, String)]) -> String {
        dimensions.map { "\(name($0.0))=\"\(escaped($0.1))\"" }.joined(separator: ",")
    }

    /// A series with its labels.
    static func series(_ name: String, _ labels: String) -> String { labels.isEmpty ? name : "\(name){\(labels)}" }

    /// A number, whole where it is.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return Int64(exactly: value).map { String($0) } ?? String(value)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x22 || $0 == 0x0A }) else { return text }
        return replaced(text)
    }

    private static func replaced(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
