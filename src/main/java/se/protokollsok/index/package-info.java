/**
 * Archived protocols to Lucene documents: incremental, atomic per commit. The manifest of files
 * lives in the same commit.
 *
 * <p>Deliberately absent: ranking, queries.
 */
@NullMarked
package se.protokollsok.index;

import org.jspecify.annotations.NullMarked;
