/// The place where a text stops being JSON.
struct JSONFault: Error {
    let line: Int
    let problem: ContractFileProblem
}
