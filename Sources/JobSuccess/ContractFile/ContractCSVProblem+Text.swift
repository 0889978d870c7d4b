import CivilCalendar

extension ContractCSVProblem {
    /// The problem in a few words, without anything the user wrote.
    public var title: String {
        switch self {
        case .tooLarge(let limit): "the file is larger than \(limit / 1_048_576) MB"
        case .tooManyRows(let limit): "there are more than \(limit) rows"
        case .empty: "there is no header"
        case .wideEncoding: "the file is encoded as UTF-16"
        case .notUTF8: "this is not UTF-8 text"
        case .zeroByte: "there is a zero byte"
        case .unclosedQuote: "a quoted cell has no end"
        case .strayQuote: "there is a quote inside a cell that is not quoted"
        case .otherSeparator: "the columns are not separated by commas"
        case .unknownColumn: "this is no known column"
        case .repeatedColumn: "this column is there twice"
        case .missingColumn: "this column is required"
        case .cellCount(let found, let expected): "there are \(found) cells for \(expected) columns"
        case .repeatedID(let line): "line \(line) has the same id"
        case .missingCell: "this cell must not be empty"
        case .tooLong(let limit): "this is longer than \(limit) bytes"
        case .unknownWord: "this is not one of the known words"
        case .notADay, .foreignDay: "this is not a day"
        case .afterAsOf(let day): "this is after \(day), the day of the score"
        case .notMoney: "this is not an amount in US dollars"
        case .notANumber: "this is not a number"
        case .notAWholeNumber: "this is not a whole number"
        case .outOfRange(let lowest, let highest): "this is not within \(lowest) to \(highest)"
        case .onlyWhenEnded: "only an ended contract can have this"
        case .before(let column): "this is before \(column)"
        case .feedbackContradiction: "the row has feedback all the same"
        }
    }

    /// What to do about it; empty where the title says it all.
    public var hint: String {
        switch self {
        case .tooLarge, .tooManyRows: "keep only the contracts of the last two years"
        case .empty: "write a first line with at least id,status"
        case .wideEncoding, .notUTF8, .zeroByte: "save the file as CSV in UTF-8"
        case .unclosedQuote: "end the cell with a quote"
        case .strayQuote: "put the whole cell in quotes and double the quotes inside"
        case .otherSeparator: "save the file with commas between the cells"
        case .unknownColumn(let name): name.map { "did you mean \($0)?" } ?? "known are \(Self.columns)"
        case .repeatedColumn: "remove one of the two"
        case .missingColumn: "add it to the header"
        case .cellCount: "leave a cell empty where nothing is known, and quote cells with commas"
        case .repeatedID: "give every contract an id of its own"
        case .unknownWord(let allowed, let word):
            word.map { "did you mean \($0)?" } ?? "known are \(allowed.joined(separator: ", "))"
        case .notADay: "write it as year-month-day, such as 2026-03-04"
        case .foreignDay(let readings): Self.question(readings)
        case .afterAsOf: "correct it, or ask for a later day"
        case .notMoney: "write it as 1200.50 or $1,200.50"
        case .onlyWhenEnded: "set status to ended, or empty this cell"
        case .feedbackContradiction: "set feedback to given, or empty the ratings"
        case .missingCell, .tooLong, .notANumber, .notAWholeNumber, .outOfRange, .before: ""
        }
    }

    private static var columns: String { ContractColumn.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func question(_ readings: [CalendarDay]) -> String {
        let days = readings.map(\.description)
        return days.count == 1 ? "write \(days[0])" : "which order is meant? write \(days.joined(separator: " or "))"
    }
}
