package se.protokollsok.extract;

/**
 * How good a page's text is.
 *
 * @param quality how much it looks like good Swedish: from 0 (debris, or no text) to 1
 * @param reason why this text was chosen, or why there is none; one sentence in Swedish, empty
 *     where there was no choice
 */
public record Judgement(double quality, String reason) {}
