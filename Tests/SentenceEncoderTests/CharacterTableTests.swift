import Testing

@testable import SentenceEncoder

/// Tables that are out of order, or name what is no character.
struct CharacterTableTests {
    @Test func runsAndFoldsAreFound() throws {
        let table = try CharacterTable(
            kinds: [0, 31, 1, 32, 32, 2, 0x4E00, 0x9FFF, 3], folds: [65, 97, 0, 0, 0xC9, 101, 0, 0])
        let kinds = [31, 32, 33, 0x4DFF, 0x4E00, 0x9FFF, 0xA000, 0x10FFFF].map { table.kind(of: $0) }
        #expect(kinds == [.leftOut, .space, .letter, .letter, .alone, .alone, .letter, .letter])
        let folds = [65, 66, 0xC8, 0xC9, 0xAC00, 0xAC01, 0xD7A3].map { (code: UInt32) in
            var parts: [UInt32] = []
            table.fold(code) { parts.append($0) }
            return parts
        }
        #expect(
            folds == [
                [97], [66], [0xC8], [101], [0x1100, 0x1161], [0x1100, 0x1161, 0x11A8], [0x1112, 0x1175, 0x11C2],
            ])
    }

    @Test func emptyTablesSayThatAllAreLetters() throws {
        let table = try CharacterTable(kinds: [], folds: [])
        #expect(table.kind(of: 32) == .letter)
    }

    @Test(
        arguments: [
            [5, 4, 1], [0, 9, 1, 9, 10, 1], [0, 0x110000, 1], [0, 1, 5], [10, 11, 1, 0, 1, 1], [0, .max, 1],
        ] as [[UInt32]])
    func brokenRunsAreRefused(kinds: [UInt32]) {
        #expect(throws: WeightsError.damagedCharacters) { try CharacterTable(kinds: kinds, folds: []) }
    }

    @Test(
        arguments: [
            [65, 0, 0, 0], [65, 97, 0, 0, 65, 97, 0, 0], [66, 97, 0, 0, 65, 97, 0, 0], [65, 0xD800, 0, 0],
            [65, 97, 0x110000, 0], [.max, 97, 0, 0], [0, 97, 0, 0],
        ] as [[UInt32]])
    func brokenFoldsAreRefused(folds: [UInt32]) {
        #expect(throws: WeightsError.damagedCharacters) { try CharacterTable(kinds: [], folds: folds) }
    }
}
