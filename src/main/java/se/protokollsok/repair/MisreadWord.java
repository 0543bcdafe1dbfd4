package se.protokollsok.repair;

/**
 * A word as it was read and as it was meant: what a channel learns from.
 *
 * @param observed what stands in the text; not empty
 * @param meant what stood on the paper; not empty, equal to {@code observed} where it was read
 *     right
 * @param count how often, above 0; a fraction where it is a guess
 */
public record MisreadWord(String observed, String meant, double count) {}
