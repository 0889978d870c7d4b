/// The address of a machine, as the name service gave it.
///
/// A forum's name may resolve to any address, also to one inside the network
/// that this program runs in. So the check is made on the address that is
/// about to be connected to, not on the name.
struct NetworkAddress: Equatable, Sendable {
    /// Who can be reached under an address.
    enum Reach: Equatable, Sendable {
        /// Everybody's internet.
        case everywhere
        /// This machine alone.
        case machine
        /// The networks this machine is part of, and whatever else is not a
        /// machine on the open internet.
        case inside
    }

    /// 4 bytes for version 4, 16 for version 6.
    private let bytes: [UInt8]

    /// Nil for any other number of bytes than 4 or 16.
    init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    var reach: Reach {
        if bytes.count == 4 { return Self.reach(ofVersion4: bytes) }
        return embeddedVersion4.map(Self.reach(ofVersion4:)) ?? reachOfVersion6
    }

    /// The special ranges of IANA's registry for version 4 (RFC 6890 and its
    /// updates), read in November 2026.
    private static func reach(ofVersion4 bytes: [UInt8]) -> Reach {
        switch (bytes[0], bytes[1], bytes[2]) {
        case (127, _, _): .machine
        case (0, _, _), (10, _, _), (172, 16...31, _), (192, 168, _): .inside
        // Shared by providers, link-local with the cloud's metadata, benchmarks.
        case (100, 64...127, _), (169, 254, _), (198, 18...19, _): .inside
        // Protocol assignments, documentation, the old 6to4 relay.
        case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113), (192, 88, 99): .inside
        // Multicast, reserved, broadcast.
        case (224..., _, _): .inside
        default: .everywhere
        }
    }

    /// Only what is allotted for global use (2000::/3, RFC 4291) counts as the
    /// open internet.
    private var reachOfVersion6: Reach {
        if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes[15] == 1 { return .machine }
        guard bytes[0] & 0xE0 == 0x20 else { return .inside }
        // Documentation, 2001:db8::/32 and 3fff::/20.
        if bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) { return .inside }
        if bytes.starts(with: [0x3F, 0xFF]), bytes[2] & 0xF0 == 0 { return .inside }
        // Protocol assignments with Teredo, 2001::/23.
        if bytes.starts(with: [0x20, 0x01]), bytes[2] & 0xFE == 0 { return .inside }
        return .everywhere
    }

    /// The address of version 4 that one of version 6 leads to: mapped
    /// (::ffff:0:0/96), compatible (::/96), NAT64 (64:ff9b::/96), 6to4 (2002::/16).
    private var embeddedVersion4: [UInt8]? {
        if bytes.starts(with: [0x20, 0x02]) { return Array(bytes[2..<6]) }
        let last = Array(bytes[12...])
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
        if bytes.starts(with: mapped) || bytes.starts(with: translated) { return last }
        let isCompatible = bytes.prefix(12).allSatisfy { $0 == 0 } && (last[0] != 0 || last[1] != 0)
        return isCompatible ? last : nil
    }
}
