import CCurl

/// What libcurl calls, see `CurlExchange` for why the pointer is good. Nothing
/// here throws or traps: a Swift error must not cross C's frames.
extension CurlExchange {
    /// Finds the exchange behind libcurl's pointer.
    private static func at(_ context: UnsafeMutableRawPointer?) -> CurlExchange? {
        context.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Hands out the next bytes of the request's body.
    static let read: CCurlTransferCallback = { bytes, size, count, context in
        guard let bytes, let exchange = at(context), let body = exchange.request.body else { return 0 }
        let (room, overflows) = size.multipliedReportingOverflow(by: count)
        let part = body[min(exchange.sent, body.count)...].prefix(overflows ? .max : room)
        part.withUnsafeBytes { source in
            UnsafeMutableRawBufferPointer(start: bytes, count: source.count).copyMemory(from: source)
        }
        exchange.sent += part.count
        return part.count
    }

    /// Takes bytes of the response's body; another count than was given ends
    /// the transfer.
    static let write: CCurlTransferCallback = { bytes, size, count, context in
        guard let bytes, let exchange = at(context) else { return 0 }
        let (given, overflows) = size.multipliedReportingOverflow(by: count)
        guard !overflows else { return 0 }
        return exchange.response.append(UnsafeRawBufferPointer(start: bytes, count: given)) ? given : 0
    }

    /// Takes one line of the response's head.
    static let writeField: CCurlTransferCallback = { bytes, size, count, context in
        guard let bytes, let exchange = at(context) else { return 0 }
        let (given, overflows) = size.multipliedReportingOverflow(by: count)
        guard !overflows else { return 0 }
        return exchange.response.appendLine(UnsafeRawBufferPointer(start: bytes, count: given)) ? given : 0
    }

    /// Opens the socket for an address, or not.
    static let openSocket: CCurlSocketCallback = { context, _, address in
        var refused = curl_socket_t()
        ccurl_refuse_socket(&refused)
        guard let exchange = at(context), let address else { return refused }
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = ccurl_address_bytes(address, &bytes)
        guard let peer = NetworkAddress(bytes: Array(bytes.prefix(count))), exchange.mayConnect(to: peer) else {
            exchange.wasAddressRefused = true
            return refused
        }
        return ccurl_open_socket(address)
    }

    /// This machine may be reached where the configuration names it, and only
    /// it then: a name that was meant for here leads nowhere else.
    private func mayConnect(to peer: NetworkAddress) -> Bool {
        switch peer.reach {
        case .machine: request.address.isThisMachine
        case .inside: allowsInside && !request.address.isThisMachine
        case .everywhere: !request.address.isThisMachine
        }
    }
}
