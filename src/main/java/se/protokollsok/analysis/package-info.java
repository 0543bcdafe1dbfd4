/**
 * Words to terms, the same for index and query. Uses no other package of the project and only APIs
 * present in Lucene 10.5, so that it can travel to a cluster as a plugin.
 *
 * <p>In: text. Out: Lucene analyzers. Deliberately absent: storage, fields, ranking.
 */
@NullMarked
package se.protokollsok.analysis;

import org.jspecify.annotations.NullMarked;
