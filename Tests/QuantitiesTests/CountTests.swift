import Testing

struct CountTests {
    static let counts = [
        QuantityCase("I have 3 contracts", "3=3"),
        QuantityCase("three contracts", "three=3"),
        QuantityCase("Twenty-one jobs", "Twenty-one=21"),
        QuantityCase("twenty one jobs", "twenty one=21"),
        QuantityCase("one hundred and five", "one hundred and five=105"),
        QuantityCase("two thousand three hundred", "two thousand three hundred=2300"),
        QuantityCase("a hundred jobs", "a hundred=100"),
        QuantityCase("a couple of clients", "a couple of=2"),
        QuantityCase("couple clients", "couple=2"),
        QuantityCase("a dozen reviews", "a dozen=12"),
        QuantityCase("two dozen reviews", "two dozen=24"),
        QuantityCase("half a dozen reviews", "half a dozen=6"),
        QuantityCase("5 thousand views", "5 thousand=5000"),
        QuantityCase("1.5k views", "1.5k=1500"),
        QuantityCase("12,345 views", "12,345=12345"),
        QuantityCase("1,234,567.25", "1,234,567.25=1234567.25"),
        QuantityCase("2 and a half jobs", "2 and a half=2.5"),
        QuantityCase("2 1/2 jobs", "2 1/2=2.5"),
        QuantityCase("zero earnings", "zero=0"),
        QuantityCase("it went from 97 to 91", "97=97", "91=91"),
        QuantityCase("97→91", "97=97", "91=91"),
        QuantityCase("97-91", "97=97", "91=91"),
        QuantityCase("JSS=91", "91=91"),
        QuantityCase("one two three", "one=1", "two=2", "three=3"),
        QuantityCase("(7)", "7=7"),
        QuantityCase("I have 2.", "2=2"),
        QuantityCase("3, 4 and 5", "3=3", "4=4", "5=5"),
        QuantityCase("one of them left", "one=1"),
        QuantityCase("that one is bad and no one knows"),
        QuantityCase("this one, another one"),
        QuantityCase("both are fine, several others too"),
    ]

    static let rough = [
        QuantityCase("about 40 jobs", "40=~40"),
        QuantityCase("more than 40 jobs", "40=~40"),
        QuantityCase("at least ten jobs", "ten=~10"),
        QuantityCase("close to 50", "50=~50"),
        QuantityCase("up to 50", "50=~50"),
        QuantityCase("~50 jobs", "50=~50"),
        QuantityCase("10+ jobs", "10=~10"),
        QuantityCase("nearly $500", "$500=~500 USD"),
        QuantityCase("from 3 to 4 jobs", "3=3", "4=4"),
    ]

    static let ordinals = [
        QuantityCase("my 3rd contract", "3rd=#3"),
        QuantityCase("the second client", "second=#2"),
        QuantityCase("my first job", "first=#1"),
        QuantityCase("give me a second"),
        QuantityCase("one second please", "one=1"),
        QuantityCase("the 21st time", "21st=#21"),
    ]

    static let fractions = [
        QuantityCase("9/10 jobs", "9/10=9 of 10"),
        QuantityCase("3 of 4 jobs", "3 of 4=3 of 4"),
        QuantityCase("9 out of 10", "9 out of 10=9 of 10"),
        QuantityCase("nine of my ten jobs", "nine of my ten=9 of 10"),
        QuantityCase("8 out of my last 10 contracts", "8 out of my last 10=8 of 10"),
        QuantityCase("3 of my first 9 contracts", "3 of my first 9=3 of 9"),
        QuantityCase("one of the two clients", "one of the two=1 of 2"),
        QuantityCase("3 of them", "3=3"),
        QuantityCase("10 of 9", "10=10", "9=9"),
        QuantityCase("online 24/7"),
        QuantityCase("day 9 of 14 days", "9=9", "14 days=14 day"),
    ]

    static let left = [
        QuantityCase("1) is it 2) or not"), QuantityCase("(1) this (2) that"),
        QuantityCase("version 1.2.3 came out"), QuantityCase("at 12:30"), QuantityCase("at 5pm"),
        QuantityCase("call 555-123-4567"), QuantityCase("call (555) 123-4567 now"), QuantityCase("call 555 123 4567"),
        QuantityCase("+44 20 7946 0958"), QuantityCase("dial 555-1234"),
        QuantityCase("https://example.com/jobs/123?x=5 is it"), QuantityCase("see example.com/5"),
        QuantityCase("mail me5@mail.com"), QuantityCase("ticket #48213"), QuantityCase("user_42"), QuantityCase("H1b"),
        QuantityCase("mp3 and v2"), QuantityCase("3x faster"), QuantityCase("id 3f9a77"), QuantityCase("1e400"),
        QuantityCase("3/4/2026"), QuantityCase("03.11.2026"), QuantityCase("192.168.0.1"), QuantityCase("97,91"),
        QuantityCase("/jobs/7"), QuantityCase("\\7"), QuantityCase("@5"),
        QuantityCase(String(repeating: "9", count: 400)), QuantityCase("12345678901234567"),
    ]

    @Test("Counts are read in digits and words", arguments: counts)
    func readsCounts(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Rough numbers are marked", arguments: rough)
    func marksRoughNumbers(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Ordinals are no counts", arguments: ordinals)
    func keepsOrdinalsApart(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Shares are read as one", arguments: fractions)
    func readsFractions(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Digits that count nothing are left out", arguments: left)
    func leavesOutIDs(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }
}
