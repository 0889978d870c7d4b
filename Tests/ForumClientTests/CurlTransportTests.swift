import Testing

@testable import ForumClient

@Suite(.timeLimit(.minutes(1)))
struct CurlTransportTests {
    private func request(
        _ server: LoopbackServer, _ method: HTTPMethod = .get, path: [String] = ["posts.json"], body: String? = nil
    ) throws -> HTTPRequest {
        let address = try Samples.address(server.address)
        return HTTPRequest(method, address, path: path, body: body.map { Array($0.utf8) })
    }

    private func failure(of transport: CurlTransport, _ request: HTTPRequest) async -> HTTPFailure? {
        do {
            _ = try await transport.send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test func bringsStatusFieldsAndBody() async throws {
        let server = try LoopbackServer { _ in
            [.send("HTTP/1.1 201 Created\r\nX-One:  a \r\nx-one: b\r\nContent-Length: 5\r\n\r\nhello")]
        }
        let response = try await Samples.transport().send(request(server))
        #expect(response.status == 201)
        #expect(response.fields["x-one"] == ["a", "b"])
        #expect(response["X-ONE"] == "a")
        #expect(response.body == Array("hello".utf8))
    }

    @Test func sendsExactlyWhatIsAsked() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.ok("{}") }
        let request = HTTPRequest(
            .put, try Samples.address(server.address + "/forum"), path: ["posts", "a b/../c?.json"],
            query: [("q", "x&y=1 '#\u{E9}")], fields: [HTTPField("Api-Key", "secret")].compactMap(\.self),
            body: Array("{\"raw\":\"\u{1F600}\"}".utf8))
        _ = try await Samples.transport().send(request)
        let received = try #require(server.requests.first)
        #expect(received.line == "PUT /forum/posts/a%20b%2F..%2Fc%3F.json?q=x%26y%3D1%20%27%23%C3%A9 HTTP/1.1")
        #expect(received.field("Api-Key") == "secret")
        #expect(received.field("User-Agent") == "ombud/0.0-test")
        #expect(received.field("Content-Length") == "14")
        #expect(received.field("Expect") == nil)
        #expect(received.field("Cookie") == nil)
        #expect(received.body == Array("{\"raw\":\"\u{1F600}\"}".utf8))
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 300_000])
    func sendsBodiesOfAnySize(size: Int) async throws {
        let server = try LoopbackServer { LoopbackServer.ok("\($0.body.count)") }
        let body = String(repeating: "x", count: size)
        let response = try await Samples.transport().send(request(server, .post, body: body))
        #expect(response.body == Array("\(size)".utf8))
        #expect(server.requests.first?.body.count == size)
    }

    @Test func readsChunksAndSkipsInformation() async throws {
        let server = try LoopbackServer { _ in
            [
                .send("HTTP/1.1 103 Early Hints\r\nX-Hint: 1\r\n\r\nHTTP/1.1 200 OK\r\n"),
                .send("Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"), .pause(milliseconds: 5),
                .send("4;name=value\r\ndefg\r\n0\r\n\r\n"),
            ]
        }
        let response = try await Samples.transport().send(request(server))
        #expect(response.status == 200)
        #expect(response["x-hint"] == nil)
        #expect(response.body == Array("abcdefg".utf8))
    }

    @Test(arguments: ["", "3\r\nabc\r\n"])
    func takesNothingThatComesBehindTheBodyForAField(body: String) async throws {
        let server = try LoopbackServer { _ in
            [
                .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Retry-After\r\nX-First: 1\r\n\r\n"),
                .send("\(body)0\r\nRetry-After: 86400\r\nX-First: 2\r\n\r\n"),
            ]
        }
        let response = try await Samples.transport().send(request(server))
        #expect(response["retry-after"] == nil)
        #expect(response["x-first"] == "1")
    }

    @Test func keepsItsConnection() async throws {
        let server = try LoopbackServer { LoopbackServer.ok("\($0.index)") }
        let transport = try Samples.transport()
        for index in 1...50 {
            let response = try await transport.send(request(server, .post, body: "{}"))
            #expect(response.body == Array("\(index)".utf8))
        }
        #expect(server.connections == 1)
    }

    @Test func servesAHundredAtOnceOverFewConnections() async throws {
        let server = try LoopbackServer { LoopbackServer.ok(String(decoding: $0.body, as: UTF8.self)) }
        let transport = try Samples.transport()
        let address = try Samples.address(server.address)
        let bodies = await withTaskGroup(of: String?.self) { group in
            for index in 0..<100 {
                group.addTask {
                    let request = HTTPRequest(.post, address, path: ["posts.json"], body: Array("\(index)".utf8))
                    return try? await String(decoding: transport.send(request).body, as: UTF8.self)
                }
            }
            return await group.reduce(into: Set<String?>()) { $0.insert($1) }
        }
        #expect(bodies == Set((0..<100).map { "\($0)" }))
        #expect(server.connections <= 4)
    }

    @Test func followsNoRedirect() async throws {
        let other = try LoopbackServer { _ in LoopbackServer.ok("{}") }
        let location = other.address
        let server = try LoopbackServer { _ in
            [.send("HTTP/1.1 302 Found\r\nLocation: \(location)/posts.json\r\nContent-Length: 0\r\n\r\n")]
        }
        let response = try await Samples.transport().send(request(server, .post, body: "{}"))
        #expect(response.status == 302)
        #expect(server.requests.count == 1)
        #expect(other.requests.isEmpty)
    }

    @Test(arguments: [true, false])
    func refusesMoreThanTheLimit(isChunked: Bool) async throws {
        let server = try LoopbackServer { request in
            let body = String(repeating: "y", count: request.index == 1 ? 1_000 : 1_001)
            guard isChunked else { return LoopbackServer.ok(body) }
            let size = String(body.utf8.count, radix: 16)
            return [.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(size)\r\n\(body)\r\n0\r\n\r\n")]
        }
        let transport = try Samples.transport { $0.responseLimit = 1_000 }
        #expect(try await transport.send(request(server)).body.count == 1_000)
        let failure = try await failure(of: transport, request(server))
        #expect(failure == HTTPFailure(reason: .tooLarge, mayHaveArrived: true))
    }

    @Test func refusesAnEndlessHead() async throws {
        let server = try LoopbackServer { _ in
            let line = "X-Filler: \(String(repeating: "z", count: 1_000))\r\n"
            return [.send("HTTP/1.1 200 OK\r\n" + String(repeating: line, count: 100) + "\r\n")]
        }
        let failure = try await failure(of: Samples.transport(), request(server))
        #expect(failure == HTTPFailure(reason: .tooLarge, mayHaveArrived: true))
    }

    @Test(arguments: [
        [LoopbackServer.Step.waitForEnd],
        [.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .waitForEnd],
        [.send("HTTP/1.1 200 OK\r\nX-Half"), .waitForEnd],
    ])
    func givesUpOnSlowForums(steps: [LoopbackServer.Step]) async throws {
        let server = try LoopbackServer { _ in steps }
        let transport = try Samples.transport { $0.totalTimeout = 150 }
        let failure = try await failure(of: transport, request(server, .post, body: "{}"))
        #expect(failure == HTTPFailure(reason: .timedOut, mayHaveArrived: true))
    }

    @Test(arguments: [
        ([LoopbackServer.Step.close], Trouble.interrupted),
        ([.reset], .interrupted),
        ([.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .close], .interrupted),
        ([.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .pause(milliseconds: 20), .reset], .interrupted),
        ([.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc"), .close], .interrupted),
        ([.send("no http at all\r\n\r\n"), .close], .unreadable),
    ])
    func tellsAnEndInTheMiddle(steps: [LoopbackServer.Step], reason: Trouble) async throws {
        let server = try LoopbackServer { _ in steps }
        let failure = try await failure(of: Samples.transport(), request(server, .post, body: "{}"))
        #expect(failure == HTTPFailure(reason: reason, mayHaveArrived: true))
        #expect(server.requests.count == 1)
    }

    /// libcurl would send the body again on a new connection.
    @Test(arguments: [[LoopbackServer.Step.close], [.reset]])
    func sendsNoBodyTwiceWhenAKeptConnectionEnds(end: [LoopbackServer.Step]) async throws {
        let server = try LoopbackServer { $0.index == 2 ? end : LoopbackServer.ok("{}") }
        let transport = try Samples.transport()
        _ = try await transport.send(request(server, .post, body: "{\"first\":1}"))
        let failure = try await failure(of: transport, request(server, .post, body: "{\"second\":2}"))
        #expect(failure == HTTPFailure(reason: .interrupted, mayHaveArrived: true))
        #expect(server.requests.count == 2)
        #expect(server.received == server.requests.reduce(0) { $0 + $1.head.utf8.count + 4 + $1.body.count })
        #expect(try await transport.send(request(server, .post, body: "{\"third\":3}")).status == 200)
    }

    @Test func takesANewConnectionWhenTheKeptOneHasEnded() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.ok("{}") + [.close] }
        let transport = try Samples.transport()
        for _ in 1...3 {
            let response = try await transport.send(request(server, .post, body: "{}"))
            #expect(response.status == 200)
        }
        #expect(server.requests.count == 3)
    }

    @Test func tellsThatNobodyListens() async throws {
        let server = try LoopbackServer { _ in [] }
        let request = try request(server, .post, body: "{}")
        server.stop()
        let failure = try await failure(of: Samples.transport(), request)
        #expect(failure == HTTPFailure(reason: .noConnection, mayHaveArrived: false))
    }

    @Test func trustsNoPlainSpeech() async throws {
        let server = try LoopbackServer { _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), .close] }
        let address = try Samples.address("https://localhost:\(server.port)")
        let failure = try await failure(
            of: Samples.transport { $0.totalTimeout = 300 }, HTTPRequest(.get, address, path: ["posts.json"]))
        #expect(failure?.mayHaveArrived == false)
        #expect(server.requests.isEmpty)
    }

    /// The names are numbers, so that no name service is asked.
    @Test(arguments: [
        "https://10.0.0.1", "https://192.168.1.1", "https://172.31.0.1", "https://169.254.169.254", "https://127.1",
        "https://2130706433", "https://0x7f.0.0.1", "https://0.0.0.0", "https://[fe80::1]", "https://[fd00::1]",
        "https://[::ffff:127.0.0.1]", "https://[::ffff:10.0.0.1]", "https://[64:ff9b::a00:1]", "https://[::]",
    ])
    func connectsToNoAddressInside(text: String) async throws {
        let request = HTTPRequest(.get, try Samples.address(text), path: ["posts.json"])
        let failure = try await failure(of: Samples.transport(), request)
        #expect(failure == HTTPFailure(reason: .addressRefused, mayHaveArrived: false))
    }

    @Test func cancels() async throws {
        let server = try LoopbackServer { $0.index == 1 ? [.waitForEnd] : LoopbackServer.ok("{}") }
        let transport = try Samples.transport()
        let request = try request(server, .post, body: "{}")
        let task = Task { await failure(of: transport, request) }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        task.cancel()
        #expect(await task.value == HTTPFailure(reason: .cancelled, mayHaveArrived: true))
        #expect(try await transport.send(request).status == 200)
    }

    @Test func cancelsWhatHasNotBegun() async throws {
        let server = try LoopbackServer { _ in [.waitForEnd] }
        let transport = try Samples.transport()
        let request = try request(server)
        let failures = await withTaskGroup(of: HTTPFailure?.self) { group in
            group.cancelAll()
            for _ in 0..<50 { group.addTask { await failure(of: transport, request) } }
            return await group.reduce(into: []) { $0.append($1?.reason) }
        }
        #expect(failures == Array(repeating: Trouble.cancelled, count: 50))
    }

    @Test func finishesWhatRunsBeforeItShutsDown() async throws {
        let server = try LoopbackServer { _ in [.pause(milliseconds: 50)] + LoopbackServer.ok("{}") }
        let transport = try Samples.transport()
        let request = try request(server)
        let task = Task { try? await transport.send(request).status }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        await transport.shutDown()
        #expect(await task.value == 200)
        #expect(await failure(of: transport, request) == HTTPFailure(reason: .closed, mayHaveArrived: false))
        await transport.shutDown()
    }

    @Test func comesAndGoesManyTimes() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.ok("{}") }
        for _ in 0..<30 {
            _ = try await Samples.transport().send(request(server))
        }
        #expect(server.requests.count == 30)
    }
}
