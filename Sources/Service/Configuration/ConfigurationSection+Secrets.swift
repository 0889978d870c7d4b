extension ConfigurationSection {
    /// A secret: from the environment, or from the file that `<key>File` names. Nil where there is none.
    func secret(_ key: String) -> String? {
        refuseInFile(key)
        let file = text(key + "File")
        if let value = log.value(of: path(of: key)) { return value }
        return file.flatMap { contents($0, key + "File") }
    }

    /// Several secrets: in the environment parted by blanks, or from the files that `<key>Files` lists.
    func secrets(_ key: String) -> [String] {
        refuseInFile(key)
        let files = texts(key + "Files")
        if let value = log.value(of: path(of: key)) { return value.split { $0.isWhitespace }.map(String.init) }
        return (files ?? []).compactMap { contents($0, key + "Files") }
    }

    private func refuseInFile(_ key: String) {
        guard node(key) != nil else { return }
        let variable = ConfigurationLog.variable(path(of: key))
        report(key, "a secret does not belong in this file: name a file of mode 0600, or set \(variable)")
    }

    private func contents(_ file: String, _ key: String) -> String? {
        let path = log.resolved(file)
        do throws(SecretFile.Problem) {
            return try SecretFile.contents(of: path)
        } catch {
            report(key, "\(path): \(error.description)")
            return nil
        }
    }
}
