import ArgumentParser

/// For whom the output is.
struct OutputOptions: ParsableArguments {
    @Flag(name: .customLong("json"), help: "One line of JSON, for programs.") var isJSON = false

    /// Writes the one or the other.
    func write(_ value: @autoclosure () -> some Encodable, or lines: @autoclosure () -> [String]) throws {
        if isJSON { try JSONLine.write(value()) } else { try StandardStream.write(lines().joined(separator: "\n")) }
    }
}
