import ArgumentParser
import Foundation
import Mailroom
import Service

/// Which configuration, and so which store.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: "The configuration file (else OMBUDD_CONFIG, else variables only).", completion: .file())
    var config: String?

    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    func read() throws(CommandFailure) -> ServiceConfiguration {
        let named = Self.environment["OMBUDD_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        do {
            return try ServiceConfiguration(file: config ?? named, environment: Self.environment)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The store, beside a running service or without one. It has to be there already.
    func withStore<Value>(_ work: (SQLiteMailroom) async throws -> Value) async throws -> Value {
        let path = try read().store
        guard FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(.configuration, "there is no store \(path); the service makes it when it first starts")
        }
        do {
            let store = try SQLiteMailroom(path: path, options: StoreOptions(role: .tool))
            do {
                let value = try await work(store)
                try await store.close()
                return value
            } catch {
                try? await store.close()
                throw error
            }
        } catch let error as MailroomError {
            throw CommandFailure(error)
        }
    }
}
