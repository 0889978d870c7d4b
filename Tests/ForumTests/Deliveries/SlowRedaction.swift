/// What ``Redaction`` does, tried at every place of a text without any quick look, one byte after the other.
struct SlowRedaction {
    private static let links = ["http://", "https://", "www.", "ftp://", "mailto:"].map { Array($0.utf8) }

    private let bytes: [UInt8]
    private var output: [UInt8] = []

    static func text(_ text: String) -> String {
        var redaction = SlowRedaction(bytes: Array(text.utf8))
        redaction.run()
        return String(decoding: redaction.output, as: UTF8.self)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "@"), let end = addressEnd(from: index) {
                while let last = output.last, Self.isLocal(last) { output.removeLast() }
                (output, index) = (output + Array("[e-mail]".utf8), end)
            } else if !isBehindWord(index), let end = linkEnd(from: index) {
                (output, index) = (output + Array("[link]".utf8), end)
            } else if !isBehindWord(index), let end = numberEnd(from: index) {
                (output, index) = (output + Array("[number]".utf8), end)
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
    }

    private func isBehindWord(_ index: Int) -> Bool { index > 0 && Self.isWord(bytes[index - 1]) }

    private func addressEnd(from index: Int) -> Int? {
        guard let last = output.last, Self.isLocal(last) else { return nil }
        let domain = bytes[(index + 1)...].prefix { Self.isWord($0) || "-.".utf8.contains($0) }
        guard let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > index + 1 else { return nil }
        return domain.endIndex == dot + 1 ? dot : domain.endIndex
    }

    private func linkEnd(from index: Int) -> Int? {
        let small = bytes[index...].prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let start = Self.links.first(where: small.starts) else { return nil }
        let rest = bytes[(index + start.count)...].prefix { $0 > 0x20 && !"<>\"')]}".utf8.contains($0) }
        var end = rest.endIndex
        while end > index, ".,;:!?".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private func numberEnd(from start: Int) -> Int? {
        let hasPlus = bytes[start] == UInt8(ascii: "+")
        guard hasPlus || Self.isDigit(bytes[start]) || bytes[start] == UInt8(ascii: "(") else { return nil }
        var groups = [0]
        var separators: [UInt8] = []
        var end = start
        for index in (hasPlus ? start + 1 : start)..<bytes.count {
            if Self.isDigit(bytes[index]) {
                groups[groups.count - 1] += 1
                end = index + 1
            } else if " -.()/".utf8.contains(bytes[index]), index - end < 2 {
                guard groups[groups.count - 1] > 0 else { continue }
                groups.append(0)
                separators.append(bytes[index])
            } else {
                break
            }
        }
        guard (hasPlus ? 7...19 : 9...19).contains(groups.reduce(0, +)) else { return nil }
        let isList = Self.isList(groups.filter { $0 > 0 }, separators, begins: bytes[start])
        return hasPlus || !isList ? end : nil
    }

    private static func isList(_ groups: [Int], _ separators: [UInt8], begins first: UInt8) -> Bool {
        guard first != UInt8(ascii: "0") else { return isThousands(groups, separators) }
        let date = groups.prefix(3).sorted()
        if date.count == 3, date[1] <= 2, date[2] == 4 || date[2] <= 2 { return true }
        return isThousands(groups, separators) || groups.count > 3 && groups.allSatisfy { $0 <= 3 }
    }

    private static func isThousands(_ groups: [Int], _ separators: [UInt8]) -> Bool {
        groups.count > 1 && groups[0] <= 3 && groups.dropFirst().allSatisfy { $0 == 3 }
            && Set(separators.prefix(groups.count - 1)) == [UInt8(ascii: ".")]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isLocal(_ byte: UInt8) -> Bool { isWord(byte) || ".+-%".utf8.contains(byte) }
}
