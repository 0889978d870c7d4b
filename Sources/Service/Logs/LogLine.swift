import Foundation
import Logging

/// One event as one line, whatever stands in its values.
struct LogLine {
    let date: Date
    let level: Logger.Level
    /// What happened: fixed words of ours.
    let event: String
    /// What belongs to it, in the order of the names.
    let fields: [(String, String)]

    /// A line without its end.
    func text(_ format: LogFormat) -> String {
        switch format {
        case .text: plain
        case .json: json
        }
    }

    private var stamp: String { date.formatted(Self.style) }

    private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    private var plain: String {
        let fields = fields.map { " \($0)=" + (Self.isPlain($1) ? $1 : Self.quoted($1)) }.joined()
        return "\(stamp) \(level.rawValue) \(Self.isPrintable(event) ? event : Self.quoted(event))\(fields)"
    }

    private var json: String {
        let head = [("time", stamp), ("level", level.rawValue), ("event", event)]
        let pairs = (head + fields).map { Self.quoted($0) + ":" + Self.quoted($1) }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    private static func isPrintable(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }

    private static func isPlain(_ value: String) -> Bool {
        !value.isEmpty && value.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x3D }
    }

    /// A JSON string (RFC 8259, section 7) of ASCII only: no value can end the line, move the
    /// cursor or turn the direction of writing.
    private static func quoted(_ text: String) -> String {
        var output = "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: output += "\\\""
            case 0x5C: output += "\\\\"
            case 0x20...0x7E: output.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default:
                let digits = String(unit, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return output + "\""
    }
}
