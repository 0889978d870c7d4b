import CAllocator

/// Memory that the allocator holds and nobody uses.
enum UnusedMemory {
    /// Gives it back to the system; takes some milliseconds.
    ///
    /// Learning takes many times the memory that what was learned does, and the allocator would keep it for good.
    static func giveBack() { callocator_trim() }
}
