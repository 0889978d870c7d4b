/// A number that a tensor can hold. All bytes stand for some number of it.
protocol TensorNumber: BitwiseCopyable {
    /// Its name in a safetensors header.
    static var typeName: String { get }
}

extension Int8: TensorNumber { static var typeName: String { "I8" } }
extension UInt8: TensorNumber { static var typeName: String { "U8" } }
extension UInt16: TensorNumber { static var typeName: String { "U16" } }
extension UInt32: TensorNumber { static var typeName: String { "U32" } }
extension Float: TensorNumber { static var typeName: String { "F32" } }
