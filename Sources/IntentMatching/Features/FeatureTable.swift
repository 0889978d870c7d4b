/// Numbers for keys: an open-addressing table in two flat arrays, which can
/// be written to a file and read back as they are.
struct FeatureTable {
    /// What ``find(_:)`` gives for a key that is not there.
    static let unknown = UInt32.max

    /// Keys by slot; 0 is an empty slot. The count is a power of two.
    private(set) var slots: [UInt64]

    /// The number of each slot's key.
    private(set) var numbers: [UInt32]

    /// How many keys there are. Numbers run from 0 in the order of insertion.
    private(set) var count: Int

    /// An empty table.
    init() {
        slots = Array(repeating: 0, count: 1024)
        numbers = Array(repeating: 0, count: 1024)
        count = 0
    }

    /// A table from its parts, or nil where they do not form one.
    init?(slots: [UInt64], numbers: [UInt32], count: Int) {
        guard slots.count >= 2, slots.count.nonzeroBitCount == 1, slots.count == numbers.count, count >= 0,
            count <= slots.count * 2 / 3
        else { return nil }
        var used = 0
        for index in slots.indices where slots[index] != 0 {
            guard numbers[index] < count else { return nil }
            used += 1
        }
        guard used == count else { return nil }
        (self.slots, self.numbers, self.count) = (slots, numbers, count)
    }

    /// The number of a key, or ``unknown``.
    @inline(__always)
    func find(_ key: UInt64) -> UInt32 {
        let slot = slot(of: key)
        return slots[slot] == 0 ? Self.unknown : numbers[slot]
    }

    /// The number of a key, which is added if it is new.
    mutating func insert(_ key: UInt64) -> UInt32 {
        let slot = slot(of: key)
        if slots[slot] != 0 { return numbers[slot] }
        slots[slot] = key
        numbers[slot] = UInt32(count)
        count += 1
        if count * 3 > slots.count * 2 { grow() }
        return UInt32(count - 1)
    }

    /// The slot that holds the key or would hold it. A third of the
    /// slots is empty, so the search ends.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key >> 1) & mask
        while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldSlots, oldNumbers) = (slots, numbers)
        slots = Array(repeating: 0, count: oldSlots.count * 2)
        numbers = Array(repeating: 0, count: oldSlots.count * 2)
        for index in oldSlots.indices where oldSlots[index] != 0 {
            let slot = slot(of: oldSlots[index])
            slots[slot] = oldSlots[index]
            numbers[slot] = oldNumbers[index]
        }
    }
}
