import CivilCalendar

extension ContractFileProblem {
    /// The problem in a few words, without anything the user wrote.
    public var title: String {
        switch self {
        case .tooLarge(let limit): "the file is larger than \(limit / 1_048_576) MB"
        case .tooManyRows(let limit): "there are more than \(limit) rows"
        case .empty: "there is no header"
        case .wideEncoding: "the file seems to be UTF-16, but it is broken"
        case .notUTF8: "this is not UTF-8 text"
        case .zeroByte: "there is a zero byte"
        case .unclosedQuote: "a quoted cell has no end"
        case .strayQuote: "there is a quote inside a cell that is not quoted"
        case .otherSeparator: "this is no separator that can be read"
        case .unknownColumn: "this is no known column"
        case .repeatedColumn: "this column is there twice"
        case .missingColumn: "this column is required"
        case .cellCount(let found, let expected): "there are \(found) cells for \(expected) columns"
        case .repeatedID(let place): "\(place) has the same id"
        case .brokenJSON(let expected, let character): "the JSON breaks at character \(character): expected \(expected)"
        case .noContractList: "this is no list of contracts"
        case .notAnObject: "this is no contract"
        case .wrongType: "a value of this type is not possible here"
        case .missingCell: "this cell must not be empty"
        case .tooLong(let limit): "this is longer than \(limit) bytes"
        case .unknownWord: "this is not one of the known words"
        case .notADay, .foreignDay: "this is not a day"
        case .afterAsOf(let day): "this is after \(day), the day of the score"
        case .daySerial: "this is a spreadsheet's number of a day"
        case .notMoney: "this is not an amount in US dollars"
        case .unclearAmount(let readings):
            readings.count > 1 ? "this amount can be read in two ways" : "this is not an amount in US dollars"
        case .notANumber: "this is not a number"
        case .notAWholeNumber: "this is not a whole number"
        case .outOfRange(let lowest, let highest): "this is not within \(lowest) to \(highest)"
        case .onlyWhenEnded: "only an ended contract can have this"
        case .before(let column): "this is before \(column)"
        case .feedbackContradiction: "the row has feedback all the same"
        }
    }
}
