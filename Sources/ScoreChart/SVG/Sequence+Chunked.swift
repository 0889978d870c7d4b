extension Sequence {
    /// Neighbours with the same key together, in order.
    func chunked<Key: Equatable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
        reduce(into: []) { chunks, element in
            let key = key(element)
            if chunks.last?.key == key {
                chunks[chunks.count - 1].elements.append(element)
            } else {
                chunks.append((key, [element]))
            }
        }
    }
}
