package se.protokollsok.knowledge;

/**
 * What an archivist says a word means wherever it is read.
 *
 * @param read one word as it stands in the text, case included: letters, digits and the signs that
 *     letters are misread as, for nothing else is looked up
 * @param meant one word as it is to stand there; equal to {@code read} where the word is right and
 *     is never to be changed
 */
public record Correction(String read, String meant) {}
