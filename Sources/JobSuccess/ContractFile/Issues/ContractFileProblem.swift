public import CivilCalendar

/// What can be wrong with a contract file.
public enum ContractFileProblem: Hashable, Sendable {
    // The file.
    /// There are more bytes than the limit.
    case tooLarge(limit: Int)
    /// There are more rows than the limit.
    case tooManyRows(limit: Int)
    /// There is no header.
    case empty
    /// The file is in a two-byte encoding, and broken.
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
    /// The first line names a separator that is none of the known ones.
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
    /// An identifier that another contract has.
    case repeatedID(ContractFilePlace)

    // JSON.
    /// What should stand at a character of the line, from 1, and does not.
    case brokenJSON(expected: String, character: Int)
    /// Neither a list nor an object with the key `contracts`.
    case noContractList
    /// An element of the list that is no object.
    case notAnObject
    /// A value of a type that no column has.
    case wrongType

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
    /// A spreadsheet's number of a day, and the day it most likely means.
    case daySerial(CalendarDay)
    /// A day after the day of the score.
    case afterAsOf(CalendarDay)
    /// Not an amount of money.
    case notMoney
    /// An amount that is not written as dollars and cents, and what it may
    /// mean.
    case unclearAmount(readings: [Dollars])
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
