import CivilCalendar

@testable import Assistant

/// Threads with names over their posts, as the small assistant reads them.
enum ThreadSample {
    static let today = CalendarDay(ordinal: 20_778)

    static let question = "My client has been silent for two months. Should I close the contract?"
    static let submittedQuestion =
        "I submitted the work six days ago and the client is silent. Should I end the contract?"
    static let lateQuestion = "Same here, my contract is idle too. Does an idle contract hurt my score?"
    static let answer = "Close it yourself when nothing is submitted. Your score will not mind that."

    static func reading(
        title: String = "A thread", _ posts: [(author: String, text: String)]
    ) throws -> ThreadReading {
        let page = posts.map { "\($0.author) Member Since: Feb 3, 2022\n\($0.text)\n" }.joined()
        return try ThreadReader(SmallAssistant.shared.get(), on: today).reading(of: Array("\(title)\n\(page)".utf8))
    }
}
