import Assistant
import CivilCalendar
import Foundation
import Testing

/// Words that mean one thing or another by what stands around them, each
/// with its neighbours.
struct SituationContextTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let text: String
        let json: String
        var testDescription: String { text }

        init(_ text: String, _ json: String) {
            self.text = text
            self.json = json
        }
    }

    private func expectReading(_ sample: Sample) throws {
        let expected = try JSONDecoder().decode(Situation.self, from: Data(sample.json.utf8))
        let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))
        #expect(Situation(stated: reader.facts(in: sample.text)) == expected)
    }

    static let movedScores = [
        Sample("My JSS went from 96 to 89 and Top Rated is at risk.", #"{"previousScore":96,"currentScore":89}"#),
        Sample("It dropped from 91 to 84 and my client list is quiet.", #"{"previousScore":91,"currentScore":84}"#),
        Sample("A JSS of 79 and not one invitation in weeks.", #"{"currentScore":79}"#),
        Sample("My score is at 88 and the feedback page is empty.", #"{"currentScore":88}"#),
        Sample("I had 93. On Monday my score went to 85.", #"{"previousScore":93,"currentScore":85}"#),
        Sample("I had 100 for years; then my JSS dropped to 90.", #"{"previousScore":100,"currentScore":90}"#),
        Sample("My score would have been 100% and is now 75%.", #"{"expectedScore":100,"currentScore":75}"#),
        Sample("All my clients left 100% positive feedback.", #"{}"#),
    ]

    @Test("A number bound to the score is no count", arguments: movedScores)
    func readsMovedScores(_ sample: Sample) throws { try expectReading(sample) }

    static let thingsToCome = [
        Sample("How long do I wait before the milestone is released?", #"{"contractType":"fixed"}"#),
        Sample("I will not start until he has paid.", #"{"submitted":false}"#),
        Sample("He requested changes on day 12.", #"{"changesRequested":1}"#),
        Sample("Does a new timer begin when I submit again?", #"{}"#),
        Sample("Two weeks ago I sent the finished song by e-mail.", #"{}"#),
        Sample("The contract finished two weeks ago.", #"{"daysSinceClosed":14}"#),
        Sample("He paid me before he left.", #"{"hasEarnings":true}"#),
    ]

    @Test("What is still to come has not happened", arguments: thingsToCome)
    func readsThingsToCome(_ sample: Sample) throws { try expectReading(sample) }

    static let badges = [
        Sample("I was top rated for a year, then I lost it.", #"{"topRated":false}"#),
        Sample("Used to be top rated but they took the badge away.", #"{"topRated":false}"#),
        Sample("Can I qualify for Top Rated with so few jobs?", #"{}"#),
        Sample("Am I close to being eligible for TR?", #"{}"#),
        Sample("I've been Top Rated for three years.", #"{"topRated":true}"#),
        Sample("The badge vanished overnight.", #"{"topRated":false}"#),
        Sample("I do not want to lose my badge.", #"{}"#),
    ]

    @Test("The badge is held, lost or only aimed at", arguments: badges)
    func readsBadges(_ sample: Sample) throws { try expectReading(sample) }

    static let missingScores = [
        Sample("I don't have a score yet.", #"{"hasScore":false}"#),
        Sample("My profile has no job success score so far.", #"{"hasScore":false}"#),
        Sample("Still without a JSS, why?", #"{"hasScore":false}"#),
        Sample("Does a contract without a review hurt my score?", #"{}"#),
        Sample("I do not want my score to fall, can I close a job without feedback?", #"{}"#),
    ]

    @Test("A missing score is told from a missing review", arguments: missingScores)
    func readsMissingScores(_ sample: Sample) throws { try expectReading(sample) }

    static let manualTime = [
        Sample("Could somebody correct my score manually?", #"{}"#),
        Sample("I wrote a manual of 40 pages for him.", #"{}"#),
        Sample("I entered 3 hours manually.", #"{"contractType":"hourly","manualTime":true,"hoursLogged":3}"#),
        Sample(
            "The tracker crashed. Are the hours I add by hand protected?",
            #"{"contractType":"hourly","manualTime":true}"#),
        Sample("I drew 3 logos by hand.", "{}"),
    ]

    @Test("Not everything manual is time", arguments: manualTime)
    func readsManualTime(_ sample: Sample) throws { try expectReading(sample) }

    static let earnings = [
        Sample("$1,100 over the past 12 months, do I qualify?", #"{"earnings12m":1100}"#),
        Sample("My earnings in the last 12 months are $2,000.", #"{"earnings12m":2000}"#),
        Sample("A $700 project took me 12 months.", #"{"contractValue":700}"#),
        Sample("I earned $8,000 on Upwork so far.", #"{"earnings":8000}"#),
        Sample("I earned $300 on this contract.", #"{"earned":300,"hasEarnings":true}"#),
    ]

    @Test("Earnings are told from the worth of a contract", arguments: earnings)
    func readsEarnings(_ sample: Sample) throws { try expectReading(sample) }

    static let wishes = [
        Sample("How do I bring my score from 68 to 85?", #"{"currentScore":68,"targetScore":85}"#),
        Sample("What would it take to get from 74% to 90%?", #"{"currentScore":74,"targetScore":90}"#),
        Sample("It went from 74% to 90%.", #"{"previousScore":74,"currentScore":90}"#),
        Sample("Is there a way to improve my JSS of 77?", #"{"currentScore":77}"#),
        Sample("I want to raise my score to 95.", #"{"targetScore":95}"#),
        Sample("Will my JSS of 97 sink if I close it?", #"{"currentScore":97}"#),
        Sample("How many five-star jobs until I reach 95?", #"{"targetScore":95}"#),
        Sample("My 99% dropped to 90%.", #"{"previousScore":99,"currentScore":90}"#),
    ]

    @Test("What is aimed at is told from what is", arguments: wishes)
    func readsWishes(_ sample: Sample) throws { try expectReading(sample) }

    static let zeros = [
        Sample("Two of my contracts have zero earnings and no feedback.", #"{"noEarnings":2,"no_feedback":2}"#),
        Sample("4 contracts, one with 0 earned.", #"{"total":4,"noEarnings":1}"#),
    ]

    @Test("A zero denies and counts nothing", arguments: zeros)
    func readsZeros(_ sample: Sample) throws { try expectReading(sample) }

    static let requests = [
        Sample("My client requests the escrow.", #"{"refundRequested":true,"contractType":"fixed"}"#),
        Sample("Now she wants her escrow back.", #"{"refundRequested":true,"contractType":"fixed"}"#),
        Sample("The buyer asked for the milestone money back.", #"{"refundRequested":true,"contractType":"fixed"}"#),
        Sample("He wants another milestone.", #"{"contractType":"fixed"}"#),
        Sample("He requested changes twice.", #"{"changesRequested":2}"#),
    ]

    @Test("A request for the escrow is seen in many words", arguments: requests)
    func readsRequests(_ sample: Sample) throws { try expectReading(sample) }

    static let refunds = [
        Sample("He wants 30% back or he reports me.", #"{"refundPercent":30}"#),
        Sample("The client demands 25% of the money refunded.", #"{"refundPercent":25}"#),
        Sample("He will leave one star if I do not refund 150 dollars.", #"{"refundAmount":150}"#),
        Sample("Unless I return $60 he won't close it.", #"{"refundAmount":60}"#),
        Sample("If I refund $60, will he close it?", #"{}"#),
    ]

    @Test("A demand is stated, a thought is not", arguments: refunds)
    func readsRefunds(_ sample: Sample) throws { try expectReading(sample) }

    static let balances = [
        Sample("My balance shows minus 120.", #"{"balance":-120}"#),
        Sample("The balance is negative 80.", #"{"balance":-80}"#),
        Sample("The balance is -$75.", #"{"balance":-75}"#),
    ]

    @Test("A balance can be below zero", arguments: balances)
    func readsBalances(_ sample: Sample) throws { try expectReading(sample) }

    static let endings = [
        Sample("The contract was closed 20 days ago and he threatens me.", #"{"daysSinceClosed":20}"#),
        Sample("It ended 5 days ago and now the client threatens me.", #"{"daysSinceClosed":5}"#),
        Sample("My client ended the contract 2 days ago.", #"{"daysSinceClosed":2}"#),
        Sample("My client cancelled the contract 2 days ago.", #"{"daysSinceCancel":2}"#),
        Sample("It was closed by the system.", #"{"autoClosed":true}"#),
        Sample("I have finished 1 job so far.", #"{"completed":1}"#),
        Sample("One job ended a week ago.", #"{"daysSinceClosed":7}"#),
    ]

    @Test("An end and a cancellation are dated", arguments: endings)
    func readsEndings(_ sample: Sample) throws { try expectReading(sample) }

    static let pauses = [
        Sample("The contract is suspended.", #"{"paused":1}"#),
        Sample("Our contract has been put on hold.", #"{"paused":1}"#),
        Sample("My account is suspended.", #"{}"#),
        Sample("Why was my friend's contract suspended?", #"{}"#),
    ]

    @Test("A contract is suspended, not an account", arguments: pauses)
    func readsPauses(_ sample: Sample) throws { try expectReading(sample) }

    static let types = [
        Sample(
            "I submitted the milestone and would like to switch to hourly.",
            #"{"contractType":"fixed","submitted":true}"#),
        Sample("It is a fixed job, should we change it to hourly?", #"{"contractType":"fixed"}"#),
        Sample("We switched to hourly in May.", #"{"contractType":"hourly"}"#),
    ]

    @Test("A switch that is wished changes no contract", arguments: types)
    func readsTypes(_ sample: Sample) throws { try expectReading(sample) }

    static let others = [
        Sample("I submitted it. On another contract I logged 5 hours.", #"{"contractType":"fixed","submitted":true}"#),
        Sample(
            "$90 are in escrow here. My other client paid me at once.", #"{"escrowAmount":90,"contractType":"fixed"}"#),
        Sample("My other client paid me. One contract is idle.", #"{"hasEarnings":true,"idle":1}"#),
    ]

    @Test("Another contract is not the one in question", arguments: others)
    func readsOthers(_ sample: Sample) throws { try expectReading(sample) }

    static let submissions = [
        Sample("I did no work on this fixed job.", #"{"contractType":"fixed","submitted":false}"#),
        Sample("I did not do any work.", #"{"submitted":false}"#),
        Sample("My submission was 3 days ago.", #"{"contractType":"fixed","submitted":true,"daysSinceSubmission":3}"#),
        Sample("I did half of the work.", #"{}"#),
    ]

    @Test("Work is done, submitted or neither", arguments: submissions)
    func readsSubmissions(_ sample: Sample) throws { try expectReading(sample) }

    static let kinds = [
        Sample("Two good ones are about to end.", #"{"goodEnding":2}"#),
        Sample("I have three good jobs that will end soon.", #"{"goodEnding":3}"#),
        Sample("I plan two more good jobs.", #"{"plannedGood":2}"#),
        Sample("I recently finished 4 good jobs.", #"{"newGood":4}"#),
        Sample("I closed two great contracts this month.", #"{"newGood":2}"#),
        Sample("I have two long-term clients.", #"{"longTermClients":2}"#),
        Sample("3 repeat clients hire me.", #"{"repeatClients":3}"#),
        Sample("Two clients came back.", #"{"repeatClients":2}"#),
        Sample("11 finished jobs for 6 clients.", #"{"clients":6,"completed":11}"#),
        Sample(
            "Two milestones were paid and one is unfunded.",
            #"{"contractType":"fixed","milestonesPaid":2,"hasEarnings":true,"milestonesUnfunded":1}"#),
    ]

    @Test("Special counts have keys of their own", arguments: kinds)
    func readsKinds(_ sample: Sample) throws { try expectReading(sample) }

    static let times = [
        Sample("I have been waiting three weeks for the badge.", #"{"weeksWaiting":3}"#),
        Sample("I was away for five months.", #"{"monthsInactive":5}"#),
        Sample("I took three months off.", #"{"monthsInactive":3}"#),
    ]

    @Test("Breaks and waits are told apart", arguments: times)
    func readsTimes(_ sample: Sample) throws { try expectReading(sample) }

    static let rates = [
        Sample("He pays me every week.", #"{"paysWeekly":true,"hasEarnings":true}"#),
        Sample("He offers $20 an hour.", #"{"offer":20}"#),
        Sample("I charge a rate of $35.", #"{"rate":35}"#),
    ]

    @Test("Rates are agreed, offered or weekly", arguments: rates)
    func readsRates(_ sample: Sample) throws { try expectReading(sample) }
}
