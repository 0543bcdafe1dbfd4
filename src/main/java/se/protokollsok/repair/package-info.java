/**
 * Extracted text to clean text, with a map back. White space, control and look-alike characters,
 * soft hyphens and line-end hyphenation; page furniture is marked, not cut.
 *
 * <p>In: an extracted document and the knowledge snapshot. Out: a {@link
 * se.protokollsok.repair.RepairedText}. Pure. Deliberately absent: deleting or inventing words,
 * Markdown's marks (the parser's matter).
 *
 * <pre>{@code
 * RepairedText repaired = new Repairer(knowledge).repair(document);
 * repaired.text();                 // "Anmält förhinder: …", pages parted by '\f'
 * repaired.sourceOf(0, 6);         // where these letters stand in document.text()
 * repaired.furniture();            // running heads and the like, still in the text
 * }</pre>
 */
@NullMarked
package se.protokollsok.repair;

import org.jspecify.annotations.NullMarked;
