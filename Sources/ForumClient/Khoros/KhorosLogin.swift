/// The answer to a login.
struct KhorosLogin: Decodable {
    private let response: Answer

    private struct Answer: Decodable {
        let status: String
        let value: Value?
    }

    private struct Value: Decodable {
        let key: String

        enum CodingKeys: String, CodingKey {
            case key = "$"
        }
    }

    /// The header field that goes with the session from now on.
    static func key(in response: HTTPResponse) -> Result<HTTPField, AnswerProblem> {
        guard let login = JSONBody.decode(KhorosLogin.self, from: response) else {
            return .failure(response.isPage ? .refused(.notTheForum) : .notDone(.unreadable))
        }
        guard login.response.status == "success" else { return .failure(.refused(.credentials)) }
        guard let field = HTTPField("li-api-session-key", login.response.value?.key ?? "") else {
            return .failure(.notDone(.unreadable))
        }
        return .success(field)
    }
}
