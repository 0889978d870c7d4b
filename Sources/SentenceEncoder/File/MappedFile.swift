#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The bytes of a file, mapped into memory for as long as this lives.
final class MappedFile: Sendable {
    // Safe: the bytes are mapped for reading only and stay where they are until the last reference is gone.
    nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

    init(path: String) throws(WeightsError) {
        // A pipe with that name would keep the call waiting for a writer.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .unreadable(code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(code: EINVAL) }
        guard let size = Int(exactly: status.st_size), size > 0 else { throw .notSafetensors(reason: "it is empty") }
        let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0)
        guard let address, address != MAP_FAILED else { throw .unreadable(code: errno) }
        bytes = UnsafeRawBufferPointer(start: address, count: size)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
}
