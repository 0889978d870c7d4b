extension Double {
    /// A probability with two decimals: more would promise an exactness that
    /// calibration does not have.
    var toTwoDecimals: Double { (self * 100).rounded() / 100 }
}
