import Assistant
import Foundation
import KnowledgeBase

extension TestedLine {
    /// What the line was taken for, at its place.
    func finding(_ severity: Finding.Severity) -> Finding {
        let likeness = "“\(worst.excerpt)” looks like \(verdict.intent)"
        let probability = String(format: "(%.2f)", verdict.probability)
        // A counterexample stands in the file of another intent than its own.
        let owner = worst.near == nil ? "" : " and belongs to \(intent)"
        return worst.finding(.confused, "\(likeness) \(probability)\(owner)", severity: severity)
    }
}
