/// What a comma in a number can mean, which depends on the file.
enum NumberMarks {
    /// A comma before three digits parts thousands: in a file whose cells are
    /// separated by commas, numbers are written the American way.
    case commaGroups
    /// A comma or a point before three digits can mean either.
    case undecided
    /// A point is the decimal mark and nothing else stands in a number, as in
    /// JSON.
    case pointOnly
}
