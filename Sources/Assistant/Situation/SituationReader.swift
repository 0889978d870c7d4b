package import CivilCalendar

/// Reads what an asker says about their own case from a message.
package struct SituationReader: Sendable {
    /// The day the message was written.
    package let reference: CalendarDay

    /// A reader for messages of one day.
    package init(reference: CalendarDay) {
        self.reference = reference
    }

    /// The facts in a message, in the order of their places.
    package func facts(in text: String) -> [Fact] {
        var finder = FactFinder(message: CuedText(text, reference: reference))
        return finder.facts()
    }

    /// The facts in a later message of a conversation: those of the case that
    /// is known, and those of another contract.
    func facts(in text: String, beside known: Situation) -> (here: [Fact], elsewhere: [Fact]) {
        let isBesideCase = known.keys.contains(where: FactFinder.ofOneContract.contains)
        var finder = FactFinder(message: CuedText(text, reference: reference), isBesideCase: isBesideCase)
        let here = finder.facts()
        return (here, isBesideCase ? finder.foundElsewhere : [])
    }
}
