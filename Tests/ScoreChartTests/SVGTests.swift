import CivilCalendar
import JobSuccess
import ScoreChart
import Testing

struct SVGTests {
    @Test(arguments: Examples.named.map(\.name))
    func isAStandaloneImage(name: String) throws {
        let root = try #require(try parsed(name))
        #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
        #expect(root.attributes["version"] == "1.1")
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["viewBox"]?.hasPrefix("0 0 800 ") == true)
        #expect(root.all("script").isEmpty && root.all("image").isEmpty && root.all("use").isEmpty)
    }

    @Test(arguments: Examples.named.map(\.name))
    func refersOnlyToItself(name: String) throws {
        let svg = try #require(Examples.named.first { $0.name == name }?.chart.svg)
        #expect(!svg.contains("href") && !svg.contains("@import") && !svg.contains("<!DOCTYPE"))
        let root = try #require(ParsedXML(svg).root)
        let patterns = Set(root.all("pattern").compactMap { $0.attributes["id"] }.map { "url(#\($0))" })
        let used = root.all("polygon").compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url") }
        #expect(Set(used).isSubset(of: patterns))
    }

    @Test(arguments: Examples.named.map(\.name))
    func isNamedByTitleAndDescription(name: String) throws {
        let root = try #require(try parsed(name))
        let ids = ["title", "desc"].map { root.all($0).first?.attributes["id"] }
        #expect(root.attributes["aria-labelledby"] == ids.compactMap { $0 }.joined(separator: " "))
        #expect(root.children.first?.name == "title")
    }

    @Test func tellsTheWholeChartInWords() throws {
        let words = try #require(ParsedXML(Examples.twoCoincide.svg).root?.all("desc").first?.text)
        #expect(words.contains("An estimate, not a promise."))
        #expect(words.contains("Option A, leave c4 open: starts on 21 Nov 2026: 74 to 92, likely 86;"))
        #expect(words.contains("ends on 21 Nov 2027: 80 to 98, likely 92. Lowest 74, highest 98;"))
        #expect(words.contains("from 21 Dec 2026: 66 to 85, likely 75;"))
        #expect(words.contains("b: c2 leaves the 6-month window, 30 May 2027 (A, B)"))
        #expect(words.contains("Assumed (B): A client who has been silent gives no feedback."))
    }

    @Test func keepsUserTextAsText() throws {
        let label = "<script>&\"'</script>"
        let chart = Examples.chart([Examples.forecast(label, likely: [80, 90])])
        let texts = try #require(ParsedXML(chart.svg).root?.all("text").map(\.text))
        #expect(texts.contains(label))
    }

    @Test func leavesAGapWhereThereIsNoScore() throws {
        let chart = Examples.chart([Examples.forecast("a", likely: [90, 90, nil, nil, 80, 80, nil, 70], below: 5)])
        let root = try #require(ParsedXML(chart.svg).root)
        // A tint and a hatching for each of two runs, and the legend's sample.
        #expect(root.all("polygon").count == 6)
        #expect(root.all("text").contains { $0.text == "no score" })
    }

    @Test func drawsAThinnerLineWhereAScoreMayBeMissing() throws {
        func widths(_ none: Double) throws -> Set<String> {
            let chart = Examples.chart([Examples.forecast("a", likely: [80, 90], none: none)])
            let lines = try #require(ParsedXML(chart.svg).root?.all("polyline"))
            return Set(
                lines.filter { $0.attributes["class"] == "stroke-A" }.compactMap { $0.attributes["stroke-width"] })
        }
        #expect(try widths(0) == ["2.4"])
        #expect(try widths(0.2) == ["1.6", "2.4"])
        #expect(try widths(0.6) == ["0.9", "2.4"])
    }

    @Test func drawsLinesThatCoincideApart() throws {
        let root = try #require(ParsedXML(Examples.twoCoincide.svg).root)
        func line(_ letter: String) -> String? {
            root.all("polyline").first { $0.attributes["class"] == "stroke-\(letter)" }?.attributes["points"]
        }
        #expect(line("A") != nil)
        #expect(line("A") != line("B"))
    }

    @Test func namesNoYearTwiceOnTheAxis() throws {
        let texts = try #require(ParsedXML(Examples.twentyFiveMonths.svg).root?.all("text").map(\.text))
        #expect(texts.count { $0 == "2027" } == 1)
        #expect(texts.count { $0 == "2028" } == 1)
    }

    @Test func saysSoWhenThereIsNothingToShow() throws {
        let texts = try #require(ParsedXML(Examples.chart([]).svg).root?.all("text").map(\.text))
        #expect(texts.contains("There is no option to show."))
    }

    @Test func writesTheSameBytesWhateverTheOrderOfDays() {
        var shuffled = Examples.twoCoincide
        for index in shuffled.forecasts.indices { shuffled.forecasts[index].points.reverse() }
        #expect(shuffled.svg == Examples.twoCoincide.svg)
        #expect(
            shuffled.text(width: 80, height: 12, unicode: true)
                == Examples.twoCoincide.text(width: 80, height: 12, unicode: true))
    }

    private func parsed(_ name: String) throws -> ParsedXML.Element? {
        ParsedXML(try #require(Examples.named.first { $0.name == name }?.chart.svg)).root
    }
}
