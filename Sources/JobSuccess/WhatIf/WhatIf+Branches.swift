import CivilCalendar

// The ways in which a course can go, as they are shown.
extension WhatIf {
    /// The ways one by one or, where they are too many to be read, together by
    /// what they lead to.
    func branches(of outlook: CourseOutlook) -> [ScoreOption.Branch] {
        let branches = outlook.paths.map { path in
            ScoreOption.Branch(
                what: path.what.joined(separator: "; "), probability: path.probability,
                range: ScoreRange(distribution(of: [path], on: outlook.settles)))
        }
        return branches.count <= WhatIfFigures.branchLimit ? branches : grouped(branches, of: outlook)
    }

    /// The likeliest ranges, then all others as one.
    private func grouped(_ branches: [ScoreOption.Branch], of outlook: CourseOutlook) -> [ScoreOption.Branch] {
        let groups = Self.groups(of: branches)
        guard groups.count > WhatIfFigures.branchLimit else {
            return groups.map { united($0, of: branches, outlook) }
        }
        let shown = groups.prefix(WhatIfFigures.branchLimit - 1)
        var otherwise = united(groups.dropFirst(shown.count).flatMap(\.self), of: branches, outlook)
        otherwise.what = "otherwise"
        return shown.map { united($0, of: branches, outlook) } + [otherwise]
    }

    /// The positions of branches to the same range, the likeliest range first.
    private static func groups(of branches: [ScoreOption.Branch]) -> [[Int]] {
        let groups = Dictionary(grouping: branches.indices) { ShownRange(branches[$0].range) }.values
        let chances = groups.map { group in (group: group, chance: group.reduce(0) { $0 + branches[$1].probability }) }
        // Ties go to what came first, or the order would change by chance.
        return chances.sorted { left, right in
            left.chance == right.chance
                ? left.group.lexicographicallyPrecedes(right.group) : left.chance > right.chance
        }.map(\.group)
    }

    /// Ways as one, under the name of the likeliest of them.
    private func united(
        _ group: [Int], of branches: [ScoreOption.Branch], _ outlook: CourseOutlook
    ) -> ScoreOption.Branch {
        // Of equally likely ones the first.
        let likeliest = group.map { branches[$0] }.reduce(nil as ScoreOption.Branch?) { best, branch in
            best.map { $0.probability >= branch.probability ? $0 : branch } ?? branch
        }
        let others = group.count - 1
        let more = others > 0 ? ", or \(others) other \(others == 1 ? "way" : "ways") to the same" : ""
        return ScoreOption.Branch(
            what: (likeliest?.what ?? "") + more, probability: group.reduce(0) { $0 + branches[$1].probability },
            range: ScoreRange(distribution(of: group.map { outlook.paths[$0] }, on: outlook.settles)))
    }
}
