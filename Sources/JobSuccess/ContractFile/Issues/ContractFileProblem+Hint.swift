import CivilCalendar

extension ContractFileProblem {
    /// What to do about it; empty where the title says it all.
    public var hint: String {
        switch self {
        case .tooLarge, .tooManyRows: "keep only the contracts of the last two years"
        case .empty: "write a first line with at least id,status"
        case .wideEncoding, .notUTF8, .zeroByte: "save the file in UTF-8"
        case .unclosedQuote: "end the cell with a quote"
        case .strayQuote: "put the whole cell in quotes and double the quotes inside"
        case .otherSeparator: "write sep=, or sep=; in the first line, or leave that line out"
        case .unknownColumn(let name): name.map { "did you mean \($0)?" } ?? "known are \(Self.columns)"
        case .repeatedColumn: "remove one of the two"
        case .missingColumn: "add it to the header"
        case .cellCount: "leave a cell empty where nothing is known, and quote cells that hold the separator"
        case .repeatedID: "give every contract an id of its own"
        case .unknownWord(let allowed, let word):
            word.map { "did you mean \($0)?" } ?? "known are \(allowed.joined(separator: ", "))"
        case .notADay: "write it as year-month-day, such as 2026-03-04"
        case .foreignDay(let readings): Self.question(readings)
        case .daySerial(let day): "write \(day) if that is meant"
        case .afterAsOf: "correct it, or ask for a later day"
        case .notMoney: "write it as 1200.50 or $1,200.50"
        case .unclearAmount(let readings): Self.question(readings)
        case .brokenJSON: ""
        case .noContractList: "write [{…}, {…}] or {\"contracts\": [{…}, {…}]}"
        case .notAnObject: "write it in braces, such as {\"id\": \"c1\", \"status\": \"open\"}"
        case .wrongType: "write a text, a number or null; flags may be a list of texts"
        case .onlyWhenEnded: "set status to ended, or empty this cell"
        case .feedbackContradiction: "set feedback to given, or empty the ratings"
        case .missingCell, .tooLong, .notANumber, .notAWholeNumber, .outOfRange, .before: ""
        }
    }

    private static var columns: String { ContractColumn.names.joined(separator: ", ") }

    private static func question(_ readings: [CalendarDay]) -> String {
        let days = readings.map(\.description)
        return days.count == 1 ? "write \(days[0])" : "which order is meant? write \(days.joined(separator: " or "))"
    }

    private static func question(_ readings: [Dollars]) -> String {
        let amounts = readings.map(\.plainText)
        return amounts.count == 1
            ? "write \(amounts[0]) if that is meant" : "which is meant? write \(amounts.joined(separator: " or "))"
    }
}
