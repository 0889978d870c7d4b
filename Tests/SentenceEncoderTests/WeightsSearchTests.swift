import SentenceEncoder
import Testing

/// Where the weights file is looked for.
struct WeightsSearchTests {
    @Test func whatIsNamedIsTakenAtItsWord() {
        #expect(WeightsSearch(option: "a", environment: "b", executable: "/c/d").candidates == ["a"])
        #expect(WeightsSearch(environment: "b", executable: "/c/d").candidates == ["b"])
        #expect(WeightsSearch(option: "", environment: "", executable: "/d").isNamed == false)
        #expect(WeightsSearch(option: "a").isNamed)
    }

    @Test func otherwiseItLiesBesideTheProgramOrInTheTree() {
        let candidates = WeightsSearch(executable: "/home/.build/release/tool").candidates
        let file = "all-MiniLM-L6-v2.safetensors"
        #expect(
            candidates == [
                "/home/.build/release/\(file)",
                "/home/.build/release/Sources/SentenceEncoder/Weights/\(file)",
                "/home/.build/Sources/SentenceEncoder/Weights/\(file)",
                "/home/Sources/SentenceEncoder/Weights/\(file)",
            ])
    }

    @Test(arguments: ["", "/", "tool", "//", "/tool"])
    func strangeProgramPathsGiveSomeCandidate(executable: String) {
        #expect(WeightsSearch(executable: executable).candidates.allSatisfy { $0.hasPrefix("/") })
    }

    @Test func theFirstThatExistsIsTaken() {
        let search = WeightsSearch(executable: "/a/b/tool")
        #expect(search.path { $0.hasPrefix("/a/Sources") } == "/a/\(WeightsSearch.folder)/\(WeightsSearch.fileName)")
        #expect(search.path { _ in false } == nil)
        #expect(WeightsSearch().path { _ in true } == nil)
    }
}
