import Yams

/// A mapping of the configuration, read key by key. The environment comes before the file, and what
/// is wrong is reported and reads as missing.
final class ConfigurationSection {
    /// The keys that lead here, parted by dots.
    let path: String
    let log: ConfigurationLog
    private let values: [String: Node]
    private var known: Set<String> = []

    /// A section.
    ///
    /// - Parameter node: Nil where the file does not have it.
    init(_ node: Node?, path: String, log: ConfigurationLog) {
        self.path = path
        self.log = log
        guard let node, node.scalar.map({ !$0.string.isEmpty }) ?? true else {
            values = [:]
            return
        }
        guard case .mapping(let mapping) = node else {
            log.report(path, "this holds keys and values", line: node.mark?.line)
            values = [:]
            return
        }
        values = Dictionary(mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }) { $1 }
    }

    /// The whole path of a key.
    func path(of key: String) -> String { path.isEmpty ? key : path + "." + key }

    /// Reports what is wrong with a key.
    func report(_ key: String, _ message: String) {
        log.report(path(of: key), message, line: values[key]?.mark?.line)
    }

    /// Reports the keys that nobody asked for.
    func reportUnknownKeys() {
        for key in values.keys.sorted() where !known.contains(key) {
            report(key, "this key is unknown here; the keys are \(known.sorted().joined(separator: ", "))")
        }
    }

    /// What the file says of a key.
    func node(_ key: String) -> Node? {
        known.insert(key)
        log.note(path(of: key))
        return values[key]
    }
}

// MARK: - Values

extension ConfigurationSection {
    /// A text; nil where there is none.
    func text(_ key: String) -> String? {
        let node = node(key)
        if let value = log.value(of: path(of: key)) { return value }
        guard let node else { return nil }
        guard let scalar = node.scalar else {
            report(key, "this is one value")
            return nil
        }
        return scalar.string.isEmpty ? nil : scalar.string
    }

    /// A text that has to be there.
    func required(_ key: String) -> String? {
        let text = text(key)
        if text == nil, node(key) == nil { report(key, "this is missing") }
        return text
    }

    /// A whole number within bounds.
    func number(_ key: String, in range: ClosedRange<Int>, default usual: Int) -> Int {
        guard let text = text(key) else { return usual }
        guard let number = Int(text), range.contains(number) else {
            report(key, "this is a whole number from \(range.lowerBound) to \(range.upperBound)")
            return usual
        }
        return number
    }

    /// A number within bounds.
    func share(_ key: String, in range: ClosedRange<Double>, default usual: Double) -> Double {
        guard let text = text(key) else { return usual }
        guard let number = Double(text), range.contains(number) else {
            report(key, "this is a number from \(range.lowerBound) to \(range.upperBound)")
            return usual
        }
        return number
    }

    /// Yes or no.
    func flag(_ key: String, default usual: Bool) -> Bool {
        switch text(key)?.lowercased() {
        case nil: return usual
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            report(key, "this is true or false")
            return usual
        }
    }

    /// One of some words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, default usual: Choice) -> Choice {
        guard let text = text(key) else { return usual }
        return choice(text, key) ?? usual
    }

    /// A word as one of some; nil where it is none, which is reported.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String, _ key: String) -> Choice? {
        if let choice = Choice(rawValue: text) { return choice }
        report(key, "this is one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        return nil
    }

    /// A list of texts; in the environment they are parted by commas. Nil where there is none.
    func texts(_ key: String) -> [String]? {
        let node = node(key)
        if let value = log.value(of: path(of: key)) {
            return value.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
        guard let node, node.scalar.map({ !$0.string.isEmpty }) ?? true else { return nil }
        guard let texts = node.sequence?.compactMap({ $0.scalar?.string }), texts.count == node.sequence?.count else {
            report(key, "this is a list of texts, also for one")
            return nil
        }
        return texts
    }

    /// Texts by texts.
    func pairs(_ key: String) -> [String: String] {
        guard let node = node(key) else { return [:] }
        guard case .mapping(let mapping) = node else {
            report(key, "this holds keys and values")
            return [:]
        }
        let pairs = mapping.compactMap { key, value in
            key.scalar.flatMap { key in value.scalar.map { (key.string, $0.string) } }
        }
        if pairs.count != mapping.count { report(key, "this holds one value for each key") }
        return Dictionary(pairs) { $1 }
    }

    /// A section below this one.
    func section(_ key: String) -> ConfigurationSection {
        ConfigurationSection(node(key), path: path(of: key), log: log)
    }

    /// Sections in a list.
    func nodes(_ key: String) -> [Node] {
        guard let node = node(key), node.scalar.map({ !$0.string.isEmpty }) ?? true else { return [] }
        guard let sequence = node.sequence else {
            report(key, "this is a list, also for one")
            return []
        }
        return Array(sequence)
    }
}
