public import CivilCalendar

/// What can be wrong with a contract file.
public enum ContractCSVProblem: Hashable, Sendable {
    // The file.
    /// There are more bytes than the limit.
    case tooLarge(limit: Int)
    /// There are more rows than the limit.
    case tooManyRows(limit: Int)
    /// There is no header.
    case empty
    /// The file is in a two-byte encoding.
    case wideEncoding
    /// A line is not UTF-8.
    case notUTF8
    /// A line holds a zero byte.
    case zeroByte
    /// A quoted cell has no end.
    case unclosedQuote
    /// A quote stands inside a cell that is not quoted.
    case strayQuote

    // The header.
    /// The cells are separated by something other than commas.
    case otherSeparator
    /// A column nobody knows, and the one that may be meant.
    case unknownColumn(didYouMean: String?)
    /// A column that is there twice.
    case repeatedColumn
    /// A required column is not there.
    case missingColumn

    // A row.
    /// More or fewer cells than columns.
    case cellCount(found: Int, expected: Int)
    /// An identifier that another line has.
    case repeatedID(line: Int)

    // A cell.
    /// A required cell is empty.
    case missingCell
    /// The cell is longer than any value can be.
    case tooLong(limit: Int)
    /// Not one of the known words.
    case unknownWord(allowed: [String], didYouMean: String?)
    /// Not a day.
    case notADay
    /// A day in another writing, and the days it may mean.
    case foreignDay(readings: [CalendarDay])
    /// A day after the day of the score.
    case afterAsOf(CalendarDay)
    /// Not an amount of money.
    case notMoney
    /// Not a number.
    case notANumber
    /// Not a whole number.
    case notAWholeNumber
    /// A number outside its range.
    case outOfRange(lowest: String, highest: String)
    /// Filled in although the contract has not ended.
    case onlyWhenEnded
    /// A day before another day that it cannot be before.
    case before(column: String)
    /// Says that there is no feedback, but the row has some.
    case feedbackContradiction
}
