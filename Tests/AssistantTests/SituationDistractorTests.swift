import Assistant
import CivilCalendar
import Foundation
import Testing

/// Numbers and words that look like facts of the writer's contract and are
/// told of something else.
struct SituationDistractorTests {
    typealias Sample = SituationContextTests.Sample

    private func expectReading(_ sample: Sample) throws {
        let expected = try JSONDecoder().decode(Situation.self, from: Data(sample.json.utf8))
        let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))
        #expect(Situation(stated: reader.facts(in: sample.text)) == expected)
    }

    static let quotations = [
        Sample(#"He writes to me: "I hired you and I funded it." What do I tell him?"#, #"{"contractType":"fixed"}"#),
        Sample("She says “my freelancer never delivered and I have 12 contracts”.", "{}"),
        Sample(#"The client wrote "I want my 200 back" and I am afraid."#, #"{"refundAmount":200}"#),
        Sample(
            #"I told him "I submitted it 3 days ago"."#,
            #"{"submitted":true,"contractType":"fixed","daysSinceSubmission":3}"#),
        Sample(#"My profile says "JSS 85%"."#, #"{"currentScore":85}"#),
        Sample(#"He says "hello and I hired a designer."#, #"{"role":"client"}"#),
    ]

    @Test("What the other side says of itself is not told of the writer", arguments: quotations)
    func readsQuotations(_ sample: Sample) throws { try expectReading(sample) }

    static let things = [
        Sample("I finished 3 of 8 chapters.", "{}"),
        Sample("He sent me 8 chapters, 3 are done.", "{}"),
        Sample("12 chapters, 2 good, 10 bad he says.", "{}"),
        Sample("12 orders, 10 good, 2 bad.", #"{"good":10,"bad":2}"#),
        Sample("We had one open point, then he went quiet.", "{}"),
        Sample("Page 2 of the contract is about time.", "{}"),
        Sample("Contract number 4 is the one that worries me.", "{}"),
        Sample("I applied to 100 jobs since then.", "{}"),
        Sample("He opened 6 tickets against me, support closed 5.", "{}"),
        Sample("They told me I did a great job.", "{}"),
        Sample("I talked to both of them and it was good.", "{}"),
        Sample("One bad review can take 8 percent.", "{}"),
        Sample("With 10 more good jobs it is fine.", "{}"),
        Sample("My neighbour has 10 tables and 1 bad review.", "{}"),
        Sample("4 contracts, 2 good, 1 bad.", #"{"total":4,"good":2,"bad":1}"#),
        Sample("Next week I end 3 contracts.", #"{"total":3}"#),
    ]

    @Test("Only contracts are counted", arguments: things)
    func countsContracts(_ sample: Sample) throws { try expectReading(sample) }

    static let scores = [
        Sample("My rate of answers is 98 percent.", "{}"),
        Sample("The Job Success Score page says that 90 is needed for Top Rated.", "{}"),
        Sample("There is 50 % chance that he closes it today.", "{}"),
        Sample("I sent 15 and then he went away.", "{}"),
        Sample("I said ten, in the end it was 25.", "{}"),
        Sample("The score does not show the new job yet.", "{}"),
        Sample("He has a rating of 4.6 from 80 reviews.", "{}"),
        Sample("I wish I had 90 again.", #"{"targetScore":90}"#),
        Sample("My score is 88, how do I bring it to 90?", #"{"currentScore":88,"targetScore":90}"#),
        Sample("TR here with 94, and now I worry.", #"{"topRated":true,"currentScore":94}"#),
    ]

    @Test("Only a number that is said of the score is one", arguments: scores)
    func readsScores(_ sample: Sample) throws { try expectReading(sample) }

    static let money = [
        Sample("The bank took 12 dollars for the transfer.", "{}"),
        Sample("Upwork says that jobs under 30 dollars count the same.", "{}"),
        Sample("Do I need 4 long term clients, 12 weeks or 1000 dollars?", "{}"),
        Sample("I paid 40 dollars for a stock photo.", "{}"),
        Sample("He asked 3 freelancers for a test and paid nobody.", "{}"),
        Sample("Which hours count and who pays me?", "{}"),
        Sample("He offers 200 of the 500 in escrow.", #"{"contractType":"fixed","escrowAmount":500,"offer":200}"#),
        Sample("It's 20 hours at $30.", #"{"hoursLogged":20,"rate":30}"#),
        Sample(
            "He wants 40 % of the $500 escrow.",
            #"{"contractType":"fixed","escrowAmount":500,"refundPercent":40,"refundRequested":true}"#),
    ]

    @Test("Only money of the contract is read", arguments: money)
    func readsMoney(_ sample: Sample) throws { try expectReading(sample) }

    static let times = [
        Sample("My internet was gone for 3 days.", "{}"),
        Sample("I get 30 messages a day and he answers none.", "{}"),
        Sample("The 30 day hold is over on Friday.", "{}"),
        Sample("Upwork doesn't answer since 5 days.", "{}"),
        Sample("He answered yesterday, after 3 weeks of silence.", "{}"),
        Sample("He closed his shop 2 months ago.", "{}"),
        Sample("My account was suspended 2 days in May.", "{}"),
        Sample("I worked nights, 14 hours a day.", "{}"),
        Sample("My cat died 3 days ago and I forgot to submit.", "{}"),
        Sample("Nothing happened with the score for 6 weeks.", "{}"),
        Sample("I ended the contract on Upwork 2 days ago.", #"{"daysSinceClosed":2}"#),
        Sample("The contract ended in March.", #"{"daysSinceClosed":240}"#),
    ]

    @Test("Only times of the contract are read", arguments: times)
    func readsTimes(_ sample: Sample) throws { try expectReading(sample) }

    static let contracts = [
        Sample("The client did not deliver his texts.", "{}"),
        Sample("He says he submitted all the files to me.", "{}"),
        Sample("He claims that I delivered nothing.", "{}"),
        Sample("I never know when to submit.", "{}"),
        Sample("An hourly job would be better I think.", "{}"),
        Sample("Another client pays hourly, but this one is fixed.", #"{"contractType":"fixed"}"#),
        Sample("When is the money back on my card?", #"{"role":"client"}"#),
        Sample("There was also a dispute on this contract.", #"{"disputed":1}"#),
        Sample("My bad contract is two years old.", #"{"bad":1}"#),
        Sample("Ten jobs in all, nine went well and that one didn't.", #"{"total":10,"good":9,"bad":1}"#),
        Sample(
            "3 jobs went well, 1 contract is idle and never paid anything.",
            #"{"good":3,"idle":1,"noEarnings":1,"hasEarnings":false}"#),
        Sample("The hours before that were all paid.", #"{"hasEarnings":true}"#),
        Sample("There are 20 tracked hours.", #"{"contractType":"hourly","hoursLogged":20,"manualTime":false}"#),
    ]

    @Test("What others did is not told of the writer", arguments: contracts)
    func readsContracts(_ sample: Sample) throws { try expectReading(sample) }

    static let hostile = [
        String(repeating: "\"", count: 20_000), String(repeating: "he says \"", count: 4_000),
        String(repeating: "12 chapters, 2 good, ", count: 2_000), "he says “", "“”", "\"",
    ]

    @Test("Quotation marks of any number are read", arguments: hostile.indices)
    func readsHostileMarks(_ number: Int) {
        let text = Self.hostile[number]
        let facts = SituationReader(reference: CalendarDay(ordinal: 20_778)).facts(in: text)
        #expect(facts.allSatisfy { $0.start < $0.end && $0.end <= text.utf8.count })
    }
}
