import CCurl

/// Sets a handle up, and knows whether all of it worked.
struct CurlOptions {
    private(set) var areSet = true
    private let handle: UnsafeMutableRawPointer

    init(_ handle: UnsafeMutableRawPointer) { self.handle = handle }

    mutating func setLimits(_ settings: TransportSettings) {
        number(CURLOPT_CONNECTTIMEOUT_MS, max(1, settings.connectTimeout))
        number(CURLOPT_TIMEOUT_MS, max(1, settings.totalTimeout))
        // Signals are the service's own affair.
        number(CURLOPT_NOSIGNAL, 1)
        number(CURLOPT_FOLLOWLOCATION, 0)
        // The checks on addresses would else be made on the proxy's.
        text(CURLOPT_PROXY, "")
        text(CURLOPT_USERAGENT, HTTPField("User-Agent", "ombud/\(settings.version)")?.value ?? "ombud")
        // A cancelled request must not wait for the name service.
        number(CURLOPT_QUICK_EXIT, 1)
    }

    mutating func setRequest(_ request: HTTPRequest) {
        text(CURLOPT_PROTOCOLS_STR, request.address.scheme)
        text(CURLOPT_REDIR_PROTOCOLS_STR, request.address.scheme)
        text(CURLOPT_URL, request.url)
        number(CURLOPT_PATH_AS_IS, 1)
        number(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        if let body = request.body {
            number(CURLOPT_POST, 1)
            check(ccurl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
        }
        text(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }

    /// The body goes out through a callback that cannot be rewound. That keeps
    /// libcurl from what it does with bodies it holds: to send a request again
    /// by itself when a kept connection ends before the response, though the
    /// forum may have posted it. It fails instead, and the caller looks first.
    mutating func setCallbacks(_ exchange: UnsafeMutableRawPointer) {
        check(ccurl_set_reader(handle, CurlExchange.read, exchange))
        check(ccurl_set_writer(handle, CurlExchange.write, exchange))
        check(ccurl_set_field_writer(handle, CurlExchange.writeField, exchange))
        check(ccurl_set_socket_opener(handle, CurlExchange.openSocket, exchange))
    }

    /// Sets the header fields.
    ///
    /// - Returns: The list, to be freed after the transfer.
    mutating func setFields(of request: HTTPRequest) -> UnsafeMutablePointer<curl_slist>? {
        var list: UnsafeMutablePointer<curl_slist>?
        // No waiting for `100 Continue`: forums do not send it.
        for line in request.fields.map({ "\($0.name): \($0.value)" }) + ["Expect:"] {
            guard let longer = curl_slist_append(list, line) else {
                areSet = false
                break
            }
            list = longer
        }
        check(ccurl_set_fields(handle, list))
        return list
    }

    private mutating func number(_ option: CURLoption, _ value: Int) {
        check(ccurl_set_number(handle, option, value))
    }

    private mutating func text(_ option: CURLoption, _ value: String) {
        check(ccurl_set_text(handle, option, value))
    }

    private mutating func check(_ code: CURLcode) {
        if code != CURLE_OK { areSet = false }
    }
}
