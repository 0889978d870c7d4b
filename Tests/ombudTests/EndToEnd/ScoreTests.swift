import Foundation
import Testing

@Suite struct ScoreTests {
    private static let contracts = """
        id,client,status,ended,earned,stars,private_rating
        c1,a,ended,2019-07-01,100,5,10
        c2,b,ended,2019-07-01,100,5,10
        c3,c,ended,2019-07-01,100,5,10
        c4,d,ended,2019-06-01,100,2,

        """

    @Test func theReportNamesRulesSumAndContracts() throws {
        let run = try OmbudProcess(["score", "-", "--as-of", "2019-08-15"], input: Data(Self.contracts.utf8))
        #expect(run.status == 0)
        #expect(run.output.contains("Estimate: 75"))
        #expect(run.output.contains("3 of 4 = 75"))
        #expect(run.output.contains("6 months"))
        #expect(run.output.contains("No promise."))
    }

    @Test func theJSONHasTheKeysOfTheContract() throws {
        let run = try OmbudProcess(["score", "-", "--as-of", "2019-08-15", "--json"], input: Data(Self.contracts.utf8))
        let report = try #require(try run.objects.first)
        #expect(report["score"] as? Int == 75)
        #expect(report["rules"] as? String == "classic2018")
        #expect((report["windows"] as? [Any])?.count == 3)
        #expect((report["contracts"] as? [Any])?.count == 4)
        #expect((report["now"] as? [String: Any])?["likely"] as? Int == 75)
    }

    @Test func whatStandsInTheFileIsShownAndNotObeyed() throws {
        let run = try OmbudProcess(
            ["score", "-"], input: Data("id,status\na\u{1B}[31m,open\n你好,open\n".utf8))
        #expect(run.status == 0)
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.contains("你好"))
    }

    @Test func aRuleSetCanBeNamed() throws {
        let run = try OmbudProcess(
            ["score", "-", "--as-of", "2019-08-15", "--rules", "insights2024", "--json"],
            input: Data(Self.contracts.utf8))
        #expect(try run.objects.first?["rules"] as? String == "insights2024")
        #expect(try OmbudProcess(["score", "-", "--rules", "best"]).status == 64)
    }

    @Test func everyErrorIsNamedAtOnceAndNothingIsScored() throws {
        let run = try OmbudProcess(
            ["score", "-"], input: Data("id,status,ended,startd\nc1,ended,3/4/2026,x\n,closed,,\n".utf8))
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("started"))
    }

    @Test(arguments: HostileInput.all) func anyBytesAreRefusedWithAReason(hostile: HostileInput) throws {
        let run = try OmbudProcess(["score", "-"], input: Data(hostile.bytes))
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("ombud: standard input was not read.\n"))
    }
}
