import CivilCalendar

/// Reads courses from text.
enum CourseReader {
    /// The longest text that is read, in bytes.
    static let byteLimit = 20_000

    /// The steps of a course.
    static func steps(in text: Substring) throws(WhatIfError) -> [CourseStep] {
        guard text.utf8.count <= byteLimit else { throw WhatIfError(.tooLong(limit: byteLimit)) }
        let parts = split(text).map(trimmed)
        guard parts.contains(where: { !$0.isEmpty }) else { throw WhatIfError(.empty) }
        guard parts.count <= WhatIfFigures.stepLimit else {
            throw WhatIfError(.tooManySteps(limit: WhatIfFigures.stepLimit))
        }
        var steps: [CourseStep] = []
        for (index, part) in parts.enumerated() {
            do throws(WhatIfError.Problem) {
                steps.append(try step(part))
            } catch {
                throw WhatIfError(error, step: index + 1, said: String(part))
            }
        }
        return steps
    }

    private static func step(_ text: Substring) throws(WhatIfError.Problem) -> CourseStep {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let action = try ContractAction(reading: trimmed(parts.first ?? ""))
        let (contract, day) = parts.count == 2 ? target(trimmed(parts[1])) : ("", nil)
        guard !contract.isEmpty else { throw .missingContract }
        return CourseStep(action, contract: String(contract), on: day)
    }

    /// The contract and, where one ends the text, the day.
    private static func target(_ text: Substring) -> (contract: Substring, day: CalendarDay?) {
        guard let at = text.lastIndex(of: "@"), let day = CalendarDay(iso8601: text[text.index(after: at)...]) else {
            return (text, nil)
        }
        return (text[..<at], day)
    }

    /// The text parted at each comma that a step follows.
    private static func split(_ text: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        for comma in text.indices where text[comma] == "," {
            let rest = text[text.index(after: comma)...]
            guard beginsStep(rest.drop { $0 == " " }) else { continue }
            parts.append(text[start..<comma])
            start = rest.startIndex
        }
        return parts + [text[start...]]
    }

    private static func beginsStep(_ text: Substring) -> Bool {
        ContractAction.Word.allCases.contains { word in
            guard text.hasPrefix(word.rawValue) else { return false }
            let next = text.dropFirst(word.rawValue.count).first
            return next == ":" || next == "="
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let front = text.drop { $0.isWhitespace }
        guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return front[...last]
    }
}
