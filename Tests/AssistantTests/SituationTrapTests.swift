import Assistant
import CivilCalendar
import Foundation
import Testing

/// What looks like a fact of the asker's case and is none, each with its
/// neighbour that is one.
struct SituationTrapTests {
    typealias Sample = SituationContextTests.Sample

    private func expectReading(_ sample: Sample) throws {
        let expected = try JSONDecoder().decode(Situation.self, from: Data(sample.json.utf8))
        let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))
        #expect(Situation(stated: reader.facts(in: sample.text)) == expected)
    }

    static let roles = [
        Sample("Should I end it as the client never answers?", "{}"),
        Sample("I leave a contract open as the client will have more work in 5 months.", "{}"),
        Sample("I was hired as a writer.", "{}"),
        Sample("The client hired another freelancer.", "{}"),
        Sample("As the client, can I end it?", #"{"role":"client"}"#),
        Sample("I posted a job and nobody came.", #"{"role":"client"}"#),
    ]

    @Test("Only who calls himself one is a client", arguments: roles)
    func readsRoles(_ sample: Sample) throws { try expectReading(sample) }

    static let recoveries = [
        Sample("JSS 93 for 14 weeks, dropped to 88. The score's back.", #"{"previousScore":93}"#),
        Sample("It dropped to 88. Will it come back?", #"{"currentScore":88}"#),
        Sample("It was 95, fell to 88 and now it is back at 95.", #"{"previousScore":88,"currentScore":95}"#),
        Sample("The score is back but the badge is not.", #"{"topRated":false}"#),
    ]

    @Test("A score that came back is not the low one", arguments: recoveries)
    func readsRecoveries(_ sample: Sample) throws { try expectReading(sample) }

    static let bareNumbers = [
        Sample("My client changed his field at forty.", "{}"),
        Sample("I am 34 and live by the sea.", "{}"),
        Sample("I declined like 30 invitations.", "{}"),
        Sample("Thanks, that was 100% what I needed.", "{}"),
        Sample("Upwork gives me 77.", #"{"currentScore":77}"#),
        Sample("The client gives me 77.", "{}"),
        Sample("He climbed from 70 to 95 in a year.", "{}"),
        Sample("I'm stuck with 82.", #"{"currentScore":82}"#),
        Sample("I have 87 and need 90.", #"{"currentScore":87,"targetScore":90}"#),
        Sample("How many jobs for 90 %?", #"{"targetScore":90}"#),
        Sample("Yesterday 94, today 87.", #"{"previousScore":94,"currentScore":87}"#),
    ]

    @Test("A number is a score only where something says so", arguments: bareNumbers)
    func readsBareNumbers(_ sample: Sample) throws { try expectReading(sample) }

    static let listNumbers = [
        Sample("1) is it safe 2) does a contract without feedback count", "{}"),
        Sample("(1) how long (2) is a job without feedback bad", "{}"),
        Sample("I have jobs (3 good ones) here.", #"{"good":3}"#),
    ]

    @Test("The numbers of a list count nothing", arguments: listNumbers)
    func readsListNumbers(_ sample: Sample) throws { try expectReading(sample) }

    static let stars = [
        Sample("A one star would destroy me.", "{}"),
        Sample("He gave me two stars, that would hurt anybody.", #"{"stars":[2]}"#),
        Sample("My client has 4.9 stars.", "{}"),
        Sample("I got 2.4 from him.", #"{"stars":[2.4]}"#),
    ]

    @Test("Feared stars and the client's own are not the asker's", arguments: stars)
    func readsStars(_ sample: Sample) throws { try expectReading(sample) }

    static let supposed = [
        Sample("Say I have 19 good jobs and 1 bad one.", "{}"),
        Sample("If I had 19 good, 1 bad, 2 idle, what then?", "{}"),
        Sample("It is hourly. What if it were fixed price?", #"{"contractType":"hourly"}"#),
        Sample("May I write my time manually?", "{}"),
    ]

    @Test("What is only supposed is not stated", arguments: supposed)
    func readsSupposed(_ sample: Sample) throws { try expectReading(sample) }

    static let others = [
        Sample("He has 5 open contracts with others.", "{}"),
        Sample("The score of my agency is 92.", "{}"),
        Sample("My client has 3 idle contracts with me.", #"{"idle":3}"#),
    ]

    @Test("The numbers of others are not the asker's", arguments: others)
    func readsOthers(_ sample: Sample) throws { try expectReading(sample) }

    static let denials = [
        Sample(
            "No answer for 10 days after I delivered.",
            #"{"daysSilent":10,"contractType":"fixed","submitted":true}"#),
        Sample("I've handed in nothing.", #"{"contractType":"fixed","submitted":false}"#),
        Sample("I didn't earn 1 cent.", #"{"hasEarnings":false}"#),
    ]

    @Test("A denial reaches as far as its own verb", arguments: denials)
    func readsDenials(_ sample: Sample) throws { try expectReading(sample) }
}
