/**
 * A request to its answer: interpretation, hits, facets, snippets. {@link
 * se.protokollsok.search.SearchEngine} is the border: no Lucene type crosses it, so that another
 * engine can stand behind it.
 *
 * <p>Deliberately absent: JSON, HTTP, HTML.
 */
@NullMarked
package se.protokollsok.search;

import org.jspecify.annotations.NullMarked;
