import Testing

@testable import Forum

@Suite struct VoiceTests {
    @Test(arguments: [
        "I have two quiet contracts. Should I close them?",
        "My score fell today but I don't know why. Can some please clarify?",
        "same problem, my client is gone, do i still have to wait",
        "I submitted my work, would that affect my score if he is silent",
        "My client paid me. When should a freelancer close the contract?",
    ])
    func whoTellsTheirCaseAndAsksAsksForThemselves(text: String) {
        #expect(Voice(text).asksForSelf)
    }

    @Test(arguments: [
        "Did you submit the work? Is it fixed price or hourly?",
        "You should close it. I did that with my own contract, and why worry about it?",
        "In my view you had a bad contract. How do such contracts affect my score? You may read your help page on that.",
        "My score fell by 22. They caused the problem and can explain it to my clients.",
        "Thanks a lot, that helps me.", "Who knows?", "", "??? !!!",
    ])
    func advisersAndComplainersDoNot(text: String) {
        #expect(!Voice(text).asksForSelf)
    }

    @Test(arguments: [
        "No.", "Yes, after 14 days.", "Close one, wait a while and close the other.",
        "If your client is silent, you can close it yourself.",
        "Go into the contract page and end the contract.",
    ])
    func whoSaysWhatIsSoOrWhatToDoAdvises(text: String) {
        #expect(Voice(text).advises)
    }

    @Test(arguments: [
        "I am sorry, but we won't be able to comment on an individual score. Many factors have an impact on yours.",
        "Thank you for sharing your concern. You may read about these here.",
        "Is it fixed price or hourly? Did you submit the work with the button?",
        "I feel that too, it happened to me last year and I was so angry about it all.",
        "Good luck!", "Following.", "",
    ])
    func refusalsPointersAndSympathyDoNot(text: String) {
        #expect(!Voice(text).advises)
    }

    @Test(arguments: [
        "Boost your score! We offer five star reviews, write us on Telegram.",
        "Check out my course at https://example.com before you close a contract.",
        "Best price, 100% safe, guaranteed! Order now.", "Buy reviews cheap, call +1 (555) 010-0199 now",
    ])
    func whoSellsPromotes(text: String) {
        #expect(Voice(text).promotes)
    }

    @Test(arguments: [
        "My client asks me to go on by Telegram, should I?", "See https://example.com/help for the rule.",
        "The client wants to buy a second logo from me. Do I need a new contract?", "My score is 100 000 000 000 now",
    ])
    func whoAsksOrPointsToAPageDoesNot(text: String) {
        #expect(!Voice(text).promotes)
    }

    @Test(arguments: [("Thanks, got it!", true), ("Thanks in advance", false), ("I would appreciate any help", false)])
    func thanksInAdvanceAreNoThanks(text: String, thanks: Bool) {
        #expect(Voice(text).thanks == thanks)
    }

    @Test(arguments: HostileText.all) func anyTextIsHeard(hostile: HostileText) {
        #expect(!Voice(hostile.text).promotes)
    }
}
