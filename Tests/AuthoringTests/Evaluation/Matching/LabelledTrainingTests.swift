import Foundation
import IntentMatching
import Testing

@testable import Authoring

@Suite struct LabelledTrainingTests {
    @Test func theNameOfEachLabelInScopeIsOneMoreExample() throws {
        let training = try Self.training("card_arrival\twhere is it\n17\tthe other\noos\thello\ncard_arrival\twhen\n")
        #expect(training.examples == 4)
        #expect(training.labelNames == 1)
        #expect(training.set.examples.map(\.text) == ["where is it", "the other", "hello", "when", "card arrival"])
        #expect(training.set.examples.last?.label == "card_arrival")
        #expect(training.set.outOfScope == ["oos"])
    }

    @Test func namesMayBeLeftOut() throws {
        let training = try Self.training("card_arrival\twhere is it\n", learnsLabelNames: false)
        #expect(training.labelNames == 0)
        #expect(training.set.examples.map(\.text) == ["where is it"])
    }

    @Test func namesComeInTheSameOrderEachTime() throws {
        let training = try Self.training("b\tone\nc\ttwo\na\tthree\n")
        #expect(training.set.examples.suffix(3).map(\.text) == ["a", "b", "c"])
    }

    private static func training(_ rows: String, learnsLabelNames: Bool = true) throws -> LabelledTraining {
        var training: LabelledTraining?
        try LabelledFileTests.withFile(Data(rows.utf8)) { path in
            training = LabelledTraining(
                try LabelledFile(at: path, columns: ["label", "text"]), outOfScope: ["oos"],
                learnsLabelNames: learnsLabelNames)
        }
        return try #require(training)
    }
}
