import CEncoderKernels

/// Which instructions of the processor are used. All levels give the same bits.
enum InstructionLevel: Int32, CaseIterable {
    case portable = 0
    case avx2 = 1
    /// AVX-512 with VNNI.
    case avx512 = 2

    /// The highest level of this processor.
    static let best = InstructionLevel(rawValue: encoder_best_level()) ?? .portable
}
