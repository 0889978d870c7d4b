// swift-tools-version: 6.1

import PackageDescription

/// Applied to every Swift target at the end of this file.
let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The kernels of the sentence encoder are of no use unoptimised: tests would
/// take minutes. SwiftPM allows such a flag only in the package that is being
/// worked on, so whoever depends on this one gets unoptimised debug kernels.
let isDependency = Context.packageDirectory.contains("/checkouts/")
let kernelSettings: [CSetting] = isDependency ? [] : [.unsafeFlags(["-O2"], .when(configuration: .debug))]

/// The same for what learns and searches: unoptimised, learning the knowledge takes minutes.
let numericTargets = ["IntentMatching", "SentenceEncoder"]
let numericSettings: [SwiftSetting] =
    isDependency ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "ombud",
    products: [
        .executable(name: "ombud", targets: ["ombud"]),
        .executable(name: "ombudd", targets: ["ombudd"]),
        .library(name: "Assistant", targets: ["Assistant"]),
        .library(name: "JobSuccess", targets: ["JobSuccess"]),
        .library(name: "ScoreChart", targets: ["ScoreChart"]),
        .library(name: "Quantities", targets: ["Quantities"]),
        .library(name: "IntentMatching", targets: ["IntentMatching"]),
        .library(name: "SentenceEncoder", targets: ["SentenceEncoder"]),
        .library(name: "CivilCalendar", targets: ["CivilCalendar"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.1")),
        // The service: the terminal links none of these.
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1"), traits: []),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
        .package(url: "https://github.com/apple/swift-http-types", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.16.2")),
        .package(url: "https://github.com/apple/swift-metrics", .upToNextMinor(from: "2.13.0")),
        .package(url: "https://github.com/apple/swift-nio", .upToNextMinor(from: "2.101.2")),
        .package(url: "https://github.com/apple/swift-nio-extras", .upToNextMinor(from: "1.35.2")),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", .upToNextMinor(from: "2.13.0")),
    ],
    targets: [
        // Values that know neither this domain's texts nor its forums.
        .target(name: "CivilCalendar"),
        .target(name: "JobSuccess", dependencies: ["CivilCalendar"]),
        .target(name: "ScoreChart", dependencies: ["CivilCalendar", "JobSuccess"]),
        .target(name: "Quantities", dependencies: ["CivilCalendar"]),
        .target(name: "IntentMatching"),
        .target(name: "CEncoderKernels", cSettings: kernelSettings),
        .target(name: "SentenceEncoder", dependencies: ["CEncoderKernels"], exclude: ["Weights"]),
        .target(name: "Forum", dependencies: ["CivilCalendar"]),

        // What is known, and who answers from it.
        .target(
            name: "KnowledgeBase",
            dependencies: [
                "CivilCalendar",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "Assistant",
            dependencies: [
                "CivilCalendar", "CMessageDigest", "Forum", "IntentMatching", "JobSuccess", "KnowledgeBase",
                "Quantities", "SentenceEncoder",
            ]),
        .target(
            name: "Authoring",
            dependencies: ["Assistant", "CivilCalendar", "IntentMatching", "KnowledgeBase"]),

        // The terminal.
        .executableTarget(
            name: "ombud",
            dependencies: [
                "Assistant", "Authoring", "CEdit", "CivilCalendar", "IntentMatching", "JobSuccess",
                "ScoreChart",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // The service.
        .target(name: "Mailroom", dependencies: [.product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "ForumClient", dependencies: ["CCurl", "CivilCalendar"]),
        .target(
            name: "Service",
            dependencies: [
                "Assistant", "CAllocator", "CivilCalendar", "Forum", "ForumClient", "IntentMatching", "JobSuccess",
                "KnowledgeBase", "Mailroom",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "ombudd",
            dependencies: [
                "Assistant", "CivilCalendar", "Mailroom", "Service",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),

        // C libraries, found by their module maps.
        .systemLibrary(name: "CAllocator"),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CEdit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),

        .testTarget(name: "CivilCalendarTests", dependencies: ["CivilCalendar"]),
        .testTarget(
            name: "JobSuccessTests", dependencies: ["CivilCalendar", "JobSuccess"], resources: [.copy("Fixtures")]),
        .testTarget(
            name: "ScoreChartTests", dependencies: ["CivilCalendar", "JobSuccess", "ScoreChart"],
            exclude: ["Snapshots"]),
        .testTarget(name: "QuantitiesTests", dependencies: ["CivilCalendar", "Quantities"]),
        .testTarget(name: "IntentMatchingTests", dependencies: ["IntentMatching"]),
        .testTarget(name: "SentenceEncoderTests", dependencies: ["SentenceEncoder"], exclude: ["Fixtures"]),
        .testTarget(
            name: "KnowledgeBaseTests", dependencies: ["CivilCalendar", "KnowledgeBase"],
            resources: [.copy("Fixtures")]),
        .testTarget(name: "ForumTests", dependencies: ["CivilCalendar", "Forum"], exclude: ["Fixtures"]),
        .testTarget(
            name: "AssistantTests",
            dependencies: ["Assistant", "CivilCalendar", "Forum", "IntentMatching", "KnowledgeBase"],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["Assistant", "Authoring", "CivilCalendar", "IntentMatching", "KnowledgeBase"]),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Assistant", "CivilCalendar", "Forum", "ForumClient", "JobSuccess", "KnowledgeBase", "Mailroom",
                "Service",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .testTarget(
            name: "MailroomTests", dependencies: ["Mailroom", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "ForumClientTests", dependencies: ["ForumClient"]),
        .testTarget(
            name: "ombudTests",
            dependencies: ["ombud", "Assistant", "Authoring", "CEdit", "CivilCalendar", "KnowledgeBase"]),
        .testTarget(name: "ombuddTests", dependencies: ["ombudd", "Mailroom"]),
    ]
)

/// The service without a store, which `Tests/Load/load.py` measures beside the real one. Nothing else needs it.
if Context.environment["OMBUD_LOAD"] != nil {
    package.targets.append(
        .executableTarget(
            name: "ombudd-storeless",
            dependencies: [
                "Mailroom", "Service",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Tests/Load/Storeless"))
}

for target in package.targets where target.type != .system {
    target.swiftSettings = swiftSettings + (numericTargets.contains(target.name) ? numericSettings : [])
}
