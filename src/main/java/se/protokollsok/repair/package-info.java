/**
 * Extracted text to clean text, with a map back. White space, control and look-alike characters,
 * soft hyphens and line-end hyphenation; page furniture is marked, not cut.
 *
 * <p>In: an extracted document and the knowledge snapshot. Out: a {@link
 * se.protokollsok.repair.RepairedText}. Pure. Deliberately absent: deleting or inventing words.
 */
@NullMarked
package se.protokollsok.repair;

import org.jspecify.annotations.NullMarked;
