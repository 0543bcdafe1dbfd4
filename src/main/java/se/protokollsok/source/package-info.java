/**
 * Where a piece of text came from: file hash, page and span. A vocabulary every other package may
 * use.
 *
 * <p>In and out: nothing; only values. Deliberately absent: logic, I/O, knowledge of any format.
 *
 * <pre>{@code
 * FileHash file = new FileHash("9f86d081…");
 * SourceSpan title = new SourceSpan(file, 2, 1_204, 1_236);
 * Sourced<String> place = new Sourced<>("Rådhuset, Klippan", title);
 * }</pre>
 */
@NullMarked
package se.protokollsok.source;

import org.jspecify.annotations.NullMarked;
