/// What a test does at a ``CrashPoint``: it may look at the files or end the
/// process; it runs on the writer's thread, so it must not call the mailroom.
package typealias CrashHook = @Sendable (CrashPoint) -> Void
