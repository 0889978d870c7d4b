/// A stage of the work whose duration is noted. Raw values are labels.
package enum ServiceStage: String, CaseIterable, Sendable {
    /// From a delivery to its being on the disk.
    case intake
    /// From a claim to its decision's being on the disk, the forum's answers included.
    case decision
    /// What the assistant itself took of that.
    case answering
    /// From a claim to the end of the sending.
    case sending
    /// One poll of one forum.
    case polling
}
