package se.protokollsok.app;

import java.util.Optional;
import se.protokollsok.knowledge.WordCounts;

/**
 * What the run must know of a file before any is parsed; kept apart from the text because it is
 * small.
 *
 * @param rejection why the file cannot be read, in Swedish; empty if it can
 * @param words the words of its clean pages
 */
record Gist(Optional<String> rejection, WordCounts words) {}
