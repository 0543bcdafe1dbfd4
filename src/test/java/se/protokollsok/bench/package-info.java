/**
 * Times repair and extraction beside the plainest way to the same text, in the same run.
 *
 * <p>In: the demo archive and our own misread pages. Out: a table for people. Deliberately absent:
 * floors; a machine that is busy must not fail anybody's build.
 */
@NullMarked
package se.protokollsok.bench;

import org.jspecify.annotations.NullMarked;
