import Assistant
import CivilCalendar
import Foundation
import Testing

/// Facts told across sentences, and numbers that are nobody's contracts.
struct SituationStoryTests {
    typealias Sample = SituationContextTests.Sample

    private func expectReading(_ sample: Sample) throws {
        let expected = try JSONDecoder().decode(Situation.self, from: Data(sample.json.utf8))
        let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))
        #expect(Situation(stated: reader.facts(in: sample.text)) == expected)
    }

    static let scores = [
        Sample("Score history: 92, 88, 84.", #"{"previousScore":88,"currentScore":84}"#),
        Sample("97 last month. 91 now.", #"{"previousScore":97,"currentScore":91}"#),
        Sample("My score has fallen to 91, two weeks ago it was still 97.", #"{"previousScore":97,"currentScore":91}"#),
        Sample("On Monday it showed 94. Today there is only 87.", #"{"previousScore":94,"currentScore":87}"#),
        Sample("JSS 95% --> 87%", #"{"previousScore":95,"currentScore":87}"#),
        Sample("The update took me to 91, I was 97.", #"{"previousScore":97,"currentScore":91}"#),
        Sample("My score was 95. Now there is no score at all.", #"{"previousScore":95,"hasScore":false}"#),
        Sample("My JSS is 60 percent and I am sad. My JSS is now 60 percent.", #"{"currentScore":60}"#),
        Sample("If I close it, my score will go to 70.", "{}"),
    ]

    @Test("What the score was is told from what it is", arguments: scores)
    func readsScores(_ sample: Sample) throws { try expectReading(sample) }

    static let strangers = [
        Sample("I had 40 jobs on another platform.", "{}"),
        Sample("My brother's JSS dropped from 100 to 80.", "{}"),
        Sample("Someone I know has 20 contracts open and a score of 99.", "{}"),
        Sample("Another freelancer told me that he lost 900 dollars since he typed his hours by hand.", "{}"),
        Sample("I hear that he gave a girl in my group one star.", "{}"),
        Sample("He opened 3 jobs with the same text.", "{}"),
        Sample("He promised me 5 more jobs after this one.", "{}"),
        Sample("I made 4 great designs for him.", "{}"),
        Sample("The client is a company with 50 employees and good reviews.", "{}"),
        Sample("I sent 30 proposals for jobs.", "{}"),
    ]

    @Test("What others have and what is no contract is not counted", arguments: strangers)
    func leavesOutStrangers(_ sample: Sample) throws { try expectReading(sample) }

    static let counts = [
        Sample("3 good jobs of 4, they do not explain.", #"{"good":3,"total":4}"#),
        Sample("All but one of my 7 jobs went well.", #"{"good":6,"total":7}"#),
        Sample("I finished 5 jobs for 1 client.", #"{"completed":5,"clients":1}"#),
        Sample("Five completed contracts, all for the same client.", #"{"completed":5,"clients":1}"#),
        Sample("He asks a refund of 200 or he leaves bad feedback.", #"{"refundAmount":200,"refundRequested":true}"#),
        Sample("He gave me two five-star ratings.", "{}"),
        Sample("The client closed it the same day, and left me two five-star ratings.", "{}"),
        Sample("My clients gave me two five-star ratings.", #"{"good":2}"#),
        Sample("Four contracts are not closed.", #"{"open":4}"#),
        Sample("I've got 30 old jobs, nearly all happy.", #"{"total":30}"#),
        Sample("I just finished two good jobs.", #"{"newGood":2}"#),
        Sample("He approved 2 of 3 milestones.", #"{"contractType":"fixed","milestonesPaid":2}"#),
    ]

    @Test("A count says no more than was said", arguments: counts)
    func readsCounts(_ sample: Sample) throws { try expectReading(sample) }

    static let contracts = [
        Sample("He posted a fixed job, but then we decided that we could do it hourly.", #"{"contractType":"hourly"}"#),
        Sample("It was a fixed offer and we agreed to do it hourly.", #"{"contractType":"hourly"}"#),
        Sample("I wait until he fixed it.", "{}"),
        Sample("He pays me by the hour.", #"{"contractType":"hourly"}"#),
        Sample("He pays every week.", #"{"paysWeekly":true,"hasEarnings":true}"#),
        Sample("I hired a freelancer and he does not deliver.", #"{"role":"client"}"#),
        Sample("I do not want to lose Top Rated.", #"{"topRated":true}"#),
        Sample("There's 500 sitting in escrow.", #"{"contractType":"fixed","escrowAmount":500}"#),
        Sample("He has put no money in the escrow.", #"{"contractType":"fixed","escrowAmount":0}"#),
        Sample("Upwork took 810 dollars from me.", #"{"refundAmount":810}"#),
        Sample("I got ninety dollars from it.", #"{"hasEarnings":true,"earned":90}"#),
        Sample("Today he closed the contract.", "{}"),
    ]

    @Test("The contract in question is read by its signs", arguments: contracts)
    func readsContracts(_ sample: Sample) throws { try expectReading(sample) }
}
