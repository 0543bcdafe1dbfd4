package se.protokollsok.protocol;

/**
 * The name of a body (organ).
 *
 * @param canonical the one name under which it is found at that date: "Kommundirektörsmöte"
 * @param printed as the protocol prints it: "Kommundirektörmöte"
 */
public record BodyName(String canonical, String printed) {}
