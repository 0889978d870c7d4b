import Mailroom

/// A forum's id as the mailroom's number.
struct ForumNumber {
    /// Above 0.
    let value: Int64

    /// Nil for an empty id. Forums that number by letters get a number
    /// from the letters (FNV-1a, 62 bits and a mark, so that it is
    /// never one of a forum that counts).
    init?(_ id: String) {
        guard !id.isEmpty else { return nil }
        if let number = Int64(id), number > 0, String(number) == id {
            value = number
            return
        }
        var hash = FNV1a()
        for byte in id.utf8 { hash.add(byte) }
        value = Int64(hash.value & 0x3fff_ffff_ffff_ffff | 0x4000_0000_0000_0000)
    }
}
