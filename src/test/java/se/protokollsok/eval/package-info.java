/**
 * Measures the whole product against what people read out of and look for in the same files.
 *
 * <p>In: archives with their gold, through the product's own doors. Out: named figures between 0
 * and 1, a table of them, and the floors they must not fall below. Deliberately absent: knowledge
 * of how a stage works.
 */
@NullMarked
package se.protokollsok.eval;

import org.jspecify.annotations.NullMarked;
