/// An element of an SVG document.
struct SVGElement {
    let name: String
    private(set) var attributes: [(name: String, value: String)]
    private let text: String?
    private let children: [SVGElement]

    /// An element around others.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement] = []) {
        self.init(name, attributes, text: nil, children: children)
    }

    /// An element around text.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, attributes, text: text, children: [])
    }

    private init(
        _ name: String, _ attributes: KeyValuePairs<String, String>, text: String?, children: [SVGElement]
    ) {
        self.name = name
        self.attributes = attributes.map { ($0.key, $0.value) }
        self.text = text
        self.children = children
    }

    /// The element with one more attribute, or as it is for nil.
    func with(_ name: String, _ value: String?) -> SVGElement {
        guard let value else { return self }
        var element = self
        element.attributes.append((name, value))
        return element
    }

    /// The element as XML, a line for each element.
    func written(indent: String = "") -> String {
        let start = indent + "<" + name + attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined()
        if let text { return "\(start)>\(XMLText.escaped(text))</\(name)>\n" }
        if children.isEmpty { return start + "/>\n" }
        return start + ">\n" + children.map { $0.written(indent: indent + " ") }.joined() + "\(indent)</\(name)>\n"
    }
}
