/**
 * Times repair and extraction beside the plainest way to the same text, and searching beside the
 * plainest search, in the same run.
 *
 * <p>In: the demo archive, our own misread pages, the real protocols where they are at hand, and a
 * generated archive. Out: a table for people. Deliberately absent: floors; a machine that is busy
 * must not fail anybody's build.
 */
@NullMarked
package se.protokollsok.bench;

import org.jspecify.annotations.NullMarked;
