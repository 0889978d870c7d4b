import ScoreChart
import Testing

struct SnapshotTests {
    @Test(arguments: Examples.named.map(\.name))
    func drawsTheSamePicture(name: String) throws {
        let chart = try #require(Examples.named.first { $0.name == name }?.chart)
        try Snapshot.expect(chart.svg, named: "\(name).svg")
        try Snapshot.expect(chart.text(width: 80, height: 12, unicode: true), named: "\(name).txt")
        try Snapshot.expect(chart.text(width: 60, height: 8, unicode: false), named: "\(name).ascii.txt")
    }
}
