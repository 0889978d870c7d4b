/// What is gathered while a configuration is read: problems, and which variables were looked at.
final class ConfigurationLog {
    /// What all our variables begin with.
    static let prefix = "OMBUDD_"

    /// The process's environment.
    let environment: [String: String]
    /// The folder that paths in the file start from.
    let folder: String
    private(set) var problems: [ConfigurationProblem] = []
    private var known: Set<String> = [prefix + "CONFIG"]

    init(environment: [String: String], folder: String) {
        self.environment = environment
        self.folder = folder
    }

    /// The paths of all keys that were asked for, secrets among them.
    private(set) var keys: Set<String> = []

    /// Notes that a key was asked for.
    func note(_ path: String) { keys.insert(path) }

    /// Notes a problem.
    func report(_ path: String, _ message: String, line: Int? = nil) {
        problems.append(ConfigurationProblem(path: path, message: message, line: line))
    }

    /// The variable that stands for a key: `listen.port` is `OMBUDD_LISTEN_PORT`.
    static func variable(_ path: String) -> String {
        prefix + String(path.uppercased().map { $0 == "." || $0 == "-" ? "_" : $0 })
    }

    /// The value of a key in the environment; nil where there is none.
    func value(of path: String) -> String? {
        let name = Self.variable(path)
        known.insert(name)
        return environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reports variables of ours that stand for no key: they would be passed over in silence.
    func reportUnknownVariables() {
        for name in environment.keys.sorted() where name.hasPrefix(Self.prefix) && !known.contains(name) {
            report(name, "this variable stands for no key of the configuration")
        }
    }

    /// A path of the file, seen from the working directory.
    func resolved(_ path: String) -> String {
        path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
    }
}
