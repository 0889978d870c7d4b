import CCurl

/// One request on its way: a handle of libcurl and what its callbacks fill.
///
/// It lives on the loop's thread alone. libcurl gets an unretained pointer to
/// it and calls back only from `curl_multi_perform` and
/// `curl_multi_remove_handle`, while the handle is part of the loop; the loop
/// holds the exchange until it has taken the handle out. So the pointer is
/// always good and no two threads meet here.
final class CurlExchange {
    let handle: UnsafeMutableRawPointer
    let ticket: CurlOrders.Ticket
    let completion: CurlOrders.Completion
    let request: HTTPRequest
    let allowsInside: Bool
    var response: ResponseParts
    /// How much of the request's body libcurl has taken.
    var sent = 0
    /// Whether an address was refused because of what it reaches.
    var wasAddressRefused = false
    private let fields: UnsafeMutablePointer<curl_slist>?

    /// Nil where libcurl refuses a setting, which leaves nothing running: a
    /// safety that is not set is no safety.
    init?(_ submission: CurlOrders.Submission, _ settings: TransportSettings) {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        ticket = submission.ticket
        completion = submission.completion
        request = submission.request
        allowsInside = settings.allowsPrivateAddresses
        response = ResponseParts(limit: settings.responseLimit)
        var options = CurlOptions(handle)
        fields = options.setFields(of: submission.request)
        options.setLimits(settings)
        options.setRequest(submission.request)
        options.setCallbacks(Unmanaged.passUnretained(self).toOpaque())
        guard options.areSet else { return nil }
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(fields)
    }

    /// Whether any of the request has left.
    var mayHaveArrived: Bool {
        var bytes = 0
        return ccurl_get_number(handle, CURLINFO_REQUEST_SIZE, &bytes) != CURLE_OK || bytes > 0
    }

    /// What has become of the request, when libcurl is done with it.
    func result(_ code: CURLcode) -> Result<HTTPResponse, HTTPFailure> {
        if code == CURLE_OK {
            var status = 0
            if ccurl_get_number(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK, (100...999).contains(status) {
                return .success(HTTPResponse(status: status, fields: response.fields, body: response.body))
            }
        }
        return .failure(HTTPFailure(reason: trouble(code), mayHaveArrived: mayHaveArrived))
    }

    private func trouble(_ code: CURLcode) -> Trouble {
        if response.isTooLarge { return .tooLarge }
        return switch code {
        case CURLE_COULDNT_CONNECT where wasAddressRefused: .addressRefused
        case CURLE_COULDNT_RESOLVE_HOST: .unknownHost
        case CURLE_COULDNT_CONNECT: .noConnection
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE: .noTrust
        case CURLE_OK, CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: .unreadable
        case CURLE_URL_MALFORMAT: .unsendable
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_FAIL_REWIND:
            .interrupted
        default: .other(Int(code.rawValue))
        }
    }
}
