import CivilCalendar

/// Values that our schema reads from texts. Each is nil after a finding and when
/// the key is missing.
extension YAMLMapping {
    /// Checks the version of the format.
    ///
    /// - Returns: Whether the file can be read.
    func checkFormat(_ inspection: Inspection) -> Bool {
        guard has("format") else {
            inspection.report(
                .formatMissing, "the version of the format is missing", at: .start, hint: "begin with 'format: 1'")
            return false
        }
        guard let format = text("format") else { return false }
        guard format.value != "1" else { return true }
        let isNewer = (Int(format.value) ?? 0) > 1
        inspection.report(
            .formatUnsupported, "the format '\(format.value)' is \(isNewer ? "newer than this program" : "unknown")",
            at: format.place, hint: isNewer ? "update ombud; it reads format 1" : "write 'format: 1'")
        return false
    }

    /// Checks that the file names its own id.
    func checkID(_ key: String, is name: String, _ inspection: Inspection) -> Place {
        guard let id = required(key) else { return place }
        if id.value != name {
            inspection.report(
                .nameMismatch, "'\(id.value)' is not the name of the file", at: id.place,
                hint: "write '\(key): \(name)', or rename the file")
        }
        return id.place
    }

    /// `true` or `false`.
    func flag(_ key: String, _ inspection: Inspection) -> Bool? {
        guard let text = text(key) else { return nil }
        if text.value == "true" || text.value == "false" { return text.value == "true" }
        inspection.report(.badValue, "'\(key)' must be true or false, not '\(text.value)'", at: text.place)
        return nil
    }

    /// A whole number within bounds.
    func number(_ key: String, in bounds: ClosedRange<Int>, _ inspection: Inspection) -> Int? {
        guard let text = text(key) else { return nil }
        if let number = Int(text.value), bounds.contains(number) { return number }
        inspection.report(
            .badValue,
            "'\(key)' must be a number from \(bounds.lowerBound) to \(bounds.upperBound), not '\(text.value)'",
            at: text.place)
        return nil
    }

    /// A day.
    func day(_ key: String, _ inspection: Inspection) -> CalendarDay? {
        guard let text = text(key) else { return nil }
        if let day = CalendarDay(iso8601: text.value) { return day }
        inspection.report(
            .badDate, "'\(text.value)' is no day", at: text.place, hint: "write YYYY-MM-DD, a day that exists")
        return nil
    }

    /// The conditions of a mapping `when`.
    func conditions(_ key: String, _ inspection: Inspection) -> [Condition]? {
        guard let when = mapping(key) else { return nil }
        return when.textEntries().compactMap { name, value in
            do throws(ConditionReading.Problem) {
                return try ConditionReading.condition(key: name.value, value: value.value)
            } catch {
                let place = error.isAboutKey ? name.place : value.place
                inspection.report(.badCondition, error.message, at: place, hint: error.hint)
                return nil
            }
        }
    }

    /// All keys with their texts; entries that are no texts become findings.
    func textEntries() -> [(name: YAMLText, text: YAMLText)] {
        keys.compactMap { key in text(key.value).map { (key, $0) } }
    }
}
