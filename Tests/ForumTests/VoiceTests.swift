import Testing

@testable import Forum

@Suite struct VoiceTests {
    @Test(arguments: [
        "I have two quiet contracts. Should I close them?",
        "My score went down this week and I have no clue what caused it. Could anyone explain?",
        "same problem, my client is gone, do i still have to wait",
        "I submitted my work, would that affect my score if he is silent",
        "My client paid me. When should a freelancer close the contract?",
    ])
    func whoTellsTheirCaseAndAsksAsksForThemselves(text: String) {
        #expect(Voice(text).asksForSelf)
    }

    @Test(arguments: [
        "when does the review period end", "How is the score calculated", "does an idle contract count in the score",
    ])
    func questionNeedsNoMark(text: String) {
        #expect(Voice(text).asks)
    }

    @Test(arguments: [
        "Do the work first.", "What is more, the contract ended.", "When it ended he wrote a review.",
        "How they do that is their affair.",
    ])
    func statementThatBeginsLikeAQuestionIsNone(text: String) {
        #expect(!Voice(text).asks)
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
        "No.", "Yes, after 14 days.", "Begin with the older contract, then end the newer one a month later.",
        "If your client is silent, you can close it yourself.",
        "Open the page of your contract and choose the button that ends it.",
    ])
    func whoSaysWhatIsSoOrWhatToDoAdvises(text: String) {
        #expect(Voice(text).advises)
    }

    @Test(arguments: [
        "Sorry, we cannot discuss how the score of one person came about. It has several inputs.",
        "Thanks for raising this. Our help center has an article on it.",
        "Is it fixed price or hourly? Did you submit the work with the button?",
        "I feel that too, it happened to me last year and I was so angry about it all.",
        "Good luck!", "Following.", "",
    ])
    func refusalsPointersAndSympathyDoNot(text: String) {
        #expect(!Voice(text).advises)
    }

    @Test(arguments: [
        "No idea.", "Yes, same problem.", "Yes please, somebody answer this.", "No one ever answers in this forum.",
        "This platform gets worse every single year.",
        "Good question, would be nice if someone from the team answered.",
        "You have to ask support, and that means weeks, nobody knows it.",
        "Thank you for reaching out. Our team will contact you by private message soon.",
        "No, I am in the same boat.", "I hope you can sort it out.", "Don't worry!", "Tell me when you know more.",
    ])
    func sharedTroubleHopesAndComplaintsDoNot(text: String) {
        #expect(!Voice(text).advises)
    }

    @Test(arguments: [
        "Yes.", "Hi Ann,\n\n\nYes, the money goes back.", "Hello Ann, no.", "Nope, it does not.", "Yes you can.",
        "Please do not end it.", "He is silent, so leave it open.",
        "If you end it now, the money goes back.", "It will not hurt your score.", "No worries, you can close it.",
    ])
    func aVerdictAnInstructionOrARulingAdvises(text: String) {
        #expect(Voice(text).advises)
    }

    @Test(arguments: [
        ("Yes.", true), ("Hi Ann,\n\nno, it does not.", true), ("Nope, it does not.", true),
        ("Yes, after 14 days.", false), ("No. If you end it now, the money goes back.", false), ("No idea.", false),
        ("Close it.", false), ("", false),
    ])
    func aBareVerdictGivesNoReason(text: String, isBare: Bool) {
        #expect(Voice(text).isBareVerdict == isBare)
    }

    @Test(arguments: [
        ("Should I close it?", true), ("He is silent, so should I close it or not?", true),
        ("Does it hurt? Can I wait?", true), ("How long does it take?", false), ("Should I wait or close it?", false),
        ("Any ideas?", false), ("Can I wait? What then?", false), ("My score fell.", false), ("", false),
    ])
    func yesAnswersWhatBeginsWithAVerb(text: String, isYesOrNo: Bool) {
        #expect(Voice(text).asksYesOrNo == isYesOrNo)
    }

    @Test(arguments: [
        ("An idle contract does not count in the score.", true), ("My idle contract did not count.", false),
        ("Does an idle contract count in the score?", false), ("Great news.", false),
        ("No one ever answers in this forum.", false), ("", false),
    ])
    func aStatementSpeaksOfNobodyInParticular(text: String, states: Bool) {
        #expect(Voice(text).states == states)
    }

    @Test(arguments: [
        ("It is solved.", true), ("That worked, my client wrote back.", true), ("OK, I will do that.", true),
        ("It is still not solved.", false), ("That didn't answer it, nothing is resolved.", false),
        ("An earlier dispute was resolved in March, this one is another contract.", false),
        ("Some say the client will do that when he is back.", false), ("Is it solved?", false),
        ("That helps, but I have one more case.", false), ("Nobody says that it is sorted.", false),
    ])
    func onlyAPlainWordSettles(text: String, settles: Bool) {
        #expect(Voice(text).isSettling == settles)
    }

    @Test(arguments: [
        ("My client is silent and I lost ten points.", true), ("My score didn't rise after my last job.", true),
        ("My score is 100 and I love my clients.", false), ("Clients are silent in summer.", false), ("", false),
    ])
    func troubleIsTheWritersOwn(text: String, complains: Bool) {
        #expect(Voice(text).complains == complains)
    }

    @Test(arguments: [
        ("Tips for new freelancers: never start without a contract.", true),
        ("I want to share my joy, my score is 100.", true), ("My score is 90.", false),
    ])
    func tipsAndJoyAreShared(text: String, shares: Bool) {
        #expect(Voice(text).shares == shares)
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
