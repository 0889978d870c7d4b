/// All words one slip away from a word, with their hashes. No word is written
/// out to be hashed: each hash follows from those of the word's two ends.
struct WordSlips {
    /// What to do to the word at an index.
    enum Slip {
        case swap(Int)
        case drop(Int)
        case replace(Int, UInt32)
        case insert(Int, UInt32)
    }

    private let word: [UInt32]
    /// The hash of the first so many letters.
    private var heads: [UInt64] = [0]
    /// The hash of the letters from an index on.
    private var tails: [UInt64]
    /// The powers of the base.
    private var powers: [UInt64] = [1]

    /// How many letters the word has.
    var length: Int { word.count }

    /// The slips of a word of letters a to z.
    init(_ word: [UInt32]) {
        self.word = word
        tails = Array(repeating: 0, count: word.count + 1)
        for letter in word {
            heads.append(NGramHash.extend(heads[heads.count - 1], with: letter))
            powers.append(powers[powers.count - 1] &* NGramHash.base)
        }
        for index in word.indices.reversed() {
            tails[index] = (UInt64(word[index]) &+ 1) &* powers[word.count - 1 - index] &+ tails[index + 1]
        }
    }

    /// Calls `body` with each slip and the raw hash of the word that it gives.
    /// Swaps come first, as they are the surest.
    func forEach(_ body: (Slip, UInt64) -> Void) {
        for index in word.indices.dropLast() where word[index] != word[index + 1] {
            let swapped = NGramHash.extend(NGramHash.extend(heads[index], with: word[index + 1]), with: word[index])
            body(.swap(index), join(swapped, index + 2))
        }
        for index in word.indices.dropFirst() { body(.drop(index), join(heads[index], index + 1)) }
        for letter in UInt32(0x61)...0x7A {
            for index in 1...word.count {
                let head = NGramHash.extend(heads[index], with: letter)
                if index < word.count { body(.replace(index, letter), join(head, index + 1)) }
                body(.insert(index, letter), join(head, index))
            }
        }
    }

    private func join(_ head: UInt64, _ tail: Int) -> UInt64 {
        head &* powers[word.count - tail] &+ tails[tail]
    }

    /// The word after a slip.
    func word(after slip: Slip) -> [UInt32] {
        var result = word
        switch slip {
        case .swap(let index): result.swapAt(index, index + 1)
        case .drop(let index): result.remove(at: index)
        case .replace(let index, let letter): result[index] = letter
        case .insert(let index, let letter): result.insert(letter, at: index)
        }
        return result
    }
}

// MARK: - Likelihood

extension WordSlips {
    /// How unlikely a slip is, in the unit of a word's rarity: fingers swap letters and forget to
    /// double them far more often than they hit a wrong one.
    func cost(of slip: Slip) -> Float {
        switch slip {
        case .swap: 0
        case .drop(let index): isDoubled(word[index], at: index) ? 0 : 1
        case .insert(let index, let letter):
            word[index - 1] == letter || index < word.count && word[index] == letter ? 0 : 1
        case .replace: 2
        }
    }

    private func isDoubled(_ letter: UInt32, at index: Int) -> Bool {
        word[index - 1] == letter || index + 1 < word.count && word[index + 1] == letter
    }
}
