import Testing

@testable import Assistant

@Suite struct PastRuleTests {
    @Test(arguments: [
        ("An inactive contract has a negative effect on your score after a while.", "2020-11-07"),
        ("If he is not there, end it, because idle contracts hurt the score.", "2020-11-07"),
        ("A contract without any earnings lowers your JSS, whether it is closed or not.", "2020-11-07"),
        ("No feedback does not matter, unless there is a pattern of jobs without feedback.", "2020-11-07"),
        ("Many contracts without feedback are a bad sign.", "2020-11-07"),
        ("The JSS gets calculated every second week, I think.", "2024-09-02"),
        ("Once you are Top Rated you can have this feedback removed.", "2024-09-02"),
        ("The score is updated every two weeks. An idle job hurts it.", "2020-11-07"),
    ])
    func whoGoesByARuleThatHasEndedIsHeard(post: String, lastDay: String) {
        #expect(PastRule.lastDay(statedIn: post).map { "\($0)" } == lastDay)
    }

    @Test(arguments: [
        "An idle contract does not hurt the score.", "Idle contracts no longer hurt the score.",
        "Until 2020 an idle contract could hurt.", "Do idle contracts hurt the score?",
        "An unpaid contract with negative feedback lowers the score.", "Many contracts without feedback do not count.",
        "The score is not updated every two weeks.",
        "The perk for Top Rated freelancers to remove feedback used to help.",
        "The client has 14 days to leave feedback.", "You can close the idle contract.", "", "unless", "??..!!",
    ])
    func todaysRulesAndQuestionsAreNotTaken(post: String) {
        #expect(PastRule.lastDay(statedIn: post) == nil)
    }
}
