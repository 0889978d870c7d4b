import Testing

struct MeasureTests {
    static let money = [
        QuantityCase("$1,200.50", "$1,200.50=1200.5 USD"),
        QuantityCase("1200 usd", "1200 usd=1200 USD"),
        QuantityCase("1200USD", "1200USD=1200 USD"),
        QuantityCase("5 bucks", "5 bucks=5 USD"),
        QuantityCase("€50", "€50=50 EUR"),
        QuantityCase("50€", "50€=50 EUR"),
        QuantityCase("£20", "£20=20 GBP"),
        QuantityCase("₹500", "₹500=500 INR"),
        QuantityCase("1k dollars", "1k dollars=1000 USD"),
        QuantityCase("2,300 US dollars", "2,300 US dollars=2300 USD"),
        QuantityCase("5 us jobs", "5=5"),
        QuantityCase("$1.5k", "$1.5k=1500 USD"),
        QuantityCase("$ 100", "$ 100=100 USD"),
        QuantityCase("100$", "100$=100 USD"),
        QuantityCase("$50 USD", "$50 USD=50 USD"),
        QuantityCase("USD 300", "USD 300=300 USD"),
        QuantityCase("US$40", "$40=40 USD"),
        QuantityCase("C$40", "$40=40 CAD"),
        QuantityCase("$2 million", "$2 million=2000000 USD"),
        QuantityCase("two hundred dollars", "two hundred dollars=200 USD"),
        QuantityCase("a hundred bucks", "a hundred bucks=100 USD"),
        QuantityCase("2 grand", "2 grand=2000 USD"),
        QuantityCase("a grand", "a grand=1000 USD"),
        QuantityCase("50 cents", "50 cents=0.5 USD"),
        QuantityCase("a ten-dollar job", "ten-dollar=10 USD"),
        QuantityCase("€1.200", "€1.200=1200 EUR"),
        QuantityCase("my balance is -$50", "-$50=-50 USD"),
        QuantityCase("my balance is $-50", "$-50=-50 USD"),
        QuantityCase("$20/hr", "$20=20 USD"),
        QuantityCase("$20 an hour", "$20=20 USD"),
        QuantityCase("$0 contract", "$0=0 USD"),
        QuantityCase("-$"), QuantityCase("$$$"),
    ]

    static let percents = [
        QuantityCase("97%", "97%=97%"),
        QuantityCase("97 %", "97 %=97%"),
        QuantityCase("97 percent", "97 percent=97%"),
        QuantityCase("97 per cent.", "97 per cent=97%"),
        QuantityCase("ninety-seven percent", "ninety-seven percent=97%"),
        QuantityCase("97.5%", "97.5%=97.5%"),
        QuantityCase("100% to 78%", "100%=100%", "78%=78%"),
    ]

    static let stars = [
        QuantityCase("5 stars", "5 stars=5*"),
        QuantityCase("4.6 stars", "4.6 stars=4.6*"),
        QuantityCase("5* review", "5*=5*"),
        QuantityCase("five-star", "five-star=5*"),
        QuantityCase("10 5-star reviews", "10=10", "5-star=5*"),
        QuantityCase("4.5 out of 5 stars", "4.5 out of 5 stars=4.5*"),
        QuantityCase("5⭐", "5⭐=5*"),
        QuantityCase("5*3", "5=5", "3=3"),
        QuantityCase("my rating, 4*: bad luck", "4*=4*"),
        QuantityCase("300 stars", "300=300"),
    ]

    static let durations = [
        QuantityCase("5 days", "5 days=5 day"),
        QuantityCase("two weeks", "two weeks=2 week"),
        QuantityCase("a week and a half", "a week and a half=1.5 week"),
        QuantityCase("3 wks", "3 wks=3 week"),
        QuantityCase("3wks", "3wks=3 week"),
        QuantityCase("couple of months", "couple of months=2 month"),
        QuantityCase("a couple months", "a couple months=2 month"),
        QuantityCase("half a year", "half a year=0.5 year"),
        QuantityCase("half-year", "half-year=0.5 year"),
        QuantityCase("2.5 months", "2.5 months=2.5 month"),
        QuantityCase("14-day window", "14-day=14 day"),
        QuantityCase("two-week pause", "two-week=2 week"),
        QuantityCase("5d", "5d=5 day"),
        QuantityCase("5 d", "5=5"),
        QuantityCase("14 business days", "14 business days=14 day"),
        QuantityCase("3 more weeks", "3 more weeks=3 week"),
        QuantityCase("a full month", "a full month=1 month"),
        QuantityCase("an hour", "an hour=1 hour"),
        QuantityCase("30 minutes", "30 minutes=0.5 hour"),
        QuantityCase("one and a half weeks", "one and a half weeks=1.5 week"),
        QuantityCase("2 years and 3 months", "2 years and 3 months=27 month"),
        QuantityCase("2 weeks, 3 days", "2 weeks, 3 days=17 day"),
        QuantityCase("two quarters", "two quarters=2 quarter"),
        QuantityCase("three quarters of the work", "three=3"),
        QuantityCase("2-3 weeks", "2-3 weeks=~2.5 week"),
        QuantityCase("two or three months", "two or three months=~2.5 month"),
        QuantityCase("over a year", "a year=~1 year"),
        QuantityCase("for the last month", "last month=1 month"),
        QuantityCase("the past 90 days", "90 days=90 day"),
        QuantityCase("twice a week"),
        QuantityCase("40 hours a week", "40 hours=40 hour"),
        QuantityCase("one day", "one day=1 day"),
    ]

    @Test("Money is read with its currency", arguments: money)
    func readsMoney(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Per cents are read", arguments: percents)
    func readsPercents(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Ratings are read", arguments: stars)
    func readsStars(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("Lengths of time are read", arguments: durations)
    func readsDurations(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }
}
