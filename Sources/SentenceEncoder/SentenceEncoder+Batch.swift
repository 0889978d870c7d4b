import Dispatch
import Synchronization

extension SentenceEncoder {
    /// The directions of many texts, in their order, worked out on all processors.
    ///
    /// Each is the same, bit for bit, as that of the text alone. The call blocks its thread until all are done.
    ///
    /// - Parameters:
    ///   - texts: The texts.
    ///   - progress: Called after each text with the number of those done: one call at a time, on any thread.
    public func encode(_ texts: [String], progress: (@Sendable (_ finished: Int) -> Void)? = nil) -> [[Float]] {
        let finished = Mutex<[Int: [Float]]>([:])
        DispatchQueue.concurrentPerform(iterations: texts.count) { index in
            let vector = encode(texts[index])
            finished.withLock { vectors in
                vectors[index] = vector
                progress?(vectors.count)
            }
        }
        return finished.withLock { vectors in texts.indices.compactMap { vectors[$0] } }
    }
}
