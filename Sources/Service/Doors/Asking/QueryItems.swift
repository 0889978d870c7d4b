import CivilCalendar
import Foundation

/// The query of a call, name by name.
struct QueryItems: Sendable {
    /// More are not read.
    private static let most = 200

    private let items: [(name: String, value: String)]

    /// Reads a query.
    ///
    /// - Parameter known: The names that the route has; another one is a mistake that somebody has to be told of.
    /// - Throws: ``Problem``.
    init(_ query: String?, known: [String]) throws(Problem) {
        let pairs = (query ?? "").split(separator: "&")
        guard pairs.count <= Self.most else { throw .badRequest("There are more than \(Self.most) query items.") }
        var items: [(String, String)] = []
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count > 1 ? parts[1] : "") else {
                throw .badRequest("The query is not percent-encoded UTF-8.")
            }
            guard known.contains(name) else {
                let names = known.isEmpty ? "none" : known.joined(separator: ", ")
                throw .badRequest("The query has an item that is unknown here; known: \(names).")
            }
            items.append((name, value))
        }
        self.items = items
    }

    private static func decoded(_ text: Substring) -> String? {
        String(text).replacing("+", with: " ").removingPercentEncoding
    }

    // MARK: Values

    /// All values of a name.
    func texts(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

    /// The value of a name; nil where it is missing.
    func text(_ name: String) throws(Problem) -> String? {
        let values = texts(name)
        guard values.count <= 1 else { throw .badRequest("The query item \(name) stands there twice.") }
        return values.first
    }

    /// A number within bounds.
    func number(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .badRequest("The query item \(name) is a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// Whether something is wished: `name=true`, or the name alone.
    func flag(_ name: String) throws(Problem) -> Bool {
        switch try text(name) {
        case nil, "false": return false
        case "", "true": return true
        default: throw .badRequest("The query item \(name) is true or false.")
        }
    }

    /// A day.
    func day(_ name: String) throws(Problem) -> CalendarDay? {
        guard let text = try text(name) else { return nil }
        guard let day = CalendarDay(iso8601: text) else {
            throw .badRequest("The query item \(name) is a day, YYYY-MM-DD.")
        }
        return day
    }
}
