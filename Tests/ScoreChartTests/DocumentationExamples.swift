import CivilCalendar
import JobSuccess
import ScoreChart
import Testing

/// The example of the documentation catalog, line by line, and what it shows.
struct DocumentationExamples {
    @Test func drawing() throws {
        let today = try #require(CalendarDay(iso8601: "2026-11-21"))
        let file = """
            id,client,kind,status,ended,earned,escrow,submitted,stars
            c1,A,fixed,ended,2026-09-30,1200,,,5
            c2,B,hourly,ended,2026-07-12,180,,,4.9
            c3,C,fixed,ended,2025-12-05,400,,,5
            c4,D,fixed,ended,2026-06-20,90,,,2
            c5,E,fixed,open,,0,120,2026-11-16,
            """
        let contracts = try ContractFile.contracts(in: file.utf8, asOf: today)

        let scorer = Scorer(asOf: today)
        let forecast = scorer.forecast(for: contracts, months: 3, everyChange: true)
        let chart = ScoreChart(
            title: "What if I wait?", subtitle: "Rules of 2025", forecasts: [forecast])
        let text = chart.text(width: 60, height: 8, unicode: false)
        let svg = chart.svg
        let opening = svg.prefix(5)  // "<?xml"
        #expect(opening == "<?xml")
        let plot = """
                           a       b             c
             100 +                 AAAAAAAAAAAAAA
              90 +------------------------------------------------------
                 |
              80 +AAAAAAAAAAAAAAAAA--------------AAAAAAAAAAAAAAAAAAAAAAA
              70 +
                 |
              60 +
              50 +
                 +------+-----------------+----------------+------------
                       Dec               Jan              Feb
                       2026              2027
            """
        #expect(text.contains(plot))
    }
}
